package kz.jospar.core.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.FormItem;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Timing;

/**
 * Titles that promise work more often than the deadline asks for it: monthly in the title, quarterly in the deadline.
 *
 * <p>The other way round proves nothing ("the yearly prize", half-yearly), and a report may come more rarely than the
 * work it tells of; a title with two frequencies or one in a quoted name is left alone.
 */
final class TitleFrequency implements Check {
    private static final Map<Cycle, String> WORDS = Map.of(
            Cycle.WEEK, "апта сайын\\p{L}*|еженедельн\\p{L}*|weekly",
            Cycle.MONTH, "ай сайын\\p{L}*|ежемесячн\\p{L}*|monthly",
            Cycle.QUARTER, "тоқсан сайын\\p{L}*|ежеквартальн\\p{L}*|quarterly",
            Cycle.HALF_YEAR, "жарты ?жылдық сайын\\p{L}*|half-yearly",
            Cycle.YEAR, "(?<!жарты )жыл сайын\\p{L}*|ежегодн\\p{L}*|yearly|annual(?:ly)?");
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|\"[^\"]*\"|“[^”]*”");
    private static final Map<Cycle, Pattern> PATTERNS = WORDS.entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> Pattern.compile("(?<![\\p{L}-])(?:" + entry.getValue() + ")(?!\\p{L})")));

    private record Said(Cycle cycle, String words) {}

    @Override
    public void check(PlanView view, Findings findings) {
        for (PlanView.MeasureLine line : view.measures()) {
            Measure measure = line.measure();
            if (measure.timing() instanceof Timing.Recurring recurrence
                    && recurrence.interval() == 1
                    && recurrence.parts().isEmpty()
                    && recurrence.count().equals(Count.ONCE)
                    && !isReport(measure)) {
                said(measure)
                        .filter(said -> said.cycle().compareTo(recurrence.every()) < 0)
                        .ifPresent(said -> findings.add(
                                LintCode.TITLE_DEADLINE_MISMATCH,
                                line.spot(ColumnKind.DEADLINE),
                                measure.deadline(),
                                said.words()));
            }
        }
    }

    private static boolean isReport(Measure measure) {
        List<FormItem> items =
                measure.form() == null ? List.of() : measure.form().items();
        return !items.isEmpty() && items.stream().allMatch(item -> item.kind().isReport());
    }

    private static Optional<Said> said(Measure measure) {
        List<Optional<Said>> each = Arrays.stream(Language.values())
                .flatMap(language -> measure.title().version(language).stream())
                .filter(title -> !title.isBlank())
                .map(TitleFrequency::only)
                .toList();
        boolean one =
                each.stream().map(said -> said.map(Said::cycle)).distinct().count() == 1;
        return one ? each.get(0) : Optional.empty();
    }

    private static Optional<Said> only(String title) {
        String words = QUOTED.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ");
        List<Said> said = PATTERNS.entrySet().stream()
                .map(entry -> {
                    Matcher found = entry.getValue().matcher(words);
                    return found.find() ? new Said(entry.getKey(), found.group()) : null;
                })
                .filter(Objects::nonNull)
                .toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }
}
