package kz.jospar.core.lint;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kz.jospar.core.letters.BareGenitive;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Executors;
import kz.jospar.core.party.Resolution;
import kz.jospar.core.plan.ColumnKind;

/**
 * Abbreviations as executors in a plan without a list of its own that the directory does not know either, and names that
 * nobody knows and that are not plain words.
 *
 * <p>What an own list leaves out is told as undefined; a name in words ("жұмыс тобы", "Басқарманың басшысы") says who
 * acts by itself, unless the embedder gave a directory of its own that does not have it. A genitive without its word
 * ("финансов") and an oblast that the directory does not have say nothing in any plan.
 */
final class UnresolvedExecutors implements Check {
    private static final Pattern PLAIN_WORDS =
            Pattern.compile("(?:.*[^\\p{L}])?\\p{L}{4,}(?:[^\\p{L}].*)?", Pattern.DOTALL);

    private static final Pattern OBLAST = Pattern.compile(
            "(?:акимат )?(?:[\\p{L}-]+ская область|[\\p{L}-]+ской области|область [\\p{L}-]+|области [\\p{L}-]+)"
                    + "|[\\p{L}-]+ облыс(?:ы|ының)(?: әкімдігі)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void check(PlanView view, Findings findings) {
        boolean listed = !view.plan().glossary().isEmpty();
        boolean own = view.outside().own();
        Executors executors =
                Executors.of(view.outside().directory(), view.plan().glossary(), Outside.day(view.plan()), null);
        Map<String, Boolean> unknown = new HashMap<>();
        for (PlanView.MeasureLine line : view.measures()) {
            for (Executor executor : line.measure().executors()) {
                if (unknown.computeIfAbsent(
                        executor.name(),
                        name -> isUnknown(executors.resolve(executor), executor.name(), listed, own))) {
                    findings.add(LintCode.EXECUTOR_UNRESOLVED, line.spot(ColumnKind.EXECUTORS), executor.name());
                }
            }
        }
    }

    private static boolean isUnknown(Resolution resolution, String name, boolean listed, boolean own) {
        if (!(resolution instanceof Resolution.Unresolved unresolved)) {
            return false;
        }
        return switch (unresolved.reason()) {
            case UNDEFINED_ABBREVIATION, NO_BODY -> !listed;
            case NOT_IN_DIRECTORY -> {
                boolean plain =
                        PLAIN_WORDS.matcher(name.toLowerCase(Locale.ROOT)).matches();
                yield own
                        || (!listed && !plain)
                        || BareGenitive.is(name)
                        || OBLAST.matcher(name).matches();
            }
        };
    }
}
