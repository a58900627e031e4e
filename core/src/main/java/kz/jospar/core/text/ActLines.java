package kz.jospar.core.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.plan.RelatedAct;
import kz.jospar.core.plan.RelatedAct.Relation;
import kz.jospar.core.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the lines above a plan that name the act it was approved by or belongs to.
 *
 * <p>Worked case: "Утвержден постановлением акимата области от 5 февраля 2024 года № 12" is approved by "постановление
 * акимата области от 5 февраля 2024 года № 12" of 05.02.2024. Only an act with its kind, day and number, or a programme
 * that the plan is an annex to, is taken; other lines stay what they are.
 */
final class ActLines {
    private static final int LONGEST_BLOCK = 9;
    private static final int LONGEST_TEXT = 600;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final List<String> MONTHS = List.of(
            "январ|қаңтар",
            "феврал|ақпан",
            "март|наурыз",
            "апрел|сәуір",
            "ма[йя]|мамыр",
            "июн|маусым",
            "июл|шілде",
            "август|тамыз",
            "сентябр|қыркүйек",
            "октябр|қазан",
            "ноябр|қараша",
            "декабр|желтоқсан");
    private static final List<Pattern> MONTH = MONTHS.stream()
            .map(stems -> Pattern.compile("^(?:" + stems + ")", FLAGS))
            .toList();

    private static final Pattern RUSSIAN = Pattern.compile(
            "^[«\"]?(?:утвержд\\p{L}*|приложение(?: ?№? ?\\d{1,2})? к)[»\"]? "
                    + "(постановлени|приказ|решени|распоряжени)(?:ем|ом|ю|у) (.{0,250}?)(от [«\"]?(\\d{1,2})[»\"]?"
                    + "(?: (\\p{L}{3,9}) |\\.(\\d{2})\\.)(\\d{4})(?: ?года| ?г\\.?)? ?№ ?[\\p{L}\\d/-]{1,15})[ .,»\")]*$",
            FLAGS);
    private static final Pattern KAZAKH = Pattern.compile(
            "^(.{0,250}?)((?<!\\d)(\\d{4}) (?:жылғы|ж\\.) [«\"]?(\\d{1,2})[»\"]? ?(\\p{L}{5,16}) ?№ ?[\\p{L}\\d/-]{1,15} ?"
                    + "(?:қаулысы|бұйрығы|шешімі|өкімі))(?:мен|на|не) (?:бекітілген|бекітілді|(?:\\d{1,2} ?- ?)?қосымша)[ .»\")]*$",
            FLAGS);
    private static final Pattern RUSSIAN_PROGRAMME = Pattern.compile(
            "^приложение(?: ?№? ?\\d{1,2})? к ((?:\\p{L}+ой ){0,3})(программе|стратегии|концепции)( .+)$", FLAGS);
    private static final Pattern KAZAKH_PROGRAMME = Pattern.compile(
            "^(.{5,400} (?:бағдарламасы|стратегиясы|тұжырымдамасы))(?:на|не) (?:\\d{1,2} ?- ?)?қосымша[ .]*$", FLAGS);
    private static final Pattern KAZAKH_END = Pattern.compile("(?:қосымша|бекітілген|бекітілді)[ .»\")]*$", FLAGS);
    private static final Pattern BEGINS_RUSSIAN = Pattern.compile("^[«\"]?(?:утвержд|приложение)", FLAGS);

    private static final Map<String, String> NOMINATIVE = Map.of(
            "постановлени", "постановление",
            "приказ", "приказ",
            "решени", "решение",
            "распоряжени", "распоряжение",
            "программе", "программа",
            "стратегии", "стратегия",
            "концепции", "концепция");

    private ActLines() {}

    /**
     * An act that the first lines name.
     *
     * @param lines how many lines it takes
     * @param act which act, and how the plan stands to it
     */
    record Found(int lines, RelatedAct act) {}

    /** Returns the act that the first of these lines name, if they surely do. */
    static Optional<Found> first(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int n = 1; n <= Math.min(lines.size(), LONGEST_BLOCK) && text.length() < LONGEST_TEXT; n++) {
            text.append(n == 1 ? "" : " ").append(lines.get(n - 1));
            if (text.length() > LONGEST_TEXT) {
                return Optional.empty();
            }
            String block = Blanks.collapse(text.toString());
            boolean beforePlan = n < lines.size() && Surroundings.namesPlan(lines.get(n));
            RelatedAct act = act(block, beforePlan);
            if (act != null) {
                return Optional.of(new Found(n, act));
            }
            if (KAZAKH_END.matcher(block).find()
                    || (beforePlan && BEGINS_RUSSIAN.matcher(block).find())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static @Nullable RelatedAct act(String block, boolean beforePlan) {
        Matcher russian = RUSSIAN.matcher(block);
        if (russian.find()) {
            String name = nominative(russian.group(1)) + " " + russian.group(2) + russian.group(3);
            String month = russian.group(5) == null ? russian.group(6) : russian.group(5);
            return approval(name, russian.group(7), month, russian.group(4));
        }
        Matcher kazakh = KAZAKH.matcher(block);
        if (kazakh.find()) {
            return approval(kazakh.group(1) + kazakh.group(2), kazakh.group(3), kazakh.group(5), kazakh.group(4));
        }
        Matcher programme = RUSSIAN_PROGRAMME.matcher(block);
        if (beforePlan && programme.find()) {
            String kinds = programme.group(1).replaceAll("(?<=\\p{L})ой ", "ая ");
            String name = kinds + nominative(programme.group(2)) + programme.group(3);
            return new RelatedAct(Relation.FOLLOWS, new Citation(capital(name), null, null, null));
        }
        Matcher kazakhProgramme = KAZAKH_PROGRAMME.matcher(block);
        return kazakhProgramme.find()
                ? new RelatedAct(Relation.FOLLOWS, new Citation(kazakhProgramme.group(1), null, null, null))
                : null;
    }

    private static String nominative(String word) {
        return NOMINATIVE.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static @Nullable RelatedAct approval(String name, String year, String month, String day) {
        LocalDate date = date(year, month, day);
        return date == null ? null : new RelatedAct(Relation.APPROVED_BY, new Citation(name, null, date, null));
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : 0;
        for (int i = 0; i < MONTH.size() && number == 0; i++) {
            number = MONTH.get(i).matcher(month).find() ? i + 1 : 0;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null; // no such day, or a word that is no month
        }
    }
}
