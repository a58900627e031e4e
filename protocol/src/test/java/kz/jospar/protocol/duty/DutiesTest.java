package kz.jospar.protocol.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.duty.Duty.Kind;
import kz.jospar.protocol.duty.Unsaid.Matter;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Regulations;
import kz.jospar.protocol.regulation.Step;
import kz.jospar.protocol.regulation.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DutiesTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Regulation KOSTANAY = read("kostanay-2025");
    private static final DutyChoices ORDER = DutyChoices.because(Citation.of("Order of the head", "1"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    static Regulation read(String name) {
        try (InputStream in = Regulations.open(name)) {
            return MAPPER.readValue(in, Regulation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duty duty(Duties duties, String id) {
        return duties.all().stream()
                .filter(duty -> duty.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "regular-sitting, comes-round, body, 12, ",
        "materials, around-sitting, state-bodies, 22, ",
        "agenda-draft, unsaid, secretary, 22, TERM",
        "agenda-approval, unsaid, head, 22, TERM",
        "agenda-dispatch, unsaid, secretary, 22, TERM",
        "papers-gathering, unsaid, working-body, 26(3), TERM",
        "papers-dispatch, unsaid, working-body, 26(4), UNIT",
        "minutes-draft, unsaid, working-body, 23, UNIT",
        "minutes-signature, unsaid, head, 23, TERM",
        "minutes-dispatch, unsaid, , 23, TERM ACTOR",
        "plan-draft, unsaid, working-body, 16, DAY",
        "plan-approval, unsaid, head, 16, DAY",
        "plan-dispatch, unsaid, , 17, DAY ACTOR",
        "report-yearly, comes-round, body, 9(5), ",
        "monitoring, unsaid, body, 9(5), RHYTHM",
        "report-activity, unsaid, working-body, 26(7), RHYTHM",
        "evaluation, comes-round, , 29, ACTOR"
    })
    void each_duty_of_the_kostanay_staff_has_its_actor_paragraph_and_silence(
            String id, String kind, String executor, String paragraph, String unsaid) {
        Duty duty = duty(Duties.of(KOSTANAY, Language.EN), id);
        assertThat(duty.kind().code()).isEqualTo(kind);
        assertThat(duty.executors().stream().map(Executor::id))
                .isEqualTo(executor == null ? List.of() : List.of(executor));
        assertThat(duty.source()).isNotNull();
        assertThat(duty.source().paragraph()).isEqualTo(paragraph);
        assertThat(duty.unsaid().stream().map(one -> one.matter().name()).collect(Collectors.joining(" ")))
                .isEqualTo(unsaid == null ? "" : unsaid);
        assertThat(duty.timing() == null).as("a day only where one is said").isEqualTo(kind.equals("unsaid"));
        assertThat(duty.chosen()).isFalse();
    }

    @Test
    void executors_are_told_by_their_office_in_the_readers_language() {
        assertThat(name(Language.KK, "papers-dispatch")).isEqualTo("Қостанай ауданы әкімінің аппараты");
        assertThat(name(Language.RU, "papers-dispatch")).isEqualTo("аппарат акима Костанайского района");
        assertThat(name(Language.RU, "plan-approval")).isEqualTo("аким Костанайского района");
        assertThat(name(Language.RU, "agenda-draft"))
                .isEqualTo("главный специалист отдела правовой работы аппарата акима района");
        assertThat(name(Language.KK, "materials")).isEqualTo("мемлекеттік органдар");
        assertThat(name(Language.EN, "regular-sitting")).isEqualTo("Inter-agency anti-drug staff of Kostanay district");
        DutyChoices named = ORDER.withName(Actor.STATE_BODIES, LocalizedText.of(Language.RU, "отделы акимата"));
        assertThat(duty(Duties.of(KOSTANAY, named, Language.RU), "materials")
                        .executors()
                        .get(0)
                        .name())
                .isEqualTo("отделы акимата");
    }

    private static String name(Language language, String id) {
        return duty(Duties.of(KOSTANAY, language), id).executors().get(0).name();
    }

    /** Partition: each step of each shipped regulation is one duty, of one kind, and what has no timing says why. */
    @Test
    void every_step_of_every_shipped_regulation_is_a_commitment_a_notice_step_or_named_as_unsaid() {
        for (String shipped : Regulations.names()) {
            Regulation regulation = read(shipped);
            Duties duties = Duties.of(regulation, Language.KK);
            Map<String, Duty> byId = duties.all().stream().collect(Collectors.toMap(Duty::id, Function.identity()));
            assertThat(byId.keySet())
                    .containsAll(regulation.steps().stream().map(Step::code).toList());
            assertThat(duties.all())
                    .hasSize(regulation.steps().size()
                            + (duties.regularSitting().isPresent() ? 1 : 0)
                            + (regulation.sessions().afterNoQuorum().isSaid() ? 1 : 0));
            int parts = 0;
            for (Kind kind : Kind.values()) {
                parts += duties.all(kind).size();
            }
            assertThat(parts).isEqualTo(duties.all().size());
            for (Duty duty : duties.all()) {
                assertThat(duty.timing() == null).isEqualTo(duty.kind() == Kind.UNSAID);
                boolean timeUnsaid = duty.unsaid().stream().anyMatch(one -> one.matter() != Matter.ACTOR);
                assertThat(timeUnsaid).as("%s of %s", duty.id(), shipped).isEqualTo(duty.kind() == Kind.UNSAID);
                assertThat(duty.executors().isEmpty())
                        .isEqualTo(duty.unsaid().stream().anyMatch(one -> one.matter() == Matter.ACTOR));
            }
        }
        assertThat(Duties.of(read("transport-safety-1998"), Language.KK).regularSitting())
                .isPresent();
        assertThat(Duties.of(read("maslikhat-session"), Language.KK).all()).isEmpty();
    }

    @Test
    void a_half_year_plan_has_its_window_and_no_day_until_one_is_declared() {
        Duty open = duty(Duties.of(KOSTANAY, Language.RU), "plan-approval");
        assertThat(open.window()).isEqualTo(Timing.Recurring.every(Cycle.HALF_YEAR));
        assertThat(open.timing()).isNull();
        assertThat(open.unsaid().get(0).message(Language.RU)).contains("день").contains("16");
        Timing before = Timing.Recurring.every(Cycle.HALF_YEAR).due(DueTerm.by(10, TermUnit.DAY, DueTerm.Edge.OF_END));
        Duty chosen =
                duty(Duties.of(KOSTANAY, ORDER.withRhythm("plan-approval", before), Language.RU), "plan-approval");
        assertThat(chosen.timing()).isEqualTo(before);
        assertThat(chosen.kind()).isEqualTo(Kind.COMES_ROUND);
        assertThat(chosen.chosen()).isTrue();
        assertThat(chosen.unsaid()).isEmpty();
    }

    @Test
    void a_declared_choice_fills_a_silence_and_nothing_else() {
        DutyChoices choices = ORDER.withUnit("papers-dispatch", TermUnit.WORKING_DAY)
                .withTerm("agenda-draft", new Term(7, TermUnit.DAY, Direction.BEFORE, Term.Anchor.SITTING))
                .withActor("evaluation", Actor.WORKING_BODY)
                .withRhythm("report-activity", Timing.Recurring.every(Cycle.QUARTER));
        Duties duties = Duties.of(KOSTANAY, choices, Language.EN);
        for (String id : List.of("papers-dispatch", "agenda-draft", "evaluation", "report-activity")) {
            assertThat(duty(duties, id).chosen()).as(id).isTrue();
            assertThat(duty(duties, id).unsaid()).as(id).isEmpty();
        }
        for (DutyChoices wrong : List.of(
                ORDER.withUnit("materials", TermUnit.WORKING_DAY),
                ORDER.withTerm("materials", new Term(1, TermUnit.DAY, Direction.BEFORE, Term.Anchor.SITTING)),
                ORDER.withActor("materials", Actor.HEAD),
                ORDER.withRhythm("report-yearly", Timing.Recurring.every(Cycle.MONTH)),
                ORDER.withUnit("agenda-draft", TermUnit.DAY),
                ORDER.withActor("no-such-step", Actor.HEAD))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Duties.of(KOSTANAY, wrong, Language.EN))
                    .withMessageContaining("step");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> ORDER.withRhythm("monitoring", new Timing.Continuous()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ORDER.withTerm("agenda-draft", new Term(7, null, Direction.BEFORE, Term.Anchor.SITTING)));
    }

    @Test
    void around_a_sitting_each_step_has_the_day_its_term_counts_from_or_says_what_is_missing() {
        Duties duties = Duties.of(KOSTANAY, Language.EN);
        List<Duty> around = duties.around(PlannedSitting.on("2026-1", DAY));
        assertThat(around.stream().map(Duty::id))
                .containsExactly(
                        "materials~2026-1",
                        "agenda-draft~2026-1",
                        "agenda-approval~2026-1",
                        "agenda-dispatch~2026-1",
                        "papers-gathering~2026-1",
                        "papers-dispatch~2026-1",
                        "minutes-draft~2026-1",
                        "minutes-signature~2026-1",
                        "minutes-dispatch~2026-1");
        assertThat(around.get(0).timing()).isInstanceOfSatisfying(Timing.AroundEvent.class, term -> {
            assertThat(term.amount()).isEqualTo(5);
            assertThat(term.direction()).isEqualTo(Direction.BEFORE);
        });
        assertThat(around.get(0).event()).isEqualTo(DAY);
        assertThat(around.stream().filter(duty -> duty.timing() != null)).hasSize(1);
        PlannedSitting urgent = new PlannedSitting("u", DAY, null, null, true, true, false, false);
        Duty onTheDay = duties.around(urgent).get(0);
        assertThat(onTheDay.timing())
                .isInstanceOfSatisfying(
                        Timing.AroundEvent.class,
                        term -> assertThat(term.amount()).isZero());
        assertThat(onTheDay.source().paragraph()).isEqualTo("22/2");
    }

    @Test
    void an_extraordinary_sitting_is_no_regular_one_unless_that_is_declared() {
        PlannedSitting extra = new PlannedSitting("x", DAY, null, null, true, false, false, false);
        assertThat(Duties.of(KOSTANAY, Language.EN).countsAsRegular(extra)).isFalse();
        assertThat(Duties.of(KOSTANAY, Language.EN).countsAsRegular(PlannedSitting.on("r", DAY)))
                .isTrue();
        assertThat(Duties.of(KOSTANAY, ORDER.withExtraordinaryCounts(true), Language.EN)
                        .countsAsRegular(extra))
                .isTrue();
        assertThat(Duties.of(KOSTANAY, ORDER.withExtraordinaryCounts(false), Language.EN)
                        .countsAsRegular(extra))
                .isFalse();
    }

    @Test
    void a_sitting_without_a_quorum_is_held_anew_within_five_working_days_where_the_act_says_so() {
        Duties duties = Duties.of(read("consultative-247"), Language.EN);
        PlannedSitting failed = PlannedSitting.on("7", DAY).withoutQuorum();
        Duty anew = duties.around(failed).get(0);
        assertThat(anew.id()).isEqualTo("new-sitting~7");
        assertThat(anew.kind()).isEqualTo(Kind.AROUND_SITTING);
        assertThat(anew.event()).isEqualTo(DAY);
        assertThat(anew.executors()).extracting(Executor::id).containsExactly("body");
        assertThat(anew.source().paragraph()).isEqualTo("15, 19-21");
        assertThat(anew.timing()).isInstanceOfSatisfying(Timing.AroundEvent.class, term -> {
            assertThat(term.amount()).isEqualTo(5);
            assertThat(term.unit()).isEqualTo(TermUnit.WORKING_DAY);
            assertThat(term.direction()).isEqualTo(Direction.AFTER);
        });
        assertThat(duty(duties, Duties.NEW_SITTING).event()).isNull();
        assertThat(duties.around(PlannedSitting.on("7", DAY)))
                .extracting(Duty::id)
                .doesNotContain("new-sitting~7");
        assertThat(Duties.of(KOSTANAY, Language.EN).around(failed))
                .as("the Kostanay regulation is silent on it")
                .extracting(Duty::id)
                .noneMatch(id -> id.startsWith("new-sitting"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlannedSitting("7", DAY, null, null, false, false, true, true));
    }

    @Test
    void a_term_after_a_sitting_of_two_days_counts_from_its_last_one_and_one_before_from_its_first() {
        Duties duties = Duties.of(KOSTANAY, ORDER.withUnit("minutes-draft", TermUnit.WORKING_DAY), Language.EN);
        PlannedSitting twoDays = new PlannedSitting("1", DAY, null, DAY.plusDays(1), false, false, false, false);
        Map<String, Duty> around =
                duties.around(twoDays).stream().collect(Collectors.toMap(Duty::id, Function.identity()));
        assertThat(around.get("materials~1").event()).isEqualTo(DAY);
        assertThat(around.get("minutes-draft~1").event()).isEqualTo(DAY.plusDays(1));
        assertThat(around.get("materials~1").deadline()).contains("5");
        assertThat(around.get("agenda-draft~1").deadline()).isEmpty();
    }

    @Test
    void the_secretary_is_reminded_of_what_surrounds_sittings_and_the_working_body_of_what_is_the_bodys_or_nobodys() {
        Duties duties = Duties.of(KOSTANAY, Language.EN);
        Addressee secretary = duties.addressees().get(0);
        Addressee workingBody = duties.addressees().get(1);
        assertThat(List.of(secretary.id(), workingBody.id())).containsExactly("secretary", "working-body");
        assertThat(workingBody.name().in(Language.RU)).isEqualTo("аппарат акима Костанайского района");
        assertThat(duties.all().stream().filter(secretary::concerns).map(Duty::id))
                .containsExactly("regular-sitting", "materials", "agenda-draft", "agenda-dispatch");
        assertThat(duties.all().stream().filter(workingBody::concerns).map(Duty::id))
                .containsExactly(
                        "regular-sitting",
                        "papers-gathering",
                        "papers-dispatch",
                        "minutes-draft",
                        "minutes-dispatch",
                        "plan-draft",
                        "plan-dispatch",
                        "report-yearly",
                        "monitoring",
                        "report-activity",
                        "evaluation");
        assertThatIllegalArgumentException().isThrownBy(() -> new Addressee(Actor.HEAD, LocalizedText.EMPTY));
    }

    @Test
    void duties_hold_from_the_day_the_regulation_came_into_force_else_from_its_adoption() {
        assertThat(Duties.of(KOSTANAY, Language.EN).inForce()).contains(LocalDate.of(2025, 11, 11));
        Regulation council = read("consultative-247");
        assertThat(Duties.of(council, Language.EN).inForce())
                .isEqualTo(council.act()
                        .inForce()
                        .said()
                        .or(() -> java.util.Optional.ofNullable(council.act().adopted())));
    }

    @Test
    void every_silence_and_actor_has_a_sentence_in_each_language() {
        for (Language language : Language.values()) {
            for (Matter matter : Matter.values()) {
                assertThat(new Unsaid(matter, null).message(language)).doesNotContain("protocol.");
            }
            for (Actor actor : Actor.values()) {
                assertThat(Actors.words(actor).in(language)).doesNotContain("protocol.");
            }
        }
    }
}
