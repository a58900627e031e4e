package kz.jospar.core.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.PlanKind;
import kz.jospar.core.plan.PlanLevel;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/** What the paragraphs around a plan's table say: approval block, title, glossary. */
final class Surroundings {
    private static final Pattern APPROVED =
            Pattern.compile("^[«\"\\s]*(бекіт|утвержд)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DATE_LINE = Pattern.compile("(\\d{4})\\s*(жыл|ж\\.|год|г\\.|$)");
    private static final Pattern SIGNATURE = Pattern.compile("_{3,}\\s*(\\S.*)");
    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?:\\s*[-–—]\\s*((?:19|20)\\d{2}))?(?!\\d)");
    private static final Pattern GLOSSARY = Pattern.compile("^([\\p{L}]{2,12})\\s*[-–—]\\s*(\\S.*)$", Pattern.DOTALL);

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

    static Approval approval(List<String> lines) {
        List<String> office = new ArrayList<>();
        String person = null;
        LocalDate date = null;
        Integer year = null;
        for (String line : lines.subList(1, lines.size())) {
            Matcher signature = SIGNATURE.matcher(line);
            Matcher dated = DATE_LINE.matcher(line);
            if (dated.find() && (line.contains("«") || line.contains("\"") || line.contains("__"))) {
                year = Integer.valueOf(dated.group(1));
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

    /** The first year or range of years a title names. */
    static @Nullable PlanPeriod period(String title) {
        Matcher years = YEARS.matcher(title);
        if (!years.find()) {
            return null;
        }
        int first = Integer.parseInt(years.group(1));
        int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
        return last < first ? null : PlanPeriod.ofYears(first, last);
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

    static @Nullable PlanLevel level(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (lower.contains("аудан") || lower.contains("район")) {
            return PlanLevel.DISTRICT;
        }
        if (lower.contains("облыс") || lower.contains("област")) {
            return PlanLevel.OBLAST;
        }
        if (lower.contains("қаласы") || lower.contains("город")) {
            return PlanLevel.CITY;
        }
        return lower.contains("республика") ? PlanLevel.REPUBLIC : null;
    }

    /** A glossary line, abbreviation and name, or null. */
    static @Nullable Definition definition(String line) {
        Matcher matcher = GLOSSARY.matcher(line);
        if (!matcher.matches() || !ExecutorCell.isAbbreviation(matcher.group(1))) {
            return null;
        }
        return new Definition(matcher.group(1), matcher.group(2).strip());
    }

    record Definition(String abbreviation, String name) {}
}
