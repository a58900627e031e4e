package kz.jospar.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of executors as real plans write them. */
class ExecutorCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ПД ( келісім бойынша )",
                "ПД( келісім бойынша)",
                "ПД(келісім бойынша)",
                "ПД (келісім бойынша )",
                "ПД\u00a0(\u00a0келісім\u00a0\u00a0бойынша\u00a0)",
                "ПД\n( келісім\nбойынша )",
                "ПД (келiсiм бойынша)",
                "ПД (КЕЛІСІМ БОЙЫНША)",
                "ПД келісім бойынша",
                "ПД келісім бойынша)",
                "ПД (келісім бойынша",
                "ПД, (келісім бойынша)",
                "ПД ( келісім бойынша ) , ",
                "ПД (по согласованию)",
                "ПД (по согласо-ванию)",
                "ПД (по согласо-\nванию)",
                "ПД (by agreement)"
            })
    void aMarkOfAgreementIsReadHoweverItIsSpaced(String cell) {
        assertThat(shape(cell)).containsExactly("ПД lead by-agreement");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ПД ( келісім бойынша жинақтау ), ОП( келісім бойынша ) | ПД consolidator by-agreement; ОП co by-agreement",
                "ДСБ , ЖҚҮжӘББ,   МФБКД   | ДСБ lead; ЖҚҮжӘББ co; МФБКД co",
                "ББ, ПД(келісім бойынша) , ОП(келісім бойынша) | ББ lead; ПД co by-agreement; ОП co by-agreement",
                "ББ, ПД (келісім бойынша),ЖСМЖБ, ЖОО ( келісім бойынша) | ББ lead; ПД co by-agreement; ЖСМЖБ co; ЖОО co by-agreement",
                "МОН (свод), МИО | МОН consolidator; МИО group",
                "МОН – свод, МИО | МОН consolidator; МИО group",
                "МОН свод; МИО (созыв) | МОН consolidator; МИО convenor",
                "МОН (свод, по согласованию) | МОН consolidator by-agreement",
                "АО «НЦПК «Өрлеу» (по согласованию) | АО «НЦПК «Өрлеу» lead by-agreement",
                "ПД (жинақтау және шақыру) | ПД consolidator",
                "МВД совместно | МВД lead jointly",
                "МОН, совместно с МВД | МОН lead; МВД co jointly",
                "ДСБ, мүдделі мемлекеттік органдар | ДСБ lead; мүдделі мемлекеттік органдар group",
                "ДСБ, Қалалар мен аудандардың әкімдіктері , | ДСБ lead; Қалалар мен аудандардың әкімдіктері group",
                "МОН, заинтересованные государственные органы | МОН lead; заинтересованные государственные органы group",
                "Акимат города Астаны | Акимат города Астаны lead",
                "акиматы городов и областей | акиматы городов и областей group",
                "Кәсіпорынның Комплаенс-офицері / жұмыс тобы | Кәсіпорынның Комплаенс-офицері lead; жұмыс тобы co",
            })
    void cellsOfRealPlansGiveTheirAddresseesInOrder(String cell, String expected) {
        assertThat(shape(cell)).containsExactly(expected.strip().split("; "));
        assertThat(new ExecutorCell().read(cell, true).unseparated()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ДСБ СЭБД бірлесіп  ( келісім бойынша ) | ДСБ lead; СЭБД co by-agreement jointly",
                "ЖОО ( келісім бойынша )  қалалар мен аудандардың әкімдіктері | ЖОО lead by-agreement; қалалар мен аудандардың әкімдіктері group",
                "ДСМ облыс әкімдіктері | ДСМ lead; облыс әкімдіктері group",
                "МОН акиматы областей (по согласованию) | МОН lead; акиматы областей group by-agreement",
                "ЖАО БҒМ | ЖАО group; БҒМ co",
                "ПД (келісім бойынша) ОП (келісім бойынша) | ПД lead by-agreement; ОП co by-agreement",
                "НИШ (по согласованию) «Өрлеу» | НИШ lead by-agreement; «Өрлеу» co",
            })
    void aMissingSeparatorIsSuppliedAndReported(String cell, String expected) {
        assertThat(shape(cell)).containsExactly(expected.strip().split("; "));
        assertThat(new ExecutorCell().read(cell, true).unseparated()).containsExactly(cell.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ДСМ (РНПЦПН)",
                "ПМ ( ҚАЖК)",
                "АО «Центр» (Алматы) филиалы",
                "Министерство (МОН (РК)) науки",
                "МОН РК",
                "ҚР ДСМ",
                "ІІМ аумақтық органы",
                "АО НИТ",
                "ІШКІ САЯСАТ БАСҚАРМАСЫ",
                "Бірыңғай жинақтаушы зейнетақы қоры",
                "Әскерге шақыру",
                "Сводно-аналитический отдел",
                "Депутаты VIII созыва",
                "АҚ «Тау, тас»",
                "Отдел организации (обучения, работы)",
                "Келісім бойынша департамент",
                "1/2 топ"
            })
    void aNameIsKeptWholeWithItsOwnBracketsAndWords(String cell) {
        assertThat(shape(cell)).containsExactly(cell + " lead");
        assertThat(new ExecutorCell().read(cell, true).unseparated()).isEmpty();
    }

    @Test
    void linesThatBeginWithACapitalAreAddresseesAndWrappedLinesAreNot() {
        assertThat(shape("Білім басқармасы\nҚалалар мен\nаудандардың әкімдіктері\n(келісім бойынша)"))
                .containsExactly("Білім басқармасы lead", "Қалалар мен аудандардың әкімдіктері group by-agreement");
    }

    @Test
    void aBracketThatNobodyClosesDoesNotSwallowTheRest() {
        assertThat(shape("ДСБ (келісім бойынша, ББ, ПД")).containsExactly("ДСБ lead by-agreement", "ББ co", "ПД co");
    }

    @Test
    void oneNameHasOneIdHoweverItIsCapitalised() {
        ExecutorCell cells = new ExecutorCell();
        String id = cells.read("Қалалар мен аудандардың әкімдіктері", true)
                .executors()
                .get(0)
                .id();

        assertThat(cells.read("ДБ,  қалалар мен  аудандардың әкімдіктері  ", true)
                        .executors()
                        .get(1)
                        .id())
                .isEqualTo(id);
        assertThat(cells.read("қалалар  мен\u00a0аудандардың\nәкімдіктері (келісім бойынша)", true)
                        .executors()
                        .get(0)
                        .id())
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "–", ", ;", "***", "\n"})
    void aCellWithoutWordsNamesNobody(String cell) {
        assertThat(new ExecutorCell().read(cell, true).executors()).isEmpty();
    }

    @Test
    void theItemIsKeptAsItStands() {
        assertThat(new ExecutorCell()
                        .read("ПД ( келісім бойынша жинақтау ), ОП", true)
                        .executors())
                .extracting(Executor::text)
                .containsExactly("ПД ( келісім бойынша жинақтау )", "ОП");
    }

    @Test
    void aMarkAloneIsKeptAsAName() {
        assertThat(shape("(келісім бойынша)")).containsExactly("(келісім бойынша) lead by-agreement");
    }

    private static List<String> shape(String cell) {
        return new ExecutorCell()
                .read(cell, true).executors().stream()
                        .map(ExecutorCellTest::shape)
                        .collect(Collectors.toList());
    }

    private static String shape(Executor executor) {
        Role role = executor.role();
        return executor.name() + " " + role.code() + (executor.byAgreement() ? " by-agreement" : "")
                + (executor.jointly() ? " jointly" : "");
    }
}
