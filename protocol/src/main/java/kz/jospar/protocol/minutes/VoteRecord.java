package kz.jospar.protocol.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.Ballot;
import kz.jospar.protocol.ChairVotes;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.guard.Guard;
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
 * @param head the head's seat; {@code null} where there is none that votes
 * @param presiding the seat that presided
 * @param chair what is known of their votes
 * @param casting who broke a tie by a further vote, and when; {@code null} where nobody did. Its side is in {@code chair}
 * @param tally the count
 * @param verdict what came of it; {@code null} while it is not closed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VoteRecord(
        Moment opened,
        @Nullable Moment closed,
        @Nullable LocalizedText proposal,
        Ballot ballot,
        List<Answer> rollCall,
        @Nullable String head,
        @Nullable String presiding,
        ChairVotes chair,
        @Nullable Casting casting,
        Tally tally,
        @Nullable Verdict verdict) {
    public VoteRecord {
        Guard.present("opened", opened);
        Guard.present("ballot", ballot);
        rollCall = Guard.copy(rollCall);
        Guard.distinct("seat", rollCall, Answer::seat);
        Guard.present("chair", chair);
        Guard.present("tally", tally);
    }

    /**
     * A voter's answer: kk мүшенің дауысы, ru голос члена.
     *
     * @param seat the seat
     * @param choice how it stands, silent and absent among it
     * @param absentee whether it was given without being there
     * @param reason why it is out of the question or invalid, if it is
     * @param corrections what was taken down before and put right, in order
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Answer(
            String seat,
            Choice choice,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean absentee,
            @Nullable String reason,
            List<Correction> corrections) {
        public Answer {
            Guard.text("seat", seat);
            Guard.present("choice", choice);
            corrections = Guard.copy(corrections);
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
