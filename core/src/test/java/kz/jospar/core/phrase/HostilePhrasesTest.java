package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.PlanPeriod;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a cell, reading it ends, throws nothing and gives an account in three languages. */
class HostilePhrasesTest {

    @Property(tries = 2000)
    void anyTextIsReadOrRefused(@ForAll("texts") String text) {
        accounts(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                        "тоқсан",
                        "сайын",
                        "2025",
                        "жылғы",
                        "ақпан",
                        "ақпаннан",
                        "дейін",
                        "-",
                        ",",
                        "(",
                        ")",
                        "\n",
                        " ",
                        "5",
                        "-не",
                        "не",
                        "позднее",
                        "IV",
                        "І",
                        "32",
                        "рет",
                        "кемінде",
                        "ж",
                        ".",
                        "\u00ad",
                        "\ud83d",
                        "\u0000",
                        "оқу",
                        "жылы",
                        "ішінде",
                        "by",
                        "the",
                        "every",
                        "квартал",
                        "г",
                        "99999999999999999999")
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
        Arbitrary<String> wild = Arbitraries.strings().all().ofMaxLength(60);
        Arbitrary<String> surrogates = Arbitraries.strings()
                .withCharRange('\ud800', '\udfff')
                .withChars("аi1- \n")
                .ofMaxLength(20);
        return Arbitraries.oneOf(pieces, pieces.map(text -> text.replace("", " ")), wild, surrogates);
    }

    static Stream<String> huge() {
        int n = 100_000;
        return Stream.of(
                "а".repeat(n),
                "1".repeat(n),
                "(".repeat(n),
                "(".repeat(n / 2) + ")".repeat(n / 2),
                "а-\n".repeat(n / 3),
                "тоқсан сайын ".repeat(n / 12),
                "ж ".repeat(n / 2),
                "\u0000".repeat(n),
                "\ud83d".repeat(n),
                "а-".repeat(990),
                "а-\nа".repeat(490),
                "2025 " + "ж".repeat(1_990),
                "2025 ж." + " ж.".repeat(600),
                "қаңтар, ".repeat(240),
                "қаңтар-наурыз, ".repeat(120) + "жыл сайын",
                "«".repeat(n),
                "«(".repeat(n / 4) + ")»".repeat(n / 4),
                "1-".repeat(n / 2),
                "дейін ".repeat(n / 6),
                "а, ".repeat(n / 3),
                "2025 ".repeat(n / 5),
                "«(".repeat(500) + ")»".repeat(500),
                "\u0007\u001b\u200b\ufeff".repeat(500),
                "\u0301".repeat(2_000),
                "а\u0301".repeat(1_000));
    }

    @ParameterizedTest
    @MethodSource("huge")
    @Timeout(30)
    void lengthAndRepetitionHangNothing(String text) {
        accounts(text);
    }

    static Stream<String> repeated() {
        return Stream.of(
                "1-",
                "дейін ",
                "«",
                "« ",
                "а, ",
                "2025 ",
                "а ",
                "а-",
                "ж.",
                "5 ",
                "қаңтар, ",
                "қаңтар-",
                "тоқсан сайын ",
                "тоқсан сайын, ",
                "1, 2, ",
                "до 5 ",
                "«а» – ",
                "не позднее ",
                "2025 жылғы 5 ақпан, ",
                "25 числа месяца, следующего за ",
                "и ",
                "күн ",
                "(",
                "\ud83d\ude00",
                "\u00ad",
                "айсайын",
                "қарақатпен ");
    }

    /** Allocated bytes stand for steps: they are the same on a slow machine. */
    @ParameterizedTest
    @MethodSource("repeated")
    void theWorkGrowsWithTheLengthAndNotFaster(String piece) {
        Assumptions.assumeTrue(allocated("") >= 0, "skipped: this machine does not count bytes");
        String quarter = piece.repeat(TimingPhrase.LONGEST / 4 / piece.length());
        String whole = quarter.repeat(4);
        for (int i = 0; i < 3; i++) {
            allocated(quarter);
            allocated(whole);
        }

        assertThat(whole.length()).isLessThanOrEqualTo(TimingPhrase.LONGEST);
        assertThat((double) allocated(whole) / allocated(quarter)).as(piece).isLessThan(6);
    }

