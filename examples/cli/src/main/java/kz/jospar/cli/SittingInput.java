package kz.jospar.cli;

import java.util.List;
import java.util.Objects;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.schedule.calendar.WorkCalendar;

/** A sitting held under a regulation, both read from files, and what came of it by the days worked in Kazakhstan. */
record SittingInput(Regulation regulation, SittingDocument document, SittingDocument.Replay replay) {

    /** Reads both; what cannot be counted at all is input that cannot be read. */
    static SittingInput load(Terminal terminal, String regulation, String sitting) {
        if (regulation.equals("-") && sitting.equals("-")) {
            throw new UsageException(terminal.text("error.twoStandardInputs"));
        }
        Regulation rules = JsonInput.load(terminal, regulation, Regulation.class, Regulation.FORMAT);
        SittingDocument document = JsonInput.load(terminal, sitting, SittingDocument.class, SittingDocument.FORMAT);
        return new SittingInput(rules, document, replay(terminal, sitting, rules, document));
    }

    /** Tells which events were not entered, and why. */
    void diagnoseRefused(Terminal terminal) {
        for (SittingDocument.Refused refused : replay.refused()) {
            terminal.diagnose(terminal.text(
                    "verdict.event",
                    Integer.toString(refused.index() + 1),
                    refused.refusal().message(terminal.language())));
        }
    }

    private static SittingDocument.Replay replay(
            Terminal terminal, String sitting, Regulation rules, SittingDocument document) {
        String shown = JsonInput.shown(terminal, sitting);
        if (!document.regulation().equals(rules.id())) {
            throw new InputException(
                    terminal.text("verdict.other", document.id(), document.regulation(), rules.id()), null);
        }
        try {
            List<String> undeclared = document.undeclared(rules);
            if (!undeclared.isEmpty()) {
                throw new InputException(
                        terminal.text("verdict.undeclared", shown, String.join(", ", undeclared)), null);
            }
            if (document.staff(rules).isEmpty()) {
                throw new InputException(terminal.text("verdict.noSeats", rules.id(), shown), null);
            }
            return document.replay(rules, WorkCalendar.kazakhstan());
        } catch (IllegalArgumentException e) {
            throw new InputException(terminal.text("verdict.choice", shown, Objects.toString(e.getMessage(), "")), e);
        }
    }
}
