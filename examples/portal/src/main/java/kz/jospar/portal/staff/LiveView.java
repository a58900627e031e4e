package kz.jospar.portal.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.staff.Seat;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.Outlook;
import kz.jospar.protocol.sitting.QuestionState;
import kz.jospar.protocol.sitting.Refusal;
import kz.jospar.protocol.sitting.Remark;
import kz.jospar.protocol.sitting.Sitting;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.protocol.sitting.SittingEvent;
import org.jspecify.annotations.Nullable;

/**
 * A sitting as it stands, in the words of one reader: kk отырыстың барысы, ru ход заседания.
 *
 * <p>Of a secret ballot it holds counts alone.
 *
 * @param phase how far it has come
 * @param presiding the post that presides
 * @param present how many members take part
 * @param quorum the quorum as it is now
 * @param quorumText the ground of that, with its paragraph and without its word
 * @param members who sits
 * @param guests who else is there
 * @param questions the agenda, or its draft
 * @param approved whether the agenda was approved
 * @param remarks what the regulation leaves unsettled
 * @param refused events of the document that the library does not let in
 */
public record LiveView(
        String phase,
        String presiding,
        int present,
        @Nullable QuorumOutcome quorum,
        String quorumText,
        List<Member> members,
        List<String> guests,
        List<Point> questions,
        boolean approved,
        List<String> remarks,
        List<String> refused) {

    /**
     * Who sits: kk мүше, ru член.
     *
     * @param manner {@code in-person}, {@code remote}, {@code substitute}, {@code left} or {@code absent}
     */
    public record Member(String seat, String post, String role, boolean voter, String manner, String substitute) {}

    /**
     * A question of the agenda: kk мәселе, ru вопрос.
     *
     * @param votes how each member voted; empty in a secret ballot
     * @param counts how many made each choice
     * @param verdict the name of the verdict, or {@code null}
     * @param explanation the ground of the verdict, without its word
     */
    public record Point(
            int number,
            String id,
            String title,
            String status,
            boolean voting,
            boolean secret,
            List<Count> counts,
            Map<String, String> votes,
            @Nullable String verdict,
            String explanation,
            String outlook) {}

    /** How many made a choice: kk дауыс саны, ru число голосов. */
    public record Count(String choice, int number) {}

    static LiveView of(Held held, Language language) {
        Sitting sitting = held.sitting();
        Messages messages = Messages.in(language);
        List<Member> members = members(sitting, language);
        QuorumOutcome quorum = sitting.quorum().orElse(null);
        Map<String, String> posts = new HashMap<>();
        members.forEach(member -> posts.put(member.seat(), member.post()));
        boolean approved = !sitting.questions().isEmpty();
        return new LiveView(
                messages.text("protocol.sitting.phase." + sitting.phase().code()),
                sitting.presiding().map(posts::get).orElse(""),
                sitting.present().size(),
                quorum,
                quorum == null ? "" : ground(quorum.explanation().message(language)),
                members,
                guests(sitting, language),
                approved ? points(sitting, posts, language) : drafted(held, language),
                approved,
                sitting.remarks().stream()
                        .map((Remark remark) -> remark.message(language))
                        .toList(),
                held.replay().refused().stream()
                        .map(SittingDocument.Refused::refusal)
                        .map((Refusal refusal) -> refusal.message(language))
                        .toList());
    }

    private static List<Member> members(Sitting sitting, Language language) {
        Map<String, InTheRoom.Came> came = new HashMap<>();
        for (SittingEvent event : sitting.events()) {
            if (event instanceof InTheRoom.Came in) {
                came.put(in.seat(), in);
            }
        }
        Set<String> gone = new HashSet<>();
        for (SittingEvent event : sitting.events()) {
            if (event instanceof InTheRoom.Left left) {
                gone.add(left.seat());
            } else if (event instanceof InTheRoom.Came in) {
                gone.remove(in.seat());
            }
        }
        List<Member> members = new ArrayList<>();
        for (Seat seat : sitting.staff().seats()) {
            InTheRoom.Came in = came.get(seat.id());
            String substitute = in == null || in.substitute() == null ? "" : in.substitute();
            members.add(new Member(
                    seat.id(),
                    seat.post().in(language),
                    Messages.in(language)
                            .text("protocol.paper.role." + seat.role().code()),
                    sitting.isVoter(seat.id()),
                    in == null ? "absent" : gone.contains(seat.id()) ? "left" : manner(in),
                    substitute));
        }
        return members;
    }

    private static String manner(InTheRoom.Came came) {
        return came.substitute() != null ? "substitute" : came.remote() ? "remote" : "in-person";
    }

    private static List<String> guests(Sitting sitting, Language language) {
        return sitting.events().stream()
                .filter(InTheRoom.GuestCame.class::isInstance)
                .map(event -> ((InTheRoom.GuestCame) event).post().in(language))
                .toList();
    }

    private static List<Point> drafted(Held held, Language language) {
        List<Point> points = new ArrayList<>();
        held.draft()
                .questions()
                .forEach(question -> points.add(new Point(
                        points.size() + 1,
                        question.id(),
                        question.title().in(language),
                        "draft",
                        false,
                        false,
                        List.of(),
                        Map.of(),
                        null,
                        "",
                        "")));
        return points;
    }

    private static List<Point> points(Sitting sitting, Map<String, String> posts, Language language) {
        List<Point> points = new ArrayList<>();
        for (QuestionState state : sitting.questions()) {
            Verdict verdict = state.verdict();
            LocalizedText title = state.question().title();
            points.add(new Point(
                    points.size() + 1,
                    state.question().id(),
                    title.in(language),
                    state.status().code(),
                    sitting.voting().map(state.question().id()::equals).orElse(false),
                    state.secret(),
                    counts(state.tally(), language),
                    state.secret() ? Map.of() : votes(state, posts, language),
                    verdict == null ? null : VerdictName.of(verdict),
                    verdict == null ? "" : ground(verdict.explanation().message(language)),
                    sitting.outlook(state.question().id())
                            .map((Outlook outlook) -> outlook(outlook, sitting, language))
                            .orElse("")));
        }
        return points;
    }

    /** An outlook begins with its quorum, which the page has said already where it is that of the sitting. */
    private static String outlook(Outlook outlook, Sitting sitting, Language language) {
        String message = outlook.message(language);
        String said = outlook.quorum().explanation().message(language) + ". ";
        return sitting.quorum().filter(outlook.quorum()::equals).isPresent() && message.startsWith(said)
                ? message.substring(said.length())
                : message;
    }

    /** A ground begins with the word of the outcome, which the page says itself. */
    private static String ground(String sentence) {
        return sentence.replaceFirst("^[^:(]*: ", "");
    }

    private static List<Count> counts(@Nullable Tally tally, Language language) {
        List<Count> counts = new ArrayList<>();
        if (tally != null) {
            for (Choice choice : Choice.values()) {
                counts.add(new Count(word(choice, language), tally.count(choice)));
            }
        }
        return counts;
    }

    private static Map<String, String> votes(QuestionState state, Map<String, String> posts, Language language) {
        Map<String, String> votes = new HashMap<>();
        state.rollCall().forEach((seat, choice) -> {
            if (posts.containsKey(seat)) {
                votes.put(seat, word(choice, language));
            }
        });
        return votes;
    }

    private static String word(Choice choice, Language language) {
        return Messages.in(language).text("protocol.paper.choice." + choice.code());
    }
}
