package kz.jospar.protocol.minutes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.regulation.Act;
import kz.jospar.protocol.regulation.QuorumRules;
import kz.jospar.protocol.regulation.QuorumRules.OnceLost;
import kz.jospar.protocol.regulation.QuorumRules.Verified;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.OnPaper;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.QuestionState;
import kz.jospar.protocol.sitting.Sitting;
import kz.jospar.protocol.sitting.SittingEvent;
import org.jspecify.annotations.Nullable;

/** Goes through a sitting once more, event by event, and takes the minutes. */
final class Clerk {
    private final Sitting whole;
    private final Regulation regulation;
    private final RoomNotes room;
    private final Map<String, QuestionNotes> questions = new LinkedHashMap<>();
    private Preparation.@Nullable Convened call;

    private @Nullable Moment opened;
    private @Nullable Moment closed;
    private boolean closedDoors;
    private @Nullable String number;
    private List<String> signers = List.of();

    private @Nullable LocalDateTime signed;

    Clerk(Sitting whole) {
        this.whole = whole;
        regulation = whole.regulation();
        room = new RoomNotes(whole.staff(), regulation, whole.circumstances());
    }

    Optional<Minutes> minutes(String id, @Nullable LocalizedText place) {
        List<SittingEvent> events = whole.events();
        Sitting now = Sitting.of(regulation, whole.staff(), whole.circumstances());
        for (int n = 0; n < events.size(); n++) {
            SittingEvent event = events.get(n);
            Sitting before = now;
            now = before.with(event).sitting();
            Sitting after = now;
            Moment at = new Moment(n, event.at());
            note(event, at);
            room.note(event, at, before, now);
            QuestionNotes.questionOf(event)
                    .map(question -> questions.computeIfAbsent(question, QuestionNotes::new))
                    .ifPresent(notes -> notes.note(event, at, before, after));
        }
        return Optional.ofNullable(opened).map(at -> minutes(id, place, at));
    }

    private void note(SittingEvent event, Moment at) {
        if (event instanceof Preparation.Convened convened) {
            call = convened;
        } else if (event instanceof InTheRoom.Opened begun) {
            opened = at;
            closedDoors = begun.closed();
        } else if (event instanceof InTheRoom.Closed) {
            closed = at;
        } else if (event instanceof OnPaper.MinutesDrafted draft && draft.number() != null) {
            number = draft.number();
        } else if (event instanceof OnPaper.MinutesSigned done) {
            signers = done.signers();
            signed = done.at();
        }
    }

    private Minutes minutes(String id, @Nullable LocalizedText place, Moment from) {
        LocalizedText name = whole.staff().name();
        LocalDate day = whole.day().orElse(from.at().toLocalDate());
        return new Minutes(
                Minutes.FORMAT,
                id,
                number,
                regulation.id(),
                name.isWritten() ? name : regulation.name(),
                act(regulation.act()),
                Declared.in(regulation),
                day,
                place,
                new Minutes.Manner(
                        call != null && call.first(),
                        call != null && call.extraordinary(),
                        call != null && call.urgent(),
                        closedDoors),
                whoCounts(regulation),
                from,
                closed,
                room.chairs(),
                room.attendees(),
                room.guests(),
                room.checks(),
                records(day),
                whole.remarks(),
                signers,
                signed);
    }

    private List<QuestionRecord> records(LocalDate day) {
        List<QuestionRecord> records = new ArrayList<>();
        for (QuestionState state : whole.questions()) {
            String id = state.question().id();
            records.add(questions.computeIfAbsent(id, QuestionNotes::new).record(state, day, room.sides()));
        }
        return records;
    }

    private static @Nullable Quorum absenteeQuorum(Regulation regulation) {
        Rule<Share> rule = regulation.absenteeVote().quorum();
        Share share = rule.said().orElse(null);
        Base base = share == null ? null : share.base();
        return share == null || (base != Base.ALL_MEMBERS && base != Base.FILLED_SEATS)
                ? null
                : regulation
                        .citation(rule)
                        .map(citation -> new Quorum(share.threshold(), base, citation))
                        .orElse(null);
    }

    static Citation act(Act act) {
        return new Citation(act.name(), null, act.adopted(), act.note());
    }

    static Minutes.WhoCounts whoCounts(Regulation regulation) {
        QuorumRules rules = regulation.quorum();
        return new Minutes.WhoCounts(
                rules.remoteCount().said().orElse(true),
                rules.absenteesCount().said().orElse(false),
                absenteeQuorum(regulation),
                rules.perSide().said().map(Share::threshold).orElse(null),
                rules.verified().said().orElse(null) == Verified.AT_OPENING
                        && rules.onceLost().said().orElse(null) == OnceLost.SITTING_GOES_ON);
    }
}