    /** Returns how many bytes reading asks for, or -1; by reflection, as this module does not ask for the bean's. */
    static long allocated(String text) {
        try {
            Object bean = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            Method bytes =
                    Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
            long thread = Thread.currentThread().getId();
            long before = (long) bytes.invoke(bean, thread);
            TimingPhrase.read(text);
            return before < 0 ? -1 : (long) bytes.invoke(bean, thread) - before;
        } catch (ReflectiveOperationException e) {
            return -1;
        }
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void noLengthUpToTheLongestAndBeyondHasNoAccount(String piece) {
        for (int length : new int[] {1, 2, 3, 10, TimingPhrase.LONGEST - 1, TimingPhrase.LONGEST, 2_001, 4_000}) {
            accounts(piece.repeat(length / piece.length() + 1).substring(0, length));
        }
    }

    @Test
    void aPhraseLongerThanAnyDeadlineIsRefusedWithItsBeginning() {
        Reading reading = TimingPhrase.read("\ud83d\ude00".repeat(50_000));

        assertThat(reading).isInstanceOfSatisfying(Reading.NotUnderstood.class, no -> {
            assertThat(no.from()).isZero();
            assertThat(no.words())
                    .hasSizeLessThan(100)
                    .startsWith("\ud83d\ude00")
                    .endsWith("\ud83d\ude00…");
        });
    }

    @Test
    void thePlaceOfACharacterOutsideTheBasicPlaneIsTheWholeCharacter() {
        Reading reading = TimingPhrase.read("ай сайын \ud83d\ude00");

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.NotUnderstood.class,
                        no -> assertThat(no.words()).isEqualTo("\ud83d\ude00"));
    }

    private static void accounts(String text) {
        Reading reading = TimingPhrase.read(text);

        assertThat(TimingPhrase.read(text)).isEqualTo(reading);
        for (Language language : Language.values()) {
            assertThat(reading.explanation(language)).isNotBlank();
        }
        if (reading instanceof Reading.NotUnderstood no && text.length() <= TimingPhrase.LONGEST) {
            assertThat(text.substring(no.from(), no.to())).isEqualTo(no.words());
        }
    }

    /** Days that follow from the words lie beyond the last year of a timing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2999 жыл, одан әрі тұрақты",
                "2999 год, далее ежегодно",
                "31.12.2999, далее ежемесячно",
                "December 2999, thereafter continuously"
            })
    void whatComesAfterTheLastYearIsRefusedWithoutAnException(String phrase) {
        assertThat(TimingPhrase.read(phrase)).isInstanceOf(Reading.NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 қаңтарға дейін",
                "келесі жылдың 1 мамырына дейін",
                "до конца следующего года",
                "до конца квартала",
                "келесі айдың 5-іне дейін",
                "ағымдағы айдың 25-іне дейін",
                "за 9 месяцев т.г.",
                "2019-2020 ж.ж. жыл сайын жаңарту қажет"
            })
    void aDocumentAtTheEndsOfTimeGivesNoException(String phrase) {
        for (LocalDate day : List.of(
                LocalDate.MIN,
                LocalDate.of(1, 1, 1),
                LocalDate.of(2999, 12, 31),
                LocalDate.of(3000, 1, 1),
                LocalDate.MAX)) {
            Context context = Context.NONE.withDocumentDate(day);
            PlanPeriod plan = new PlanPeriod(LocalDate.of(2019, 1, 1), LocalDate.MAX);

            assertThat(TimingPhrase.read(phrase, context)).isNotNull();
            assertThat(TimingPhrase.read(phrase, context.withPeriod(plan))).isNotNull();
        }
    }
}
