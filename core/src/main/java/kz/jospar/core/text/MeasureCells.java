package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.party.Executor;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.plan.PlanIndicator;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/** Makes measures and indicators of drafts and hands out the ids of one plan. */
final class MeasureCells {
    /** Begins the mark of a measure that the plan does not number; no plan's number begins so. */
    private static final String UNNUMBERED = "n";

    private static final Pattern NUMBER_IN_TITLE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,3}[.)])\\s+(?=\\p{Lu})");
    private static final int LONGEST_DAY = 60;

    private final Language language;
    private final ExecutorCell executors;
    private final List<Finding> remarks;
    private final List<String> notes;
    /** What cells say that merging repeats in many rows: each is read once. */
    private final Map<String, CompletionForm> forms = new HashMap<>();

    private final FundingCells.Known money = new FundingCells.Known();
    private final Map<String, List<ColumnVersions>> versions = new HashMap<>();
    private final Map<String, Integer> timesSeen = new HashMap<>();
    private int unnumbered;
    private @Nullable Place firstUnnumbered;

    MeasureCells(Language language, ExecutorCell executors, List<Finding> remarks, List<String> notes) {
        this.language = language;
        this.executors = executors;
        this.remarks = remarks;
        this.notes = notes;
    }

    /** Returns what two language columns say of each measure, by its id. */
    Map<String, List<ColumnVersions>> versions() {
        return versions;
    }

    /** Tells of measures without a number. */
    void end() {
        if (firstUnnumbered != null) {
            remarks.add(new Finding(
                    "no-number",
                    Severity.WARNING,
                    firstUnnumbered,
                    UNNUMBERED + 1,
                    List.of(Integer.toString(unnumbered)),
                    null));
        }
    }

    Measure measure(Draft draft) {
        Columns table = draft.table();
        Map<Integer, String> other = new TreeMap<>();
        List<String> unseparated = new ArrayList<>();
        List<Executor> who = executors(draft, other, unseparated);
        LocalizedText title = title(draft, other);
        String form = chosen(draft, ColumnKind.FORM, other, text -> !text.isEmpty());
        String deadline = chosen(
                draft,
                ColumnKind.DEADLINE,
                other,
                text -> TimingPhrase.read(text).timing().isPresent());
        String window = window(draft, deadline);
        String written = table.has(ColumnKind.NUMBER)
                ? chosen(draft, ColumnKind.NUMBER, other, text -> true)
                : numberIn(draft.first(ColumnKind.TITLE));
        String words = chosen(draft, ColumnKind.FUNDING, other, text -> true);
        for (int i = 0; i < table.size(); i++) {
            boolean second = table.kind(i) == ColumnKind.UNIT && i != table.indexOf(ColumnKind.UNIT);
            boolean taken = !window.isEmpty() && i == table.begin();
            if ((table.kind(i) == ColumnKind.OTHER || second)
                    && !taken
                    && !draft.cell(i).isEmpty()) {
                other.put(i, draft.cell(i));
            }
        }
        FundingCells funding =
                new FundingCells(draft, money, (column, text) -> other.merge(column, text, (a, b) -> a + "\n" + b));
        MeasureNumber number = number(written);
        Draft whole = draft.whole();
        String id = id(whole == null ? number.key() : whole.id() + "-" + number.key());
        draft.setId(id);
        List<ColumnVersions> both = ColumnVersions.of(draft, executors);
        if (!both.isEmpty()) {
            versions.put(id, both);
        }
        if (unnumbered > 0 && firstUnnumbered == null) {
            firstUnnumbered = new Place(id, draft.row(), ColumnKind.NUMBER.code());
        }
        Place cell = new Place(id, draft.row(), ColumnKind.EXECUTORS.code());
        unseparated.forEach(item -> remarks.add(Finding.of("missing-separator", Severity.WARNING, cell, item)));
        return new Measure(
                id,
                number,
                title,
                table.has(ColumnKind.FORM) ? forms.computeIfAbsent(form, CompletionForm::new) : null,
                who,
                window.isEmpty() ? deadline : window,
                null, // read when the plan around it is known
                funding.funding(table.has(ColumnKind.FUNDING) ? words : null),
                byHeading(draft, other),
                draft.row());
    }

    /** The deadline with what the column of beginnings says before it, where both together are a window; else nothing. */
    private static String window(Draft draft, String deadline) {
        String begin = draft.table().begin() < 0 ? "" : draft.cell(draft.table().begin());
        if (begin.isEmpty() || deadline.isEmpty() || Math.max(begin.length(), deadline.length()) > LONGEST_DAY) {
            return "";
        }
        String both = begin + " – " + deadline;
        boolean window = TimingPhrase.read(both)
                .timing()
                .filter(Timing.Within.class::isInstance)
                .isPresent();
        return window ? both : "";
    }

    /** The number that a title begins with where the table has no column for it: "1.2. Провести ...". */
    private static String numberIn(String title) {
        Matcher number = NUMBER_IN_TITLE.matcher(title);
        return number.lookingAt() ? number.group(1) : "";
    }

    /** Those who lead first, wherever their column stands; a translation of their column says the same again. */
    private List<Executor> executors(Draft draft, Map<Integer, String> other, List<String> unseparated) {
        Columns table = draft.table();
        List<Executor> who = new ArrayList<>();
        for (boolean helping : new boolean[] {false, true}) {
            for (int i = 0; i < table.size(); i++) {
                if (table.kind(i) != ColumnKind.EXECUTORS || table.isCoExecutors(i) != helping) {
                    continue;
                }
                if (table.isTranslation(i) && !helping) {
                    keep(draft, i, other);
                    continue;
                }
                ExecutorCell.Result read = executors.read(draft.cell(i), who.isEmpty() && !helping);
                who.addAll(read.executors());
                unseparated.addAll(read.unseparated());
                for (String time : read.unread()) {
                    other.merge(i, time, (a, b) -> a + "\n" + b);
                }
            }
        }
        return who;
    }

    private LocalizedText title(Draft draft, Map<Integer, String> other) {
        Columns table = draft.table();
        int first = table.indexOf(ColumnKind.TITLE);
        if (first < 0) {
            return LocalizedText.EMPTY;
        }
        boolean translated = false;
        for (int i = first; i < table.size(); i++) {
            translated |= table.kind(i) == ColumnKind.TITLE && table.isTranslation(i);
        }
        LocalizedText title = LocalizedText.EMPTY;
        for (int i = first; i < table.size(); i++) {
            String text = draft.cell(i);
            if (table.kind(i) != ColumnKind.TITLE || text.isEmpty()) {
                continue;
            }
            Language own = table.language(i);
            Language in = translated && own != null ? own : language;
            boolean version = i == first || table.isTranslation(i);
            if (version && title.version(in).isEmpty()) {
                int number = i == first && !table.has(ColumnKind.NUMBER)
                        ? numberIn(text).length()
                        : 0;
                title = title.with(in, Blanks.strip(text.substring(number)));
            } else {
                other.put(i, text);
            }
        }
        return title;
    }

    /** The first column of a kind whose text will do, else the first with words; the others are kept beside. */
    private static String chosen(Draft draft, ColumnKind kind, Map<Integer, String> other, Predicate<String> willDo) {
        Columns table = draft.table();
        int first = table.indexOf(kind);
        int chosen = -1;
        boolean good = false;
        boolean several = table.kinds().lastIndexOf(kind) != first;
        for (int i = Math.max(first, 0); first >= 0 && several && i < table.size(); i++) {
            String text = table.kind(i) == kind ? draft.cell(i) : "";
            if (text.isEmpty() || good) {
                continue;
            }
            good = willDo.test(text);
            chosen = good || chosen < 0 ? i : chosen;
        }
        chosen = chosen < 0 ? first : chosen;
        for (int i = 0; several && i < table.size(); i++) {
            if (table.kind(i) == kind && i != chosen) {
                keep(draft, i, other);
            }
        }
        return chosen < 0 ? "" : draft.cell(chosen);
    }

    private static void keep(Draft draft, int column, Map<Integer, String> other) {
        if (!draft.cell(column).isEmpty()) {
            other.put(column, draft.cell(column));
        }
    }

    private static Map<String, String> byHeading(Draft draft, Map<Integer, String> other) {
        Map<String, StringJoiner> texts = new LinkedHashMap<>();
        other.forEach((column, text) -> texts.computeIfAbsent(draft.table().key(column), key -> new StringJoiner("\n"))
                .add(text));
        draft.beyond()
                .forEach(text ->
                        texts.computeIfAbsent("", key -> new StringJoiner("\n")).add(text));
        Map<String, String> joined = new LinkedHashMap<>();
        texts.forEach((heading, joiner) -> joined.put(heading, joiner.toString()));
        return joined;
    }

    /** What an indicator's row has beside the record's components goes to the notes. */
    PlanIndicator indicator(Draft draft) {
        Columns table = draft.table();
        Map<Integer, Amount> byYear = new TreeMap<>();
        Map<Integer, String> left = new TreeMap<>();
        for (MoneyCells.Line line : draft.money().lines()) {
            FundingCells.byYear(line, table, (column, text) -> left.merge(column, text, (a, b) -> a + " " + b))
                    .forEach((year, amount) -> {
                        if (byYear.putIfAbsent(year, amount) != null) {
                            left.merge(0, amount.text(), (a, b) -> a + " " + b);
                        }
                    });
            line.cells().forEach((column, text) -> {
                if (table.kind(column) != ColumnKind.YEAR) {
                    left.merge(column, text.toString(), (a, b) -> a + " " + b);
                }
            });
        }
        List<String> unseparated = new ArrayList<>();
        List<Executor> who = executors(draft, left, unseparated);
        LocalizedText title = title(draft, left);
        for (int i = 0; i < table.size(); i++) {
            boolean taken = table.kind(i) == ColumnKind.TITLE
                    || table.kind(i) == ColumnKind.EXECUTORS
                    || i == table.indexOf(ColumnKind.NUMBER)
                    || i == table.indexOf(ColumnKind.UNIT);
            if (!taken) {
                keep(draft, i, left);
            }
        }
        String words = draft.money().words();
        if (!left.isEmpty() || !words.isEmpty() || !draft.beyond().isEmpty()) {
            StringJoiner note = new StringJoiner(" | ");
            note.add(draft.first(ColumnKind.NUMBER)).add(draft.first(ColumnKind.TITLE));
            left.values().forEach(note::add);
            draft.beyond().forEach(note::add);
            notes.add(words.isEmpty() ? note.toString() : note + " | " + words);
        }
        Place cell = new Place(null, draft.row(), ColumnKind.EXECUTORS.code());
        unseparated.forEach(item -> remarks.add(Finding.of("missing-separator", Severity.WARNING, cell, item)));
        String number =
                table.has(ColumnKind.NUMBER) ? draft.first(ColumnKind.NUMBER) : numberIn(draft.first(ColumnKind.TITLE));
        return new PlanIndicator(number, title, draft.first(ColumnKind.UNIT), byYear, who, draft.row());
    }

    /** The number as written; without one, n and how many measures without a number there are so far: n2. */
    private MeasureNumber number(String written) {
        return new MeasureNumber(written.isEmpty() ? UNNUMBERED + ++unnumbered : written);
    }

    private String id(String key) {
        int times = timesSeen.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "~" + times;
    }
}
