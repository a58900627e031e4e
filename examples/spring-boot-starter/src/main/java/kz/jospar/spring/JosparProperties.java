package kz.jospar.spring;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.execution.Answering;
import kz.jospar.schedule.execution.ByAgreement;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/**
 * What an application sets under {@code jospar}.
 *
 * @param zone the time zone in which a day begins: that of the java.time.Clock which the whole application is given where
 *     it has none of its own
 * @param language the language of a reader who names none that the library writes: kk, ru or en
 * @param calendar the days off
 * @param policies how deadlines are read where no act decides, by the names of the command line, such as until=exclusive
 * @param execution whose answers are waited for
 * @param documents how much of an uploaded file is read before it is refused
 */
@ConfigurationProperties("jospar")
public record JosparProperties(
        @DefaultValue("Asia/Almaty") ZoneId zone,
        @DefaultValue("kk") Language language,
        @DefaultValue Calendar calendar,
        @DefaultValue Map<String, String> policies,
        @DefaultValue Execution execution,
        @DefaultValue Documents documents) {

    /**
     * The days off.
     *
     * @param location a calendar's text in the format of the bundled one, such as file:days.txt; without it the calendar of
     *     Kazakhstan
     * @param asKnownOn the day at whose end the acts and forecasts are taken; without it the newest ones
     */
    public record Calendar(
            @Nullable Resource location, @Nullable LocalDate asKnownOn) {}

    /**
     * Whose answers are waited for, and when a deadline is near.
     *
     * @param answering whose answer is waited for where nobody is marked to consolidate
     * @param byAgreement whether executors by agreement are waited for
     * @param noticeDays calendar days before the last day from which it counts as soon, at least 0
     */
    public record Execution(
            @DefaultValue("each") Answering answering,
            @DefaultValue("not-awaited") ByAgreement byAgreement,
            @DefaultValue("7") int noticeDays) {
        public Execution {
            if (noticeDays < 0) {
                throw new IllegalArgumentException("jospar.execution.notice-days is " + noticeDays + ", below 0");
            }
        }
    }

    /**
     * How much of an uploaded file is read before it is refused; used where jospar-documents is on the class path.
     *
     * @param fileSize the file as it lies on the disk
     * @param unpackedSize what its packed parts unfold to, together
     * @param cells cells and paragraphs, together
     * @param characters characters of all texts, together
     */
    public record Documents(
            @DefaultValue("20MB") DataSize fileSize,
            @DefaultValue("128MB") DataSize unpackedSize,
            @DefaultValue("500000") int cells,
            @DefaultValue("20000000") int characters) {
        public Documents {
            positive("file-size", fileSize.toBytes());
            positive("unpacked-size", unpackedSize.toBytes());
            positive("cells", cells);
            positive("characters", characters);
        }

        private static void positive(String name, long value) {
            if (value < 1) {
                throw new IllegalArgumentException("jospar.documents." + name + " is " + value + ", below 1");
            }
        }
    }
}
