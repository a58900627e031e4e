package kz.jospar.protocol.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.minutes.Addendum;
import kz.jospar.protocol.minutes.Minutes;
import org.junit.jupiter.api.Test;

/** An addendum as a paper tells what it belongs to, what it says and who signs. */
class AddendumPaperTest {
    private static final LocalDateTime NOON = MadeMinutes.DAY.atTime(12, 0);
    private static final Minutes MINUTES = MadeMinutes.of("мәтін", NOON);

    private static Addendum addendum(String text, String... signers) {
        return new Addendum("s-1", 2, MadeMinutes.DAY.plusDays(8), text, List.of(signers));
    }

    private static String text(Addendum addendum, Minutes minutes, Language language) {
        return PaperText.of(AddendumPaper.of(addendum, minutes, language));
    }

    @Test
    void a_signed_addendum_reads_so_in_each_language() {
        Addendum signed = addendum("Бірінші жол.\n\n  Екінші жол.\n", "deputy");
        assertThat(text(signed, MINUTES, Language.KK))
                .startsWith(
                        "мәтін\nХАТТАМАҒА ТОЛЫҚТЫРУ\n2026 жылғы 10 наурыз | №\u00a02\n\n"
                                + "Қай хаттамаға: хаттама №\u00a012, 2026 жылғы 2 наурыз\nБірінші жол.\nЕкінші жол.\n\nОрын deputy (")
                .endsWith("Қол қойылған күні: 2026 жылғы 10 наурыз\n");
        assertThat(text(signed, MINUTES, Language.RU))
                .startsWith("мәтін\nДОПОЛНЕНИЕ К ПРОТОКОЛУ\n10 марта 2026 года | №\u00a02\n\n"
                        + "К чему: протокол №\u00a012, 2 марта 2026 года\nБірінші жол.\nЕкінші жол.\n\nМесто deputy (")
                .endsWith("Дата подписания: 10 марта 2026 года\n");
        assertThat(text(signed, MINUTES, Language.EN))
                .contains(
                        "ADDENDUM TO THE MINUTES\n10 March 2026 | No.\u00a02\n\nBelongs to: minutes No.\u00a012, 2 March 2026\n");
    }

    @Test
    void before_it_is_signed_there_are_places_for_those_who_signed_the_minutes_and_no_day() {
        String text = text(addendum("мәтін"), MINUTES, Language.RU);
        assertThat(text).contains("Место deputy (").doesNotContain("Дата подписания");
    }

    @Test
    void whatever_it_says_a_page_shows_it_as_text() {
        assertThat(PaperHtml.of(AddendumPaper.of(addendum("<b>&\u202e", "deputy"), MINUTES, Language.KK)))
                .contains("<html lang=\"kk\">", "<span lang=\"\">&lt;b&gt;&amp;\uFFFD</span>")
                .doesNotContain("<b>&");
    }

    @Test
    void an_addendum_to_other_minutes_is_refused() {
        Addendum other = new Addendum("s-2", 1, MadeMinutes.DAY, "мәтін", List.of());
        assertThatThrownBy(() -> AddendumPaper.of(other, MINUTES, Language.KK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the addendum is to 's-2', not to 's-1'");
    }
}
