package kz.jospar.protocol.report;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.assignment.Control;
import kz.jospar.protocol.assignment.ControlledAssignment;
import kz.jospar.protocol.assignment.TermOrigin;
import org.jspecify.annotations.Nullable;

/** Terms: missing, unread, different, or with an end that depends on the day one counts from. */
final class TermChecks implements Check {
    @Override
    public void check(SittingReport report, Counting counting, Findings findings) {
        for (Instruction instruction : report.instructions()) {
            if (instruction.kind() == Instruction.Kind.ASSIGNMENT) {
                check(instruction, counting, findings);
            }
        }
    }

    private static void check(Instruction instruction, Counting counting, Findings findings) {
        List<LocalDate> days = counting.days();
        List<Wording> terms = instruction.wordings().stream()
                .filter(wording -> !wording.term().isEmpty())
                .toList();
        if (terms.isEmpty()) {
            add(ReportCode.TERM_UNSAID, instruction, findings, "", byRule(instruction, counting));
            return;
        }
        LocalizedText words = Said.each(terms, Wording::language, wording -> Said.plain(wording.term()));
        String text = terms.stream().map(Wording::term).distinct().collect(Collectors.joining("; "));
        if (terms.size() < instruction.wordings().size()) {
            add(ReportCode.TERM_IN_ONE_VERSION, instruction, findings, text, words);
        }
        readings(instruction, days.get(0), findings, text, words);
        Set<LocalDate> ends = new TreeSet<>();
        Set<Set<LocalDate>> byDay = new LinkedHashSet<>();
        for (LocalDate day : days) {
            Set<LocalDate> one = instruction.ends(day);
            ends.addAll(one);
            byDay.add(one);
        }
        if (byDay.size() > 1) {
            add(
                    ReportCode.END_DEPENDS_ON_DAY,
                    instruction,
                    findings,
                    text,
                    Said.either(ends.stream()
                            .map(end -> end(counting.control(), end))
                            .toList()),
                    Said.days(days));
        }
        if (instruction.addressees().stream().noneMatch(Addressee::isNamed)) {
            add(ReportCode.TERM_WITHOUT_EXECUTOR, instruction, findings, text);
        }
    }

    private static void readings(
            Instruction instruction, LocalDate day, Findings findings, String text, LocalizedText words) {
        var readings = instruction.readings(day);
        boolean unread = readings.stream().anyMatch(reading -> reading.isEmpty());
        if (unread) {
            add(ReportCode.TERM_UNREAD, instruction, findings, text);
        } else if (readings.size() > 1) {
            add(ReportCode.TERMS_READ_DIFFERENTLY, instruction, findings, text, words);
        }
    }

    /** What the rules of control give an assignment without a term. */
    private static LocalizedText byRule(Instruction instruction, Counting counting) {
        Control control = counting.control();
        if (control == null) {
            return Said.of("rule.unnamed");
        }
        List<ControlledAssignment> all = counting.days().stream()
                .map(day -> control.control(instruction.given(day)))
                .toList();
        if (!(all.get(0).origin() instanceof TermOrigin.ByPolicy rule)) {
            return Said.of("rule.none", control.policy().name());
        }
        List<LocalizedText> ends =
                all.stream().map(one -> end(control, one)).distinct().toList();
        return Said.of("rule.gives", Said.in(rule.citation()::text), Said.either(ends));
    }

    private static LocalizedText end(Control control, ControlledAssignment one) {
        LocalDate due = one.due();
        return due != null ? end(control, due) : Said.in(Objects.requireNonNull(one.noDue())::text);
    }

    /** The day itself, and the working day it moves to where somebody named a calendar. */
    private static LocalizedText end(@Nullable Control control, LocalDate due) {
        return control == null ? Said.day(due) : Said.in(language -> control.day(due, language));
    }

    private static void add(
            ReportCode code, Instruction instruction, Findings findings, String text, LocalizedText... facts) {
        LocalizedText[] all = new LocalizedText[facts.length + 1];
        all[0] = instruction.title();
        System.arraycopy(facts, 0, all, 1, facts.length);
        findings.add(code, instruction.id(), "term", text, all);
    }
}
