package kz.jospar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A peer is compared on every form that it reads as we do, and on no other. Nothing is timed here. */
class PeerTest {

    @ParameterizedTest
    @EnumSource(Peer.class)
    void aPeersFormsAreThoseInWhichItReadsEveryDay(Peer peer) {
        Peer.Reader reader = peer.reader();
        List<DateForm> read = Arrays.stream(DateForm.values())
                .filter(form ->
                        form.dates().stream().allMatch(written -> written.date().equals(day(reader, written.text()))))
                .toList();

        assertThat(peer.forms()).isEqualTo(read);
    }

    @ParameterizedTest
    @EnumSource(DateForm.class)
    void weReadEveryDayOfEachForm(DateForm form) {
        assertThat(form.dates())
                .isNotEmpty()
                .allSatisfy(written -> assertThat(PlainDates.read(written.text()))
                        .as(written.text())
                        .isEqualTo(written.date()));
    }

    @ParameterizedTest
    @EnumSource(DateForm.class)
    void theExampleOfAFormIsWrittenInIt(DateForm form) {
        assertThat(form.write(PlainDates.read(form.example()))).isEqualTo(form.example());
    }

    @Test
    void aDateWithStrokesHasOneMeaning() {
        assertThat(DateForm.STROKES.dates())
                .allSatisfy(
                        written -> assertThat(written.date().getDayOfMonth()).isGreaterThan(12));
    }

    /** Returns what a peer makes of a text; nothing where it refuses, each with an exception of its own. */
    private static LocalDate day(Peer.Reader reader, String text) {
        try {
            return reader.read(text);
        } catch (RuntimeException e) {
            return LocalDate.MIN;
        }
    }
}
