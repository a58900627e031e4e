package kz.jospar.core.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Role;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Drafts as forms send them: mostly right, or wild. */
final class Drafts {
    private Drafts() {}

    /** Texts that people and machines send: nothing, blanks of all kinds, braces, letters of every alphabet. */
    private static Arbitrary<String> odd() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "", " ", "\u00a0", "\u2003", "\u0001", "—", "{max}", "${1+1}", "\\", "\\{a\\}", "«»", "()"),
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings().withChars("{}$\\«»\"'()., 1ІҚa\u00a0\t\n").ofMaxLength(12));
    }

    /** The share of odd values; a draft with many fields is right only if they are rare. */
    private static Arbitrary<String> mostly(Arbitrary<String> right, int oddOfAThousand) {
        return Arbitraries.frequencyOf(
                Tuple.of(1000 - oddOfAThousand, right), Tuple.of(Math.max(1, oddOfAThousand), odd().injectNull(0.2)));
    }

    private static Arbitrary<LocalizedText> texts(int odd) {
        Arbitrary<String> right = Arbitraries.of("Іс-шара", "Мероприятие 1", "  Measure ", "Жоспар {0} ${x}", "1");
        return Combinators.combine(
                        mostly(right, odd),
                        mostly(right, odd).injectNull(0.5),
                        mostly(right, odd).injectNull(0.5))
                .as(LocalizedText::new);
    }

    private static Arbitrary<ExecutorDraft> executors(int odd) {
        Arbitrary<String> names = mostly(
                Arbitraries.of(
                        "ІСБ",
                        "ДСБ (келісім бойынша жинақтау)",
                        "дсб бірлесіп",
                        " ICБ ",
                        "Ішкі саясат басқармасы",
                        "аудан әкімдіктері",
                        "Абай облысының әкімдігі"),
                odd);
        return Combinators.combine(
                        names,
                        Arbitraries.of(Role.class).injectNull(0.8),
                        Arbitraries.of(true, false).injectNull(0.8))
                .as(ExecutorDraft::new);
    }

    private static Arbitrary<MeasureDraft> measures(int odd) {
        Arbitrary<String> numbers = mostly(
                Combinators.combine(
                                Arbitraries.integers().between(1, 9),
                                Arbitraries.integers()
                                        .between(1, 99_999)
                                        .withDistribution(RandomDistribution.uniform()),
                                Arbitraries.of("", ".", ")", " "))
                        .as((one, two, end) -> one + "." + two + end),
                odd);
        Arbitrary<String> deadlines = mostly(
                Arbitraries.of(
                        "тоқсан сайын",
                        "2025 жылғы 1 тоқсан",
                        "2025 жылғы 20 желтоқсан",
                        "ежемесячно до 5 числа",
                        "тұрақты",
                        "2026 жылғы 5 ақпан, 2025 жылғы 5 ақпан",
                        "осы жылдың қазан айының соңына дейін",
                        "once a year",
                        " 2025-2026 ж.ж.\nтоқсан сайын"),
                odd);
        return Combinators.combine(
                        numbers,
                        texts(odd),
                        mostly(Arbitraries.of("ақпарат", "отчёт; протокол", ""), odd),
                        executors(odd)
                                .injectNull(odd / 3000.0)
                                .list()
                                .ofMinSize(odd < 100 ? 1 : 0)
                                .ofMaxSize(3),
                        deadlines,
                        mostly(Arbitraries.of("РБ", "қаржыландыруды қажет етпейді", ""), odd))
                .as(MeasureDraft::new);
    }

    /** Plans of which so many fields of a thousand are odd. */
    static Arbitrary<PlanDraft> plans(int odd) {
        Arbitrary<SectionDraft> sections = Combinators.combine(
                        texts(odd).injectNull(0.3),
                        measures(odd)
                                .injectNull(odd / 3000.0)
                                .list()
                                .ofMinSize(odd < 100 ? 1 : 0)
                                .ofMaxSize(3))
                .as(SectionDraft::new);
        Arbitrary<OrganizationDraft> glossary = Combinators.combine(
                        mostly(Arbitraries.of("ЖАО", "Қ-1", "ҒЗИ"), odd), texts(odd))
                .as(OrganizationDraft::new);
        Arbitrary<LocalDate> from = odd == 0
                ? Arbitraries.just(LocalDate.of(2025, 1, 1))
                : Arbitraries.frequency(
                                Tuple.of(1000, LocalDate.of(2025, 1, 1)),
                                Tuple.of(odd, LocalDate.of(2027, 5, 5)),
                                Tuple.of(odd, LocalDate.MIN))
                        .injectNull(odd / 5000.0);
        Arbitrary<LocalDate> to = odd == 0
                ? Arbitraries.just(LocalDate.of(2026, 12, 31))
                : Arbitraries.frequency(Tuple.of(1000, LocalDate.of(2026, 12, 31)), Tuple.of(odd, LocalDate.MAX))
                        .injectNull(odd / 5000.0);
        Arbitrary<LocalDate> adopted = Arbitraries.of(LocalDate.of(2025, 1, 20), LocalDate.of(2026, 6, 1));
        return Combinators.combine(
                        texts(odd),
                        from,
                        to,
                        adopted.injectNull(odd / 5000.0),
                        sections.injectNull(odd / 3000.0)
                                .list()
                                .ofMinSize(odd < 100 ? 1 : 0)
                                .ofMaxSize(3),
                        glossary.list().ofMaxSize(1))
                .as((title, first, last, day, parts, bodies) -> {
                    List<OrganizationDraft> all = new ArrayList<>(bodies);
                    all.add(new OrganizationDraft("ІСБ", new LocalizedText("Ішкі саясат басқармасы", null, null)));
                    all.add(new OrganizationDraft("ДСБ", new LocalizedText("Денсаулық сақтау басқармасы", null, null)));
                    return new PlanDraft(title, first, last, day, parts, all);
                });
    }
}
