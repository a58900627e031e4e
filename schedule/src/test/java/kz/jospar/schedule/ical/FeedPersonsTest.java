package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.Plan;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.execution.Execution;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.execution.Recording;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a feed names: bodies, and no persons. */
class FeedPersonsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ДСБ – Ибраев А.С. | ДСБ",
                "ДСБ - Ибраев А. С. | ДСБ",
                "ДСБ – Ибраев А.С | ДСБ",
                "Ибраев А.С. – ДСБ | ДСБ",
                "А.С. Ибраев, ДСБ | ДСБ",
                "ДСБ (А.С.Ибраев) | ДСБ",
                "ДСБ (басшысы – Әбдіқалықова Ғ.Ү.) | ДСБ (басшысы)",
                "ДСБ ( (Ибраев А.С.) ) | ДСБ",
                "ДСБ, Ибраев А.С., ҚБ | ДСБ, ҚБ",
                "ДСБ – Ибраев А.С. – жинақтау | ДСБ – жинақтау",
                "ДСБ Ибраев А.С. жинақтау | ДСБ жинақтау",
                "Қасым-Бек Ә. / ҚБ | ҚБ",
                "ДСБ: Ахметов Дж. Б.; Ибраев А. | ДСБ",
                "ДСБ – ИБРАЕВ А.С. | ДСБ",
                "ДСБ – Иванова М. П. | ДСБ",
                "ДСБ – Нійазов Н. | ДСБ",
                "ДСБ – Ибраев А.С., Ким Ю.В. | ДСБ",
                "Отдел А.С. Ибраев | Отдел",
                "Құрылыс А.С. Ибраев | Құрылыс",
                "Zh. Ibrayev, DSB | DSB",
                "ДСБ – Г. Ибраева | ДСБ",
            })
    void a_surname_with_initials_goes_with_what_it_leaves_behind(String cell, String shown) {
        assertThat(Persons.without(cell)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ДСБ",
                "Д.А. бөлімі",
                "ЖШС «Д.А.»",
                "«Д.А.» ЖШС",
                "ДСБ Д.А.",
                "Отдел А.",
                "А.С.",
                "г. Алматы",
                "Г. Алматы әкімдігі",
                "Ул. Абая, 5",
                "Университет имени Д.А. Кунаева",
                "КГУ им. Ибраева А.С.",
                "Д.А. Қонаев атындағы университет",
                "ҚР ІІМ, аудан әкімдіктері (келісім бойынша)",
                "Ибраев Асқар",
                " – ( ) – ",
            })
    void what_is_no_surname_with_initials_stays_as_it_stands(String cell) {
        assertThat(Persons.without(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ибраев А.С.", "(Ибраев А.С.)", "А. Ибраев – Ким Ю.В.;"})
    void of_a_person_alone_nothing_is_left(String cell) {
        assertThat(Persons.without(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"А", "А.", "Аа ", "Аа А.", "А.А. Аа ", " ", "(", "Аа А.(", "–", "й", "Аа-", "А. "})
    void no_text_takes_long(String piece) {
        String hostile = piece.repeat(400_000 / piece.length());
        long start = System.nanoTime();
        Persons.without(hostile);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    @Property
    void no_text_is_too_odd_and_nothing_is_left_to_do(@ForAll("texts") String text, @ForAll("texts") String other) {
        String shown = Persons.without(text + " Ибраев А.С. " + other);
        assertThat(shown).doesNotContain("Ибраев А.С.");
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.any();
    }

    @ParameterizedTest
    @CsvSource({"KK, лауазымды адам", "RU, должностное лицо", "EN, official"})
    void an_executor_is_shown_without_the_person_unless_that_is_wanted(Language language, String official) {
        Executor dsb = new Executor("a", "ДСБ – Ибраев А.С.", Role.LEAD, false, false, "");
        Executor alone = new Executor("b", "Ибраев А.С.", Role.LEAD, false, false, "");
        Plan plan = Plans.plan("p", Plans.on("1", "2025-06-30", dsb, alone));
        FeedStyle style = FeedStyle.in(language);
        for (FeedStyle shown : List.of(style, style.asSeries(), style.asTasks())) {
            Feeds feeds = Feeds.of(plan, Plans.obligations(plan), shown);
            assertThat(feeds.byExecutor())
                    .extracting(feed -> feed.name().replaceFirst(" – .*", ""))
                    .containsExactly("ДСБ", official);
            assertThat(feeds.ofPlan().entries().get(0).description())
                    .contains(": ДСБ – ", "; " + official + " – ")
                    .doesNotContain("Ибраев");
        }
        Feeds named = Feeds.of(plan, Plans.obligations(plan), style.withPersons());
        assertThat(named.byExecutor()).extracting(Feed::name).allMatch(name -> name.contains("Ибраев А.С. – "));
        assertThat(named.ofPlan().entries().get(0).description())
                .contains(": ДСБ – Ибраев А.С. – ", "; Ибраев А.С. – ");
    }

    /** Who approved the plan, who answered and by what, who granted: known to the library, shown in no feed. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void who_approved_recorded_or_answered_stands_in_no_feed(Language language) {
        String who = "Сарсенбаев";
        Plan bare = Plans.plan("p", Plans.on("1", "2025-05-30", Plans.executor("dsb", Role.LEAD)));
        Plan plan = new Plan(
                Plan.FORMAT,
                bare.id(),
                bare.title(),
                null,
                null,
                bare.period(),
                new Approval("әкім", who + " Б.", LocalDate.of(2025, 1, 10), 2025, List.of("Бекітемін " + who)),
                List.of(),
                List.of(),
                bare.sections(),
                List.of(),
                List.of(),
                List.of(),
                null);
        Obligation obligation = Plans.obligations(plan).get(0);
        String id = obligation.id();
        LocalDate day = LocalDate.of(2025, 5, 20);
        LocalDate later = LocalDate.of(2025, 6, 20);
        Execution execution = Execution.of(obligation);
        for (ExecutionEvent event : List.of(
                new ExecutionEvent.PostponementAsked("1", id, day, null, who, later, who),
                new ExecutionEvent.PostponementGranted("2", id, day, null, who, who, later),
                new ExecutionEvent.Answered("3", id, day, null, "dsb", who),
                new ExecutionEvent.Returned("4", id, day, null, who, null, who),
                new ExecutionEvent.Answered("5", id, day, null, "dsb", who),
                new ExecutionEvent.Accepted("6", id, day, null, who, null, who),
                new ExecutionEvent.Superseded("7", id, day, null, who))) {
            if (execution.with(event) instanceof Recording.Entered entered) {
                execution = entered.execution();
            }
            Execution known = execution;
            FeedStyle style = FeedStyle.in(language).withPersons().withStates(TODAY, one -> known.state(TODAY));
            List<Feed> feeds = new ArrayList<>();
            for (FeedStyle shown : List.of(style, style.asTasks(), style.asSeries())) {
                feeds.add(Feeds.of(plan, List.of(obligation), shown).ofPlan());
                feeds.addAll(Feeds.of(plan, List.of(obligation), shown).byExecutor());
            }
            for (Feed feed : feeds) {
                assertThat(feed.entries()).isNotEmpty();
                assertThat(new String(Lines.write(feed), StandardCharsets.UTF_8).replace("\r\n ", ""))
                        .doesNotContain(who);
            }
        }
        assertThat(execution.events()).hasSizeGreaterThanOrEqualTo(6);
    }
}
