package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.letters.Lookalikes;
import kz.jospar.core.party.Abbreviation;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Group;
import kz.jospar.core.party.Role;
import kz.jospar.core.phrase.TimingPhrase;

/**
 * Reads the cells that name who acts: kk орындаушылар ұяшығы, ru графа исполнителей.
 *
 * <p>Commas, semicolons, a slash between blanks and lines that begin with a capital letter separate addressees, outside
 * brackets and quotation marks; a mark in brackets belongs to the name before it; after such a mark, or between two
 * abbreviations, a missing separator is supplied and reported. One instance reads one document: the same addressee has
 * the same id in all its cells.
 */
public final class ExecutorCell {
    /** Words of time that stray into this column and name nobody: "Шығу кезінде". */
    private static final Pattern OCCASION = Pattern.compile(
            "(?:.* )?(?:кезінде|кезде|жағдайда|сайын)|(?:при|по мере|в случае|в ходе|по итогам) .*|upon .*");

    private static final Pattern ABBREVIATED_CITY = Pattern.compile("^(?:гг?|қ)\\. ?|(?: қ\\.?)$");
    private static final Pattern LIST_NUMBER = Pattern.compile("\\(?\\d{1,2}[.)]\\s*\\p{L}");
    private static final int LIST_NUMBER_LONGEST = 8;
    private static final Set<String> CENTRAL = Set.of("ЦГО", "ОМО");
    private static final Pattern NOT_SEEN = Pattern.compile("[«»\"“”„-]");
    private static final int LONGEST_TIME = 80;

    private final Map<String, String> idByName = new HashMap<>();
    private final Map<String, Integer> namesBySlug = new HashMap<>();
    private final Map<String, Boolean> groups = new HashMap<>();
    private final Map<String, Result> readLeading = new HashMap<>();
    private final Map<String, Result> readHelping = new HashMap<>();
    private final KnownNames known = new KnownNames();

    /** A reader of one document. */
    public ExecutorCell() {}

    /**
     * What a cell holds.
     *
     * @param executors the addressees in order
     * @param unseparated the items that were taken apart without a separator
     * @param unread the cell where it names nobody but a time
     */
    public record Result(List<Executor> executors, List<String> unseparated, List<String> unread) {
        public Result {
            executors = List.copyOf(executors);
            unseparated = List.copyOf(unseparated);
            unread = List.copyOf(unread);
        }
    }

    /** Tells the reader a short name of the document's glossary, which it then never takes apart: "КГД МФ". */
    void know(String name) {
        if (known.add(name)) {
            readLeading.clear();
            readHelping.clear();
        }
    }

    /**
     * Returns the addressees; a cell that merging repeats in many rows is read once.
     *
     * @param leads whether the first one named may lead
     */
    public Result read(String cell, boolean leads) {
        Map<String, Result> read = leads ? readLeading : readHelping;
        Result earlier = read.get(cell);
        if (earlier == null) {
            earlier = readNew(cell, leads);
            read.put(cell, earlier);
        }
        return earlier;
    }

    private Result readNew(String cell, boolean leads) {
        List<String> unseparated = new ArrayList<>();
        List<ExecutorItem> items = new ArrayList<>();
        for (String text : separate(cell)) {
            for (String joined : Joints.byWord(text, known)) {
                List<String> parts = supply(joined);
                if (parts.size() > 1) {
                    unseparated.add(joined);
                }
                parts.forEach(part -> add(items, ExecutorItem.of(part)));
            }
        }
        if (items.size() == 1 && isTime(items.get(0).name())) {
            return new Result(List.of(), List.of(), List.of(cell));
        }
        List<Executor> executors = new ArrayList<>();
        for (ExecutorItem item : SharedWords.distribute(items)) {
            executors.add(executor(item, leads && executors.isEmpty()));
        }
        return new Result(executors, unseparated, List.of());
    }

    private static boolean isTime(String name) {
        return name.length() <= LONGEST_TIME
                && !Abbreviation.is(name)
                && (OCCASION.matcher(name.toLowerCase(Locale.ROOT)).matches()
                        || TimingPhrase.read(name).timing().isPresent());
    }

    /**
     * Returns one addressee that stands alone, its commas being part of its name.
     *
     * @param text its name with its marks; a letter or digit at least
     * @param leads whether it may lead
     */
    public Executor readOne(String text, boolean leads) {
        return executor(ExecutorItem.of(Blanks.collapse(text)), leads);
    }

    private Executor executor(ExecutorItem item, boolean leads) {
        Set<Mark> marks = item.marks();
        return new Executor(
                id(item.name()),
                item.name(),
                role(item, leads),
                marks.contains(Mark.BY_AGREEMENT),
                marks.contains(Mark.JOINTLY),
                item.text());
    }

