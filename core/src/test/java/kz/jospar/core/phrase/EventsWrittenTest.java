package kz.jospar.core.phrase;

import static kz.jospar.core.phrase.WrittenTimings.dueBy;
import static kz.jospar.core.phrase.WrittenTimings.dueOn;
import static kz.jospar.core.phrase.WrittenTimings.dueUntil;
import static kz.jospar.core.phrase.WrittenTimings.every;
import static kz.jospar.core.phrase.WrittenTimings.on;
import static kz.jospar.core.phrase.WrittenTimings.row;
import static kz.jospar.core.time.Direction.AFTER;
import static kz.jospar.core.time.Direction.BEFORE;
import static kz.jospar.core.time.TermUnit.DAY;
import static kz.jospar.core.time.TermUnit.MONTH;
import static kz.jospar.core.time.TermUnit.WEEK;
import static kz.jospar.core.time.TermUnit.WORKING_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms, events, schedules and continuous work, quoted and in their own words, by hand. */
class EventsWrittenTest {
    private static final NaturalText ALWAYS = (text, timing) -> true;

    @ParameterizedTest
    @MethodSource({"terms", "events", "schedules", "continuous"})
    void isWritten(Timing timing, String kk, String ru, String en) {
        WrittenTimings.assertQuoted(timing, kk, ru, en);
    }

    @ParameterizedTest
    @MethodSource("natural")
    void inItsOwnWordsWhereTheyAreOfTheLanguageAndMeanTheSame(Timing timing, String kk, String ru, String en) {
        WrittenTimings.assertWritten(timing, ALWAYS, kk, ru, en);
    }

    static Stream<Arguments> terms() {
        return Stream.of(
                row(
                        new Timing.AroundEvent(3, WORKING_DAY, AFTER, "хат"),
                        "«хат» – 3 жұмыс күні ішінде",
                        "«хат» – в течение 3 рабочих дней",
                        "“хат” – within 3 working days"),
                row(
                        new Timing.AroundEvent(3, DAY, BEFORE, "отырыс"),
                        "«отырыс» – 3 күнтізбелік күн бұрын",
                        "«отырыс» – за 3 календарных дня",
                        "“отырыс” – 3 calendar days before"),
                row(
                        new Timing.AroundEvent(0, DAY, AFTER, "отырыс"),
                        "«отырыс» – сол күні",
                        "«отырыс» – в тот же день",
                        "“отырыс” – on the same day"),
                row(
                        new Timing.AroundEvent(1, WORKING_DAY, AFTER, ""),
                        "1 жұмыс күні ішінде",
                        "в течение 1 рабочего дня",
                        "within 1 working day"),
                row(
                        new Timing.AroundEvent(10, DAY, AFTER, ""),
                        "10 күнтізбелік күн ішінде",
                        "в течение 10 календарных дней",
                        "within 10 calendar days"),
                row(new Timing.AroundEvent(1, MONTH, AFTER, ""), "1 ай ішінде", "в течение 1 месяца", "within 1 month"),
                row(
                        new Timing.AroundEvent(2, MONTH, AFTER, ""),
                        "2 ай ішінде",
                        "в течение 2 месяцев",
                        "within 2 months"),
                row(
                        new Timing.AroundEvent(2, WEEK, AFTER, ""),
                        "2 апта ішінде",
                        "в течение 2 недель",
                        "within 2 weeks"),
                row(
                        new Timing.AroundEvent(21, WEEK, AFTER, ""),
                        "21 апта ішінде",
                        "в течение 21 недели",
                        "within 21 weeks"),
                row(new Timing.AroundEvent(1, WEEK, BEFORE, ""), "1 апта бұрын", "за 1 неделю", "1 week before"),
                row(new Timing.AroundEvent(2, WEEK, BEFORE, ""), "2 апта бұрын", "за 2 недели", "2 weeks before"),
                row(new Timing.AroundEvent(5, MONTH, BEFORE, ""), "5 ай бұрын", "за 5 месяцев", "5 months before"),
                row(
                        new Timing.AroundEvent(1, DAY, BEFORE, ""),
                        "1 күнтізбелік күн бұрын",
                        "за 1 календарный день",
                        "1 calendar day before"),
                row(
                        new Timing.AroundEvent(3660, WORKING_DAY, BEFORE, ""),
                        "3660 жұмыс күні бұрын",
                        "за 3660 рабочих дней",
                        "3660 working days before"),
                row(new Timing.AroundEvent(0, DAY, AFTER, ""), "сол күні", "в тот же день", "on the same day"));
    }

