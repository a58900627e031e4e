package kz.jospar.core.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.party.Abbreviation;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.PlanKind;
import kz.jospar.core.plan.PlanLevel;
import kz.jospar.core.table.Row;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/** What the paragraphs around a plan's table say: approval block, title, glossary. */
final class Surroundings {
    private static final Pattern APPROVED =
            Pattern.compile("^[«\"\\s]*(бекіт|утвержд)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A year, or the beginning of one to be filled in: «12» ақпан 2025 жыл, «___» _______ 20__ ж. */
    private static final Pattern DATE_LINE = Pattern.compile("(\\d{4}|\\d{2}_{1,4})\\s*(жыл|ж\\.|год|г\\.|$)");

    private static final Pattern SIGNATURE = Pattern.compile("(?<!_)_{3,}+\\s*+(\\p{L}.*)");
    private static final Pattern RANGE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[-–—]\\s*((?:19|20)\\d{2})(?!\\d)");
    /** A year that is not the year of a day (12.02.2025, 12 февраля 2025, 2025 жылғы 12 ...) nor a number (№ 2025). */
    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\d.№]|№ |января |февраля |марта |апреля |мая |июня |июля |августа |сентября |октября |ноября |декабря )"
                    + "((?:19|20)\\d{2})(?!\\d|\\.\\d|\\s*(?:жылғы|ж\\.)\\s*[«\"]?\\d)");

    /** So few words of titles may all do without a letter of their language. */
    private static final int FEW_WORDS = 12;

    private static final String KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺ";
    private static final Pattern DISTRICT = Pattern.compile("аудан(?!дар)|район(?!ы|ов|ам|ах)");
    private static final Pattern CITY = Pattern.compile("қаласы|(?<!\\p{L})город(?!ов|ам|ах|ск)");
    /** Not "в области здравоохранения", which is a field and no territory. */
    private static final Pattern OBLAST =
            Pattern.compile("облыс|областн|ск(?:ая|ой|ую)\\s+област|област\\p{L}*\\s+(?:абай|жет|улытау|ұлытау)");

    private static final Pattern GLOSSARY = Pattern.compile("^([\\p{L}]{2,12})\\s*[-–—]\\s*(\\S.*)$", Pattern.DOTALL);

    /** КГД МФ – ..., УОЗ, УЗ – ...; with a colon or in brackets only what the letters stand for: ГЧП: ..., ИКТ (...). */
    private static final Pattern GLOSSARY_OF_SEVERAL = Pattern.compile(
            "^(\\p{L}{2,8}(?:,? \\p{L}{2,8}){0,3})\\s*(?:([-–—])\\s*(?=\\S)|:\\s*(?=\\p{L})|\\(\\s*(?=\\p{L}[^()]*\\)[.,;]?$))"
                    + "([^\\s].*)$",
            Pattern.DOTALL);

    private static final Pattern END_OF_NAME = Pattern.compile("\\)?[.,;]?$");

    /** Short names of more than letters: «Өрлеу» БАҰО АҚ, НПП «Атамекен», Қаржымині. */
    private static final Pattern GLOSSARY_OF_NAMES = Pattern.compile(
            "^(?=.{2,40}\\s[-–—]\\s)(\\p{L}{2,14}мині|\\p{Lu}{2,8} «[^–—]{2,34}»|«[^–—]{2,34}» \\p{Lu}{2,8}(?: \\p{Lu}{2,4})?)"
                    + "\\s+[-–—]\\s+(\\S.*)$",
            Pattern.DOTALL);

    /** The word for a plan where it names one, not where another word governs it: "жоспарға қосымша", "к плану". */
    private static final Pattern NAMES_PLAN = Pattern.compile(
            "(?<!\\p{L})(?:жоспар|жоспары|план|план-график|жол картасы|дорожная карта|plan|roadmap)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A sentence's or a list's end, which an abbreviated year (2025 г., 2025-2026 жж.) is not. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\d\\s?(?:гг?|жж?))[.!?;:]$");

    private static final Pattern PREAMBLE = Pattern.compile(
            "^(?:осы\\s|бұл\\s|мақсат|міндет|ескерт|негізі?[:\\s]|настоящ|цель|цели|задач|примечан|основани|this\\s|purpose|note)"
                    + "|(?<!\\p{L})(?:сәйкес|негізінде|мақсатында|орындау үшін|в соответствии|на основании|во исполнение"
                    + "|в целях|according to|in accordance|pursuant to)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOTE = Pattern.compile(
            "^(?:ескерт|примечан|note|(?:кестенің )?жалғасы|продолжение|continued)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_HEADING = 160;
    private static final int LONGEST_LINE_WITH_CAPITAL = 80;
    private static final int LONGEST_LINE = 250;

    private Surroundings() {}

    /** How many of the leading paragraphs belong to the approval block, which ends with its date or its signature. */
    static int approvalLines(List<String> lines) {
        if (lines.isEmpty() || !APPROVED.matcher(lines.get(0)).find()) {
            return 0;
        }
        int end = 1;
        for (int i = 1; i < Math.min(lines.size(), 9); i++) {
            String line = lines.get(i);
            if (DATE_LINE.matcher(line).find() && (line.contains("«") || line.contains("\"") || line.contains("__"))) {
                return i + 1;
            }
            if (SIGNATURE.matcher(line).find()) {
                end = i + 1;
            }
        }
        return end;
    }

    /**
     * How many of the lines between the approval block and the table are the title.
     *
     * <p>It ends with the line that names the plan (kk ... жоспары, ru план ...) and the lines that go on with it, such as
     * "на 2025 год"; what follows from the first sentence, legal basis or statement of purpose on is no title. Lines above
     * the plan's name belong to it.
     */
    static int titleLines(List<String> lines) {
        int end = 0;
        while (end < lines.size() && !namesPlan(lines.get(end))) {
            end++;
        }
        end = end == lines.size() ? Math.min(1, end) : end + 1;
        while (end < lines.size() && goesOnWithTitle(lines.get(end))) {
            end++;
        }
        return end;
    }

    /** Tells whether a line names a plan, and not only refers to one. */
    static boolean namesPlan(String line) {
        return NAMES_PLAN.matcher(line).find();
    }

    private static boolean goesOnWithTitle(String line) {
        boolean capital =
                Character.isUpperCase(line.codePointAt(0)) && line.codePoints().anyMatch(Character::isLowerCase);
        return line.length() <= (capital ? LONGEST_LINE_WITH_CAPITAL : LONGEST_LINE)
                && !SENTENCE_END.matcher(line).find()
                && !PREAMBLE.matcher(line).find();
    }

    static Approval approval(List<String> lines) {
        List<String> office = new ArrayList<>();
        String person = null;
        LocalDate date = null;
        Integer year = null;
        for (String line : lines.subList(1, lines.size())) {
            Matcher signature = SIGNATURE.matcher(line);
            Matcher dated = DATE_LINE.matcher(line);
            if (dated.find() && (line.contains("«") || line.contains("\"") || line.contains("__"))) {
                year = dated.group(1).endsWith("_") ? null : Integer.valueOf(dated.group(1));
                date = TimingPhrase.read(line.replace('_', ' '))
                        .timing()
                        .filter(Timing.OnDay.class::isInstance)
                        .map(timing -> ((Timing.OnDay) timing).date())
                        .orElse(null);
            } else if (signature.find()) {
                person = signature.group(1).strip();
            } else {
                office.add(line);
            }
        }
        return new Approval(office.isEmpty() ? null : String.join(" ", office), person, date, year, lines);
    }

    /** The first range of years a title names, else its first year. */
    static @Nullable PlanPeriod period(String title) {
        Matcher range = RANGE.matcher(title);
        if (range.find()) {
            int first = Integer.parseInt(range.group(1));
            int last = Integer.parseInt(range.group(2));
            return last < first ? null : PlanPeriod.ofYears(first, last);
        }
        Matcher year = YEAR.matcher(title);
        if (!year.find()) {
            return null;
        }
        int only = Integer.parseInt(year.group(1));
        return PlanPeriod.ofYears(only, only);
    }

    /**
     * Returns the language of titles and headings: that of the column of titles where it tells clearly, since a plan's
     * titles may be translated where its forms and deadlines are not; else the table's.
     */
    static Language ofTitles(List<Row> table, int headerAt, Language ofTable) {
        Columns columns = new Columns(table.get(headerAt));
        List<String> titles = table.subList(headerAt + 1, table.size()).stream()
                .filter(row -> row.cells().size() > 1)
                .map(row -> RowShape.text(row, columns, ColumnKind.TITLE))
                .filter(text -> !text.isEmpty())
                .toList();
        int words = titles.stream().mapToInt(text -> text.split("\\s+").length).sum();
        return words < FEW_WORDS ? ofTable : language(titles);
    }

    /** Kazakh where every sixth word has a letter of its own, else Russian, English where most are Latin. */
    static Language language(List<String> texts) {
        int kazakh = 0;
        int cyrillic = 0;
        int latin = 0;
        for (String text : texts) {
            boolean inWord = false;
            boolean own = false;
            boolean inCyrillic = false;
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : ' ';
                if (Character.isLetter(c)) {
                    inWord = true;
                    own |= KAZAKH_LETTERS.indexOf(c) >= 0;
                    inCyrillic |= Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
                } else if (inWord) {
                    kazakh += own ? 1 : 0;
                    cyrillic += inCyrillic ? 1 : 0;
                    latin += inCyrillic ? 0 : 1;
                    inWord = false;
                    own = false;
                    inCyrillic = false;
                }
            }
        }
        if (latin >= cyrillic) {
            return Language.EN;
        }
        return kazakh * 6L >= cyrillic ? Language.KK : Language.RU;
    }

    static @Nullable PlanKind kind(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (lower.contains("ведомствоаралық") || lower.contains("межведомствен")) {
            return PlanKind.INTERAGENCY;
        }
        if (lower.contains("кешенді") || lower.contains("комплексн")) {
            return PlanKind.COMPREHENSIVE;
        }
        if (lower.contains("жол картасы") || lower.contains("дорожн")) {
            return PlanKind.ROADMAP;
        }
        if (lower.contains("жұмыс жоспары") || lower.contains("план работы")) {
            return PlanKind.WORK;
        }
        return lower.contains("іс-шара") || lower.contains("мероприят") ? PlanKind.MEASURES : null;
    }

    /** The smallest territory that is named: a district plan names its oblast too. */
    static @Nullable PlanLevel level(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (DISTRICT.matcher(lower).find()) {
            return PlanLevel.DISTRICT;
        }
        if (CITY.matcher(lower).find()) {
            return PlanLevel.CITY;
        }
        if (OBLAST.matcher(lower).find()) {
            return PlanLevel.OBLAST;
        }
        return lower.contains("республика") ? PlanLevel.REPUBLIC : null;
    }

    /** Tells whether a paragraph between two tables may head the measures below it: short, no note, no definition. */
    static boolean isHeading(String paragraph) {
        return paragraph.codePoints().anyMatch(Character::isLetter)
                && paragraph.length() <= LONGEST_HEADING
                && !NOTE.matcher(paragraph).find()
                && paragraph.lines().allMatch(line -> definition(line) == null);
    }

    /** Tells whether a row at a table's end says what paragraphs below it say: a note, a definition, a signature. */
    static boolean isBelowTable(String text) {
        return NOTE.matcher(text).find()
                || SIGNATURE.matcher(text).find()
                || text.lines().anyMatch(line -> definition(line) != null);
    }

    /** A glossary line, its first abbreviation and the name, or null. */
    static @Nullable Definition definition(String line) {
        List<Definition> all = definitions(line);
        return all.isEmpty() ? null : all.get(0);
    }

    /** What a glossary line defines, two where it names two for one body: "УОЗ, УЗ – ..."; none where it is none. */
    static List<Definition> definitions(String line) {
        Matcher matcher = GLOSSARY.matcher(line);
        if (matcher.matches() && Abbreviation.is(matcher.group(1))) {
            return List.of(new Definition(matcher.group(1), matcher.group(2).strip()));
        }
        matcher = GLOSSARY_OF_NAMES.matcher(line);
        if (matcher.matches()) {
            return List.of(new Definition(matcher.group(1), matcher.group(2).strip()));
        }
        matcher = GLOSSARY_OF_SEVERAL.matcher(Blanks.collapse(line));
        if (!matcher.matches() || namesPlan(matcher.group(1))) {
            return List.of();
        }
        List<String> keys = List.of(matcher.group(1).split(", "));
        boolean abbreviations =
                keys.stream().flatMap(key -> Stream.of(key.split(" "))).allMatch(Abbreviation::is);
        boolean dash = matcher.group(2) != null;
        String name =
                dash ? matcher.group(3) : END_OF_NAME.matcher(matcher.group(3)).replaceFirst("");
        boolean says = name.codePoints().anyMatch(Character::isLowerCase) && (dash || standsFor(keys.get(0), name));
        return abbreviations && says
                ? keys.stream().map(key -> new Definition(key, name)).toList()
                : List.of();
    }

    /** Whether the letters stand in the name in their order, the first as its first: ГЧП and not ПД (жинақтау). */
    private static boolean standsFor(String abbreviation, String name) {
        String letters = abbreviation.toLowerCase(Locale.ROOT).replace(" ", "");
        String words = name.toLowerCase(Locale.ROOT);
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = words.indexOf(letters.charAt(i), at) + 1;
            if (at == 0 || (i == 0 && at != 1)) {
                return false;
            }
        }
        return words.length() > letters.length() * 2 && Mark.all(name).isEmpty();
    }

    record Definition(String abbreviation, String name) {}
}
