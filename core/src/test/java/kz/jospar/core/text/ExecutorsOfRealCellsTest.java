package kz.jospar.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kz.jospar.core.party.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells of real plans and who a person reads in them. */
class ExecutorsOfRealCellsTest {

    @ParameterizedTest
    @MethodSource("karaganda")
    void theKaragandaPlanNamesWhomAPersonReads(String cell, String expected) {
        boolean missing = expected.startsWith("!");
        ExecutorCell.Result read = new ExecutorCell().read(cell, true);

        assertThat(read.executors().stream().map(ExecutorsOfRealCellsTest::shape))
                .containsExactly(expected.replaceFirst("^!", "").split("; "));
        assertThat(read.unseparated()).hasSize(missing ? 1 : 0);
        assertThat(read.unread()).isEmpty();
    }

    static Stream<Arguments> karaganda() throws IOException {
        try (InputStream in = ExecutorsOfRealCellsTest.class.getResourceAsStream("karaganda-executors.tsv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String[]> rows = text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
            assertThat(rows).hasSize(50);
            return rows.stream().map(row -> Arguments.of(row[0].replace("\\n", "\n"), row[1]));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "облыс әкімдіктері, Нұр-Сұлтан, Алматы, Шымкент | облыс әкімдіктері group; Нұр-Сұлтан co; Алматы co; Шымкент co",
                "БҒМ, БП келісім бойынша | БҒМ lead; БП co*",
                "ДСМ, ПМ (келісім бойынша), БП келісім бойынша) | ДСМ lead; ПМ co*; БП co*",
                "ІІМ, СІМ, ӘМ, БП (келісім бойынша) | ІІМ lead; СІМ co; ӘМ co; БП co*",
                "БП, ПМ ( ҚАЖК) | БП lead; ПМ ( ҚАЖК) co",
                "облыс әкімдіктері, г. Нұр-Сұлтан, Алматы | облыс әкімдіктері group; г. Нұр-Сұлтан co; Алматы co",
                "<p>БП, ІІМ, ӘМ, ЖС, ДСМ</p> | БП lead; ІІМ co; ӘМ co; ЖС co; ДСМ co",
                "облыс әкімдіктері, Нұр-Сұлтан, Алматы, | облыс әкімдіктері group; Нұр-Сұлтан co; Алматы co",
                "БҒМ, ЖАО, «Өрлеу» БАҰО» АҚ (келісім бойынша) | БҒМ lead; ЖАО group; «Өрлеу» БАҰО» АҚ co*",
                "МОН, МИО, АО «НЦПК «Өрлеу» (по согласованию) | МОН lead; МИО group; АО «НЦПК «Өрлеу» co*",
                "БҒМ, Қаржы-мині | БҒМ lead; Қаржымині co",
                "НИШ (по согласо-ванию) | НИШ lead*",
                "Кәсіпорынның Комплаенс-офицері / жұмыс тобы | Кәсіпорынның Комплаенс-офицері lead; жұмыс тобы co",
                "Жоспарға сәйкес жауапты құрылымдық бөлімшелердің басшылары | Жоспарға сәйкес жауапты құрылымдық бөлімшелердің басшылары group",
                "Жоспарға сәйкес кәсіпорын басшылығы, мүдделі қоғамдық ұйымдар | Жоспарға сәйкес кәсіпорын басшылығы group; мүдделі қоғамдық ұйымдар group",
                "МОН и МВД | МОН lead; МВД co",
                "ІІМ және БП (келісім бойынша) | ІІМ lead; БП co*",
                "ІІМ, МОН, МВД и МИО | ІІМ lead; МОН co; МВД co; МИО group",
                "акимат города Алматы и акимат города Шымкент | акимат города Алматы lead; акимат города Шымкент co",
                "акиматы областей, городов Астана, Алматы и Шымкент | акиматы областей group; городов Астана co; Алматы co; Шымкент co",
                "облыстардың, республикалық маңызы бар қалалардың әкімдіктері | облыстардың әкімдіктері group; республикалық маңызы бар қалалардың әкімдіктері group",
                "акиматы городов и областей | акиматы городов и областей group",
                "Мәдениет және спорт басқармасы | Мәдениет және спорт басқармасы lead",
                "Департамент труда и социальной защиты, МВД | Департамент труда и социальной защиты lead; МВД co",
                "МОН (по согл.), МВД | МОН lead*; МВД co",
                "АҚ \"Тау, тас\", МВД | АҚ \"Тау, тас\" lead; МВД co",
                "ОП (жинақтау келісу бойынша) | ОП consolidator*",
                "ОП (келісу бойынша) (жинақтау) | ОП consolidator*",
            })
    void cellsOfOtherPlans(String cell, String expected) {
        ExecutorCell.Result read = new ExecutorCell().read(cell, true);

        assertThat(read.executors().stream().map(ExecutorsOfRealCellsTest::shape))
                .containsExactly(expected.split("; "));
        assertThat(read.unseparated()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ДСМ облыс әкімдіктері Нұр-Сұлтан, Алматы | ДСМ lead; облыс әкімдіктері group; Нұр-Сұлтан co; Алматы co",
                "облыс әкімдіктері Нұр-Сұлтан, Алматы | облыс әкімдіктері group; Нұр-Сұлтан co; Алматы co",
                "облыс әкімдіктері, Нұр-Сұлтан, Шымкент ПИК бірлесіп | облыс әкімдіктері group; Нұр-Сұлтан co; Шымкент co; ПИК co&",
                "Алматы, Шымкент ДСМ, БҒМ | Алматы lead; Шымкент co; ДСМ co; БҒМ co",
                "Алматы, Шымкент көлік ұйымдарымен бірлесіп | Алматы lead; Шымкент co; көлік ұйымдарымен group&",
                "БҒМ, ДСМ облыс әкімдіктері, гг. Нұр-Сұлтан | БҒМ lead; ДСМ co; облыс әкімдіктері group; гг. Нұр-Сұлтан co",
                "ПМ, ДCМ облыс әкiмдiктерi, Алматы | ПМ lead; ДCМ co; облыс әкiмдiктерi group; Алматы co",
                "ИМ, «Өрлеу» ҰЕҰ ЮНИСЕФ (келісім бойынша) | ИМ lead; «Өрлеу» ҰЕҰ co; ЮНИСЕФ co*",
                "БҒМ, «Өрлеу» облыс әкімдіктері, Алматы | БҒМ lead; «Өрлеу» co; облыс әкімдіктері group; Алматы co",
            })
    void aMissingSeparatorIsSuppliedOnce(String cell, String expected) {
        ExecutorCell.Result read = new ExecutorCell().read(cell, true);

        assertThat(read.executors().stream().map(ExecutorsOfRealCellsTest::shape))
                .containsExactly(expected.split("; "));
        assertThat(read.unseparated()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Шығу кезінде", "по мере необходимости", "Тоқсан сайын", "2025 жылғы ақпан", "постоянно"})
    void aTimeInThisColumnNamesNobodyAndIsKept(String cell) {
        ExecutorCell.Result read = new ExecutorCell().read(cell, true);

        assertThat(read.executors()).isEmpty();
        assertThat(read.unread()).containsExactly(cell);
    }

    @Test
    void oneAddresseeHasOneIdHoweverItIsWritten() {
        ExecutorCell cells = new ExecutorCell();

        assertThat(ids(cells, "Нұр-Сұлтан, г. Нұр-Сұлтан, гг. Нұр-Сұлтан, г.Нұр-Сұлтан, Hұр-Cұлтан"))
                .hasSize(5)
                .containsOnly("nur-sultan");
        assertThat(ids(cells, "«Өрлеу», \"Өрлеу\", Өрлеу")).hasSize(3).containsOnly("orleu");
        assertThat(ids(cells, "Қаржымині, Қаржы-мині, қаржымині")).hasSize(3).containsOnly("qarjymini");
        assertThat(ids(cells, "СІМ, СИМ")).doesNotHaveDuplicates();
    }

    private static List<String> ids(ExecutorCell cells, String cell) {
        return cells.read(cell, true).executors().stream().map(Executor::id).toList();
    }

    static String shape(Executor executor) {
        return executor.name() + " " + executor.role().code() + (executor.byAgreement() ? "*" : "")
                + (executor.jointly() ? "&" : "");
    }
}
