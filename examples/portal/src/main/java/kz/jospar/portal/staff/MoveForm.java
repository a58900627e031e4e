package kz.jospar.portal.staff;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.staff.Seat;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Initiator;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Threshold.Comparison;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.InTheVote;
import kz.jospar.protocol.sitting.OnPaper;
import kz.jospar.protocol.sitting.OnTheAgenda;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.QuestionState;
import kz.jospar.protocol.sitting.SittingEvent;
import org.jspecify.annotations.Nullable;

/**
 * A form of the live page as what happened: kk оқиға нысаны, ru форма события. Whether it may happen the library says.
 *
 * @param held the sitting that was seen
 * @param typed the fields
 * @param now the moment of what names none, or {@code null} where each event has to name its own
 */
record MoveForm(Held held, Typed typed, @Nullable LocalDateTime now) {
    /** How many executors the form of an assignment has room for. */
    static final int EXECUTORS = 4;

    /** Returns the events of the form; several where several members came or voted at once. */
    List<SittingEvent> events() {
        LocalDateTime at = typed.moment("at", now);
        try {
            return switch (typed.text("kind")) {
                case "came" -> came(at);
                case "votes" -> votes(at);
                default -> List.of(event(typed.text("kind"), at));
            };
        } catch (IllegalArgumentException e) {
            // A record of the library guards itself, as against ballots below 0 or a member named twice.
            throw new WrongInputException("kind");
        }
    }

    private SittingEvent event(String kind, LocalDateTime at) {
        return switch (kind) {
            case "convened" -> convened(at);
            case "consent-stated" ->
                new Preparation.ConsentStated(at, typed.text("seat"), "true".equals(typed.text("agreed")));
            case "materials-received" -> new Preparation.MaterialsReceived(at, question(), typed.text("from"));
            case "papers-sent" -> new Preparation.PapersSent(at, typed.parts("to"));
            case "left" -> new InTheRoom.Left(at, typed.text("seat"));
            case "guest-came" -> new InTheRoom.GuestCame(at, typed.texts("post"));
            case "opened" -> new InTheRoom.Opened(at, typed.text("presiding"), typed.flag("closed"));
            case "chair-taken" -> new InTheRoom.ChairTaken(at, typed.text("presiding"));
            case "quorum-verified" -> new InTheRoom.QuorumVerified(at);
            case "closed" -> new InTheRoom.Closed(at);
            case "minutes-drafted" -> new OnPaper.MinutesDrafted(at, typed.text("by"), typed.maybe("number"));
            case "minutes-signed" -> new OnPaper.MinutesSigned(at, typed.all("signers"));
            case "minutes-sent" -> new OnPaper.MinutesSent(at, typed.parts("to"));
            default -> onTheAgenda(kind, at);
        };
    }

    private SittingEvent onTheAgenda(String kind, LocalDateTime at) {
        return switch (kind) {
            case "agenda-approved" ->
                new OnTheAgenda.AgendaApproved(
                        at, typed.text("by"), held.draft().questions());
            case "question-added" -> new OnTheAgenda.QuestionAdded(at, added(), typed.text("by"), note());
            case "question-dropped" -> new OnTheAgenda.QuestionDropped(at, question(), typed.text("by"), note());
            case "question-postponed" ->
                new OnTheAgenda.QuestionPostponed(at, question(), typed.text("by"), note(), typed.maybeDay("until"));
            case "question-opened" -> new OnTheAgenda.QuestionOpened(at, question());
            case "speaker-heard" -> speaker(at);
            case "assignment-given" ->
                new OnTheAgenda.AssignmentGiven(at, question(), typed.maybe("by"), assignment(at));
            default -> inTheVote(kind, at);
        };
    }

    private SittingEvent inTheVote(String kind, LocalDateTime at) {
        return switch (kind) {
            case "majority-set" ->
                new InTheVote.MajoritySet(at, question(), typed.text("by"), share(), typed.text("reason"));
            case "absentees-polled" ->
                new InTheVote.AbsenteesPolled(at, question(), typed.text("by"), typed.all("seats"));
            case "voting-opened" ->
                new InTheVote.VotingOpened(at, question(), typed.maybeTexts("proposal"), typed.flag("secret"));
            case "ballot-invalidated" ->
                new InTheVote.BallotInvalidated(at, question(), typed.text("seat"), typed.text("reason"));
            case "secret-ballot-counted" -> counted(at);
            case "recused" -> new InTheVote.Recused(at, question(), typed.text("seat"), typed.text("reason"));
            case "absentee-vote" -> new InTheVote.AbsenteeVote(at, question(), typed.text("seat"), choice());
            case "voting-closed" -> new InTheVote.VotingClosed(at, question());
            case "casting-vote" -> new InTheVote.CastingVote(at, question(), typed.text("seat"), choice());
            case "dissent-stated" ->
                new InTheVote.DissentStated(at, question(), typed.text("seat"), typed.text("text"));
            default -> throw new WrongInputException("kind");
        };
    }

