package kz.jospar.portal.staff;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.party.Role;
import kz.jospar.core.staff.Assignment;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.sitting.OnTheAgenda;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.QuestionStatus;

/** What is offered about the agenda: its approval, questions, speakers, changes, assignments. */
final class AgendaOffers extends OfferList {
    AgendaOffers(OfferList offers) {
        super(offers);
    }

    void agenda() {
        List<Question> draft = held.draft().questions();
        some("agenda-approved", "by", probe.seats(seat -> new OnTheAgenda.AgendaApproved(room, seat, draft)));
        List<Field.Option> opening = probe.questions(id -> new OnTheAgenda.QuestionOpened(room, id)).stream()
                .filter(option -> !isOpen(option.value()))
                .toList();
        some("question-opened", "question", opening);
        some(
                "speaker-heard",
                "question",
                probe.questions(id -> new OnTheAgenda.SpeakerHeard(room, id, null, Probe.TEXT, false, null)),
                Field.maybeSelect(
                        "seat",
                        probe.seatsWhere(seat -> held.sitting().present().contains(seat))),
                Field.maybe("guest", Field.Type.TEXTS),
                Field.maybe("reported", Field.Type.FLAG),
                Field.maybe("gist", Field.Type.TEXTS));
        changes();
        assignments();
    }

    /** A question that is dealt with already may be opened again, which would only take it from its vote. */
    private boolean isOpen(String question) {
        return held.sitting()
                .question(question)
                .map(state -> state.status() == QuestionStatus.OPENED)
                .orElse(false);
    }

    private void changes() {
        List<Actor> notes =
                held.regulation().workPlan().changeProposedBy().said().orElse(List.of());
        Actor note = notes.isEmpty() ? null : notes.get(0);
        Field from = Field.maybeSelect("noteFrom", codes(notes.toArray(Actor[]::new), Actor::code, "value."));
        Question some = Question.of(Probe.SOMETHING, Probe.TEXT);
        some(
                "question-added",
                "by",
                probe.seats(seat -> new OnTheAgenda.QuestionAdded(room, some, seat, note)),
                Field.of("title", Field.Type.TEXTS, null),
                Field.select("class", codes(QuestionClass.values(), QuestionClass::code, "value.")),
                from);
        pair("question-dropped", "by", (id, seat) -> new OnTheAgenda.QuestionDropped(room, id, seat, note), from);
        pair(
                "question-postponed",
                "by",
                (id, seat) -> new OnTheAgenda.QuestionPostponed(room, id, seat, note, null),
                from,
                Field.maybe("until", Field.Type.DATE));
    }

    private void assignments() {
        Assignment some = new Assignment(Probe.SOMETHING, Probe.TEXT, List.of(), "", null, room.toLocalDate());
        List<Field.Option> givers = probe.seatsWhere(seat -> held.sitting().questions().stream()
                .anyMatch(state -> probe.legal(
                        new OnTheAgenda.AssignmentGiven(room, state.question().id(), seat, some))));
        List<Field.Option> questions =
                probe.questionsOf(id -> probe.legal(new OnTheAgenda.AssignmentGiven(room, id, null, some))
                        || givers.stream()
                                .anyMatch(giver ->
                                        probe.legal(new OnTheAgenda.AssignmentGiven(room, id, giver.value(), some))));
        List<Field> fields = new ArrayList<>(List.of(
                Field.maybeSelect("by", givers),
                Field.of("title", Field.Type.TEXTS, null),
                Field.maybe("deadline", Field.Type.TEXT)));
        for (int i = 1; i <= MoveForm.EXECUTORS; i++) {
            fields.add(Field.maybeSelect("executor" + i, probe.seatsWhere(seat -> true)));
            fields.add(Field.maybe("other" + i, Field.Type.TEXT));
            fields.add(Field.maybeSelect(
                    "role" + i,
                    codes(new Role[] {Role.LEAD, Role.CO_EXECUTOR, Role.CONSOLIDATOR}, Role::code, "role.")));
        }
        some("assignment-given", "question", questions, fields.toArray(Field[]::new));
    }
}
