package kz.jospar.protocol.assignment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Expansion;
import kz.jospar.core.party.Group;
import kz.jospar.core.party.Role;
import kz.jospar.core.phrase.TimingWords;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Term;
import org.jspecify.annotations.Nullable;

/** What a careful reader would remark on a list of assignments: kk тапсырмаларға ескертулер, ru замечания к поручениям. */
public final class AssignmentFindings {
    private static final String DEADLINE = "deadline";
    private static final String EXECUTORS = "executors";

    private final Control control;
    private final Directory directory;
    private final @Nullable String territory;
    private final List<Finding> findings = new ArrayList<>();

    private AssignmentFindings(Control control, Directory directory, @Nullable String territory) {
        this.control = control;
        this.directory = directory;
        this.territory = territory;
    }

    /**
     * Returns the findings on a list of assignments, assignment by assignment; {@link Finding#place()} names the assignment's
     * id as measure.
     *
     * @param assignments the assignments, as {@code control} made them
     * @param control the rules
     * @param directory the bodies by which groups are expanded
     * @param territory the body's territory as in {@link kz.jospar.core.party.Body#territory}, or {@code null} for the
     *     whole country
     */
    public static List<Finding> of(
            List<ControlledAssignment> assignments, Control control, Directory directory, @Nullable String territory) {
        AssignmentFindings all = new AssignmentFindings(control, directory, territory);
        Set<String> ids = new HashSet<>();
        for (ControlledAssignment one : assignments) {
            all.ids(one, ids);
            all.executors(one);
            all.term(one);
        }
        return List.copyOf(all.findings);
    }

    private void ids(ControlledAssignment one, Set<String> ids) {
        String id = one.assignment().id();
        if (!ids.add(id)) {
            add(AssignmentCode.ASSIGNMENT_ID_TWICE, one, null, id);
        } else {
            one.leads().stream()
                    .map(lead -> lead.commitment().id())
                    .filter(own -> !ids.add(own))
                    .forEach(own -> add(AssignmentCode.ASSIGNMENT_ID_TWICE, one, null, own));
        }
    }

    private void executors(ControlledAssignment one) {
        switch (one.responsible().basis()) {
            case NOBODY -> add(AssignmentCode.ASSIGNMENT_WITHOUT_EXECUTOR, one, EXECUTORS, "");
            case UNSAID ->
                add(
                        AssignmentCode.ASSIGNMENT_ANSWER_UNSAID,
                        one,
                        EXECUTORS,
                        one.responsible().others().get(0).name());
            default -> {
                // somebody answers
            }
        }
        Set<String> seen = new HashSet<>();
        for (Executor executor : one.assignment().executors()) {
            if (executor.role() == Role.GROUP && seen.add(executor.id()) && !isListed(executor, one)) {
                add(AssignmentCode.ASSIGNMENT_GROUP_UNKNOWN, one, EXECUTORS, executor.name());
            }
        }
    }

    private boolean isListed(Executor executor, ControlledAssignment one) {
        return Group.read(executor.name())
                .map(group -> group.expand(directory, one.assignment().given(), territory))
                .filter(Expansion.Members.class::isInstance)
                .isPresent();
    }

    private void term(ControlledAssignment one) {
        String words = one.assignment().deadline();
        LocalDate due = one.due();
        if (one.origin() instanceof TermOrigin.Unreadable unreadable) {
            add(
                    AssignmentCode.ASSIGNMENT_TERM_UNREADABLE,
                    one,
                    DEADLINE,
                    words,
                    Finding.versions(inAll(unreadable.reading()::explanation)));
        } else if (one.origin() instanceof TermOrigin.None) {
            add(AssignmentCode.ASSIGNMENT_WITHOUT_TERM, one, DEADLINE, "");
        } else if (one.origin() instanceof TermOrigin.ByPolicy rule && due != null) {
            add(
                    AssignmentCode.ASSIGNMENT_TERM_BY_RULE,
                    one,
                    DEADLINE,
                    "",
                    Finding.versions(inAll(language -> control.day(due, language))),
                    Finding.versions(inAll(rule.citation()::text)));
        }
        differs(one);
        if (due != null && due.isBefore(one.assignment().given())) {
            add(AssignmentCode.ASSIGNMENT_TERM_PAST, one, DEADLINE, words, Messages.day(due), given(one));
        } else if (due != null) {
            tooShort(one, due);
        }
        Rule<Term.Anchor> from = control.policy().countsFrom();
        if (from.said().filter(Term.Anchor.RECEIPT::equals).isPresent() && countsFromItself(one)) {
            add(AssignmentCode.ASSIGNMENT_RECEIPT_UNKNOWN, one, DEADLINE, words, given(one), place(from));
        }
    }

    /** Words go before a term that somebody else understood, but only people can tell which of the two is meant. */
    private void differs(ControlledAssignment one) {
        if (one.origin() instanceof TermOrigin.Stated stated
                && stated.reading() == null
                && !stated.words().isBlank()) {
            control.read(one.assignment())
                    .timing()
                    .filter(meant -> !FromSitting.counted(meant).equals(stated.meaning()))
                    .ifPresent(meant -> add(
                            AssignmentCode.ASSIGNMENT_TERM_DIFFERS,
                            one,
                            DEADLINE,
                            stated.words(),
                            Finding.versions(inAll(language -> TimingWords.write(stated.meaning(), language))),
                            Finding.versions(inAll(language -> TimingWords.write(meant, language)))));
        }
    }

    /** Shorter than the least term is what ends before the least term would. */
    private void tooShort(ControlledAssignment one, LocalDate due) {
        Rule<Term> rule = control.policy().leastTerm();
        Term least = rule.said().filter(Counting::isCountable).orElse(null);
        if (least == null) {
            return;
        }
        try {
            LocalDate first = Counting.day(one.assignment().given(), least, control.days());
            if (due.isBefore(first)) {
                add(
                        AssignmentCode.ASSIGNMENT_TERM_SHORT,
                        one,
                        DEADLINE,
                        one.assignment().deadline(),
                        Messages.day(due),
                        Messages.day(first),
                        place(rule));
            }
        } catch (MissingCalendarYearException | DateTimeException e) {
            // Without the year's days off nobody can say that it is too short.
        }
    }

    /** Nothing but the rule says what it counts from. */
    private boolean countsFromItself(ControlledAssignment one) {
        Timing named =
                control.read(one.assignment()).timing().orElse(one.assignment().timing());
        return named instanceof Timing.AroundEvent term && term.event().isEmpty();
    }

    private String place(Rule<?> rule) {
        return control.policy()
                .citation(rule)
                .map(citation -> Finding.versions(inAll(citation::text)))
                .orElse("");
    }

    private static String given(ControlledAssignment one) {
        return Messages.day(one.assignment().given());
    }

    private static LocalizedText inAll(Function<Language, String> words) {
        LocalizedText text = LocalizedText.EMPTY;
        for (Language language : Language.values()) {
            text = text.with(language, words.apply(language));
        }
        return text;
    }

    private void add(
            AssignmentCode code, ControlledAssignment one, @Nullable String column, String text, String... arguments) {
        Place place = new Place(one.assignment().id(), null, column);
        List<String> all = new ArrayList<>(List.of(one.assignment().id()));
        all.addAll(List.of(arguments));
        findings.add(new Finding(code.code(), code.severity(), place, text, all, null));
    }
}
