package kz.jospar.protocol.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.Ballot;
import kz.jospar.protocol.ChairVotes;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.rule.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A vote in the minutes, with the rules it was held by: kk дауыс беру жазбасы, ru запись о голосовании.
 *
 * @param opened when voters, base and rule were fixed
 * @param closed when the votes were counted; {@code null} while they were not
 * @param proposal the wording put to the vote; {@code null} where it is the question as it stands on the agenda
 * @param ballot the quorum found, the majority and the tie rule
 * @param rollCall how each voter stands, in the order of the staff; empty in a secret ballot
 * @param secret who handed in a ballot where the ballot was secret; {@code null} where it was held by name
 * @param order who set another majority for this question; {@code null} where nobody did
 * @param head the head's seat; {@code null} where there is none that votes
 * @param presiding the seat that presided
 * @param chair what is known of their votes
 * @param casting who broke a tie by a further vote, and when; {@code null} where nobody did. Its side is in {@code chair}
 * @param tally the count
 * @param sides the count of each side, by side, where sides must agree; else empty
 * @param verdict what came of it; {@code null} while it is not closed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VoteRecord(
        Moment opened,
        @Nullable Moment closed,
        @Nullable LocalizedText proposal,
        Ballot ballot,
        List<Answer> rollCall,
        @Nullable Secret secret,
        @Nullable Order order,
        @Nullable String head,
        @Nullable String presiding,
        ChairVotes chair,
        @Nullable Casting casting,
        Tally tally,
        List<SideTally> sides,
        @Nullable Verdict verdict) {
    public VoteRecord {
        Guard.present("opened", opened);
        Guard.present("ballot", ballot);
        rollCall = Guard.copy(rollCall);
        Guard.distinct("seat", rollCall, Answer::seat);
        Guard.present("chair", chair);
        Guard.present("tally", tally);
        sides = Guard.copy(sides);
        Guard.distinct("side", sides, SideTally::side);
    }

    /**
     * A voter's answer: kk мүшенің дауысы, ru голос члена.
     *
     * @param seat the seat
     * @param choice how it stands, silent and absent among it
     * @param absentee whether it was given without being there
     * @param bySilence whether nothing was answered to a poll, and that counts for
     * @param reason why it is out of the question or invalid, if it is
     * @param corrections what was taken down before and put right, in order
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Answer(
            String seat,
            Choice choice,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean absentee,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean bySilence,
            @Nullable String reason,
            List<Correction> corrections) {
        public Answer {
            Guard.text("seat", seat);
            Guard.present("choice", choice);
            corrections = Guard.copy(corrections);
        }
    }

    /**
     * A ballot that hides who chose what: kk жасырын дауыс беру, ru тайное голосование.
     *
     * @param voted the seats that handed in a ballot
     * @param recused the seats that stayed out of the question
     * @param told what members told of theirs, by seat
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Secret(List<String> voted, List<String> recused, Map<String, Choice> told) {
        public Secret {
            voted = Guard.copy(voted);
            recused = Guard.copy(recused);
            Guard.distinct("voted", voted, seat -> seat);
            Guard.distinct("recused", recused, seat -> seat);
            told = told == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(told));
        }
    }

    /**
     * Another majority for one question: kk өзге көпшілік туралы шешім, ru решение об ином большинстве.
     *
     * @param at when it was set
     * @param by the seat that set it
     * @param share how many votes for adopt, and what of
     * @param reason why
     */
    public record Order(Moment at, String by, Share share, String reason) {
        public Order {
            Guard.present("at", at);
            Guard.text("by", by);
            Guard.present("share", share);
            Guard.text("reason", reason);
        }
    }

    /**
     * How a side stands: kk тараптың дауыстары, ru голоса стороны.
     *
     * @param side the side
     * @param tally the votes of its members
     */
    public record SideTally(String side, Tally tally) {
        public SideTally {
            Guard.text("side", side);
            Guard.present("tally", tally);
        }
    }

    /**
     * A casting vote: kk шешуші дауыс, ru решающий голос.
     *
     * @param seat who presided then
     * @param at when it was cast
     */
    public record Casting(String seat, Moment at) {
        public Casting {
            Guard.text("seat", seat);
            Guard.present("at", at);
        }
    }

    /**
     * A vote that was put right: kk түзетілген дауыс, ru исправленный голос.
     *
     * @param from what stood before
     * @param reason why it was corrected
     */
    public record Correction(Choice from, String reason) {
        public Correction {
            Guard.present("from", from);
            Guard.text("reason", reason);
        }
    }
}
