package kz.jospar.spring;

import java.time.ZoneId;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.execution.Answering;
import kz.jospar.schedule.execution.ByAgreement;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application sets under {@code jospar}.
 *
 * @param zone the time zone in which a day begins
 * @param language the language of a reader who names none that the library writes
 * @param execution whose answers are waited for
 */
@ConfigurationProperties("jospar")
public record JosparProperties(
        @DefaultValue("Asia/Almaty") ZoneId zone,
        @DefaultValue("kk") Language language,
        @DefaultValue Execution execution) {

    /**
     * Whose answers are waited for, and when a deadline is near.
     *
     * @param answering whose answer is waited for where nobody is marked to consolidate
     * @param byAgreement whether executors by agreement are waited for
     * @param noticeDays calendar days before the last day from which it counts as soon
     */
    public record Execution(
            @DefaultValue("each") Answering answering,
            @DefaultValue("not-awaited") ByAgreement byAgreement,
            @DefaultValue("7") int noticeDays) {}
}
