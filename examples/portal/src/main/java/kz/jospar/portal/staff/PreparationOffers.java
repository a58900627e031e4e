package kz.jospar.portal.staff;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import kz.jospar.protocol.regulation.Initiator;
import kz.jospar.protocol.sitting.Phase;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.SittingEvent;

/** What is offered before a sitting: the call, consents, materials, papers. */
final class PreparationOffers extends OfferList {
    PreparationOffers(OfferList offers) {
        super(offers);
    }

    void preparation() {
        if (held.sitting().phase() == Phase.NEW) {
            convened();
        }
        prepared(
                "consent-stated",
                "seat",
                at -> probe.seats(seat -> new Preparation.ConsentStated(at, seat, true)),
                yesOrNo());
        prepared(
                "materials-received",
                "question",
                at -> drafted(id -> new Preparation.MaterialsReceived(at, id, Probe.SOMETHING)),
                Field.of("from", Field.Type.TEXT, null));
        LocalDateTime sent = probe.prepared(at -> probe.legal(new Preparation.PapersSent(at, List.of())));
        if (probe.legal(new Preparation.PapersSent(sent, List.of()))) {
            addPrepared("papers-sent", sent, List.of(Field.maybe("to", Field.Type.TEXT)), null);
        }
    }

    private Field yesOrNo() {
        return Field.select(
                "agreed",
                List.of(new Field.Option("true", word("value.true")), new Field.Option("false", word("value.false"))));
    }

    private void convened() {
        LocalDateTime called = probe.prepared(at -> probe.legal(convened(at)));
        addPrepared(
                "convened",
                called,
                List.of(
                        Field.maybeSelect("by", codes(Initiator.Who.values(), Initiator.Who::code, "value.")),
                        Field.checks(
                                "initiators",
                                probe.seatsWhere(seat -> held.sitting().isVoter(seat))),
                        Field.of("day", Field.Type.DATE, held.day().toString()),
                        Field.maybe("first", Field.Type.FLAG),
                        Field.maybe("extraordinary", Field.Type.FLAG),
                        Field.maybe("urgent", Field.Type.FLAG),
                        Field.maybe("insteadOf", Field.Type.DATE)),
                probe.blocked(convened(called)));
    }

    private Preparation.Convened convened(LocalDateTime at) {
        return new Preparation.Convened(at, null, List.of(), held.day(), false, false, false, List.of());
    }

    private void prepared(
            String kind, String name, Function<LocalDateTime, List<Field.Option>> options, Field... more) {
        LocalDateTime at = probe.prepared(moment -> !options.apply(moment).isEmpty());
        List<Field.Option> offered = options.apply(at);
        if (!offered.isEmpty()) {
            addPrepared(kind, at, with(Field.select(name, offered), more), null);
        }
    }

    private List<Field.Option> drafted(Function<String, SittingEvent> move) {
        return held.draft().questions().stream()
                .filter(question -> probe.legal(move.apply(question.id())))
                .map(question ->
                        new Field.Option(question.id(), question.title().in(probe.language())))
                .toList();
    }
}
