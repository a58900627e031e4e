package kz.jospar.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may know whom inside core, and what no calculation may ask the machine. */
class LayersTest {
    private static final JavaClasses CORE = new ClassFileImporter().importPath(CoreClasses.folder());

    /** Methods that answer from the clock, the default zone or the default locale, by class and name. */
    private static final Set<String> HIDDEN_FACTS = Set.of(
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Instant.now",
            "java.time.Year.now",
            "java.time.YearMonth.now",
            "java.time.MonthDay.now",
            "java.util.Date.<init>",
            "java.util.Calendar.getInstance",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getProperty",
            "java.lang.System.getenv");

    /** Methods that ask the default locale unless one is handed to them. */
    private static final Set<String> NEEDS_LOCALE = Set.of(
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.lang.String.format",
            "java.time.format.DateTimeFormatter.ofPattern",
            "java.text.NumberFormat.getInstance",
            "java.text.Collator.getInstance",
            "java.text.BreakIterator.getWordInstance");

    @Test
    void theModuleRequiresAnnotationsAndALoggerOnly() {
        ModuleDescriptor core = ModuleFinder.of(CoreClasses.folder())
                .find("kz.jospar.core")
                .orElseThrow()
                .descriptor();

        assertThat(core.requires().stream()
                        .filter(r -> !r.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                        .map(ModuleDescriptor.Requires::name))
                .containsExactlyInAnyOrder("java.base", "org.slf4j");
        assertThat(core.requires().stream()
                        .filter(r -> r.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                        .map(ModuleDescriptor.Requires::name))
                .containsExactlyInAnyOrder("com.fasterxml.jackson.annotation", "jakarta.validation", "org.jspecify");
        assertThat(core.exports().stream().map(ModuleDescriptor.Exports::source))
                .doesNotContain("kz.jospar.core.guard");
    }

    @Test
    void whatAValidatorReadsIsOpenToIt() {
        ModuleDescriptor core = ModuleFinder.of(CoreClasses.folder())
                .find("kz.jospar.core")
                .orElseThrow()
                .descriptor();
        Set<String> open = core.opens().stream()
                .filter(o -> o.targets().contains("org.hibernate.validator"))
                .map(ModuleDescriptor.Opens::source)
                .collect(Collectors.toSet());
        Set<String> constrained = CORE.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().getPackageName().startsWith("jakarta.validation")))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertThat(constrained).isNotEmpty();
        assertThat(open).containsAll(constrained);
    }

    @Test
    void recordsDoNotKnowTheReaders() {
        String[] records = packages("plan", "party", "time", "staff", "duty", "lang", "source", "finding", "guard");
        noClasses()
                .that()
                .resideInAnyPackage(records)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("text", "phrase", "lint", "table"))
                .check(CORE);
    }

    @Test
    void noTwoPackagesKnowEachOther() {
        slices().matching("kz.jospar.core.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void onlyAnnotationsOfJacksonAndOfJakartaAreUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.databind..",
                        "tools.jackson..",
                        "org.hibernate..",
                        "java.util.logging..",
                        "java.sql..")
                .check(CORE);
    }

    @Test
    void nothingAsksTheClockTheDefaultZoneTheDefaultLocaleOrTheMachine() {
        noClasses().should(callAny()).check(CORE);
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CORE);
    }

    @Test
    void nothingIsPrinted() {
        noClasses().should().accessField(System.class, "out").check(CORE);
        noClasses().should().accessField(System.class, "err").check(CORE);
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(CORE);
    }

    private static ArchCondition<JavaClass> callAny() {
        return new ArchCondition<>("ask the machine for what should be an argument") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (access.getTarget() instanceof CodeUnitCallTarget target && isHidden(target)) {
                        events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
                    }
                }
                type.getMethodReferencesFromSelf().stream()
                        .filter(reference -> isHidden(
                                name(reference.getTarget()),
                                reference.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(p -> p.isEquivalentTo(Locale.class))))
                        .forEach(reference ->
                                events.add(SimpleConditionEvent.satisfied(reference, reference.getDescription())));
            }
        };
    }

    private static boolean isHidden(CodeUnitCallTarget target) {
        return isHidden(
                name(target), target.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Locale.class)));
    }

    private static String name(com.tngtech.archunit.core.domain.AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    private static boolean isHidden(String name, boolean withLocale) {
        return HIDDEN_FACTS.contains(name) || (!withLocale && NEEDS_LOCALE.contains(name));
    }

    private static String[] packages(String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> "kz.jospar.core." + name + "..")
                .toArray(String[]::new);
    }
}
