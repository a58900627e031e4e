package kz.jospar.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.jackson.InvalidDocumentException;
import kz.jospar.protocol.duty.PlannedSitting;

/** Reads sittings, one JSON object a line: {@code {"id": "2026-1", "day": "2026-03-17", "held": true}}. */
final class SittingLines {
    private SittingLines() {}

    static List<PlannedSitting> read(Terminal terminal, String file) {
        String shown = JsonInput.shown(terminal, file);
        List<PlannedSitting> sittings = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try (InputStream in = PlanInput.open(terminal, file, shown)) {
            EventLines lines = new EventLines(in, terminal, shown);
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    String number = Integer.toString(lines.number());
                    PlannedSitting sitting = sitting(terminal, shown, number, line);
                    if (!ids.add(sitting.id())) {
                        throw new InputException(
                                terminal.text("duties.sittingTwice", shown, number, sitting.id()), null);
                    }
                    sittings.add(sitting);
                }
            }
        } catch (UnreadableDocumentException e) {
            throw new InputException(e.message(terminal.language()), e);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", shown, Failures.reason(terminal, e)), e);
        }
        return sittings;
    }

    private static PlannedSitting sitting(Terminal terminal, String shown, String number, String line) {
        try {
            return PlanInput.JSON.read(
                    new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), PlannedSitting.class);
        } catch (InvalidDocumentException e) {
            throw new InputException(
                    terminal.text("duties.sittingLine", shown, number, PlanInput.reason(terminal, e)), e);
        } catch (UnreadableDocumentException e) {
            throw new InputException(e.message(terminal.language()), e);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", shown, Failures.reason(terminal, e)), e);
        }
    }
}
