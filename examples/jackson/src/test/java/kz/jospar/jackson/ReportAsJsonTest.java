package kz.jospar.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.jospar.protocol.hierarchy.HierarchyDocument;
import kz.jospar.protocol.report.SittingReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports and hierarchies, by both Jacksons: the same bytes and the same record again. */
class ReportAsJsonTest {
    private static final List<JsonDocuments> BOTH = List.of(Jackson2.documents(), Jackson3.documents());

    @ParameterizedTest
    @CsvSource({
        "republican-sitting-2025-10.json, kz.jospar.protocol.report.SittingReport",
        "staffs.json, kz.jospar.protocol.hierarchy.HierarchyDocument"
    })
    void the_sample_is_read_by_both_and_written_in_the_same_bytes(String name, Class<?> type) throws IOException {
        byte[] sample = Files.readAllBytes(Path.of(System.getProperty("jospar.root"), "examples/data", name));
        Object first = BOTH.get(0).read(new ByteArrayInputStream(sample), type);
        Object second = BOTH.get(1).read(new ByteArrayInputStream(sample), type);
        assertThat(second).isEqualTo(first);
        byte[] bytes = written(BOTH.get(0), first);
        assertThat(written(BOTH.get(1), second)).isEqualTo(bytes);
        for (JsonDocuments documents : BOTH) {
            assertThat(documents.read(new ByteArrayInputStream(bytes), type)).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\":\"jospar.sitting-report/2\"} | jospar.sitting-report/2",
                "{\"format\":\"jospar.sitting-report/1\"} | id is missing",
                "{\"format\":\"jospar.sitting-report/1\",\"id\":\"a/b\"} | slash",
                "{\"format\":\"jospar.sitting-report/1\",\"id\":\"a\"} | body is missing",
            })
    void what_is_no_report_is_refused_with_its_reason(String json, String words) {
        for (JsonDocuments documents : BOTH) {
            refused(documents, json, SittingReport.class, words);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\":\"jospar.hierarchy/1\",\"id\":\"h\",\"bodies\":[]} | no bodies",
                "{\"format\":\"jospar.hierarchy/1\",\"id\":\"h\",\"bodies\":[{\"id\":\"o\",\"name\":{},\"level\":\"town\"}]} | level",
                "{\"format\":\"jospar.hierarchy/1\",\"id\":\"h\",\"bodies\":[{\"id\":\"o\",\"name\":{},\"level\":\"oblast\"}]} | akimat",
            })
    void what_is_no_hierarchy_is_refused_with_its_reason(String json, String words) {
        for (JsonDocuments documents : BOTH) {
            refused(documents, json, HierarchyDocument.class, words);
        }
    }

    private static void refused(JsonDocuments documents, String json, Class<?> type, String words) {
        assertThatThrownBy(() -> documents.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), type))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(words);
    }

    private static byte[] written(JsonDocuments documents, Object document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.write(document, out);
        return out.toByteArray();
    }
}
