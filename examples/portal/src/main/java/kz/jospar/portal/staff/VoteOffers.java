package kz.jospar.portal.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.jospar.protocol.regulation.VotingRules.Openness;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.InTheVote;
import kz.jospar.protocol.sitting.QuestionState;
import kz.jospar.protocol.sitting.QuestionStatus;

/** What is offered about votes, open and secret, of those who are there and of those who are not. */
final class VoteOffers extends OfferList {
    VoteOffers(OfferList offers) {
        super(offers);
    }

    void vote() {
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
}
