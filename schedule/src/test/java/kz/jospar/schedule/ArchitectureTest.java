package kz.jospar.schedule;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses MODULE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void the_module_is_what_is_looked_at() {
        assertThat(MODULE.contain(Deadlines.class)).isTrue();
        assertThat(MODULE).hasSizeGreaterThan(20);
    }

    @Test
    void nothing_asks_a_clock_a_default_or_chance() {
        noClasses()
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(inPackage("java.time")))))
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class, UUID.class)
                .check(MODULE);
    }

    @Test
    void nothing_writes_to_the_console() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MODULE);
    }

    @Test
    void formats_name_their_locale() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .check(MODULE);
    }

    @Test
    void ical4j_is_known_to_one_package_only() {
        String ical4j = "net.fortuna.ical4j..";

        noClasses()
                .that()
                .resideOutsideOfPackage("kz.jospar.schedule.ical4j")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ical4j)
                .check(MODULE);
        classes()
                .that()
                .haveSimpleName("Ical4jFeeds")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Calendar.class)
                .check(MODULE);
    }

    /** ical4j 4.4.0 writes a wrong hour for Kazakhstan's zones. */
    @Test
    void no_zoned_time_is_used() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ZonedDateTime.class)
                .check(MODULE);
    }

    @Test
    void calculations_do_not_know_feeds() {
        noClasses()
                .that()
                .resideInAnyPackage("kz.jospar.schedule", "kz.jospar.schedule.calendar", "kz.jospar.schedule.execution")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kz.jospar.schedule.ical..", "kz.jospar.schedule.http..")
                .check(MODULE);
    }

    @Test
    void feeds_do_not_know_HTTP_and_HTTP_no_server() {
        noClasses()
                .that()
                .resideInAPackage("kz.jospar.schedule.ical..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kz.jospar.schedule.http..")
                .check(MODULE);
        noClasses()
                .that()
                .resideInAPackage("kz.jospar.schedule.http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "com.sun..", "jakarta..", "org.slf4j..")
                .check(MODULE);
    }

    private static DescribedPredicate<JavaClass> inPackage(String name) {
        return DescribedPredicate.describe(
                "in " + name, type -> type.getPackageName().startsWith(name));
    }
}
