package kz.jospar.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.data.Counting;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.screening.EqualColumns;
import kz.jospar.rating.screening.EventsOfSeveralUnits;
import kz.jospar.rating.screening.PilingUp;
import kz.jospar.rating.screening.Question;
import kz.jospar.rating.screening.RoundNumbers;
import kz.jospar.rating.screening.SameEvents;
import kz.jospar.rating.screening.Screening;

/** The questions that {@code --screening} puts: they ask, and change no score. */
final class Screened {
    /** Of a thousand who did nothing wrong one is asked. */
    private static final Rational LEVEL = Rational.of(1, 1_000);

    private Screened() {}

    static Screening questions(DeclaredMethodology methodology) {
        List<Question> questions = new ArrayList<>(
                List.of(new EventsOfSeveralUnits(), new EqualColumns(4, LEVEL), new RoundNumbers(10, 100, LEVEL)));
        Map<String, Long> gates = new LinkedHashMap<>();
        for (Indicator indicator : methodology.listed()) {
            Counting counting = indicator.conventions().counting();
            if (counting != null) {
                Long gate = counting.atLeastParticipants();
                gates.merge(counting.kind(), gate == null ? 0 : gate, Math::max);
            }
        }
        gates.forEach((kind, gate) -> {
            if (gate > 1) {
                questions.add(new PilingUp(kind, gate, Math.max(1, Math.min(gate, gate / 25 + 1)), LEVEL));
            }
            questions.add(new SameEvents(kind, 250, 100, LEVEL));
        });
        return new Screening(questions);
    }
}
