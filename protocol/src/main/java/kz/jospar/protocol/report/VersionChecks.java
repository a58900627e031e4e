package kz.jospar.protocol.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.jospar.core.lang.LocalizedText;

/** What the versions say differently, or only one of several says. */
final class VersionChecks implements Check {
    @Override
    public void check(SittingReport report, Counting counting, Findings findings) {
        int versions = report.versions().size();
        for (Instruction instruction : report.instructions()) {
            check(instruction, versions, findings);
        }
        for (Fact fact : report.facts()) {
            LocalizedText all = Said.each(fact.tellings(), Telling::language, Telling::shown);
            String text =
                    fact.tellings().stream().map(Telling::value).distinct().collect(Collectors.joining("; "));
            boolean differs =
                    fact.tellings().stream().map(Telling::value).distinct().count() > 1;
            if (differs) {
                findings.add(ReportCode.FACT_DIFFERS, fact.instruction(), fact.id(), text, fact.what(), all);
            }
            if (fact.tellings().size() < versions) {
                findings.add(ReportCode.FACT_IN_ONE_VERSION, fact.instruction(), fact.id(), text, fact.what(), all);
            }
        }
    }

    private static void check(Instruction instruction, int versions, Findings findings) {
        List<Wording> wordings = instruction.wordings();
        LocalizedText title = instruction.title();
        if (wordings.size() < versions) {
            LocalizedText where = Said.join(
                    ", ",
                    wordings.stream().map(one -> Said.version(one.language())).toList());
            findings.add(ReportCode.INSTRUCTION_IN_ONE_VERSION, instruction.id(), "versions", "", title, where);
        }
        List<Wording> urgent =
                wordings.stream().filter(one -> !one.urgency().isEmpty()).toList();
        if (!urgent.isEmpty() && urgent.size() < wordings.size()) {
            findings.add(
                    ReportCode.URGENCY_IN_ONE_VERSION,
                    instruction.id(),
                    "urgency",
                    urgent.stream().map(Wording::urgency).distinct().collect(Collectors.joining("; ")),
                    title,
                    Said.each(urgent, Wording::language, one -> Said.plain(one.urgency())));
        }
        givers(instruction, findings);
        LocalizedText manners = Said.each(
                wordings,
                Wording::language,
                one -> Said.of("manner." + one.manner().code()));
        if (wordings.stream().map(Wording::manner).distinct().count() > 1) {
            findings.add(ReportCode.MANNER_DIFFERS, instruction.id(), "manner", "", title, manners);
        }
        if (wordings.stream().allMatch(one -> one.manner() == Manner.ANNOUNCED)) {
            findings.add(ReportCode.ANNOUNCED_ONLY, instruction.id(), "manner", "", title);
        }
    }

    private static void givers(Instruction instruction, Findings findings) {
        List<Wording> named = instruction.wordings().stream()
                .filter(one -> one.givenBy() != null)
                .toList();
        LocalizedText who = Said.each(named, Wording::language, one -> Objects.requireNonNull(one.givenBy()));
        if (!named.isEmpty() && named.size() < instruction.wordings().size()) {
            findings.add(ReportCode.GIVER_IN_ONE_VERSION, instruction.id(), "givenBy", "", instruction.title(), who);
        }
        if (named.stream().map(Wording::givenBy).distinct().count() > 1) {
            findings.add(ReportCode.GIVERS_DIFFER, instruction.id(), "givenBy", "", instruction.title(), who);
        }
    }
}
