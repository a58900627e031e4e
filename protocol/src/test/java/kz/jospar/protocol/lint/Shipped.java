package kz.jospar.protocol.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.regulation.Composition;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.Composition.SeatRule;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Regulations;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.rule.Tie.Equality;
import tools.jackson.databind.json.JsonMapper;

/** The regulations that come with the library, and some made from them. */
final class Shipped {
    static final Citation REASON = Citation.of("order of the head", "1");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Shipped() {}

    static Regulation read(String name) {
        try (InputStream in = Regulations.open(name)) {
            return MAPPER.readValue(in, Regulation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Regulation kostanay() {
        return read("kostanay-2025");
    }

    static Regulation reading(Equality equality) {
        Regulation text = kostanay();
        return text.with(text.voting().withEquality(text.voting().equality().choose(equality, REASON)));
    }

    /** The Kostanay text for a body of so many seats that all vote. */
    static Regulation ofSeats(int seats) {
        Composition composition = new Composition(
                IntStream.range(0, seats)
                        .mapToObj(i -> new SeatRule(
                                "seat-" + i,
                                LocalizedText.of(Language.EN, "seat " + i),
                                i == 0 ? SeatRole.HEAD : SeatRole.MEMBER,
                                Rule.of(true, "1"),
                                false,
                                null,
                                "1"))
                        .toList(),
                Rule.of(Counted.EVERY_SEAT, "1"),
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
        return kostanay().with(composition);
    }

    static List<Finding> of(RegulationCode code, Regulation regulation) {
        return RegulationLint.check(regulation).stream()
                .filter(finding -> finding.code().equals(code.code()))
                .toList();
    }
}
