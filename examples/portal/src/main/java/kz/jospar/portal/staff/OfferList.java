package kz.jospar.portal.staff;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.jospar.core.lang.Messages;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.SittingEvent;
import org.jspecify.annotations.Nullable;

/**
 * The moves offered so far, and the ways in which one more is: kk ұсынылған әрекеттер, ru предложенные действия. What the stages
 * of a sitting offer stands in classes of their own that extend this one.
 */
class OfferList {
    final Probe probe;
    final Held held;
    /** The moment of what happens in the room. */
    final LocalDateTime room;

    private final List<Offer> offers;

    /** A list of its own. */
    OfferList(Probe probe) {
        this(probe, new ArrayList<>());
    }

    /** One that adds to another. */
    OfferList(OfferList others) {
        this(others.probe, others.offers);
    }

    private OfferList(Probe probe, List<Offer> offers) {
        this.probe = probe;
        this.held = probe.held();
        this.room = probe.inTheRoom();
        this.offers = offers;
    }

    List<Offer> all() {
        return List.copyOf(offers);
    }

    void plain(String kind, SittingEvent move) {
        if (probe.legal(move)) {
            offer(kind);
        }
    }

    void offer(String kind, Field... fields) {
        add(kind, List.of(fields), null);
    }

    /** Offers a move if there is anything to choose for its first field. */
    void some(String kind, String name, List<Field.Option> options, Field... more) {
        if (!options.isEmpty()) {
            add(kind, with(Field.select(name, options), more), null);
        }
    }

    static List<Field> with(Field first, Field... more) {
        List<Field> fields = new ArrayList<>(List.of(first));
        Collections.addAll(fields, more);
        return fields;
    }

    /** Offers a move of a member on a question if it is legal for any two. */
    void pair(String kind, String seat, BiFunction<String, String, SittingEvent> move, Field... more) {
        List<Field.Option> questions =
                probe.questionsOf(id -> probe.anySeat(member -> probe.legal(move.apply(id, member))));
        List<Field.Option> members = probe.seatsWhere(member ->
                questions.stream().anyMatch(question -> probe.legal(move.apply(question.value(), member))));
        List<Field> fields = new ArrayList<>(List.of(Field.select(seat, members)));
        Collections.addAll(fields, more);
        some(kind, "question", questions, fields.toArray(Field[]::new));
    }

    /** Once the day of the sitting is over, "now" would cut off whatever of that day is still to be entered. */
    void add(String kind, List<Field> fields, @Nullable String blocked) {
        boolean late = probe.isWrittenUp();
        offers.add(new Offer(kind, fields, late ? room : null, late, blocked));
    }

    static Field reason() {
        return Field.of("reason", Field.Type.TEXT, null);
    }

    Field choice(int first) {
        return Field.select("choice", choices(first));
    }

    List<Field.Option> choices(int first) {
        return Stream.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINED)
                .limit(first)
                .map(choice -> new Field.Option(choice.code(), text("protocol.paper.choice." + choice.code())))
                .toList();
    }

    <E> List<Field.Option> codes(E[] values, Function<E, String> code, String under) {
        return Arrays.stream(values)
                .map(value -> new Field.Option(code.apply(value), word(under + code.apply(value))))
                .toList();
    }

    /** A word of the library: of a rule's value, or of a role. */
    String word(String key) {
        return text(key.startsWith("value.") ? "regulation." + key : key);
    }

    String text(String key) {
        Messages messages = Messages.in(probe.language());
        return messages.has(key) ? messages.text(key) : key.substring(key.lastIndexOf('.') + 1);
    }

    /** When a notice or papers went out has consequences of its own, so no moment is proposed for what is entered later. */
    void addPrepared(String kind, LocalDateTime at, List<Field> fields, @Nullable String blocked) {
        offers.add(new Offer(kind, fields, null, probe.isWrittenUp() || !at.equals(probe.at()), blocked));
    }
}
