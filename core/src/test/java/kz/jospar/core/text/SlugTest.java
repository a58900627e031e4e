package kz.jospar.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.plan.Plan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of bodies and plans: plain, the same each time, different for different words. */
class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "ДСБ, dsb",
        "ЖҚҮжӘББ, jqujabb",
        "Қалалар мен аудандардың әкімдіктері, qalalar-men-audandardyn-akimdikteri",
        "Объект «Өрлеу», obekt-orleu",
        "Щучинск ёлка, shuchinsk-elka",
        "Şymkent ğylym ısı, symkent-gylym-isi",
        "жос\u00adпар, jospar",
        "2025\u00a0жыл, 2025-jyl",
        "---, x",
        "名前, x"
    })
    void lettersBecomeLatin(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }

    @Property
    void aKeyHoldsPlainLettersDigitsAndHyphensOnly(@ForAll String text) {
        assertThat(Slug.of(text)).matches("[a-z0-9]+(-[a-z0-9]+)*").isEqualTo(Slug.of(text));
        assertThat(Slug.ofPlan(text, "2025-2026", () -> "сөз"))
                .matches("[a-z0-9]+(-[a-z0-9]+)*")
                .matches(Plan::isId);
    }

    @Property
    void namesOfOneDocumentGetPlainKeysAndDifferentNamesDifferentOnes(@ForAll @Size(max = 30) List<String> names) {
        ExecutorCell cells = new ExecutorCell();
        List<String> ids = new ArrayList<>();
        names.forEach(name -> ids.add(cells.id(name)));

        assertThat(ids).allMatch(id -> id.matches("[a-z0-9-]+(~\\d+)?"));
        names.forEach(name -> assertThat(cells.id(name)).isEqualTo(ids.get(names.indexOf(name))));
        ExecutorCell again = new ExecutorCell();
        assertThat(names.stream().map(again::id)).isEqualTo(ids);
    }

    @Test
    void namesWithTheSameKeyGetATildeEachWithItsOwnNumber() {
        ExecutorCell cells = new ExecutorCell();

        assertThat(List.of(cells.id("ҚБ"), cells.id("КҚ"), cells.id("қб"), cells.id("ҚЪБ"), cells.id("ҚБь")))
                .containsExactly("qb", "kq", "qb", "qb~2", "qb~3");
    }

    @Test
    void namesThatLookAlikeAreOneBody() {
        ExecutorCell cells = new ExecutorCell();

        assertThat(cells.id("IIM")).isEqualTo(cells.id("ІІМ"));
        assertThat(cells.id("Жəне")).isEqualTo(cells.id("және"));
    }

    @Property
    void longTitlesWithTheSameBeginningGetDifferentIds(@ForAll("words") String one, @ForAll("words") String other) {
        Assume.that(!one.equals(other));
        String beginning = "Есірткіге қарсы іс-қимыл және оның алдын алу жөніндегі кешенді іс-шаралар жоспары ";

        assertThat(Slug.ofPlan(beginning + one, "", () -> "сөз"))
                .isNotEqualTo(Slug.ofPlan(beginning + other, "", () -> "сөз"));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("абвгдежз").ofMinLength(1).ofMaxLength(20);
    }

    @Test
    void aTitleThatNamesTheYearsDoesNotGetThemTwice() {
        assertThat(Slug.ofPlan("2025 - 2026 жылдарға жоспар", "2025-2026", () -> "сөз"))
                .isEqualTo("2025-2026-jyldarga-jospar");
        assertThat(Slug.ofPlan("Жоспар", "2025", () -> "сөз")).isEqualTo("jospar-2025");
        assertThat(Slug.ofPlan("", "2025", () -> "123456789"))
                .isEqualTo("plan-2025-cbf43926"); // CRC-32 of 123456789, as its catalogues give it
        assertThat(Slug.ofPlan("а".repeat(100), "2025", () -> "сөз")).startsWith("a".repeat(60) + "-2025-");
    }
}
