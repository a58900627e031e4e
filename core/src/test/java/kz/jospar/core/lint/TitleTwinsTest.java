package kz.jospar.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that say the same, found by a few rare words, against every pair compared. */
class TitleTwinsTest {
    @Property(tries = 1000)
    void theIndexFindsWhatComparingEveryPairFinds(@ForAll("titles") List<String> titles) {
        List<TitleWords> words = titles.stream().map(TitleWords::of).toList();
        TitleTwins twins = new TitleTwins(words);
        for (int i = 0; i < words.size(); i++) {
            Statistics.label("twin").collect(first(words, i).isPresent());
            assertThat(twins.twin(i).isPresent())
                    .as("%s in %s", titles.get(i), titles)
                    .isEqualTo(first(words, i).isPresent());
            int place = i;
            twins.twin(i).ifPresent(twin -> assertThat(twin).isLessThan(place));
        }
    }

    /** Brute force: the first title before this one that says the same. */
    private static OptionalInt first(List<TitleWords> words, int title) {
        for (int i = 0; i < title; i++) {
            if (words.get(title).isTelling() && words.get(title).saysTheSame(words.get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Titles of one root with a word more, another word or another figure: near ones are as frequent as far ones. */
    @Provide
    Arbitrary<List<String>> titles() {
        Arbitrary<String> title = Arbitraries.integers().between(0, 100_000).map(TitleTwinsTest::title);
        return title.list().ofMinSize(2).ofMaxSize(12);
    }

    private static String title(int seed) {
        Random random = new Random(seed);
        List<String> title = new ArrayList<>();
        int root = random.nextInt(2);
        int length = 9 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            title.add("сө" + (char) ('а' + root) + (char) ('а' + i));
        }
        if (random.nextInt(4) == 0) {
            title.set(random.nextInt(length), "басқа");
        }
        if (random.nextInt(4) == 0) {
            title.add(Integer.toString(random.nextInt(3)));
        }
        return String.join(" ", title);
    }

    @Test
    void anEndingAnotherOrderOrJoiningWordsAreNoOtherMatter() {
        assertThat(TitleWords.of("Мектептерде семинарлар және дәрістер өткізу")
                        .saysTheSame(TitleWords.of("Дәрістерді, семинарларды мектептерде өткізу")))
                .isTrue();
    }

    @Test
    void aWordInThePlaceOfAnotherIsAnotherMatter() {
        String title = "Халық арасындағы есірткі ахуалын зерделеу бойынша әлеуметтік сауалнама мен зерттеу жүргізу";
        assertThat(TitleWords.of(title).saysTheSame(TitleWords.of(title.replace("Халық", "Жастар"))))
                .isFalse();
        assertThat(TitleWords.of("2025 жылы 60 орындық балабақша салу")
                        .saysTheSame(TitleWords.of("2025 жылы 90 орындық балабақша салу")))
                .isFalse();
    }

    /** A series names one matter for place after place; each pair is of two places. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Реконструкция сетей водоснабжения в селе %s | Краснополье Красноармейка Новопавловка Новопавлодаровка Степное"
                        + " Степной Михайловка Михайлово Иваново Ивановка",
                "%s ауылында дәрігерлік амбулатория салу | Қызылжар Қызылжұлдыз Теректі Терек Қарасу Қарасай Ақсу Ақсуат",
                "Жергілікті бюджеттен %s ауылында мектеп салу | Теректі Терек Майлы Май Талды Талдық Жаңатас Жаңатал",
                "Строительство школы имени «%s» в районе | Алтын Алтынай Болашак Болашаковед",
                "Ремонт автомобильной дороги, участок %s километр | 10 11 101 1",
                "Проведение конкурса «%s» среди школьников | Лучший Лучистый Лучезарный"
            })
    void aSeriesOfPlacesIsNoSeriesOfTwins(String title, String places) {
        List<String> all = List.of(places.split(" "));
        for (String one : all) {
            for (String other : all) {
                assertThat(TitleWords.of(title.formatted(one)).saysTheSame(TitleWords.of(title.formatted(other))))
                        .as("%s, %s", one, other)
                        .isEqualTo(one.equals(other));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ауданда жастармен ақпараттық жұмысты жүргізу | Аудан жастарымен ақпараттық жұмыстар жүргізу",
                "Мектептің спорт залын күрделі жөндеу | Мектептер спорт залдарын күрделі жөндеу",
                "Қала бюджетінің деректерін тексеру | Қаланың бюджеті деректері, тексеру",
                "Реконструкция водопроводных сетей села Степное | Реконструкции водопроводной сети в селе Степное",
                "Проведение конкурсов среди школьников города Костаная | Проведению конкурса среди школьника города Костанай"
            })
    void wordsThatDifferByAnEndingAreOneWord(String one, String other) {
        assertThat(TitleWords.of(one).saysTheSame(TitleWords.of(other)))
                .as("%s, %s", TitleWords.of(one), TitleWords.of(other))
                .isTrue();
    }

    @Test
    void oneWordMoreInTenIsNoOtherMatterAndOneInNineIs() {
        String nine = "бір екі үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы";
        assertThat(TitleWords.of(nine).saysTheSame(TitleWords.of(nine + " оныншы")))
                .isTrue();
        String eight = nine.replace(" тоғызыншы", "");
        assertThat(TitleWords.of(eight).saysTheSame(TitleWords.of(nine))).isFalse();
        assertThat(TitleWords.of(nine).saysTheSame(TitleWords.of(nine + " 10"))).isFalse();
    }

    @Test
    void theNumberOfPairsComparedGrowsWithTheNumberOfTitles() {
        Random random = new Random(7);
        List<TitleWords> titles = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder title = new StringBuilder();
            for (int j = 0; j < 12; j++) {
                title.append("сөз")
                        .append((char) ('а' + random.nextInt(30)))
                        .append((char) ('а' + random.nextInt(30)))
                        .append(' ');
            }
            titles.add(TitleWords.of(title.toString()));
        }

        assertThat(new TitleTwins(titles).compared()).isLessThan(50L * titles.size());
    }

    @Test
    void manyTitlesOfOneWordingAreComparedWithTheFirst() {
        TitleWords same = TitleWords.of("Халық арасында түсіндіру жұмыстарын жүргізу");
        TitleTwins twins = new TitleTwins(java.util.Collections.nCopies(20_000, same));

        assertThat(twins.compared()).isZero();
        assertThat(twins.twin(19_999)).hasValue(0);
    }

    @Test
    void hostileTitlesEndTheWorkAtTheLimit() {
        List<TitleWords> titles = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            titles.add(TitleWords.of("бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы"
                    + (i % 2 == 0 ? " x" + (char) (0x4e00 + i) : " x" + (char) (0x4e00 + i) + " оныншы")));
        }

        assertThat(new TitleTwins(titles).compared()).isLessThanOrEqualTo(201L * titles.size());
    }
}
