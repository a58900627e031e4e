package kz.jospar.protocol.report;

import java.time.LocalDate;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.guard.Guard;

/**
 * One language version of a report: kk хабарламаның тілдік нұсқасы, ru языковая версия сообщения.
 *
 * @param language its language
 * @param published the day under which it stands, which need not be that of the sitting
 * @param source who published it
 */
public record ReportVersion(Language language, LocalDate published, String source) {
    public ReportVersion {
        Guard.present("language", language);
        Counting.day("published", published);
        Guard.text("source", source);
    }
}
