package kz.jospar.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Executor;
import kz.jospar.jackson.Jackson3;
import kz.jospar.schedule.Occurrence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/** The shapes of the contract's JSON lines, one object a line, properties in the contract's order. */
final class JsonLines {
    private static final ObjectWriter WRITER = Jackson3.mapper().writer().without(SerializationFeature.INDENT_OUTPUT);

    private JsonLines() {}

    static String line(Map<String, ?> object) {
        return WRITER.writeValueAsString(object);
    }

    static Map<String, @Nullable Object> finding(Finding finding, Language language) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("code", finding.code());
        line.put("severity", finding.severity().code());
        line.put("measure", finding.place().measure());
        line.put("row", finding.place().row());
        line.put("column", finding.place().column());
        line.put("text", finding.text());
        line.put("message", Sentences.message(finding, language));
        line.put("proposal", finding.proposal());
        return line;
    }

    static List<Map<String, @Nullable Object>> executors(List<Executor> executors) {
        return executors.stream().map(JsonLines::executor).toList();
    }

    private static Map<String, @Nullable Object> executor(Executor executor) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", executor.id());
        line.put("name", executor.name());
        line.put("role", executor.role().code());
        line.put("byAgreement", executor.byAgreement());
        return line;
    }

    /** A day that names its year is given also where it was over before the document's own day, but says so. */
    static void putBeforeAdoption(
            Map<String, @Nullable Object> line, Occurrence occurrence, @Nullable LocalDate adopted) {
        if (adopted != null && occurrence.due().isBefore(adopted)) {
            line.put("beforeAdoption", true);
        }
    }

    static void put(Map<String, @Nullable Object> line, Occurrence occurrence) {
        line.put("from", occurrence.from().toString());
        line.put("to", occurrence.toInclusive().toString());
        line.put("due", occurrence.due().toString());
        line.put(
                "adjusted",
                occurrence.adjusted() == null ? null : occurrence.adjusted().toString());
        if (occurrence.time() != null) {
            line.put("time", occurrence.time().toString());
        }
    }
}
