package kz.jospar.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.sitting.SittingDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both adapters tell what is wrong with a document in the reader's language. */
class FaultsInWordsTest {
    private static final List<JsonDocuments> BOTH = List.of(Jackson2.documents(), Jackson3.documents());
    private static final String HEAD = "{'format':'jospar.sitting/1','id':'s','regulation':'r','events':[";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null | құжат бос | документ пуст",
                "HEAD{'kind':'closed','at':'2026-03-16T10:00','by':'x'}]} | events[0].by: «by» деген өріс жоқ. Атауын тексеріңіз | events[0].by: поля «by» нет. Проверьте название",
                "HEAD{'kind':'danced','at':'2026-03-16T10:00'}]} | events[0]: «danced» түрі белгісіз | events[0]: вид «danced» неизвестен",
                "HEAD{'at':'2026-03-16T10:00'}]} | events[0]: түрі (kind) көрсетілмеген | events[0]: вид (kind) не указан",
                "HEAD{'kind':'closed','at':'2026-03-16T10:00+05:00'}]} | events[0].at: «2026-03-16T10:00+05:00» мәні бұл жерге сай емес | events[0].at: значение «2026-03-16T10:00+05:00» здесь не подходит",
                "HEAD{'kind':'left','at':'2026-03-16T10:00','seat':['a']}]} | events[0].seat: бұл жерде басқа түрдегі мән болуы керек | events[0].seat: здесь должно стоять значение другого вида",
                "HEAD{'kind':'left','at':'2026-03-16T10:00','seat':''}]} | events[0]: мәні талапқа сай емес (ағылшынша түсініктеме: seat is blank) | events[0]: значение не отвечает требованиям (пояснение на английском: seat is blank)"
            })
    void a_mistake_is_told_with_its_place(String json, String kazakh, String russian) {
        String document = json.replace("HEAD", HEAD).replace('\'', '"');
        for (JsonDocuments documents : BOTH) {
            InvalidDocumentException e = catchThrowableOfType(
                    InvalidDocumentException.class,
                    () -> documents.read(
                            new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                            SittingDocument.class));
            boolean listed = json.contains("danced");
            // The kinds there are follow.
            assertThat(e.message(Language.KK))
                    .startsWith(kazakh)
                    .contains(listed ? "; мыналардың бірі болуы керек: absentee-vote, " : "");
            assertThat(e.message(Language.RU))
                    .startsWith(russian)
                    .contains(listed ? "; может быть один из: absentee-vote, " : "");
            assertThat(e.message(Language.KK).equals(kazakh)).isEqualTo(!listed);
            assertThat(e.message(Language.EN)).isNotBlank();
        }
    }
}
