package kz.jospar.portal.staff;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Role;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.staff.Seat;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.AttendanceRules.Substitution;
import kz.jospar.protocol.regulation.Initiator;
import kz.jospar.protocol.regulation.VotingRules.Openness;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.InTheVote;
import kz.jospar.protocol.sitting.OnPaper;
import kz.jospar.protocol.sitting.OnTheAgenda;
import kz.jospar.protocol.sitting.Phase;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.QuestionState;
import kz.jospar.protocol.sitting.QuestionStatus;
import kz.jospar.protocol.sitting.SittingEvent;
import org.jspecify.annotations.Nullable;

/** The moves that the library would let in, with nothing to choose that it would not: kk мүмкін әрекеттер, ru доступные действия. */
final class Offers {
    private final Probe probe;
    private final Held held;
    private final LocalDateTime room;
    private final List<Offer> offers = new ArrayList<>();

    private Offers(Probe probe) {
        this.probe = probe;
        this.held = probe.held();
        this.room = probe.inTheRoom();
    }

    /** Returns them in the order of a sitting. */
    static List<Offer> of(Probe probe) {
        Offers offers = new Offers(probe);
        offers.vote();
        offers.agenda();
        offers.inTheRoom();
        offers.preparation();
        offers.onPaper();
        return List.copyOf(offers.offers);
    }

    private void preparation() {
        if (held.sitting().phase() == Phase.NEW) {
            convened();
        }
        prepared(
                "consent-stated",
                "seat",
                at -> probe.seats(seat -> new Preparation.ConsentStated(at, seat, true)),
                yesOrNo());
        prepared(
                "materials-received",
                "question",
                at -> drafted(id -> new Preparation.MaterialsReceived(at, id, Probe.SOMETHING)),
                Field.of("from", Field.Type.TEXT, null));
        LocalDateTime sent = probe.prepared(at -> probe.legal(new Preparation.PapersSent(at, List.of())));
        if (probe.legal(new Preparation.PapersSent(sent, List.of()))) {
            addPrepared("papers-sent", sent, List.of(Field.maybe("to", Field.Type.TEXT)), null);
        }
    }

    private Field yesOrNo() {
        return Field.select(
                "agreed",
                List.of(new Field.Option("true", word("value.true")), new Field.Option("false", word("value.false"))));
    }

    private void convened() {
        LocalDateTime called = probe.prepared(at -> probe.legal(convened(at)));
        addPrepared(
                "convened",
                called,
                List.of(
                        Field.maybeSelect("by", codes(Initiator.Who.values(), Initiator.Who::code, "value.")),
                        Field.checks(
                                "initiators",
                                probe.seatsWhere(seat -> held.sitting().isVoter(seat))),
                        Field.of("day", Field.Type.DATE, held.day().toString()),
                        Field.maybe("first", Field.Type.FLAG),
                        Field.maybe("extraordinary", Field.Type.FLAG),
                        Field.maybe("urgent", Field.Type.FLAG),
                        Field.maybe("insteadOf", Field.Type.DATE)),
                probe.blocked(convened(called)));
    }

    private Preparation.Convened convened(LocalDateTime at) {
        return new Preparation.Convened(at, null, List.of(), held.day(), false, false, false, List.of());
    }

    private void prepared(
            String kind, String name, Function<LocalDateTime, List<Field.Option>> options, Field... more) {
        LocalDateTime at = probe.prepared(moment -> !options.apply(moment).isEmpty());
        List<Field.Option> offered = options.apply(at);
        if (!offered.isEmpty()) {
            addPrepared(kind, at, with(Field.select(name, offered), more), null);
        }
    }

    private void inTheRoom() {
        List<Field.Option> coming = probe.seats(seat -> new InTheRoom.Came(room, seat, false, null));
        if (!coming.isEmpty()) {
            List<Field> fields = new ArrayList<>(List.of(Field.checks("seats", coming)));
            String first = coming.get(0).value();
            if (probe.legal(new InTheRoom.Came(room, first, true, null))) {
                fields.add(Field.maybe("remote", Field.Type.FLAG));
            }
            Substitution sent =
                    held.regulation().attendance().substitution().said().orElse(Substitution.NONE);
            if (sent != Substitution.NONE && probe.legal(new InTheRoom.Came(room, first, false, Probe.SOMETHING))) {
                fields.add(Field.maybe("substitute", Field.Type.TEXT));
            }
            add("came", fields, null);
        }
        some("left", "seat", probe.seats(seat -> new InTheRoom.Left(room, seat)));
        if (probe.legal(new InTheRoom.GuestCame(room, Probe.TEXT))) {
            offer("guest-came", Field.of("post", Field.Type.TEXTS, null));
        }
        List<Field.Option> chairs = probe.seats(seat -> new InTheRoom.Opened(room, seat, false));
        if (!chairs.isEmpty()) {
            offer("opened", Field.select("presiding", chairs), Field.maybe("closed", Field.Type.FLAG));
        } else if (held.sitting().phase() == Phase.CONVENED) {
            head().map(seat -> probe.blocked(new InTheRoom.Opened(room, seat, false)))
                    .ifPresent(why -> add("opened", List.of(), why));
        }
        some(
                "chair-taken",
                "presiding",
                probe.seatsWhere(
                        seat -> !held.sitting().presiding().map(seat::equals).orElse(false)
                                && probe.legal(new InTheRoom.ChairTaken(room, seat))));
        plain("quorum-verified", new InTheRoom.QuorumVerified(room));
        plain("closed", new InTheRoom.Closed(room));
    }

