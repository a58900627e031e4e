package kz.jospar.core.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.Language;

/**
 * How two language versions of one deadline disagree: kk нұсқалардың айырмашылығы, ru расхождение версий.
 *
 * @param aspects what differs, at least one, each once, in the order of {@link TimingAspect}
 */
public record VersionDifference(List<TimingAspect> aspects) {

    public VersionDifference {
        aspects = Guard.<TimingAspect>copy("aspects", aspects).stream()
                .distinct()
                .sorted()
                .toList();
        Guard.holds(!aspects.isEmpty(), "a difference names what differs");
    }

    /** Returns {@link Severity#INFO} where nothing but the limit differs, else {@link Severity#WARNING}. */
    public Severity severity() {
        Set<TimingAspect> limit = EnumSet.of(TimingAspect.LIMIT);
        return limit.containsAll(aspects) ? Severity.INFO : Severity.WARNING;
    }

    /** Returns what differs, in words: "year, month". */
    public String words(Language language) {
        return aspects.stream().map(aspect -> aspect.words(language)).collect(Collectors.joining(", "));
    }
}
