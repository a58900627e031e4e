package kz.jospar.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.jospar.protocol.minutes.Addendum;
import kz.jospar.protocol.minutes.Booking;
import kz.jospar.protocol.minutes.Chain;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.MinutesBook;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.SittingDocument;
import org.junit.jupiter.api.Test;

/** Minutes and their book by both Jacksons: the same bytes, the same record again, the same seal. */
class MinutesAsJsonTest {
    private static final List<JsonDocuments> BOTH = List.of(Jackson2.documents(), Jackson3.documents());

    private static <T> T sample(String name, Class<T> type) throws IOException {
        Path file = Path.of(System.getProperty("jospar.root"), "examples/data", name);
        return BOTH.get(1).read(new ByteArrayInputStream(Files.readAllBytes(file)), type);
    }

    @Test
    void a_book_comes_back_from_either_jackson_with_its_seals() throws IOException {
        Regulation regulation = sample("kostanay-regulation.json", Regulation.class);
        SittingDocument sitting = sample("kostanay-sitting.json", SittingDocument.class);
        Minutes minutes = Minutes.of(sitting.id(), sitting.replay(regulation).sitting(), sitting.place())
                .orElseThrow();
        MinutesBook book = entered(MinutesBook.of("kostanay", regulation).with(minutes));
        book = entered(book.with(new Addendum(
                minutes.id(), 1, minutes.signed().toLocalDate(), "Мәтін\n«жаңа» \\ жол", List.of("akim"))));
        for (Object document : List.of(minutes, book, MinutesBook.of("empty", regulation))) {
            byte[] first = written(BOTH.get(0), document);
            assertThat(written(BOTH.get(1), document)).isEqualTo(first);
            for (JsonDocuments documents : BOTH) {
                Object again = documents.read(new ByteArrayInputStream(first), document.getClass());
                assertThat(again).isEqualTo(document);
                if (again instanceof MinutesBook read) {
                    assertThat(read.check()).isInstanceOf(Chain.Whole.class);
                    assertThat(read.head()).isEqualTo(((MinutesBook) document).head());
                }
            }
        }
    }

    private static MinutesBook entered(Booking booking) {
        assertThat(booking).isInstanceOf(Booking.Entered.class);
        return ((Booking.Entered) booking).book();
    }

    private static byte[] written(JsonDocuments documents, Object document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.write(document, out);
        return out.toByteArray();
    }
}
