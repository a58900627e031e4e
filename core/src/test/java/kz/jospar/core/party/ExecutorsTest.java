package kz.jospar.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who executors are: the glossary first, then the directory, then groups. */
class ExecutorsTest {
    private static final LocalDate IN_2022 = LocalDate.of(2022, 7, 1);
    private static final List<Organization> GLOSSARY = List.of(
            new Organization("db", "ДБ", LocalizedText.of(Language.KK, "Дала облысының денсаулық сақтау басқармасы")),
            new Organization("joo", "ЖОО", LocalizedText.of(Language.KK, "Жоғары оқу орындары")),
            new Organization("ndsm", "ҰДСМ", LocalizedText.of(Language.KK, "ҚР Денсаулық сақтау министрлігі")),
            new Organization("orleu", "«Өрлеу» БАҰО АҚ", LocalizedText.of(Language.KK, "Орталық")));

    @Test
    void theGlossarySpeaksFirst() {
        Resolution resolution = resolve("ДБ", IN_2022);

        assertThat(resolution).isInstanceOfSatisfying(Resolution.InGlossary.class, in -> {
            assertThat(in.organization()).isEqualTo(GLOSSARY.get(0));
            assertThat(in.body()).isEmpty();
        });
        assertThat(resolve("«Өрлеу» БАҰО» АҚ", IN_2022)).isInstanceOf(Resolution.InGlossary.class);
    }

    @Test
    void aGlossarysWordsLeadToTheDirectoryAndToGroups() {
        assertThat(resolve("ҰДСМ", IN_2022).body()).map(Body::id).contains("mz");
        assertThat(resolve("ЖОО", IN_2022).expansion())
                .contains(new Expansion.NotInDirectory(List.of(BodyKind.UNIVERSITY)));
    }

    @Test
    void theDirectorySpeaksOnThePlansDayFirst() {
        assertThat(resolve("Нұр-Сұлтан", IN_2022)).isInstanceOfSatisfying(Resolution.InDirectory.class, in -> {
            assertThat(in.match().body().id()).isEqualTo("astana");
            assertThat(in.inForce()).isTrue();
            assertThat(in.isVerified()).isTrue();
        });
        assertThat(resolve("МОН", LocalDate.of(2024, 1, 1)))
                .isInstanceOfSatisfying(
                        Resolution.InDirectory.class,
                        in -> assertThat(in.inForce()).isFalse());
        assertThat(resolve("Нұр-Сұлтан", LocalDate.of(2020, 1, 1)))
                .isInstanceOfSatisfying(
                        Resolution.InDirectory.class,
                        in -> assertThat(in.isVerified()).isFalse());
        assertThat(resolve("ТЖМ", IN_2022))
                .isInstanceOfSatisfying(
                        Resolution.InDirectory.class,
                        in -> assertThat(in.isVerified()).isFalse());
    }

    @Test
    void anAbbreviationOfTwoLanguagesIsTheBodyAndNotTheTerm() {
        assertThat(resolve("БП", IN_2022).body()).map(Body::id).contains("gp");
        assertThat(resolve("РБ", IN_2022))
                .isEqualTo(new Resolution.Unresolved(executor("РБ"), Resolution.Reason.NO_BODY));
    }

    @Test
    void groupsAreExpanded() {
        assertThat(resolve("облыс әкімдіктері", IN_2022)
                        .expansion()
                        .orElseThrow()
                        .bodies())
                .hasSize(17);
        assertThat(resolve("мүдделі мемлекеттік органдар", IN_2022).expansion()).contains(new Expansion.Open());
    }

    @Test
    void whatNobodyKnowsSaysWhy() {
        assertThat(resolve("ҚҚҚҚ", IN_2022))
                .isEqualTo(new Resolution.Unresolved(executor("ҚҚҚҚ"), Resolution.Reason.UNDEFINED_ABBREVIATION));
        assertThat(resolve("Орынбасар", IN_2022))
                .isEqualTo(new Resolution.Unresolved(executor("Орынбасар"), Resolution.Reason.NOT_IN_DIRECTORY));
        assertThat(resolve("ҚҚҚҚ", IN_2022).isResolved()).isFalse();
    }

    @Test
    void anAmbiguousNameGivesAllCandidates() {
        Body one = new Body("one", BodyKind.OTHER, null, List.of(named("ЖЖЖ")));
        Body two = new Body("two", BodyKind.OTHER, null, List.of(named("жжж")));
        Executors executors = Executors.of(Directory.of(List.of(one, two)), List.of(), IN_2022, null);

        assertThat(executors.resolve(executor("ЖЖЖ")))
                .isInstanceOfSatisfying(
                        Resolution.Ambiguous.class,
                        in -> assertThat(in.candidates())
                                .extracting(Directory.Match::body)
                                .containsExactly(one, two));
    }

    @Property(tries = 1000)
    void everyExecutorHasOneResultInOrder(@ForAll("lists") List<Executor> list, @ForAll boolean dated) {
        List<Resolution> all = Executors.of(
                        Directory.kazakhstan(), GLOSSARY, dated ? IN_2022 : null, dated ? "35" : null)
                .resolve(list);

        assertThat(all).extracting(Resolution::executor).containsExactlyElementsOf(list);
        all.forEach(one -> Statistics.label("results").collect(one.getClass().getSimpleName()));
    }

    @Provide
    Arbitrary<List<Executor>> lists() {
        Arbitrary<String> known = Arbitraries.of(
                "МОН",
                "ДБ",
                "ЖОО",
                "облыс әкімдіктері",
                "Алматы",
                "РБ",
                "АЭА",
                "Орынбасар",
                "ҚҚҚ",
                "министрлер",
                "(",
                "қ.");
        Arbitrary<String> any =
                Arbitraries.strings().ofMinLength(1).ofMaxLength(30).filter(text -> !text.isBlank());
        return Arbitraries.oneOf(known, any).map(ExecutorsTest::executor).list().ofMaxSize(10);
    }

    private static Resolution resolve(String name, @Nullable LocalDate day) {
        return Executors.of(Directory.kazakhstan(), GLOSSARY, day, null).resolve(executor(name));
    }

    private static BodyName named(String text) {
        return new BodyName(Language.KK, NameForm.ABBREVIATION, text, null, null, null, null);
    }

    private static Executor executor(String name) {
        return new Executor("id-" + name.hashCode(), name, Role.CO_EXECUTOR, false, false, name);
    }
}
