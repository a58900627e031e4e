package kz.jospar.spring;

import java.time.Clock;
import kz.jospar.jackson.Jackson3;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.execution.ExecutionPolicy;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Calendar, deadlines, policies and JSON; each gives way to a bean of the application's own. */
@AutoConfiguration
@EnableConfigurationProperties(JosparProperties.class)
public class JosparAutoConfiguration {
    /** The day of the library is that of {@code jospar.zone}, whatever the server's zone. */
    @Bean
    @ConditionalOnMissingBean
    public Clock josparClock(JosparProperties properties) {
        return Clock.system(properties.zone());
    }

    /** The work calendar of Kazakhstan. */
    @Bean
    @ConditionalOnMissingBean
    public WorkCalendar workCalendar() {
        return WorkCalendar.kazakhstan();
    }

    /** Deadlines on the days of the calendar. */
    @Bean
    @ConditionalOnMissingBean
    public Deadlines deadlines(WorkCalendar calendar) {
        return Deadlines.with(calendar);
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
}
