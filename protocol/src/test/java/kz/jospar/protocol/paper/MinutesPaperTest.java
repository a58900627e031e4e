package kz.jospar.protocol.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.paper.Paper.Signature;
import kz.jospar.protocol.regulation.MinutesRules.Signers;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.InTheVote.VoteCast;
import kz.jospar.protocol.sitting.OnPaper;
import kz.jospar.protocol.sitting.Phase;
import kz.jospar.protocol.sitting.RandomSittings;
import kz.jospar.protocol.sitting.Recording;
import kz.jospar.protocol.sitting.Refusal;
import kz.jospar.protocol.sitting.Remark;
import kz.jospar.protocol.sitting.Sitting;
import kz.jospar.protocol.sitting.SittingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MinutesPaperTest {
    private static final Minutes UNSIGNED = MadeMinutes.of("мәтін", null);
    private static final Minutes SIGNED =
            MadeMinutes.of("мәтін", MadeMinutes.DAY.plusDays(1).atTime(9, 30));

    private static String text(Minutes minutes, Language language) {
        return PaperText.of(MinutesPaper.of(minutes, language));
    }

    @Test
    void the_head_of_the_paper_is_written_as_offices_write_it() {
        assertThat(text(SIGNED, Language.KK))
                .startsWith("мәтін\nХАТТАМА\n2026 жылғы 2 наурыз | №\u00a012\n")
                .contains("Отырыстың түрі: кезектен тыс\n", "Басталуы: 10:00\n", "Аяқталуы: 11:30\n");
        assertThat(text(UNSIGNED, Language.RU)).startsWith("мәтін\nПРОТОКОЛ\n2 марта 2026 года | №\u00a0____\n");
        assertThat(text(SIGNED, Language.EN)).startsWith("мәтін\nMINUTES\n2 March 2026 | No.\u00a012\n");
    }

    @Test
    void who_came_late_left_early_was_far_away_or_sent_somebody_is_told() {
        assertThat(text(SIGNED, Language.RU))
                .contains("\n1 | Место deputy | заместитель руководителя | лично\n")
                .contains("\n2 | Место a | член | дистанционно, время прибытия 10:20, время ухода 11:10\n")
                .contains("\n3 | Орын b | член | замещает с правом голоса: мәтін\n")
                .contains("\n1 | Место head | руководитель |\n")
                .contains("\n2 | Место c | член (без права голоса) | согласие на вхождение в состав не дано\n")
                .contains("Членов с правом голоса: 4, из них участвовали: 3.\n");
    }

    @Test
    void a_vote_shows_its_rule_what_weighs_against_the_totals_the_corrections_and_the_casting_vote() {
        assertThat(text(SIGNED, Language.RU))
                .contains("Необходимое большинство: более 1/2 от общего числа членов, то есть не менее 3 из 5."
                        + " Пункт 7 Положения. Воздержание равносильно голосу против. Отсутствие равносильно голосу"
                        + " против. Заявившие самоотвод входят в число, от которого считается большинство.\n")
                .contains("«за» – 1, «против» – 1, воздержались – 0, недействительно – 0, заявили самоотвод – 1,"
                        + " не голосовали – 0, отсутствовали – 2; всего – 5.\n")
                .contains("Решающий голос председательствующего: за (место deputy)\n")
                .contains("| Место deputy | за | исправлено, было записано «против», причина: мәтін\n")
                .contains("| Орын b | самоотвод | причина: мәтін\n")
                .contains(
                        "РЕШИЛИ\nмәтін\nОснование: Принято: голоса разделились поровну, по 1, решающий голос подан за."
                                + " Пункт 8 Положения.\n");
    }

    @Test
    void assignments_are_numbered_the_bodys_first_and_say_who_gave_them_and_when_no_term_was_named() {
        String text = text(SIGNED, Language.KK);
        assertThat(text)
                .contains("ТАПСЫРМАЛАР\n1.1. мәтін\n   Орындаушы: мәтін; ДСБ (жинақтаушы, келісім бойынша)\n"
                        + "   Мерзімі: мәтін\n\nТӨРАҒАЛЫҚ ЕТУШІНІҢ ТАПСЫРМАЛАРЫ\nТапсырма берген: Орын deputy\n1.2. ")
                .contains("   Мерзімі: көрсетілмеген\n")
                .contains("Ерекше пікір: Орын a (1-қосымша)\n")
                .endsWith("1-ҚОСЫМША. ЕРЕКШЕ ПІКІР\nМәселе: 1. мәтін\nЕрекше пікірді білдірген: Орын a\nмәтін\n");
    }

    @Test
    void what_was_dropped_or_put_off_keeps_its_number_and_says_so() {
        assertThat(text(SIGNED, Language.RU))
                .contains("2. Вопрос off (исключён)\n3. Вопрос later (перенесён)\n")
                .contains("\n2. Вопрос off\nВопрос исключён из повестки дня.\n")
                .contains("\n3. Вопрос later\nРассмотрение вопроса перенесено: 6 апреля 2026 года.\n");
    }

    @Test
    void remarks_name_posts_and_not_keys_and_what_was_refused_is_told_apart() {
        Refusal refusal = new Refusal(
                Refusal.Reason.ALREADY_VOTED,
                new VoteCast(MadeMinutes.DAY.atTime(10, 31), "main", "a", Choice.FOR),
                Phase.OPEN,
                List.of("a"),
                null,
                Map.of("a", new LocalizedText("Орын a", "Место a", null)));
        MinutesPaper draft = new MinutesPaper(UNSIGNED, null, List.of(refusal));
        String text = PaperText.of(draft.in(Language.RU));
        assertThat(text)
                .contains("\nПРИМЕЧАНИЯ\n1. 10:00. В отсутствие руководителя председательствует «Место deputy»;")
                .contains("не определена. (Own regulation, 3)\n")
                .isEqualTo(text(UNSIGNED, Language.RU));
        assertThat(draft.prompts(Language.RU)).singleElement().asString().contains("«Место a» уже");
    }

    /** By protocol.md 2.3 the consequence of what is unsettled is said in the minutes; only the clerk's own tasks are not. */
    @ParameterizedTest
    @EnumSource
    void whatever_bears_on_the_sitting_is_said_and_the_rest_is_for_the_clerk(Remark.Kind kind) {
        Remark remark =
                new Remark(kind, MadeMinutes.DAY.atTime(10, 0), List.of("2026-03-01", "2026-03-01"), null, Map.of());
        boolean isPrompt = Set.of(
                        "papers-missing",
                        "materials-missing",
                        "term-unchecked",
                        "papers-unchecked",
                        "minutes-unchecked",
                        "new-day-unchecked",
                        "signers-unsaid")
                .contains(kind.code());
        for (Minutes minutes : List.of(UNSIGNED, SIGNED)) {
            MinutesPaper paper = new MinutesPaper(withRemarks(minutes, List.of(remark)), null, List.of());
            for (Language language : Language.values()) {
                String sentence = "10:00. " + remark.message(language);
                assertThat(PaperText.of(paper.in(language)).contains(sentence)).isNotEqualTo(isPrompt);
                assertThat(paper.prompts(language)).isEqualTo(isPrompt ? List.of(sentence) : List.of());
            }
        }
    }

    /** The head signs the paper that is kept. */
    @Test
    void from_the_draft_to_the_signature_nothing_but_the_signatures_changes() {
        int signed = 0;
        for (long seed = 0; seed < 400; seed++) {
            Sitting sitting = RandomSittings.any(seed);
            List<SittingEvent> events = sitting.events();
            int at = 0;
            while (at < events.size() && !(events.get(at) instanceof OnPaper.MinutesSigned)) {
                at++;
            }
            if (at == events.size()) {
                continue;
            }
            signed++;
            Recording before = Sitting.replay(
                    sitting.regulation(), sitting.staff(), sitting.circumstances(), events.subList(0, at));
            Refusal refusal =
                    new Refusal(Refusal.Reason.OUT_OF_PHASE, events.get(at), Phase.OPEN, List.of(), null, Map.of());
            for (Language language : Language.values()) {
                Paper draft = paper(before.sitting(), List.of(refusal)).in(language);
                Paper kept = paper(sitting, List.of()).in(language);
                assertThat(unsigned(draft)).isEqualTo(unsigned(kept));
                assertThat(draft.title()).isEqualTo(kept.title());
                assertThat(draft).isNotEqualTo(kept);
            }
        }
        assertThat(signed).isGreaterThan(40);
    }

    private static MinutesPaper paper(Sitting sitting, List<Refusal> refused) {
        return new MinutesPaper(Minutes.of("s", sitting, null).orElseThrow(), null, refused);
    }

    private static List<Paper.Part> unsigned(Paper paper) {
        return paper.parts().stream()
                .filter(part -> !(part instanceof Signature))
                .toList();
    }

    @Test
    void what_the_clerk_has_to_look_at_is_no_part_of_signed_minutes() {
        Remark lost = new Remark(
                Remark.Kind.QUORUM_LOST,
                MadeMinutes.DAY.atTime(11, 10),
                List.of("2", "3"),
                Citation.of("Own regulation", "5"),
                Map.of());
        Remark missing =
                new Remark(Remark.Kind.PAPERS_MISSING, MadeMinutes.DAY.atTime(10, 0), List.of(), null, Map.of());
        Refusal refusal = new Refusal(
                Refusal.Reason.ALREADY_VOTED,
                new VoteCast(MadeMinutes.DAY.atTime(10, 31), "main", "a", Choice.FOR),
                Phase.OPEN,
                List.of("a"),
                null,
                Map.of());
        Minutes signed = withRemarks(SIGNED, List.of(lost, missing));
        MinutesPaper paper = new MinutesPaper(signed, null, List.of(refusal));
        for (Language language : Language.values()) {
            String text = PaperText.of(paper.in(language));
            assertThat(text).contains(lost.message(language)).doesNotContain(missing.message(language));
            assertThat(text).doesNotContain(refusal.message(language));
            assertThat(paper.prompts(language))
                    .containsExactly("10:00. " + missing.message(language), refusal.message(language));
        }
        assertThat(PaperText.of(paper.in(Language.EN))).contains("\nNOTES\n1. 11:10. ");
    }

    @Test
    void how_far_a_cited_act_was_read_is_not_told() {
        Citation act = new Citation("Own regulation", null, null, "read in a summary");
        assertThat(text(withAct(UNSIGNED, act), Language.EN)).doesNotContain("read in a summary");
        assertThat(text(withAct(SIGNED, act), Language.EN)).doesNotContain("read in a summary");
    }

    private static Minutes withRemarks(Minutes minutes, List<Remark> remarks) {
        return changed(minutes, minutes.act(), remarks);
    }

    private static Minutes withAct(Minutes minutes, Citation act) {
        return changed(minutes, act, minutes.remarks());
    }

    private static Minutes changed(Minutes one, Citation act, List<Remark> remarks) {
        return new Minutes(
                one.format(),
                one.id(),
                one.number(),
                one.regulation(),
                one.body(),
                act,
                one.choices(),
                one.day(),
                one.place(),
                one.manner(),
                one.counts(),
                one.opened(),
                one.closed(),
                one.chairs(),
                one.attendees(),
                one.guests(),
                one.quorum(),
                one.questions(),
                remarks,
                one.signers(),
                one.signed());
    }

    @Test
    void a_text_without_the_language_is_shown_in_one_it_has_and_marked() {
        assertThat(PaperHtml.of(MinutesPaper.of(SIGNED, Language.RU)))
                .contains("<html lang=\"ru\">")
                .contains("<th scope=\"row\"><span lang=\"kk\">Орын b</span></th>")
                .contains("<th scope=\"row\">Место a</th>");
        assertThat(PaperHtml.of(MinutesPaper.of(SIGNED, Language.KK)))
                .contains("<th scope=\"row\">Орын b</th>")
                .contains("<span lang=\"\">мәтін</span>");
    }

    @ParameterizedTest
    @EnumSource(Signers.class)
    void a_deputy_who_presided_signs_for_an_absent_head(Signers signers) {
        List<String> who = signatures(new MinutesPaper(UNSIGNED, signers, List.of()).in(Language.KK));
        assertThat(who)
                .isEqualTo(
                        signers == Signers.ALL_PRESENT
                                ? List.of("Орын deputy (басшының орынбасары)", "Орын a (мүше)", "Орын b (мүше)")
                                : List.of("Орын deputy (басшының орынбасары)"));
    }

    @Test
    void of_signed_minutes_those_who_signed_are_shown_with_the_day() {
        Paper paper = new MinutesPaper(SIGNED, Signers.ALL_PRESENT, List.of()).in(Language.KK);
        assertThat(signatures(paper)).containsExactly("Орын deputy (басшының орынбасары)");
        assertThat(PaperText.of(paper)).contains("Қол қойылған күні: 2026 жылғы 3 наурыз\n");
        assertThat(text(UNSIGNED, Language.KK)).doesNotContain("Қол қойылған");
    }

    private static List<String> signatures(Paper paper) {
        return paper.parts().stream()
                .filter(Signature.class::isInstance)
                .map(part -> ((Signature) part).who().text())
                .toList();
    }

    @Test
    void no_key_of_a_sentence_and_no_stand_in_is_left_in_any_language() {
        for (Language language : Language.values()) {
            assertThat(text(SIGNED, language))
                    .doesNotContain("protocol.")
                    .doesNotContainPattern("[\\uE000-\\uF8FF]|\\{\\d");
            Messages messages = Messages.in(language);
            for (Choice choice : Choice.values()) {
                assertThat(messages.has("protocol.paper.choice." + choice.code()))
                        .isTrue();
            }
        }
    }

    @Test
    void the_text_is_the_same_in_every_locale() {
        String before = PaperHtml.of(MinutesPaper.of(SIGNED, Language.KK));
        Locale kept = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "kk", "ar-EG-u-nu-arab", "ru")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(PaperHtml.of(MinutesPaper.of(SIGNED, Language.KK))).isEqualTo(before);
            }
        } finally {
            Locale.setDefault(kept);
        }
    }

    /** Removing what only the whole page has leaves what is put into another page. */
    @Test
    void the_content_alone_is_the_page_without_its_frame_and_its_style() {
        Paper paper = MinutesPaper.of(SIGNED, Language.KK);
        String page = PaperHtml.of(paper);
        String main = page.substring(page.indexOf("<main>\n") + "<main>\n".length(), page.indexOf("</main>"));
        assertThat(main).contains(" style=\"width:");
        assertThat(PaperHtml.contentOf(paper))
                .isEqualTo(main.replaceAll(" style=\"width:\\d+%\"", ""))
                .doesNotContain("style");
    }
}
