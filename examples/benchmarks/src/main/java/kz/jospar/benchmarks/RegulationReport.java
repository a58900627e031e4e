package kz.jospar.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.jackson.Jackson3;
import kz.jospar.protocol.lint.RegulationLint;
import kz.jospar.protocol.regulation.Composition;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.Composition.SeatRule;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Regulations;
import kz.jospar.protocol.regulation.Rule;

/** Measures the lint of a regulation by size of the body, both readings of a tie, and prints its table of the README. */
public final class RegulationReport {
    private static final int TIMES = 9;

    private RegulationReport() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Runs.head(out, "Voters", "findings", "first, ms", "median, ms");
        for (int seats : List.of(30, 16, 17, 40, 1_000_000)) {
            Regulation regulation = kostanay(seats);
            double[] millis = new double[TIMES];
            int findings = 0;
            for (int i = 0; i < TIMES; i++) {
                long start = System.nanoTime();
                findings = RegulationLint.check(regulation).size();
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
            double first = millis[0];
            Arrays.sort(millis);
            Runs.row(out, seats, findings, shown(first), shown(millis[TIMES / 2]));
        }
    }

    /** The Kostanay regulation for so many who all vote. */
    static Regulation kostanay(int seats) {
        try (InputStream in = Regulations.open("kostanay-2025")) {
            return Jackson3.documents().read(in, Regulation.class).with(composition(seats));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(double millis) {
        return String.format(Locale.ROOT, "%.0f", millis);
    }

    private static Composition composition(int seats) {
        return new Composition(
                IntStream.range(0, seats).mapToObj(RegulationReport::seat).toList(),
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
    }

    private static SeatRule seat(int number) {
        SeatRole role = number == 0 ? SeatRole.HEAD : SeatRole.MEMBER;
        LocalizedText post = LocalizedText.of(Language.EN, "seat " + number);
        return new SeatRule("seat-" + number, post, role, Rule.of(true, "1"), false, null, "1");
    }
}