    private static void add(List<ExecutorItem> items, ExecutorItem item) {
        int last = items.size() - 1;
        if (last >= 0 && item.isMarkOnly()) {
            String mark = item.text().startsWith("(") ? item.text() : "(" + item.text() + ")";
            ExecutorItem marked = ExecutorItem.of(items.get(last).text() + " " + mark);
            items.set(
                    last, new ExecutorItem(items.get(last).text() + ", " + item.text(), marked.name(), marked.marks()));
        } else {
            items.add(item);
        }
    }

    /** Returns the id of a name, the same for names that look the same; another name with the same key gets ~2. */
    public String id(String name) {
        CityId city = CityId.of(Blanks.collapse(name));
        String plain =
                city == null ? ABBREVIATED_CITY.matcher(Blanks.collapse(name)).replaceFirst("") : city.name();
        String seen = NOT_SEEN.matcher(plain).replaceAll("");
        String looks = city == null
                ? Lookalikes.toCyrillic(seen.isBlank() ? plain : seen).toLowerCase(Locale.ROOT)
                : "city/" + city.body();
        String earlier = idByName.get(looks);
        if (earlier != null) {
            return earlier;
        }
        String slug = Slug.of(plain);
        int times = namesBySlug.merge(slug, 1, Integer::sum);
        String id = times == 1 ? slug : slug + "~" + times;
        idByName.put(looks, id);
        return id;
    }

    private List<String> separate(String cell) {
        Brackets brackets = new Brackets(cell);
        List<String> items = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < cell.length(); i++) {
            i = Math.max(i, brackets.close(i));
            if (separates(cell, i)) {
                addItem(items, cell.substring(from, i));
                from = i + 1;
            }
        }
        addItem(items, cell.substring(from));
        return Joints.withTorn(items, known);
    }

    private static boolean separates(String cell, int at) {
        boolean last = at + 1 == cell.length();
        return switch (cell.charAt(at)) {
            case ',', ';' -> true;
            case '\n' -> !last && (Character.isUpperCase(cell.codePointAt(at + 1)) || startsWithNumber(cell, at + 1));
            case '/' -> at > 0 && !last && Blanks.isBlank(cell.charAt(at - 1)) && Blanks.isBlank(cell.charAt(at + 1));
            default -> false;
        };
    }

    private static boolean startsWithNumber(String cell, int at) {
        String start = cell.substring(at, Math.min(cell.length(), at + LIST_NUMBER_LONGEST));
        return LIST_NUMBER.matcher(start).lookingAt();
    }

    private static void addItem(List<String> items, String item) {
        if (item.codePoints().anyMatch(Character::isLetterOrDigit)) {
            items.add(Blanks.strip(item).replace('\n', ' '));
        }
    }

    /** Splits "ЖОО (келісім бойынша) қалалар ..." and "ДСБ СЭБД ..." where the cell has no separator. */
    private List<String> supply(String item) {
        Brackets brackets = new Brackets(item);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < item.length(); i++) {
            int close = brackets.close(i);
            if (close < 0) {
                continue;
            }
            boolean marked = item.charAt(i) == '('
                    && !Mark.all(item.substring(i + 1, close)).isEmpty();
            i = close;
            int next = close + 1;
            while (next < item.length() && Blanks.isBlank(item.charAt(next))) {
                next++;
            }
            if (marked && next < item.length() && startsName(item, next)) {
                parts.addAll(ExecutorItem.of(item.substring(from, close + 1)).parts(known));
                from = next;
            }
        }
        parts.addAll(ExecutorItem.of(item.substring(from)).parts(known));
        return parts;
    }

    private static boolean startsName(String item, int at) {
        boolean name = Character.isLetter(item.codePointAt(at)) || item.charAt(at) == '«';
        return name && !Mark.begins(item.substring(at, Math.min(item.length(), at + 40)));
    }

    /** Universities in one word, ЖОО, are named like any body; local and central bodies, ЖАО, ЦГО, never mean one. */
    private static boolean isGroup(String name) {
        return Group.read(name)
                .filter(group -> group.local() || !Abbreviation.is(name) || CENTRAL.contains(name))
                .isPresent();
    }

    private Role role(ExecutorItem item, boolean first) {
        if (item.marks().contains(Mark.CONSOLIDATES)) {
            return Role.CONSOLIDATOR;
        }
        if (item.marks().contains(Mark.CONVENES)) {
            return Role.CONVENOR;
        }
        if (groups.computeIfAbsent(item.name(), ExecutorCell::isGroup)) {
            return Role.GROUP;
        }
        return first ? Role.LEAD : Role.CO_EXECUTOR;
    }
}