    private Stream<String> headIds() {
        return held.sitting().staff().seats().stream()
                .filter(seat -> seat.role().code().equals("head"))
                .map(Seat::id);
    }

    private Optional<String> head() {
        return headIds().findFirst();
    }

    private void agenda() {
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

    private void vote() {
        List<Field.Option> opening =
                probe.questionsOf(id -> probe.legal(opened(id, false)) || probe.legal(opened(id, true)));
        if (opening.isEmpty()) {
            held.sitting().questions().stream()
                    .filter(state -> state.status() == QuestionStatus.OPENED)
                    .map(state -> probe.blocked(opened(state.question().id(), false)))
                    .filter(why -> why != null && held.sitting().voting().isEmpty())
                    .findFirst()
                    .ifPresent(why -> add("voting-opened", List.of(), why));
        }
        boolean mayBeSecret = held.regulation().voting().openness().said().orElse(Openness.OPEN) != Openness.OPEN;
        List<Field> fields = new ArrayList<>(List.of(Field.maybe("proposal", Field.Type.TEXTS)));
        if (mayBeSecret) {
            fields.add(Field.maybe("secret", Field.Type.FLAG));
        }
        some("voting-opened", "question", opening, fields.toArray(Field[]::new));
        some("voting-closed", "question", probe.questions(id -> new InTheVote.VotingClosed(room, id)));
        secretBallots();
        pair("recused", "seat", (id, seat) -> new InTheVote.Recused(room, id, seat, Probe.SOMETHING), reason());
        pair(
                "ballot-invalidated",
                "seat",
                (id, seat) -> new InTheVote.BallotInvalidated(room, id, seat, Probe.SOMETHING),
                reason());
        pair("casting-vote", "seat", (id, seat) -> new InTheVote.CastingVote(room, id, seat, Choice.FOR), choice(2));
        pair("absentee-vote", "seat", (id, seat) -> new InTheVote.AbsenteeVote(room, id, seat, Choice.FOR), choice(3));
        absentees();
        majority();
        pair(
                "dissent-stated",
                "seat",
                (id, seat) -> new InTheVote.DissentStated(room, id, seat, Probe.SOMETHING),
                Field.of("text", Field.Type.LONG, null));
    }

    private InTheVote.VotingOpened opened(String id, boolean secret) {
        return new InTheVote.VotingOpened(room, id, null, secret);
    }

    private void secretBallots() {
        List<Field.Option> counting =
                probe.questions(id -> new InTheVote.SecretBallotCounted(room, id, List.of(), 0, 0, 0, 0, Map.of()));
        List<Field.Option> voters = probe.seatsWhere(
                seat -> held.sitting().isVoter(seat) && held.sitting().present().contains(seat));
        some(
                "secret-ballot-counted",
                "question",
                counting,
                Field.checks("seats", voters),
                Field.of("for", Field.Type.NUMBER, null),
                Field.of("against", Field.Type.NUMBER, null),
                Field.of("abstained", Field.Type.NUMBER, null),
                Field.of("invalid", Field.Type.NUMBER, "0"),
                Field.maybeSelect("discloser", voters),
                Field.maybeSelect("disclosed", choices(3)));
    }

    private void absentees() {
        List<Field.Option> away = probe.seatsWhere(seat ->
                held.sitting().isVoter(seat) && !held.sitting().present().contains(seat));
        if (!away.isEmpty()) {
            List<String> first = List.of(away.get(0).value());
            pair(
                    "absentees-polled",
                    "by",
                    (id, seat) -> new InTheVote.AbsenteesPolled(room, id, seat, first),
                    Field.checks("seats", away));
        }
    }

    private void majority() {
        if (held.regulation().voting().chairMaySetOther().said().orElse(false)) {
            List<Field.Option> questions = probe.questionsOf(id -> held.sitting()
                    .question(id)
                    .map(QuestionState::status)
                    .filter(status -> status == QuestionStatus.OPENED || status == QuestionStatus.ON_AGENDA)
                    .isPresent());
            some(
                    "majority-set",
                    "question",
                    questions,
                    Field.select(
                            "by",
                            probe.seatsWhere(seat ->
                                    held.sitting().presiding().map(seat::equals).orElse(false))),
                    Field.select(
                            "comparison",
                            List.of(new Field.Option("more-than", ">"), new Field.Option("at-least", "≥"))),
                    Field.of("numerator", Field.Type.NUMBER, null),
                    Field.of("denominator", Field.Type.NUMBER, null),
                    Field.select(
                            "base",
                            Arrays.stream(Base.values())
                                    .map(base -> new Field.Option(base.code(), text("protocol.base." + base.code())))
                                    .toList()),
                    reason());
        }
    }

    private void onPaper() {
        if (probe.legal(new OnPaper.MinutesDrafted(room, Probe.SOMETHING))) {
            offer("minutes-drafted", Field.of("by", Field.Type.TEXT, null), Field.maybe("number", Field.Type.TEXT));
        }
        if (held.sitting().phase() == Phase.DRAFTED) {
            offer("minutes-signed", Field.checks("signers", probe.seatsWhere(seat -> true)));
        }
        if (probe.legal(new OnPaper.MinutesSent(room, List.of()))) {
            offer("minutes-sent", Field.maybe("to", Field.Type.TEXT));
        }
    }

    private List<Field.Option> drafted(Function<String, SittingEvent> move) {
        return held.draft().questions().stream()
                .filter(question -> probe.legal(move.apply(question.id())))
                .map(question ->
                        new Field.Option(question.id(), question.title().in(probe.language())))
                .toList();
    }

    private void plain(String kind, SittingEvent move) {
        if (probe.legal(move)) {
            offer(kind);
        }
    }

    private void offer(String kind, Field... fields) {
        add(kind, List.of(fields), null);
    }

    /** Offers a move if there is anything to choose for its first field. */
    private void some(String kind, String name, List<Field.Option> options, Field... more) {
        if (!options.isEmpty()) {
            add(kind, with(Field.select(name, options), more), null);
        }
    }

    private static List<Field> with(Field first, Field... more) {
        List<Field> fields = new ArrayList<>(List.of(first));
        Collections.addAll(fields, more);
        return fields;
    }

    /** Offers a move of a member on a question if it is legal for any two. */
    private void pair(String kind, String seat, BiFunction<String, String, SittingEvent> move, Field... more) {
        List<Field.Option> questions =
                probe.questionsOf(id -> probe.anySeat(member -> probe.legal(move.apply(id, member))));
        List<Field.Option> members = probe.seatsWhere(member ->
                questions.stream().anyMatch(question -> probe.legal(move.apply(question.value(), member))));
        List<Field> fields = new ArrayList<>(List.of(Field.select(seat, members)));
        Collections.addAll(fields, more);
        some(kind, "question", questions, fields.toArray(Field[]::new));
    }

    /** Once the day of the sitting is over, "now" would cut off whatever of that day is still to be entered. */
    private void add(String kind, List<Field> fields, @Nullable String blocked) {
        boolean late = probe.isWrittenUp();
        offers.add(new Offer(kind, fields, late ? room : null, late, blocked));
    }

    /** When a notice or papers went out has consequences of its own, so no moment is proposed for what is entered later. */
    private void addPrepared(String kind, LocalDateTime at, List<Field> fields, @Nullable String blocked) {
        offers.add(new Offer(kind, fields, null, probe.isWrittenUp() || !at.equals(probe.at()), blocked));
    }

    private static Field reason() {
        return Field.of("reason", Field.Type.TEXT, null);
    }

    private Field choice(int first) {
        return Field.select("choice", choices(first));
    }

    private List<Field.Option> choices(int first) {
        return Stream.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINED)
                .limit(first)
                .map(choice -> new Field.Option(choice.code(), text("protocol.paper.choice." + choice.code())))
                .toList();
    }

    private <E> List<Field.Option> codes(E[] values, Function<E, String> code, String under) {
        return Arrays.stream(values)
                .map(value -> new Field.Option(code.apply(value), word(under + code.apply(value))))
                .toList();
    }

    /** A word of the library: of a rule's value, or of a role. */
    private String word(String key) {
        return text(key.startsWith("value.") ? "regulation." + key : key);
    }

    private String text(String key) {
        Messages messages = Messages.in(probe.language());
        return messages.has(key) ? messages.text(key) : key.substring(key.lastIndexOf('.') + 1);
    }
}
