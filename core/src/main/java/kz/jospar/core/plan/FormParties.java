package kz.jospar.core.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.plan.FormLanguage.Role;
import kz.jospar.core.plan.Phrases.Found;
import org.jspecify.annotations.Nullable;

/** Finds beside a form's noun whose it is and to whom it goes; names are given back in the nominative. */
final class FormParties {
    /** No name of a body is longer, in words. */
    private static final int LONGEST = 16;

    private final String cell;
    private final List<CellWord> words;
    private final FormHead head;
    private final FormLanguage language;
    private final List<String> to = new ArrayList<>();
    private final List<String> by = new ArrayList<>();

    /** A body from one word to before another. */
    private record Party(String name, Case nounCase, int from, int end) {}

    FormParties(String cell, List<CellWord> words, FormHead head) {
        this.cell = cell;
        this.words = words;
        this.head = head;
        this.language = head.language();
        if (head.isPaper() && head.isNamed()) {
            if (language.isHeadFinal()) {
                before();
            }
            if (language != FormLanguage.KAZAKH) {
                behind();
            }
        }
    }

    List<String> to() {
        return to;
    }

    List<String> by() {
        return by;
    }

    /** ЖАО-ның БҒМ-ге есебі, Үкімет қаулысы: from the noun to the left. */
    private void before() {
        int end = head.from();
        while (end > 0) {
            Party party = partyBefore(end);
            if (party == null) {
                if (!language.isAdjective(words.get(end - 1)) && !language.is(Role.JOINT, words, end - 1)) {
                    return;
                }
                end--;
                continue;
            }
            boolean owns = language != FormLanguage.KAZAKH
                    || head.nounCase() == Case.OWNED
                    || !(head.kind().isReport() || head.kind() == FormKind.PROPOSALS);
            List<String> side =
                    party.nounCase() == Case.DATIVE || (party.nounCase() != Case.GENITIVE && !owns) ? to : by;
            if (party.nounCase() == Case.OBLIQUE || !side.isEmpty()) {
                return;
            }
            end = takeJoined(party, side);
        }
    }

    /** Takes a body and those joined with it to the left, which share its ending: БҒМ, ДСМ-ге, ІІМ мен ДСМ бұйрығы. */
    private int takeJoined(Party last, List<String> side) {
        List<String> names = new ArrayList<>(List.of(last.name()));
        Party party = last;
        while (party.from() > 0) {
            boolean and = isJoint(party.from() - 1);
            int end = and ? party.from() - 1 : party.from();
            Party next = and || isListed(end) ? partyBefore(end) : null;
            if (next == null || (next.nounCase() != Case.PLAIN && next.nounCase() != last.nounCase())) {
                break;
            }
            names.add(next.name());
            party = next;
        }
        Collections.reverse(names);
        side.addAll(names);
        return party.from();
    }

    /** Returns the body that ends before a word. */
    private @Nullable Party partyBefore(int end) {
        if (end < 1) {
            return null;
        }
        CellWord last = words.get(end - 1);
        if (end > 1 && last.isLinked() && isAbbreviation(end - 2)) {
            Case suffix = List.of("на", "не").contains(last.cyrillic())
                    ? Case.DATIVE
                    : FormLanguage.KAZAKH.caseOf(last.cyrillic());
            return suffix == null ? null : abbreviations(suffix, end - 1);
        }
        Found<String> body = language.role(Role.BODY).endingBefore(words, 0, end);
        if (body != null) {
            int cut = body.nounCase() == Case.GENITIVE ? 3 : body.nounCase() == Case.DATIVE ? 2 : 0;
            int from = nameStart(body.from());
            return new Party(text(words.get(from).start(), last.end() - cut), body.nounCase(), from, end);
        }
        return isAbbreviation(end - 1) && hasSmallLetters() ? abbreviations(Case.PLAIN, end) : null;
    }

    /** "ҚР ҚМ", "БП АҚК": abbreviations side by side are one body, but for those that are none (РК, ГЧП). */
    private @Nullable Party abbreviations(Case nounCase, int end) {
        int from = end - 1;
        while (from > 0 && from > end - LONGEST && words.get(from).isNear() && isAbbreviation(from - 1)) {
            from--;
        }
        return party(nounCase, from, end);
    }

