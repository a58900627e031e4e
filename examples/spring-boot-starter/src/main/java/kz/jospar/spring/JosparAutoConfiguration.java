package kz.jospar.spring;

import java.time.Clock;
import kz.jospar.core.time.Policies;
import kz.jospar.documents.Limits;
import kz.jospar.documents.PlanDocuments;
import kz.jospar.jackson.Jackson3;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.execution.ExecutionPolicy;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Calendar, deadlines, policies and JSON; each gives way to a bean of the application's own. */
@AutoConfiguration
@EnableConfigurationProperties(JosparProperties.class)
public class JosparAutoConfiguration {
    /** The day of the library is that of {@code jospar.zone}, whatever the server's zone. Others inject this clock too: an
     * application that has one keeps its own. */
    @Bean
    @ConditionalOnMissingBean
    public Clock josparClock(JosparProperties properties) {
        return Clock.system(properties.zone());
    }

    /** The work calendar of Kazakhstan, or that of {@code jospar.calendar.location}. */
    @Bean
    @ConditionalOnMissingBean
    public WorkCalendar workCalendar(JosparProperties properties) {
        return Settings.calendar(properties.calendar());
    }

    /** How deadlines are read where no act decides. */
    @Bean
    @ConditionalOnMissingBean
    public Policies policies(JosparProperties properties) {
        return Settings.policies(properties.policies());
    }

    /** Deadlines on the days of the calendar. */
    @Bean
    @ConditionalOnMissingBean
    public Deadlines deadlines(WorkCalendar calendar, Policies policies) {
        return Deadlines.with(calendar).withPolicies(policies);
    }

    /** Whose answers are waited for; granted days move by the calendar. */
    @Bean
    @ConditionalOnMissingBean
    public ExecutionPolicy executionPolicy(JosparProperties properties, WorkCalendar calendar) {
        JosparProperties.Execution execution = properties.execution();
        return new ExecutionPolicy(execution.answering(), execution.byAgreement(), execution.noticeDays(), calendar);
    }

    /** The library's own JSON, beside the mapper that the application configures for its own. */
    @Bean
    @ConditionalOnMissingBean
    public JsonDocuments jsonDocuments() {
        return Jackson3.documents();
    }

    /** The library's records within documents of the application's own mapper. */
    @Bean
    @ConditionalOnMissingBean
    public LibraryJson libraryJson() {
        return new LibraryJson();
    }

    /** How much of a file is read, where files of offices are read at all. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(PlanDocuments.class)
    static class Documents {
        @Bean
        @ConditionalOnMissingBean
        Limits documentLimits(JosparProperties properties) {
            JosparProperties.Documents limits = properties.documents();
            return new Limits(
                    limits.fileSize().toBytes(), limits.unpackedSize().toBytes(), limits.cells(), limits.characters());
        }
    }
}