    static Stream<Arguments> events() {
        return Stream.of(
                row(new Timing.OnEvent("өрт"), "«өрт» болған жағдайда", "в случае «өрт»", "in the event of “өрт”"),
                row(
                        new Timing.OnEvent("өрт", Cycle.YEAR),
                        "жыл сайын, «өрт» болған жағдайда",
                        "ежегодно, в случае «өрт»",
                        "yearly, in the event of “өрт”"),
                row(
                        new Timing.OnEvent("«шұғыл»", Cycle.HALF_YEAR), // the last closing mark ends it
                        "жартыжылдық сайын, ««шұғыл»» болған жағдайда",
                        "раз в полугодие, в случае ««шұғыл»»",
                        "half-yearly, in the event of “«шұғыл»”"),
                row(
                        new Timing.OnEvent("the “urgent” mark"),
                        "«the “urgent” mark» болған жағдайда",
                        "в случае «the “urgent” mark»",
                        "in the event of “the “urgent” mark”"));
    }

    static Stream<Arguments> schedules() {
        return Stream.of(
                row(
                        new Timing.BySchedule("жоспар"),
                        "«жоспар» кестесіне сәйкес",
                        "согласно графику «жоспар»",
                        "according to the schedule “жоспар”"),
                row(
                        new Timing.BySchedule("план", dueBy(1, 0)),
                        "«план» кестесінде белгіленген айдың 1-інен кешіктірмей",
                        "не позднее 1 числа месяца, определенного графиком «план»",
                        "no later than the 1st of the month set by the schedule “план”"),
                row(
                        new Timing.BySchedule("план", dueUntil(20, 0)),
                        "«план» кестесінде белгіленген айдың 20-сына дейін",
                        "до 20 числа месяца, определенного графиком «план»",
                        "until the 20th of the month set by the schedule “план”"),
                row(
                        new Timing.BySchedule("план", dueOn(31, 0)),
                        "«план» кестесінде белгіленген айдың 31-інде",
                        "31 числа месяца, определенного графиком «план»",
                        "on the 31st of the month set by the schedule “план”"));
    }

    static Stream<Arguments> continuous() {
        return Stream.of(
                row(new Timing.Continuous(), "тұрақты", "постоянно", "continuously"),
                row(
                        new Timing.Continuous(on("2025-04-01")),
                        "2025 жылғы 1 сәуірден бастап тұрақты",
                        "постоянно, начиная с 1 апреля 2025 года",
                        "continuously from 1 April 2025"),
                row(
                        new Timing.Continuous(new Timing.OnEvent("өрт")),
                        "тұрақты, «өрт» болған жағдайда",
                        "постоянно, в случае «өрт»",
                        "continuously, in the event of “өрт”"),
                row(
                        new Timing.Several(List.of(every(Cycle.MONTH), new Timing.OnEvent("өрт"))),
                        "ай сайын; «өрт» болған жағдайда",
                        "ежемесячно; в случае «өрт»",
                        "monthly; in the event of “өрт”"));
    }

