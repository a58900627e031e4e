package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
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

    /** Funding that words alone describe: its kind and sources are what they say. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Funding(String text) {
        this(text, FundingWords.kind(text), FundingWords.sources(text), null, List.of());
    }
}