    @SuppressWarnings("NullAway") // it may be null, which NullAway does not see in the byte code of a nested type
    private Preparation.Convened convened(LocalDateTime at) {
        return new Preparation.Convened(
                at,
                typed.maybeCode("by", Initiator.Who.values(), Initiator.Who::code),
                typed.all("initiators"),
                typed.day("day"),
                typed.flag("first"),
                typed.flag("extraordinary"),
                typed.flag("urgent"),
                held.draft().questions().stream().map(Question::id).toList(),
                typed.maybeDay("insteadOf"));
    }

    private List<SittingEvent> came(LocalDateTime at) {
        List<String> seats = typed.all("seats");
        if (seats.isEmpty()) {
            throw new WrongInputException("seats");
        }
        String substitute = typed.maybe("substitute");
        List<SittingEvent> events = new ArrayList<>();
        for (String seat : seats) {
            events.add(new InTheRoom.Came(at, seat, typed.flag("remote"), substitute));
        }
        return events;
    }

    /**
     * The votes of all members whose vote the form says otherwise than it was seen, one event each; whoever has voted corrects
     * that vote, with the reason that the form gives for all of them. A vote that was given cannot be taken back.
     */
    private List<SittingEvent> votes(LocalDateTime at) {
        String question = question();
        Map<String, Choice> before =
                held.sitting().question(question).map(QuestionState::rollCall).orElse(Map.of());
        List<SittingEvent> events = new ArrayList<>();
        for (Seat seat : held.sitting().staff().seats()) {
            String typedChoice = typed.maybe("vote." + seat.id());
            Choice choice = typedChoice == null ? null : choice(typedChoice);
            Choice vote = before.get(seat.id());
            if (choice != null && choice != vote) {
                events.add(
                        vote == null
                                ? new InTheVote.VoteCast(at, question, seat.id(), choice)
                                : new InTheVote.VoteCorrected(at, question, seat.id(), choice, typed.text("reason")));
            }
        }
        if (events.isEmpty()) {
            throw new WrongInputException("vote");
        }
        return events;
    }

    private OnTheAgenda.SpeakerHeard speaker(LocalDateTime at) {
        String seat = typed.maybe("seat");
        LocalizedText guest = typed.maybeTexts("guest");
        if ((seat == null) == (guest == null)) {
            throw new WrongInputException("seat");
        }
        return new OnTheAgenda.SpeakerHeard(
                at, question(), seat, guest, typed.flag("reported"), typed.maybeTexts("gist"));
    }

    private InTheVote.SecretBallotCounted counted(LocalDateTime at) {
        String head = typed.maybe("discloser");
        Choice told = typed.maybe("disclosed") == null ? null : choice(typed.text("disclosed"));
        return new InTheVote.SecretBallotCounted(
                at,
                question(),
                typed.all("seats"),
                typed.number("for"),
                typed.number("against"),
                typed.number("abstained"),
                typed.number("invalid"),
                head == null || told == null ? Map.of() : Map.of(head, told));
    }

    private Share share() {
        try {
            return new Share(
                    new Threshold(
                            typed.code("comparison", Comparison.values(), Comparison::code),
                            typed.number("numerator"),
                            typed.number("denominator")),
                    typed.code("base", Base.values(), Base::code));
        } catch (IllegalArgumentException e) {
            throw new WrongInputException("numerator");
        }
    }

    private Question added() {
        int number = held.sitting().questions().size() + 1;
        while (held.sitting().question("q" + number).isPresent()) {
            number++;
        }
        return new Question(
                "q" + number,
                typed.texts("title"),
                typed.code("class", QuestionClass.values(), QuestionClass::code),
                null);
    }

    private Assignment assignment(LocalDateTime at) {
        String deadline = typed.maybe("deadline");
        int number = held.minutes().map(one -> one.assignments().size()).orElse(0) + 1;
        return new Assignment(
                "a" + number,
                typed.texts("title"),
                executors(),
                deadline == null ? "" : deadline,
                null,
                at.toLocalDate());
    }

    /** A member's body by its seat, or another one by its name. */
    private List<Executor> executors() {
        List<Executor> executors = new ArrayList<>();
        for (int i = 1; i <= EXECUTORS; i++) {
            String seat = typed.maybe("executor" + i);
            String other = typed.maybe("other" + i);
            if (seat != null || other != null) {
                Role role = typed.code("role" + i, Role.values(), Role::code);
                executors.add(
                        seat == null
                                ? new Executor(
                                        "other-" + i,
                                        typed.text("other" + i),
                                        role,
                                        false,
                                        false,
                                        typed.text("other" + i))
                                : member(seat, role));
            }
        }
        if (executors.isEmpty()) {
            throw new WrongInputException("executor1");
        }
        return executors;
    }

    private Executor member(String id, Role role) {
        Seat seat = held.sitting().staff().seats().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongInputException("executor1"));
        String post = seat.post().in(Language.KK);
        return new Executor(id, post, role, seat.byAgreement(), false, post);
    }

    private String question() {
        return typed.text("question");
    }

    private @Nullable Actor note() {
        return typed.maybeCode("noteFrom", Actor.values(), Actor::code);
    }

    private Choice choice() {
        return choice(typed.text("choice"));
    }

    private static Choice choice(String code) {
        for (Choice choice : List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINED)) {
            if (choice.code().equals(code)) {
                return choice;
            }
        }
        throw new WrongInputException("choice");
    }
}
