package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Who sits in a body: kk штаб құрамы, ru состав штаба.
 *
 * <p>Worked case: annex 1 of the Kostanay resolution names 17 persons, of whom the secretary's vote is unsaid, and 13 of
 * them under the heading "members". So "all members" are 17 or 16, or in another reading 13: quorum 12, 11 or 9, majority 9, 9
 * or 7.
 *
 * @param seats the places in the order of the act; empty where only rules of composition are stated
 * @param counted who is counted where the act says "all members"
 * @param secretaryIsMember whether the secretary is a member
 * @param deputyStandsIn whether a deputy performs the head's duties while the head is away
 * @param deputiesInOrder whether deputies do so in the order of the list
 * @param basis whether members sit by post or by name
 * @param agreement whether a seat held by agreement counts in the total
 * @param oddNumber whether the number of members must be odd
 * @param leastMembers the least number of members
 * @param rankFloor the least rank of those who sit, in words
 * @param others who else may sit, and by whose decision, in words
 * @param foundedBy whose decision makes the body, with its composition and regulation, and dissolves it
 * @param sides how many sides it has
 * @param parity whether its sides are equally many
 * @param votersByQuestion whether the voters differ from question to question
 */
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
public record Composition(
        List<SeatRule> seats,
        Rule<Counted> counted,
        Rule<Boolean> secretaryIsMember,
        Rule<Boolean> deputyStandsIn,
        Rule<Boolean> deputiesInOrder,
        Rule<Basis> basis,
        Rule<AgreedSeats> agreement,
        Rule<Boolean> oddNumber,
        Rule<Integer> leastMembers,
        Rule<LocalizedText> rankFloor,
        Rule<LocalizedText> others,
        Rule<Actor> foundedBy,
        Rule<Integer> sides,
        Rule<Boolean> parity,
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
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid());

    public Composition {
        seats = Guard.copy(seats);
        counted = Rule.orUnsaid(counted);
        secretaryIsMember = Rule.orUnsaid(secretaryIsMember);
        deputyStandsIn = Rule.orUnsaid(deputyStandsIn);
        deputiesInOrder = Rule.orUnsaid(deputiesInOrder);
        basis = Rule.orUnsaid(basis);
        agreement = Rule.orUnsaid(agreement);
        oddNumber = Rule.orUnsaid(oddNumber);
        leastMembers = Rule.orUnsaid(leastMembers);
        rankFloor = Rule.orUnsaid(rankFloor);
        others = Rule.orUnsaid(others);
        foundedBy = Rule.orUnsaid(foundedBy);
        sides = Rule.orUnsaid(sides);
        parity = Rule.orUnsaid(parity);
        votersByQuestion = Rule.orUnsaid(votersByQuestion);
        Guard.distinct("seat", seats, SeatRule::id);
    }

    /**
     * Returns how many voters "all members" are: the least and the most number that what is said allows.
     *
     * <p>Worked case: of the 17 seats of the Kostanay staff 16 surely vote, and the secretary perhaps: 16..17; the 13
     * members under that heading are 13..13.
     *
     * @param who who is counted
     */
    public Voters voters(Counted who) {
        int sure = 0;
        int open = 0;
        for (SeatRule seat : seats) {
            if (who == Counted.EVERY_SEAT || seat.role() == SeatRole.MEMBER) {
                boolean said = seat.voting().isSaid();
                sure += said && seat.voting().said().orElse(false) ? 1 : 0;
                open += said ? 0 : 1;
            }
        }
        return new Voters(sure, sure + open);
    }

    /** Returns this composition with another rule on who is counted, such as a declared choice. */
    public Composition withCounted(Rule<Counted> choice) {
        return with(seats, choice);
    }

    /** Returns this composition with another rule on one seat's vote; {@link IllegalArgumentException} without the seat. */
    public Composition withVoting(String seat, Rule<Boolean> choice) {
        if (seats.stream().noneMatch(one -> one.id().equals(seat))) {
            throw new IllegalArgumentException("there is no seat '" + seat + "'");
        }
        return with(
                seats.stream()
                        .map(one -> one.id().equals(seat) ? one.withVoting(choice) : one)
                        .toList(),
                counted);
    }

    private Composition with(List<SeatRule> otherSeats, Rule<Counted> choice) {
        return new Composition(
                otherSeats,
                choice,
                secretaryIsMember,
                deputyStandsIn,
                deputiesInOrder,
                basis,
                agreement,
                oddNumber,
                leastMembers,
                rankFloor,
                others,
                foundedBy,
                sides,
                parity,
                votersByQuestion);
    }

    /**
     * How many vote: kk дауыс берушілер саны, ru число голосующих.
     *
     * @param least the seats that surely vote
     * @param most these and the seats of which it is not said
     */
    public record Voters(int least, int most) {}

    /**
     * A place by post: kk орын, ru место.
     *
     * @param id the key
     * @param post the office that sits here
     * @param role head, deputy, secretary or member
     * @param voting whether it votes
     * @param byAgreement whether the act marks it as held by its holder's consent
     * @param side the side it belongs to, where the body has sides
     * @param paragraph where the act names it
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
    public record SeatRule(
            String id,
            LocalizedText post,
            SeatRole role,
            Rule<Boolean> voting,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean byAgreement,
            @Nullable String side,
            String paragraph) {
        public SeatRule {
            Guard.text("id", id);
            Guard.present("post", post);
            Guard.present("role", role);
            voting = Rule.orUnsaid(voting);
            Guard.text("paragraph", paragraph);
        }

        SeatRule withVoting(Rule<Boolean> choice) {
            return new SeatRule(id, post, role, choice, byAgreement, side, paragraph);
        }
    }

    /** Who is counted as "all members": kk мүшелердің жалпы саны, ru общее число членов. */
    public enum Counted {
        /** Everybody the act lists: kk тізімдегі барлық адам, ru все лица по списку. */
        EVERY_SEAT,
        /** Only those under the heading "members": kk «мүшелер» деп аталғандар ғана, ru только перечисленные как «члены». */
        ORDINARY_MEMBERS;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How members are named: kk мүшелікті белгілеу, ru способ определения членов. */
    public enum Basis {
        /** kk лауазымы бойынша, ru по должности. */
        BY_POST,
        /** kk тегі бойынша, ru поимённо. */
        BY_NAME;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether seats by agreement are part of the total: kk келісім бойынша орындар, ru места по согласованию. */
    public enum AgreedSeats {
        /** Always, whatever was answered: kk әрқашан есептеледі, ru учитываются всегда. */
        COUNT,
        /** kk келісім берілгеннен кейін, ru после согласия. */
        COUNT_ONCE_AGREED,
        /** kk есептелмейді, ru не учитываются. */
        DO_NOT_COUNT;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