    static Stream<Arguments> natural() {
        return Stream.of(
                row(
                        new Timing.AroundEvent(3, WORKING_DAY, AFTER, "отырыс аяқталған күннен бастап"),
                        "отырыс аяқталған күннен бастап 3 жұмыс күні ішінде",
                        "«отырыс аяқталған күннен бастап» – в течение 3 рабочих дней",
                        "“отырыс аяқталған күннен бастап” – within 3 working days"),
                row(
                        new Timing.AroundEvent(1, MONTH, AFTER, "после утверждения Плана"),
                        "«после утверждения Плана» – 1 ай ішінде",
                        "в течение 1 месяца после утверждения Плана",
                        "“после утверждения Плана” – within 1 month"),
                row(
                        new Timing.AroundEvent(3, DAY, BEFORE, "before the sitting"),
                        "«before the sitting» – 3 күнтізбелік күн бұрын",
                        "«before the sitting» – за 3 календарных дня",
                        "3 calendar days before the sitting"),
                row(
                        new Timing.AroundEvent(0, DAY, AFTER, "отырыс өткізілетін күні"),
                        "отырыс өткізілетін күні",
                        "«отырыс өткізілетін күні» – в тот же день",
                        "“отырыс өткізілетін күні” – on the same day"),
                row(
                        new Timing.OnEvent("при формировании бюджета", Cycle.YEAR),
                        "жыл сайын, «при формировании бюджета» болған жағдайда",
                        "ежегодно при формировании бюджета",
                        "yearly, in the event of “при формировании бюджета”"),
                row(
                        new Timing.OnEvent("видеоконференция өткізілгеннен кейін"), // a loan-word's letters
                        "видеоконференция өткізілгеннен кейін",
                        "в случае «видеоконференция өткізілгеннен кейін»",
                        "in the event of “видеоконференция өткізілгеннен кейін”"),
                row(
                        new Timing.OnEvent("қажет болған жағдайда"),
                        "қажет болған жағдайда",
                        "в случае «қажет болған жағдайда»",
                        "in the event of “қажет болған жағдайда”"),
                row(
                        new Timing.Continuous(new Timing.OnEvent("if needed")),
                        "тұрақты, «if needed» болған жағдайда",
                        "постоянно, в случае «if needed»",
                        "continuously, if needed"),
                row(
                        new Timing.BySchedule("бекіткен кестеге сәйкес"),
                        "бекіткен кестеге сәйкес",
                        "согласно графику «бекіткен кестеге сәйкес»",
                        "according to the schedule “бекіткен кестеге сәйкес”"),
                row(
                        new Timing.BySchedule("утвержденного Советом", dueBy(1, 0)),
                        "«утвержденного Советом» кестесінде белгіленген айдың 1-інен кешіктірмей",
                        "не позднее 1 числа месяца, утвержденного Советом",
                        "no later than the 1st of the month set by the schedule “утвержденного Советом”"));
    }

    /** Everything up to the last closing mark is the event's, so nothing inside has to be changed. */
    @ParameterizedTest
    @MethodSource("quotedWords")
    void quotationMarksInsideAnEventAreReadBack(String words, Language language) {
        Timing event = new Timing.OnEvent(words);
        String text = TimingWords.write(event, language, NaturalText.NEVER);

        assertThat(text).contains(words);
        assertThat(TimingPhrase.read(text).timing()).as(text).contains(event);
    }

    static Stream<Arguments> quotedWords() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of("программа «Жасыл ел» принята", "the “urgent” mark", "a\"b\"c")
                        .map(words -> Arguments.of(words, language)));
    }

    @Test
    void wordsThatMeanSomethingElseByThemselvesAreQuoted() {
        assertThat(TimingWords.write(new Timing.OnEvent("тұрақты"), Language.KK))
                .isEqualTo("«тұрақты» болған жағдайда");
        assertThat(TimingWords.write(new Timing.BySchedule("ежемесячно"), Language.RU))
                .isEqualTo("согласно графику «ежемесячно»");
    }

    @Test
    void wordsThatAreRightAloneButNotInTheirListAreQuoted() {
        Timing event = new Timing.OnEvent("при выявлении");
        NaturalText alone = (text, timing) -> timing.equals(event);

        assertThat(TimingWords.write(event, Language.RU, alone)).isEqualTo("при выявлении");
        assertThat(TimingWords.write(new Timing.Several(List.of(every(Cycle.MONTH), event)), Language.RU, alone))
                .isEqualTo("ежемесячно; в случае «при выявлении»");
    }
}
