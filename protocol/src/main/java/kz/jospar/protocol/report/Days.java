package kz.jospar.protocol.report;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;

/** The versions and their days, and the day of the sitting. */
final class Days implements Check {
    @Override
    public void check(SittingReport report, Counting counting, Findings findings) {
        for (Language language : List.of(Language.KK, Language.RU)) {
            if (report.versions().stream().noneMatch(version -> version.language() == language)) {
                findings.add(ReportCode.VERSION_MISSING, null, "versions", language.code(), Said.version(language));
            }
        }
        LocalizedText published =
                Said.each(report.versions(), ReportVersion::language, version -> Said.day(version.published()));
        if (report.versions().stream().map(ReportVersion::published).distinct().count() > 1) {
            findings.add(ReportCode.PUBLISHED_ON_DIFFERENT_DAYS, null, "versions", "", published);
        }
        LocalDate first = report.versions().stream()
                .map(ReportVersion::published)
                .min(LocalDate::compareTo)
                .orElseThrow();
        if (!counting.known()) {
            findings.add(ReportCode.SITTING_DAY_UNSAID, null, "held", "", Said.day(first));
        } else if (counting.days().get(0).isAfter(first)) {
            LocalDate held = counting.days().get(0);
            findings.add(
                    ReportCode.SITTING_AFTER_PUBLICATION,
                    null,
                    "held",
                    held.toString(),
                    Said.day(held),
                    Said.day(first));
        }
    }
}
