package kz.jospar.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes minutes, and says something only on a machine that does nothing else: run by hand, as the README says. */
@Tag("load")
class ManyMeasuresTest {
    @Test
    void everyPageOfAHundredThousandMeasuresTakesLessThanThreeHundredMilliseconds(@TempDir Path home)
            throws IOException, InterruptedException {
        assertThat(ManyMeasures.run(home)).isEmpty();
    }
}
