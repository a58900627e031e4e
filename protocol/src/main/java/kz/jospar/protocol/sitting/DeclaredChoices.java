package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Composition;
import kz.jospar.protocol.regulation.Composition.AgreedSeats;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Step;
import kz.jospar.protocol.regulation.VotingRules;
import kz.jospar.protocol.regulation.VotingRules.TieHolder;
import kz.jospar.protocol.rule.Tie.Equality;
import org.jspecify.annotations.Nullable;

/**
 * What a body chose where its regulation is silent or contradicts itself: kk мәлімделген таңдаулар, ru объявленные решения.
 *
 * <p>Worked case: the Kostanay staff cannot vote until it is declared whether its secretary does, who "all members" are and
 * which equality 13 means.
 *
 * @param reason what the choices rest on, such as an order of the head
 * @param voting whether a seat votes, by seat
 * @param counted who "all members" are
 * @param agreement whether seats by agreement are part of the total
 * @param equality which equality of votes is a tie
 * @param tieHolder whose side counts on a tie while a deputy presides
 * @param recusedLeaveBase whether the recused leave the base
 * @param quorum what was chosen about the quorum
 * @param room what was chosen about who takes part
 * @param votes what was chosen about votes
 * @param steps what was chosen about steps, by the code of the step
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DeclaredChoices(
        Citation reason,
        Map<String, Boolean> voting,
        @Nullable Counted counted,
        @Nullable AgreedSeats agreement,
        @Nullable Equality equality,
        @Nullable TieHolder tieHolder,
        @Nullable Boolean recusedLeaveBase,
        @Nullable QuorumChoices quorum,
        @Nullable RoomChoices room,
        @Nullable VoteChoices votes,
        Map<String, StepChoice> steps) {
    /** Choices about composition and ties alone. */
    public DeclaredChoices(
            Citation reason,
            Map<String, Boolean> voting,
            @Nullable Counted counted,
            @Nullable AgreedSeats agreement,
            @Nullable Equality equality,
            @Nullable TieHolder tieHolder,
            @Nullable Boolean recusedLeaveBase) {
        this(reason, voting, counted, agreement, equality, tieHolder, recusedLeaveBase, null, null, null, Map.of());
    }

    public DeclaredChoices {
        Guard.present("reason", reason);
        voting = voting == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(voting));
        steps = steps == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(steps));
    }

    /**
     * Returns a regulation with these choices, each kept apart from what the regulation says.
     *
     * @throws IllegalArgumentException if a seat or a step is named that the regulation does not have
     */
    public Regulation appliedTo(Regulation regulation) {
        Composition seats = regulation.composition();
        for (Map.Entry<String, Boolean> one : voting.entrySet()) {
            Rule<Boolean> rule = seats.seats().stream()
                    .filter(seat -> seat.id().equals(one.getKey()))
                    .map(Composition.SeatRule::voting)
                    .findFirst()
                    .orElse(Rule.unsaid());
            seats = seats.withVoting(one.getKey(), rule.choose(one.getValue(), reason));
        }
        if (counted != null) {
            seats = seats.withCounted(seats.counted().choose(counted, reason));
        }
        Regulation chosen = regulation.with(agreed(seats)).with(chosen(regulation.voting()));
        if (quorum != null) {
            chosen = chosen.with(quorum.appliedTo(chosen.quorum(), reason));
        }
        if (room != null) {
            chosen = chosen.with(room.appliedTo(chosen.attendance(), reason));
        }
        if (votes != null) {
            chosen = chosen.with(votes.appliedTo(chosen.absenteeVote(), reason));
        }
        return steps.isEmpty() ? chosen : chosen.with(chosen(chosen.steps()));
    }

    /**
     * Returns the choices that are still to be made under another edition of the regulation: of seats and steps that it has,
     * on matters that it still leaves open. Nothing where none is left.
     */
    public Optional<DeclaredChoices> fitting(Regulation edition) {
        Map<String, Boolean> seats = new TreeMap<>();
        for (Composition.SeatRule seat : edition.composition().seats()) {
            Boolean votes = QuorumChoices.open(seat.voting(), voting.get(seat.id()));
            if (votes != null) {
                seats.put(seat.id(), votes);
            }
        }
        Map<String, StepChoice> open = new TreeMap<>();
        for (Step step : edition.steps()) {
            StepChoice choice = steps.get(step.code());
            StepChoice fits = choice == null ? null : choice.fitting(step);
            if (fits != null) {
                open.put(step.code(), fits);
            }
        }
        VotingRules rules = edition.voting();
        DeclaredChoices fitting = new DeclaredChoices(
                reason,
                seats,
                QuorumChoices.open(edition.composition().counted(), counted),
                QuorumChoices.open(edition.composition().agreement(), agreement),
                QuorumChoices.open(rules.equality(), equality),
                QuorumChoices.open(rules.tieHolder(), tieHolder),
                QuorumChoices.open(rules.recusedLeaveBase(), recusedLeaveBase),
                quorum == null ? null : quorum.fitting(edition.quorum()),
                room == null ? null : room.fitting(edition),
                votes == null ? null : votes.fitting(edition),
                open);
        DeclaredChoices none = new DeclaredChoices(reason, Map.of(), null, null, null, null, null);
        return fitting.equals(none) ? Optional.empty() : Optional.of(fitting);
    }

    private List<Step> chosen(List<Step> from) {
        for (String code : steps.keySet()) {
            if (from.stream().noneMatch(step -> step.code().equals(code))) {
                throw new IllegalArgumentException("there is no step '" + code + "'");
            }
        }
        return from.stream()
                .map(step -> {
                    StepChoice choice = steps.get(step.code());
                    return choice == null ? step : choice.appliedTo(step, reason);
                })
                .toList();
    }

    private Composition agreed(Composition from) {
        return new Composition(
                from.seats(),
                from.counted(),
                from.secretaryIsMember(),
                choose(from.deputyStandsIn(), room == null ? null : room.deputyStandsIn()),
                from.deputiesInOrder(),
                from.basis(),
                choose(from.agreement(), agreement),
                from.oddNumber(),
                from.leastMembers(),
                from.rankFloor(),
                from.others(),
                from.foundedBy(),
                from.sides(),
                from.parity(),
                from.votersByQuestion());
    }

    private VotingRules chosen(VotingRules from) {
        return new VotingRules(
                votes == null ? from.majorities() : votes.majorities(from.majorities(), reason),
                from.consentOfSides(),
                choose(from.chairMaySetOther(), votes == null ? null : votes.chairMaySetOther()),
                choose(from.tie(), votes == null ? null : votes.tie()),
                choose(from.equality(), equality),
                choose(from.tieHolder(), tieHolder),
                choose(from.recusedLeaveBase(), recusedLeaveBase),
                from.abstention(),
                from.invalidBallots(),
                choose(from.openness(), votes == null ? null : votes.openness()),
                from.rollCall(),
                from.dissent());
    }

    private <T> Rule<T> choose(Rule<T> rule, @Nullable T choice) {
        return choice == null ? rule : rule.choose(choice, reason);
    }
}