    private @Nullable Party party(Case nounCase, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!language.is(Role.TERM, words, i)) {
                return new Party(
                        text(words.get(from).start(), words.get(end - 1).end()), nounCase, from, end);
            }
        }
        return null;
    }

    /** отчёт МИО в МОН, записка акиму: from the noun to the right. */
    private void behind() {
        int at = head.to();
        List<String> last = by;
        boolean joined = false;
        while (at < words.size()) {
            boolean preposition = language.is(Role.TO, words, at);
            int from = preposition || isArticle(at) || isOf(at) ? at + 1 : at;
            Party party = partyFrom(isArticle(from) ? from + 1 : from, preposition);
            if (party == null) {
                return;
            }
            boolean addressed = preposition || party.nounCase() == Case.DATIVE;
            List<String> side = addressed ? to : joined ? last : by;
            if (!joined && (!side.isEmpty() || (!addressed && !to.isEmpty()))) {
                return;
            }
            side.add(party.name());
            last = side;
            at = party.end();
            joined = at < words.size() && (language.is(Role.AND, words, at) || isListed(at));
            at = joined && language.is(Role.AND, words, at) ? at + 1 : at;
        }
    }

    /** Returns the body that begins with a word or, where it is addressed, behind adjectives. */
    private @Nullable Party partyFrom(int from, boolean addressed) {
        int first = from;
        while (addressed && first < words.size() && language.isAdjective(words.get(first)) && !isAbbreviation(first)) {
            first++;
        }
        Found<String> body = first < words.size() ? language.role(Role.BODY).from(words, first, words.size()) : null;
        if (body != null) {
            int end = nameEnd(body.to());
            StringBuilder name = new StringBuilder();
            for (int i = from; i < first; i++) {
                name.append(words.get(i).raw().replaceFirst("ую$", "ая")).append(' ');
            }
            name.append(nominative(body))
                    .append(
                            cell,
                            words.get(body.to() - 1).end(),
                            words.get(end - 1).end());
            return new Party(Blanks.collapse(name.toString()), body.nounCase(), from, end);
        }
        if (from >= words.size() || first > from || !isAbbreviation(from)) {
            return null;
        }
        int end = from + 1;
        while (end < words.size() && end < from + LONGEST && words.get(end).isNear() && isAbbreviation(end)) {
            end++;
        }
        return party(Case.PLAIN, from, end);
    }

    private boolean isArticle(int at) {
        return at < words.size()
                && language == FormLanguage.ENGLISH
                && words.get(at).latin().equals("the");
    }

    private boolean isOf(int at) {
        return language == FormLanguage.ENGLISH
                && List.of("of", "by").contains(words.get(at).latin());
    }

    private String nominative(Found<String> body) {
        CellWord last = words.get(body.to() - 1);
        int start = words.get(body.from()).start();
        if (language == FormLanguage.ENGLISH) {
            return cell.substring(start, last.end());
        }
        String name = body.value().substring(body.value().lastIndexOf('_') + 1);
        String raw = last.raw();
        int same = 0;
        while (same < Math.min(raw.length(), name.length())
                && Character.toLowerCase(raw.charAt(same)) == Character.toLowerCase(name.charAt(same))) {
            same++;
        }
        String ending = name.substring(same);
        boolean capitals = raw.toUpperCase(Locale.ROOT).equals(raw);
        return cell.substring(start, last.start())
                + raw.substring(0, same)
                + (capitals ? ending.toUpperCase(Locale.ROOT) : ending);
    }

    private String text(int from, int to) {
        String name = Blanks.collapse(cell.substring(from, to));
        return name.endsWith("-") ? name.substring(0, name.length() - 1) : name;
    }

    private boolean isAbbreviation(int at) {
        return words.get(at).isAbbreviation() && language.forms().from(words, at, at + 1) == null;
    }

    private boolean hasSmallLetters() {
        return words.stream().anyMatch(word -> !word.raw().equals(word.raw().toUpperCase(Locale.ROOT)));
    }

    /** Tells whether a comma and nothing else parts a word from the one before. */
    private boolean isListed(int right) {
        String gap = cell.substring(words.get(right - 1).end(), words.get(right).start());
        return gap.length() < 6 && Blanks.strip(gap).equals(",");
    }

    private boolean isJoint(int at) {
        return language.is(Role.AND, words, at)
                || (language == FormLanguage.KAZAKH
                        && List.of("мен", "бен", "пен").contains(words.get(at).cyrillic()));
    }

    /** "Қазақстан Республикасының Үкіметі", "облыс әкімі": proper names and places before a body belong to its name. */
    private int nameStart(int body) {
        int start = body;
        while (start > 0
                && start > body - 5
                && belongs(start - 1)
                && words.get(start).isNear()) {
            start--;
        }
        return start;
    }

    /** A name goes on to the item's end or to a word that cannot belong to it: "Управление экономики до 5 числа". */
    private int nameEnd(int to) {
        int end = to;
        while (end < words.size() && end < to + LONGEST && words.get(end).isNear()) {
            if (language == FormLanguage.RUSSIAN && language.is(Role.AND, words, end)) {
                if (end + 1 == words.size() || !isGenitive(end + 1)) {
                    return end;
                }
                end++;
            } else if (language == FormLanguage.RUSSIAN ? !isOfName(end) : !belongs(end)) {
                return end;
            }
            end++;
        }
        return end;
    }

    private boolean isOfName(int at) {
        CellWord word = words.get(at);
        Found<String> body = language.role(Role.BODY).from(words, at, words.size());
        Found<FormKind> form = language.forms().from(words, at, words.size());
        boolean ends = language.is(Role.BORDER, words, at)
                || language.is(Role.TO, words, at)
                || language.is(Role.AROUND, words, at)
                || (body != null && body.nounCase() == Case.DATIVE)
                || (form != null && form.nounCase() != Case.EITHER && form.nounCase() != Case.GENITIVE);
        // ежемесячно, утверждено, утверждённый
        return !ends && !word.isNumber() && !word.cyrillic().matches(".*(?:но|ный|ное|ная|ные)");
    }

    /** образования и науки: what goes on with a name behind "и". */
    private boolean isGenitive(int at) {
        CellWord word = words.get(at);
        boolean ending = word.cyrillic().matches(".*(?:[аяиыйвх]|го)");
        return ending
                && Character.isLowerCase(word.raw().charAt(0))
                && language.role(Role.BODY).from(words, at, words.size()) == null
                && isOfName(at);
    }

    private boolean belongs(int at) {
        CellWord word = words.get(at);
        if (language.role(Role.PLACE).from(words, at, words.size()) != null) {
            return true;
        }
        return Character.isUpperCase(word.raw().charAt(0))
                && !word.isAbbreviation()
                && !language.isAdjective(word)
                && language.forms().from(words, at, at + 1) == null;
    }
}
