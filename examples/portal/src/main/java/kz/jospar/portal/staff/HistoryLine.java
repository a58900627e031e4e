package kz.jospar.portal.staff;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.staff.Seat;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.InTheVote;
import kz.jospar.protocol.sitting.OnTheAgenda;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.QuestionState;
import kz.jospar.protocol.sitting.SittingEvent;
import kz.jospar.protocol.sitting.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * What was entered about a sitting, as a page shows it, whether it stands or not: kk жазба тарихы, ru история записей.
 *
 * <p>Of a secret ballot it names nobody.
 *
 * @param number its place, from 1
 * @param at the moment it happened
 * @param kind what happened
 * @param about the question, the member and the vote; empty where the kind says all
 * @param enteredAt when it was entered; empty where that was before the portal kept it
 * @param enteredBy the account that entered it, or empty
 * @param withdrawal who withdrew it, when and why, or {@code null}
 */
public record HistoryLine(
        int number,
        String at,
        String kind,
        String about,
        String enteredAt,
        String enteredBy,
        @Nullable Gone withdrawal) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    /** A withdrawal in words: kk қайтарып алу, ru отзыв записи. */
    public record Gone(String at, String by, String reason) {
        private static Gone of(Withdrawal withdrawal) {
            return new Gone(MOMENT.format(withdrawal.at()), withdrawal.by(), withdrawal.reason());
        }
    }

    /**
     * Returns all of them in order.
     *
     * @param entries who entered each event, by its place from 0
     * @param zone the zone in which moments are shown
     */
    static List<HistoryLine> of(Held held, Map<Integer, Sittings.Entry> entries, ZoneId zone, Language language) {
        Messages messages = Messages.in(language);
        About about = About.of(held, language);
        List<SittingEvent> events = held.document().events();
        List<HistoryLine> lines = new ArrayList<>();
        for (int place = 0; place < events.size(); place++) {
            SittingEvent event = events.get(place);
            LocalDateTime at = event.at();
            Sittings.Entry entry = entries.get(place);
            lines.add(new HistoryLine(
                    place + 1,
                    MOMENT.format(at),
                    messages.text("protocol.sitting.event." + event.kind()),
                    about.of(event),
                    entry == null ? "" : MOMENT.format(entry.at().atZone(zone)),
                    entry == null ? "" : entry.by(),
                    held.document().withdrawal(place).map(Gone::of).orElse(null)));
        }
        return lines;
    }

    /**
     * Names what an event is about.
     *
     * @param posts the members by seat
     * @param titles the questions by id
     * @param secret the questions that were ever put to a secret ballot
     */
    private record About(Language language, Map<String, String> posts, Map<String, String> titles, Set<String> secret) {
        static About of(Held held, Language language) {
            Map<String, String> posts = held.sitting().staff().seats().stream()
                    .collect(Collectors.toMap(Seat::id, seat -> seat.post().in(language)));
            Map<String, String> titles = new HashMap<>();
            Set<String> secret = new HashSet<>();
            for (QuestionState state : held.sitting().questions()) {
                if (state.secret()) {
                    secret.add(state.question().id());
                }
            }
            for (SittingEvent event : held.document().events()) {
                if (event instanceof InTheVote.VotingOpened opened && opened.secret()) {
                    secret.add(opened.question());
                }
            }
            questions(held)
                    .forEach(question ->
                            titles.put(question.id(), question.title().in(language)));
            return new About(language, posts, titles, secret);
        }

        /** Those of a withdrawn agenda too. */
        private static Stream<Question> questions(Held held) {
            return Stream.concat(
                    held.draft().questions().stream(),
                    held.document().events().stream()
                            .flatMap(event -> event instanceof OnTheAgenda.AgendaApproved agenda
                                    ? agenda.questions().stream()
                                    : event instanceof OnTheAgenda.QuestionAdded added
                                            ? Stream.of(added.question())
                                            : Stream.empty()));
        }

        String of(SittingEvent event) {
            if (event instanceof InTheVote vote) {
                return vote(vote);
            }
            if (event instanceof InTheRoom.Came one) {
                return post(one.seat());
            }
            if (event instanceof InTheRoom.Left one) {
                return post(one.seat());
            }
            if (event instanceof InTheRoom.GuestCame one) {
                return one.post().in(language);
            }
            if (event instanceof InTheRoom.Opened one) {
                return post(one.presiding());
            }
            if (event instanceof InTheRoom.ChairTaken one) {
                return post(one.presiding());
            }
            if (event instanceof Preparation.ConsentStated one) {
                return post(one.seat());
            }
            if (event instanceof Preparation.MaterialsReceived one) {
                return title(one.question());
            }
            return event instanceof OnTheAgenda one ? onTheAgenda(one) : "";
        }

        private String onTheAgenda(OnTheAgenda event) {
            if (event instanceof OnTheAgenda.QuestionAdded one) {
                return one.question().title().in(language);
            }
            if (event instanceof OnTheAgenda.QuestionDropped one) {
                return title(one.question());
            }
            if (event instanceof OnTheAgenda.QuestionPostponed one) {
                return title(one.question());
            }
            if (event instanceof OnTheAgenda.QuestionOpened one) {
                return title(one.question());
            }
            if (event instanceof OnTheAgenda.SpeakerHeard one) {
                return title(one.question());
            }
            return event instanceof OnTheAgenda.AssignmentGiven one ? title(one.question()) : "";
        }

        private String vote(InTheVote event) {
            String title = title(event.question());
            if (secret.contains(event.question())) {
                return title;
            }
            if (event instanceof InTheVote.VoteCast one) {
                return cast(title, one.seat(), one.choice());
            }
            if (event instanceof InTheVote.VoteCorrected one) {
                return cast(title, one.seat(), one.choice());
            }
            if (event instanceof InTheVote.AbsenteeVote one) {
                return cast(title, one.seat(), one.choice());
            }
            if (event instanceof InTheVote.CastingVote one) {
                return cast(title, one.seat(), one.choice());
            }
            if (event instanceof InTheVote.Recused one) {
                return title + ", " + post(one.seat());
            }
            if (event instanceof InTheVote.BallotInvalidated one) {
                return title + ", " + post(one.seat());
            }
            return event instanceof InTheVote.DissentStated one ? title + ", " + post(one.seat()) : title;
        }

        private String cast(String title, String seat, Choice choice) {
            return title + ", " + post(seat) + " – "
                    + Messages.in(language).text("protocol.paper.choice." + choice.code());
        }

        private String post(String seat) {
            return posts.getOrDefault(seat, seat);
        }

        private String title(String question) {
            return titles.getOrDefault(question, question);
        }
    }
}
