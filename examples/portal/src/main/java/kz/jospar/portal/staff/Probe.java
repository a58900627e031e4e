package kz.jospar.portal.staff;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Seat;
import kz.jospar.protocol.sitting.Phase;
import kz.jospar.protocol.sitting.QuestionState;
import kz.jospar.protocol.sitting.Recording;
import kz.jospar.protocol.sitting.Refusal.Reason;
import kz.jospar.protocol.sitting.Sitting;
import kz.jospar.protocol.sitting.SittingEvent;
import org.jspecify.annotations.Nullable;

/**
 * Asks the library what would be legal: kk рұқсат етілгенін тексеру, ru проверка допустимости.
 *
 * @param held the sitting
 * @param language in which options are named
 * @param now the moment of asking
 */
record Probe(Held held, Language language, LocalDateTime now) {
    /** In place of what the member will type; what is legal does not hang on it. */
    static final String SOMETHING = "-";

    static final LocalizedText TEXT = LocalizedText.of(Language.KK, SOMETHING);

    Sitting sitting() {
        return held.sitting();
    }

    /** Returns the moment of what happens on paper: now, or the last event's where that was entered ahead of time. */
    LocalDateTime at() {
        LocalDateTime last = sitting().last().orElse(now);
        return last.isAfter(now) ? last : now;
    }

    /** Returns the moment of what happens in the room: now, and after the day of the sitting one of that day. */
    LocalDateTime inTheRoom() {
        return isWrittenUp()
                ? sitting()
                        .last()
                        .filter(last -> !last.toLocalDate().isBefore(held.day()))
                        .orElse(begin())
                : at();
    }

    /**
     * Returns a moment at which a step of the preparation would be legal: now, unless the day of the sitting is over, else as
     * early as what was entered before leaves room for. Papers that came in time are often entered when their term is over.
     *
     * @param possible whether it is legal at a moment
     * @return the first that is possible, else the first
     */
    LocalDateTime prepared(Predicate<LocalDateTime> possible) {
        LocalDateTime early = sitting().last().orElse(begin());
        LocalDateTime first = isWrittenUp() ? early : at();
        return !possible.test(first) && !early.isAfter(now) && possible.test(early) ? early : first;
    }

    /** Tells whether the day of the sitting is over while its events are still entered, so that each needs its moment. */
    boolean isWrittenUp() {
        LocalDate today = now.toLocalDate();
        return sitting().phase().compareTo(Phase.OPEN) <= 0
                && today.isAfter(held.day())
                && !sitting().last().map(LocalDateTime::toLocalDate).equals(Optional.of(today));
    }

    private LocalDateTime begin() {
        String starts = held.draft().starts();
        return held.day().atTime(starts == null ? LocalTime.of(10, 0) : LocalTime.parse(starts));
    }

    boolean legal(SittingEvent event) {
        return sitting().isLegal(event);
    }

    /** Returns why not, unless it is legal or its time has not come or is over. */
    @Nullable
    String blocked(SittingEvent event) {
        return sitting().with(event) instanceof Recording.Refused refused
                        && refused.refusal().reason() != Reason.OUT_OF_PHASE
                ? refused.refusal().message(language)
                : null;
    }

    List<Field.Option> seatsWhere(Predicate<String> wanted) {
        return sitting().staff().seats().stream()
                .filter(seat -> wanted.test(seat.id()))
                .map(this::option)
                .toList();
    }

    List<Field.Option> seats(Function<String, SittingEvent> move) {
        return seatsWhere(seat -> legal(move.apply(seat)));
    }

    private Field.Option option(Seat seat) {
        return new Field.Option(seat.id(), seat.post().in(language));
    }

    /** Returns the questions for which a move is legal. */
    List<Field.Option> questions(Function<String, SittingEvent> move) {
        return questionsOf(id -> legal(move.apply(id)));
    }

    List<Field.Option> questionsOf(Predicate<String> wanted) {
        return sitting().questions().stream()
                .map(QuestionState::question)
                .filter(question -> wanted.test(question.id()))
                .map(question ->
                        new Field.Option(question.id(), question.title().in(language)))
                .toList();
    }

    /** Tells whether a move is legal for any member. */
    boolean anySeat(Predicate<String> legal) {
        return sitting().staff().seats().stream().map(Seat::id).anyMatch(legal);
    }
}
