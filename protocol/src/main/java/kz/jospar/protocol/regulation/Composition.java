package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.SeatRole;
import org.jspecify.annotations.Nullable;

/**
 * Who sits in a body: kk штаб құрамы, ru состав штаба.
 *
 * @param seats the places in the order of the act; may be empty where only rules of composition are stated
 * @param deputiesInOrder whether deputies stand in for the head in the order of the list
 * @param deputyStandsIn whether a deputy performs the head's duties while the head is away
 * @param agreement whether a seat held by agreement counts in the total before and after its holder agreed
 * @param oddNumber whether the number of members must be odd
 * @param leastMembers the least number of members
 * @param rankFloor the least rank of those who sit, in words
 * @param sides the sides whose parity is asked for, by their ids; each seat names its side
 * @param votersByQuestion whether the voters differ from question to question
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Composition(
        List<SeatRule> seats,
        Rule<Boolean> deputyStandsIn,
        Rule<Boolean> deputiesInOrder,
        Rule<AgreedSeats> agreement,
        Rule<Boolean> oddNumber,
        Rule<Integer> leastMembers,
        Rule<LocalizedText> rankFloor,
        Rule<List<String>> sides,
        Rule<Boolean> votersByQuestion) {
    static final Composition UNSAID = new Composition(
            List.of(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid());

    public Composition {
        seats = seats == null ? List.of() : List.copyOf(seats);
        deputyStandsIn = Rule.orUnsaid(deputyStandsIn);
        deputiesInOrder = Rule.orUnsaid(deputiesInOrder);
        agreement = Rule.orUnsaid(agreement);
        oddNumber = Rule.orUnsaid(oddNumber);
        leastMembers = Rule.orUnsaid(leastMembers);
        rankFloor = Rule.orUnsaid(rankFloor);
        sides = Rule.orUnsaid(sides);
        votersByQuestion = Rule.orUnsaid(votersByQuestion);
        Set<String> ids = new HashSet<>();
        for (SeatRule seat : seats) {
            if (!ids.add(seat.id())) {
                throw new IllegalArgumentException("seat '" + seat.id() + "' stands twice");
            }
        }
    }

    /** Returns how many seats vote, at least and at most: the seats of which that is unsaid make the difference. */
    @JsonIgnore
    public Voters voters() {
        int sure = 0;
        int unsaid = 0;
        for (SeatRule seat : seats) {
            Boolean votes = seat.voting().value();
            sure += votes != null && votes ? 1 : 0;
            unsaid += votes == null ? 1 : 0;
        }
        return new Voters(sure, sure + unsaid);
    }

    /** How many vote: kk дауыс берушілер саны, ru число голосующих. */
    public record Voters(int least, int most) {}

    /**
     * A place by post: kk орын, ru место.
     *
     * @param id the key
     * @param post the office that sits here
     * @param role head, deputy, secretary or member
     * @param voting whether it votes
     * @param byAgreement whether it sits by its own consent
     * @param side the side it belongs to, where sides have parity
     * @param citation where the act names it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SeatRule(
            String id,
            LocalizedText post,
            SeatRole role,
            Rule<Boolean> voting,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean byAgreement,
            @Nullable String side,
            Citation citation) {
        public SeatRule {
            Given.text("id", id);
            Given.present("post", post);
            Given.present("role", role);
            voting = Rule.orUnsaid(voting);
            Given.present("citation", citation);
        }
    }

    /** Whether seats by agreement are part of the total: kk келісім бойынша орындар, ru места по согласованию. */
    public enum AgreedSeats {
        /** Always, whatever was answered. */
        COUNT,
        /** Only after the holder agreed. */
        COUNT_ONCE_AGREED,
        /** Never. */
        DO_NOT_COUNT;

        /** Returns the name used in JSON. */
        @com.fasterxml.jackson.annotation.JsonValue
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
