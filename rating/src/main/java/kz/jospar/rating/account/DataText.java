package kz.jospar.rating.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Reference;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.formula.Fallback;
import kz.jospar.rating.methodology.Conventions;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.methodology.LateRule;
import org.jspecify.annotations.Nullable;

/** Where the numbers of an account came from, and what was done where there was none. */
final class DataText {
    private final Evaluation evaluation;
    private final Wording wording;

    DataText(Evaluation evaluation, Wording wording) {
        this.evaluation = evaluation;
        this.wording = wording;
    }

    /** Returns a sentence for each row of an indicator; without a row the rated period is silent. */
    List<String> rows(String indicator, List<Observation> rows) {
        Conventions conventions = conventions(indicator);
        if (rows.isEmpty()) {
            return List.of(
                    silent(indicator, evaluation.period(), Observation.Status.MISSING, conventions.whenMissing()));
        }
        List<String> sentences = new ArrayList<>();
        for (Observation row : rows) {
            sentences.add(row(row, conventions));
        }
        return sentences;
    }

    /**
     * What was reported, part by part: kk мәлімет, ru данные.
     *
     * @param name the indicator's
     * @param period of which it is
     * @param value the number with its unit of measure; a dash where there is none
     * @param said how it was answered, and what the methodology does where that is no plain number
     * @param denominator the denominator with its period, or nothing
     * @param source where it comes from, or nothing
     */
    record Datum(String name, String period, String value, String said, String denominator, String source) {}

    /** Returns a row in parts. */
    Datum datum(Observation row) {
        Conventions conventions = conventions(row.indicator());
        String said = wording.say("status." + row.status().code());
        if (row.value() == null) {
            Fallback done = row.status() == Observation.Status.NOT_APPLICABLE
                    ? conventions.whenNotApplicable()
                    : conventions.whenMissing();
            said = done == null ? said : said + ", " + done(done);
        } else if (row.status() == Observation.Status.LATE) {
            said = said + ", " + late(conventions.whenLate());
        }
        String denominator = "";
        if (row.denominator() != null) {
            denominator = row.denominatorPeriod() == null
                    ? wording.exact(row.denominator())
                    : wording.exact(row.denominator()) + " (" + Wording.period(row.denominatorPeriod()) + ")";
        }
        String from = row.countedFrom().isEmpty()
                ? ""
                : wording.say(
                        "counted.from",
                        String.join(
                                ", ",
                                row.countedFrom().stream().map(this::reference).toList()));
        String source = row.source() == null ? from : from.isEmpty() ? row.source() : row.source() + "; " + from;
        return new Datum(
                wording.indicator(row.indicator()),
                Wording.period(row.period()),
                row.value() == null ? "–" : (wording.exact(row.value()) + " " + measure(row.indicator())).trim(),
                said,
                denominator,
                source);
    }

    /** Returns silence in parts: nobody reported anything of the rated period. */
    Datum silence(String indicator) {
        return datum(Observation.without("unit", indicator, evaluation.period(), Observation.Status.MISSING));
    }

    private String measure(String indicator) {
        Indicator declared = evaluation.methodology().indicators().get(indicator);
        return declared == null || declared.measure() == null ? "" : wording.name(declared.measure(), "");
    }

    private Conventions conventions(String indicator) {
        Indicator declared = evaluation.methodology().indicators().get(indicator);
        return declared == null ? Conventions.NONE : declared.conventions();
    }

    private String row(Observation row, Conventions conventions) {
        if (row.value() == null) {
            Fallback done = row.status() == Observation.Status.NOT_APPLICABLE
                    ? conventions.whenNotApplicable()
                    : conventions.whenMissing();
            return silent(row.indicator(), row.period(), row.status(), done) + trace(row);
        }
        String value = wording.exact(row.value());
        if (row.status() == Observation.Status.LATE) {
            value += " (" + wording.say("status.late") + ", " + late(conventions.whenLate()) + ")";
        }
        String name = wording.indicator(row.indicator());
        String period = Wording.period(row.period());
        if (row.denominator() == null) {
            return wording.say("value", name, period, value) + trace(row);
        }
        String of = row.denominatorPeriod() == null ? "–" : Wording.period(row.denominatorPeriod());
        return wording.say("value.denominator", name, period, value, wording.exact(row.denominator()), of) + trace(row);
    }

    private String silent(String indicator, PlanPeriod period, Observation.Status status, @Nullable Fallback done) {
        String said = wording.say("status." + status.code());
        String what = done == null ? said : said + ", " + done(done);
        return wording.say("value.none", wording.indicator(indicator), Wording.period(period), what);
    }

    private String done(Fallback fallback) {
        if (fallback instanceof Fallback.Value other) {
            return wording.say("done.value", wording.exact(other.value()));
        }
        return wording.say(fallback instanceof Fallback.Refuse ? "done.refuse" : "done.absent");
    }

    private String late(@Nullable LateRule rule) {
        if (rule instanceof LateRule.Value other) {
            return wording.say("done.value", wording.exact(other.value()));
        }
        if (rule instanceof LateRule.Absent) {
            return wording.say("done.absent");
        }
        return wording.say(rule instanceof LateRule.Refuse ? "done.refuse" : "done.as-reported");
    }

    private String trace(Observation row) {
        StringBuilder trace = new StringBuilder();
        if (!row.countedFrom().isEmpty()) {
            List<String> from = row.countedFrom().stream().map(this::reference).toList();
            trace.append(wording.say("counted", String.join(", ", from)));
        }
        if (row.source() != null) {
            trace.append(wording.say("source", row.source()));
        }
        return trace.toString();
    }

    private String reference(Reference reference) {
        return wording.say("reference." + reference.kind().name().toLowerCase(Locale.ROOT), reference.id());
    }
}
