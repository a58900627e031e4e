package kz.jospar.portal.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.phrase.PlanDeadlines;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanReader;
import kz.jospar.core.time.PlanPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What a person mends of a plan that was uploaded, as typed: kk түзету, ru исправление.
 *
 * @param id the key
 * @param kk the title in Kazakh
 * @param ru in Russian
 * @param en in English
 * @param first the first day, 2025-01-01
 * @param last the last day
 * @param adopted the day of approval
 */
record Mending(String id, String kk, String ru, String en, String first, String last, String adopted) {
    Mending {
        id = id == null ? "" : id.strip();
        kk = kk == null ? "" : kk;
        ru = ru == null ? "" : ru;
        en = en == null ? "" : en;
        first = first == null ? "" : first;
        last = last == null ? "" : last;
        adopted = adopted == null ? "" : adopted;
    }

    /** Returns what a plan has. */
    static Mending of(Plan plan) {
        PlanPeriod period = plan.period();
        LocalDate adopted = plan.approval() == null ? null : plan.approval().date();
        return new Mending(
                plan.id(),
                text(plan.title().kk()),
                text(plan.title().ru()),
                text(plan.title().en()),
                text(period == null ? null : period.from()),
                text(period == null ? null : period.toInclusive()),
                text(adopted));
    }

    /** A field of the form, by the name under which it is sent: kk өріс, ru поле. */
    enum Field {
        ID("plan.mend.id"),
        KK("plan.mend.title.kk"),
        RU("plan.mend.title.ru"),
        EN("plan.mend.title.en"),
        FIRST("plan.mend.first"),
        LAST("plan.mend.last"),
        ADOPTED("plan.mend.adopted");

        private final String words;

        Field(String words) {
            this.words = words;
        }

        /** Returns the key of its label. */
        public String words() {
            return words;
        }

        /** Returns the name under which it is sent. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the fields by which the defect that a finding names is mended on the page itself; none where it is not. */
    public List<Field> fields(Finding finding) {
        return switch (finding.code()) {
            case "no-period" -> List.of(Field.FIRST, Field.LAST);
            case "blank-approval" -> List.of(Field.ADOPTED);
            case "no-plan-title" -> List.of(Field.KK, Field.RU, Field.EN, Field.ID);
            default -> List.of();
        };
    }

    /**
     * Returns the plan with what was typed, its deadlines read again.
     *
     * @throws RefusedPlanException if what was typed makes no sense
     */
    Plan applyTo(Plan plan) {
        KeepablePlan.requireId(id);
        LocalDate from = day(first);
        LocalDate to = day(last);
        LocalizedText title = new LocalizedText(words(kk), words(ru), words(en));
        PlanReader.Hints hints = new PlanReader.Hints(id, from, to, day(adopted));
        try {
            return KeepablePlan.requireBounded(
                    PlanDeadlines.readAgain(plan, hints.applyTo(plan)).withTitle(title));
        } catch (IllegalArgumentException e) {
            throw new RefusedPlanException("plan.mend.refused.period", first, last);
        }
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new RefusedPlanException("plan.mend.refused.day", typed);
        }
    }

    private static @Nullable String words(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
