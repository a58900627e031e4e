package kz.jospar.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of cells and paragraphs are alike whichever file they came from. */
class CellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "а\nб",
                "а\r\nб",
                "а\rб",
                "а\u000bб",
                "а\fб",
                "а\u0085б",
                "а\u2028б",
                "а\u2029б",
                " а\u00a0\n\n \t\u202f\nб\u2007",
                "\ufeffа\n\u0000б\u0007",
                "\u200bа\n\u009fб\u007f"
            })
    void everyKindOfLineBreakSeparatesParagraphs(String text) {
        assertThat(Cell.of(text).text()).isEqualTo("а\nб");
        assertThat(new Block.Paragraph(text).text()).isEqualTo("а\nб");
    }

    @Test
    void blanksInsideALineStay() {
        assertThat(Cell.of("а\u00a0 б\tв").text()).isEqualTo("а\u00a0 б\tв");
    }

    @Property
    void cleaningTwiceChangesNothingAndKeepsEveryLetter(@ForAll String text) {
        String clean = Cell.of(text).text();

        assertThat(Cell.of(clean).text()).isEqualTo(clean);
        assertThat(letters(clean)).isEqualTo(letters(text));
        assertThat(clean.lines()).allMatch(line -> !line.isEmpty() && line.equals(line.strip()));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void aRowCoversTheColumnsOfItsCells() {
        Row row = new Row(List.of(Cell.of("а"), Cell.spanning("б", 3), new Cell("", 2, true)));

        assertThat(row.columns()).isEqualTo(6);
        assertThat(row.isBlank()).isFalse();
        assertThat(Row.of("", " \u00a0", "\n").isBlank()).isTrue();
        assertThat(new Row(List.of()).isBlank()).isTrue();
    }

    @Test
    void aCellCoversAtLeastOneColumn() {
        assertThatThrownBy(() -> Cell.spanning("а", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("columns is 0");
    }
}
