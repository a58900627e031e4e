package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What a measure costs and who pays: kk болжамды шығындар, қаржыландыру көздері, ru предполагаемые расходы, источники
 * финансирования.
 *
 * <p>In JSON it is an object; its bare text is read too, and then the rest is what the text says.
 *
 * @param text the words on costs as they stand; empty where the table has amounts only
 * @param kind what it says
 * @param sources who pays, as far as words name it; amounts have sources of their own
 * @param unit what amounts are counted in, if the table says so
 * @param lines amounts, one line for each payer or budget programme
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Funding(
        String text,
        FundingKind kind,
        List<FundingSource> sources,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AmountUnit unit,
        List<FundingLine> lines) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Funding {
        text = text == null ? "" : text;
        Guard.present("kind", kind);
        sources = Guard.copy("sources", sources);
        lines = Guard.copy("lines", lines);
    }

    /**
     * Funding that words alone describe: its kind, sources, unit and lines are what they say. Lines are there only where
     * it is certain whose each sum is.
     *
     * <p>Worked cases: {@code 150 млн. тенге (РБ)} is one line with the total 150 of {@code РБ}, in {@code млн. тенге};
     * {@code РБ – 100,0; МБ – 50,0} is two lines without a unit.
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Funding(String text) {
        this(text, FundingLines.in(Guard.present("funding", text)));
    }

    private Funding(String text, FundingLines said) {
        this(
                text,
                said.lines().isEmpty() ? FundingWords.kind(text) : FundingKind.AMOUNTS,
                FundingWords.sources(text),
                said.unit(),
                said.lines());
    }

    /** Returns the words and the amounts on one line: "2025: 100,0, Σ 100,0 мың теңге ЖБ". */
    public String words() {
        StringJoiner all = new StringJoiner("; ");
        if (!text.isEmpty()) {
            all.add(text);
        }
        lines.forEach(line -> all.add(words(line, unit == null ? "" : unit.text())));
        return all.toString();
    }

    private static String words(FundingLine line, String unit) {
        StringJoiner parts = new StringJoiner(", ");
        line.byYear().forEach((year, amount) -> parts.add(year + ": " + amount.text()));
        if (line.total() != null) {
            parts.add("Σ " + line.total().text());
        }
        String sources = line.sources().stream().map(FundingSource::text).collect(Collectors.joining(", "));
        return Stream.of(parts.toString(), unit, sources, line.programme())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
