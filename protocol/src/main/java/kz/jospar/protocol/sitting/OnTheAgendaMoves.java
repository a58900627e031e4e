package kz.jospar.protocol.sitting;

import java.util.List;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.staff.Seat;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Step;
import kz.jospar.protocol.regulation.WorkPlanRules;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** What may stand on an agenda, and who decides it. */
record OnTheAgendaMoves(Terms terms, Course course) implements OnTheAgenda.Moves<Change> {
    /** The step of a regulation by which an agenda is approved. */
    static final String APPROVAL = "agenda-approval";

    @Override
    public Change agendaApproved(OnTheAgenda.AgendaApproved event) {
        if (course.phase != Phase.CONVENED && course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        if (course.agenda) {
            return Change.no(Reason.AGENDA_APPROVED);
        }
        Seat seat = terms.seat(event.by());
        if (seat == null) {
            return Change.no(Reason.NO_SUCH_SEAT, event.by());
        }
        Rule<Actor> actor = terms.regulation.step(APPROVAL).map(Step::actor).orElse(Rule.unsaid());
        Actor approves = actor.said().orElse(Actor.HEAD_OR_SUBSTITUTE);
        if (!terms.acts(course, seat, approves)) {
            return Change.no(Reason.NOT_ENTITLED, terms.cite(actor), event.by());
        }
        if (event.questions().isEmpty()) {
            return Change.no(Reason.NO_QUESTIONS);
        }
        Course next = course.copy();
        next.agenda = true;
        for (Question question : event.questions()) {
            Change refused = refusal(next, question);
            if (refused != null) {
                return refused;
            }
            next.items = next.items.put(question.id(), Item.of(next.questions++, question));
        }
        return Change.to(next, terms.standsIn(course, event.by(), approves, event.at()));
    }

    private @Nullable Change refusal(Course next, Question question) {
        if (next.items.has(question.id())) {
            return Change.no(Reason.QUESTION_TWICE, question.id());
        }
        Preparation.Convened call = course.convened;
        Rule<Boolean> named = terms.regulation.sessions().onlyNamedQuestions();
        return call != null
                        && call.extraordinary()
                        && named.said().orElse(false)
                        && !call.questions().contains(question.id())
                ? Change.no(Reason.NOT_NAMED, terms.cite(named), question.id())
                : null;
    }

    @Override
    public Change questionAdded(OnTheAgenda.QuestionAdded event) {
        Change refused = change(event.by(), event.noteFrom(), WorkPlanRules.Change.ADD);
        if (refused == null) {
            refused = refusal(course, event.question());
        }
        if (refused != null) {
            return refused;
        }
        Course next = course.with(Item.of(course.questions, event.question()));
        next.questions++;
        return changed(next, event, event.by());
    }

    @Override
    public Change questionDropped(OnTheAgenda.QuestionDropped event) {
        Change refused = change(event.by(), event.noteFrom(), WorkPlanRules.Change.DROP);
        return refused != null ? refused : off(event, event.by(), event.question(), QuestionStatus.DROPPED);
    }

    @Override
    public Change questionPostponed(OnTheAgenda.QuestionPostponed event) {
        Change refused = change(event.by(), event.noteFrom(), WorkPlanRules.Change.POSTPONE);
        return refused != null ? refused : off(event, event.by(), event.question(), QuestionStatus.POSTPONED);
    }

    private Change off(SittingEvent event, String by, String id, QuestionStatus status) {
        Item item = course.items.get(id);
        if (item == null) {
            return Change.no(Reason.NOT_ON_AGENDA, id);
        }
        if (item.status() == QuestionStatus.VOTING) {
            return Change.no(Reason.VOTING_UNDER_WAY, id);
        }
        if (item.status() != QuestionStatus.ON_AGENDA && item.status() != QuestionStatus.OPENED) {
            return Change.no(
                    item.status() == QuestionStatus.VOTED ? Reason.QUESTION_DECIDED : Reason.NOT_ON_AGENDA, id);
        }
        Course next = course.with(item.with(status));
        if (id.equals(course.open)) {
            next.open = null;
            next.verifiedForQuestion = false;
        }
        return changed(next, event, by);
    }

    private @Nullable Change change(String by, @Nullable Actor note, WorkPlanRules.Change kind) {
        if (course.phase != Phase.CONVENED && course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        if (!course.agenda) {
            return Change.no(Reason.AGENDA_NOT_APPROVED);
        }
        Seat seat = terms.seat(by);
        if (seat == null) {
            return Change.no(Reason.NO_SUCH_SEAT, by);
        }
        WorkPlanRules rules = terms.regulation.workPlan();
        if (!rules.changes().said().orElse(List.of(kind)).contains(kind)) {
            return Change.no(Reason.CHANGE_FORBIDDEN, terms.cite(rules.changes()), kind.code());
        }
        Actor decides = rules.changedBy().said().orElse(Actor.BODY);
        if (!terms.acts(course, seat, decides)) {
            return Change.no(Reason.NOT_ENTITLED, terms.cite(rules.changedBy()), by);
        }
        List<Actor> proposers = rules.changeProposedBy().said().orElse(List.of());
        return proposers.isEmpty() || (note != null && proposers.contains(note))
                ? null
                : Change.no(Reason.NOTE_MISSING, terms.cite(rules.changeProposedBy()), names(proposers));
    }

    private static String names(List<Actor> actors) {
        return String.join(", ", actors.stream().map(Actor::code).toList());
    }

    private Change changed(Course next, SittingEvent event, String by) {
        Rule<Actor> rule = terms.regulation.workPlan().changedBy();
        Actor decides = rule.said().orElse(Actor.BODY);
        return rule.isSaid()
                ? Change.to(next, terms.standsIn(course, by, decides, event.at()))
                : Change.to(next, new Remark(Remark.Kind.CHANGE_UNSAID, event.at(), List.of(), terms.cite(rule)));
    }

    @Override
    public Change questionOpened(OnTheAgenda.QuestionOpened event) {
        if (course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        if (!course.agenda) {
            return Change.no(Reason.AGENDA_NOT_APPROVED);
        }
        if (course.ended) {
            return Change.no(
                    Reason.QUORUM_LOST, terms.cite(terms.regulation.quorum().onceLost()));
        }
        if (course.voting != null) {
            return Change.no(Reason.VOTING_UNDER_WAY, course.voting);
        }
        Item item = course.items.get(event.question());
        if (item == null || item.status() == QuestionStatus.DROPPED || item.status() == QuestionStatus.POSTPONED) {
            return Change.no(Reason.NOT_ON_AGENDA, event.question());
        }
        if (item.status() == QuestionStatus.VOTED && !item.waitsForVote()) {
            return Change.no(Reason.QUESTION_DECIDED, event.question());
        }
        Course next = item.waitsForVote() ? course.copy() : course.with(item.with(QuestionStatus.OPENED));
        next.open = event.question();
        next.verifiedForQuestion = false;
        boolean first = item.status() == QuestionStatus.ON_AGENDA;
        return first
                ? Change.to(next, new PreparationMoves(terms, course).withoutMaterials(event, event.question()))
                : Change.to(next);
    }

    @Override
    public Change speakerHeard(OnTheAgenda.SpeakerHeard event) {
        if (course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        if (course.voting != null) {
            return Change.no(Reason.VOTING_UNDER_WAY, course.voting);
        }
        if (!event.question().equals(course.open)) {
            return Change.no(Reason.QUESTION_NOT_OPENED, event.question());
        }
        String seat = event.seat();
        if (seat == null) {
            return Change.to(course.copy());
        }
        if (terms.seat(seat) == null) {
            return Change.no(Reason.NO_SUCH_SEAT, seat);
        }
        Course.Presence presence = course.room.get(seat);
        return presence == null || presence == Course.Presence.GONE
                ? Change.no(Reason.NOT_PRESENT, seat)
                : Change.to(course.copy());
    }

    @Override
    public Change assignmentGiven(OnTheAgenda.AssignmentGiven event) {
        if (course.phase != Phase.OPEN) {
            return Change.no(Reason.OUT_OF_PHASE);
        }
        Item item = course.items.get(event.question());
        if (item == null) {
            return Change.no(Reason.NOT_ON_AGENDA, event.question());
        }
        Assignment given = event.assignment();
        if (course.assignments.has(given.id())) {
            return Change.no(Reason.ASSIGNMENT_TWICE, given.id());
        }
        if (!given.given().equals(event.at().toLocalDate())) {
            return Change.no(Reason.GIVEN_ANOTHER_DAY, given.id(), given.given().toString());
        }
        Change refused = event.by() == null ? byTheBody(item) : byTheHead(event.by());
        if (refused != null) {
            return refused;
        }
        Course next = course.copy();
        next.assignments = course.assignments.put(given.id(), true);
        return Change.to(next);
    }

    private static @Nullable Change byTheBody(Item item) {
        return item.verdict() instanceof Verdict.Adopted
                ? null
                : Change.no(Reason.NOT_ADOPTED, item.question().id());
    }

    private @Nullable Change byTheHead(String by) {
        Seat seat = terms.seat(by);
        if (seat == null) {
            return Change.no(Reason.NO_SUCH_SEAT, by);
        }
        return by.equals(course.presiding) || terms.acts(course, seat, Actor.HEAD)
                ? null
                : Change.no(Reason.NOT_ENTITLED, by);
    }
}
