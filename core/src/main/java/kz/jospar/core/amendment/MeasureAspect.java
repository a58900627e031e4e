package kz.jospar.core.amendment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import kz.jospar.core.lang.Language;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.Measure;
import org.jspecify.annotations.Nullable;

/** What an amendment changed of a measure: kk іс-шараның өзгерген бөлігі, ru изменённая часть мероприятия. */
public enum MeasureAspect {
    /** The number, without its last dot. */
    NUMBER("number"),
    /** The words of the title in a language both editions have; in any, where they have none in common. */
    TITLE("title"),
    /** The words of the completion form. */
    FORM("form"),
    /** Who does it, in which order, role and manner. */
    EXECUTORS("executors"),
    /** The words of the deadline, or what they mean: the same words mean other days in a plan of other years. */
    DEADLINE("deadline"),
    /** The words on costs, amounts, payers and codes of programmes. */
    FUNDING("funding");

    private final String code;

    MeasureAspect(String code) {
        this.code = code;
    }

    /** Returns the word used in JSON and on the command line. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Returns what differs between two editions of a measure; blanks and case are no difference. */
    static Set<MeasureAspect> between(Measure before, Measure after) {
        Set<MeasureAspect> changed = EnumSet.noneOf(MeasureAspect.class);
        add(changed, NUMBER, before.number().key(), after.number().key());
        if (titleDiffers(before, after)) {
            changed.add(TITLE);
        }
        add(changed, FORM, form(before), form(after));
        if (!executors(before).equals(executors(after))) {
            changed.add(EXECUTORS);
        }
        if (!folded(before.deadline()).equals(folded(after.deadline()))
                || !Objects.equals(before.timing(), after.timing())) {
            changed.add(DEADLINE);
        }
        add(changed, FUNDING, funding(before), funding(after));
        return changed;
    }

    private static void add(Set<MeasureAspect> changed, MeasureAspect aspect, String before, String after) {
        if (!before.equals(after)) {
            changed.add(aspect);
        }
    }

    private static boolean titleDiffers(Measure before, Measure after) {
        boolean common = false;
        for (Language language : Language.values()) {
            String one = Wording.of(before.title().version(language).orElse(""));
            String other = Wording.of(after.title().version(language).orElse(""));
            if (!one.isEmpty() && !other.isEmpty()) {
                common = true;
                if (!one.equals(other)) {
                    return true;
                }
            }
        }
        return !common && !before.title().equals(after.title());
    }

    static String form(Measure measure) {
        return folded(measure.form() == null ? null : measure.form().text());
    }

    /** Words, amounts, payers and codes; a number counts by its value, and how it is written is no difference. */
    static String funding(Measure measure) {
        Funding funding = measure.funding();
        if (funding == null) {
            return "";
        }
        StringJoiner all = new StringJoiner("; ");
        all.add(folded(funding.text()));
        if (funding.unit() != null) {
            all.add(folded(funding.unit().text()));
        }
        for (FundingLine line : funding.lines()) {
            line.byYear().forEach((year, amount) -> all.add(year + " " + amount(amount)));
            if (line.total() != null) {
                all.add("total " + amount(line.total()));
            }
            line.sources().forEach(source -> all.add(folded(source.text())));
            all.add(folded(line.programme()));
        }
        return all.toString();
    }

    private static String amount(Amount amount) {
        return amount.value() == null
                ? folded(amount.text())
                : amount.value().stripTrailingZeros().toPlainString();
    }

    /** Executors without the way the cell writes them. */
    static List<String> executors(Measure measure) {
        return measure.executors().stream().map(MeasureAspect::executor).toList();
    }

    private static String executor(Executor executor) {
        return executor.id() + " " + executor.role().code() + " " + executor.byAgreement() + " " + executor.jointly();
    }

    static String folded(@Nullable String text) {
        return text == null ? "" : Blanks.collapse(text).toLowerCase(Locale.ROOT);
    }
}
