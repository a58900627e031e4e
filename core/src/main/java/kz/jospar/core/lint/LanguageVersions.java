package kz.jospar.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Compares two language versions of one plan: kk тілдік нұсқаларды салыстыру, ru сверка языковых версий.
 *
 * <p>The two languages of one act can disagree; both are kept and the difference is reported. Which one is right is not
 * decided here. Measures are matched by their ids, deadlines compared by what they mean. The codes:
 *
 * <ul>
 *   <li>{@code language-versions-differ}: both deadlines are understood and mean different things; a warning, or worth
 *       knowing where only {@link TimingAspect#LIMIT} differs;
 *   <li>{@code languages-differ}: an amount, its unit, a programme code or the number of executors is not the same;
 *       a warning;
 *   <li>{@code unreadable-in-one-language}, {@code deadline-in-one-language}, {@code measure-in-one-language}, {@code
 *       section-count-differs}: warning.
 * </ul>
 *
 * <p>What is no difference: the words of an event or a schedule, which are each language's own; "on" a day against "by"
 * it, because the official pairs {@code -нан кешіктірмей}/{@code не позднее} and {@code -іне қарай}/{@code к} stand
 * beside cells that name the day alone and all of them are due on it; half-years named one by one against every
 * half-year; deadlines in another order; a recurrence that names the plan's years against one that leaves them to the
 * plan. "Until" a day against "by" or "on" it is a difference: whether the day is included is unsettled for one of them
 * only. Two deadlines that are not understood are not compared: {@link PlanLint} reports each.
 *
 * <p>Worked case: "әр жылдың 1 қаңтарында" beside "к 1 февраля ежегодно" differs in the month and in nothing else.
 */
public final class LanguageVersions {
    static final String DIFFER = LintCode.LANGUAGE_VERSIONS_DIFFER.code();

    private LanguageVersions() {}

    /**
     * Returns how two plans disagree: sections first, then the measures of the first in order, then those that only the
     * second has. Rows are the first plan's, except for a measure that only the second has.
     *
     * <p>A plan is named by the language most of its titles are written in; where the two languages are the same or
     * cannot be told, by its id.
     */
    public static List<Finding> compare(Plan one, Plan other) {
        VersionNames names = VersionNames.of(one, other);
        List<Finding> findings = new ArrayList<>();
        int sections = one.sections().size();
        int otherSections = other.sections().size();
        if (sections != otherSections) {
            findings.add(new Finding(
                    LintCode.SECTION_COUNT_DIFFERS.code(),
                    Severity.WARNING,
                    Place.DOCUMENT,
                    "",
                    List.of(names.one(), Integer.toString(sections), names.other(), Integer.toString(otherSections)),
                    null));
        }
        PlanPeriod period = one.period() != null && one.period().equals(other.period()) ? one.period() : null;
        Map<String, Measure> others = byId(other);
        Map<String, Measure> ones = byId(one);
        for (Measure measure : one.measures()) {
            Optional.ofNullable(others.get(measure.id()))
                    .ifPresentOrElse(
                            twin -> {
                                compare(measure, twin, period, names).ifPresent(findings::add);
                                findings.addAll(VersionFacts.compare(measure, twin, names));
                            },
                            () -> findings.add(alone(measure, names)));
        }
        for (Measure measure : other.measures()) {
            if (!ones.containsKey(measure.id())) {
                findings.add(alone(measure, names.swapped()));
            }
        }
        return List.copyOf(findings);
    }

    private static Map<String, Measure> byId(Plan plan) {
        return plan.measures().stream().collect(Collectors.toMap(Measure::id, measure -> measure));
    }

    /** Returns how two deadlines disagree, or nothing where they mean the same. */
    public static Optional<VersionDifference> compare(Timing one, Timing other) {
        return compare(one, other, null);
    }

    /** Returns how two phrases disagree; nothing where they mean the same or one of them was not understood. */
    public static Optional<VersionDifference> compare(Reading one, Reading other) {
        return one.timing().flatMap(timing -> other.timing().flatMap(twin -> compare(timing, twin)));
    }

    private static Optional<VersionDifference> compare(Timing one, Timing other, @Nullable PlanPeriod period) {
        List<TimingAspect> aspects = List.copyOf(TimingDifferences.between(one, other, period));
        return aspects.isEmpty() ? Optional.empty() : Optional.of(new VersionDifference(aspects));
    }

    private static Optional<Finding> compare(
            Measure one, Measure other, @Nullable PlanPeriod period, VersionNames names) {
        String number = one.number().key();
        if (isMissing(one) || isMissing(other)) {
            if (isMissing(one) && isMissing(other)) {
                return Optional.empty();
            }
            Measure written = isMissing(one) ? other : one;
            VersionNames order = isMissing(one) ? names.swapped() : names;
            return Optional.of(warning(
                    LintCode.DEADLINE_IN_ONE_LANGUAGE.code(),
                    one,
                    written.deadline(),
                    order.one(),
                    order.other(),
                    number));
        }
        Timing timing = one.timing();
        Timing twin = other.timing();
        if (timing != null && twin != null) {
            return compare(timing, twin, period)
                    .map(difference -> new Finding(
                            DIFFER,
                            difference.severity(),
                            place(one),
                            one.deadline(),
                            List.of(names.one(), other.deadline(), names.other(), number, keys(difference)),
                            null));
        }
        if (timing == null && twin == null) {
            return Optional.empty();
        }
        Measure unread = timing == null ? one : other;
        Measure read = timing == null ? other : one;
        VersionNames order = timing == null ? names : names.swapped();
        return Optional.of(warning(
                LintCode.UNREADABLE_IN_ONE_LANGUAGE.code(),
                one,
                unread.deadline(),
                order.one(),
                read.deadline(),
                order.other(),
                number));
    }

    /** The aspects as the finding's own words, which its sentence says in the reader's language. */
    private static String keys(VersionDifference difference) {
        return difference.aspects().stream().map(aspect -> "#" + aspect.code()).collect(Collectors.joining(" "));
    }

    private static boolean isMissing(Measure measure) {
        return measure.deadline().isBlank() && measure.timing() == null;
    }

    private static Finding alone(Measure measure, VersionNames names) {
        return new Finding(
                LintCode.MEASURE_IN_ONE_LANGUAGE.code(),
                Severity.WARNING,
                new Place(measure.id(), measure.row(), null),
                measure.number().key(),
                List.of(names.one(), names.other()),
                null);
    }

    private static Finding warning(String code, Measure measure, String text, String... arguments) {
        return new Finding(code, Severity.WARNING, place(measure), text, List.of(arguments), null);
    }

    private static Place place(Measure measure) {
        return new Place(measure.id(), measure.row(), ColumnKind.DEADLINE.code());
    }
}
