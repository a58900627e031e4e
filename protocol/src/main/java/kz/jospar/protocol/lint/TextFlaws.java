package kz.jospar.protocol.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.protocol.regulation.Entry;
import kz.jospar.protocol.regulation.Regulation;

/** What is wrong with the words of paragraphs, and numbers that come back. */
final class TextFlaws implements Check {
    private static final char AGAIN = '~';
    private static final int LONGEST = 40;

    @Override
    public void check(Regulation regulation, Findings findings) {
        for (Entry entry : regulation.entries()) {
            if (entry.flaw() != null) {
                findings.add(
                        RegulationCode.TEXT_FLAW,
                        "",
                        entry.place(),
                        List.of(Words.paragraph(entry.place()), entry.flaw()));
            }
        }
        for (Entry.Part part : Entry.Part.values()) {
            numbers(part, regulation, findings);
        }
    }

    private static void numbers(Entry.Part part, Regulation regulation, Findings findings) {
        List<Entry> entries = regulation.entries().stream()
                .filter(entry -> entry.part() == part)
                .toList();
        if (entries.stream().anyMatch(entry -> entry.paragraph().indexOf(AGAIN) >= 0)) {
            List<String> numbers = new ArrayList<>();
            for (Entry entry : entries) {
                int again = entry.paragraph().indexOf(AGAIN);
                numbers.add(again < 0 ? entry.paragraph() : entry.paragraph().substring(0, again));
            }
            String shown = numbers.stream().limit(LONGEST).collect(Collectors.joining(", "))
                    + (numbers.size() > LONGEST ? " …" : "");
            findings.add(RegulationCode.NUMBERS_REPEATED, "", shown, List.of(Words.of("part." + part.code())));
        }
    }
}
