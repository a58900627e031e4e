package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Timing;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What is written is read back as the same timing, in each language. */
class WriteReadTest {

    @Provide
    Arbitrary<Timing> timings() {
        return Timings.all();
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenMeansTheSame(@ForAll("timings") Timing timing, @ForAll Language language) {
        String text = TimingWords.write(timing, language);

        assertThat(TimingPhrase.read(text).timing()).as(text).contains(timing);
        Statistics.collect(timing.getClass().getSimpleName());
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void theQuotedFormMeansTheSameToo(@ForAll("timings") Timing timing, @ForAll Language language) {
        String text = TimingWords.write(timing, language, NaturalText.NEVER);

        assertThat(TimingPhrase.read(text).timing()).as(text).contains(timing);
    }
}
