package kz.jospar.core.plan;

import java.util.List;
import java.util.Locale;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.plan.FormLanguage.Role;
import kz.jospar.core.plan.Phrases.Found;
import org.jspecify.annotations.Nullable;

/** Finds beside a form's noun whose it is and to whom it goes; names are given back in the nominative. */
final class FormParties {
    private final String cell;
    private final List<CellWord> words;
    private final FormHead head;
    private final FormLanguage language;

    @Nullable
    String to;

    @Nullable
    String by;

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

    /** ЖАО-ның БҒМ-ге есебі, Үкімет қаулысы: from the noun to the left. */
    private void before() {
        int end = head.from();
        while (end > 0) {
            int start = party(end);
            if (start < 0) {
                if (!language.isAdjective(words.get(end - 1))) {
                    return;
                }
                start = end - 1;
            }
            end = start;
        }
    }

    /** Takes the party that ends before a word; returns its first word, or -1 if there is none or its place is taken. */
    private int party(int end) {
        CellWord last = words.get(end - 1);
        if (end > 1 && last.isLinked() && isAbbreviation(end - 2)) {
            Case suffix = List.of("на", "не").contains(last.cyrillic())
                    ? Case.DATIVE
                    : FormLanguage.KAZAKH.caseOf(last.cyrillic());
            return suffix == null
                    ? -1
                    : take(suffix, listStart(end - 2), words.get(end - 2).end());
        }
        Found<String> body = language.role(Role.BODY).endingBefore(words, 0, end);
        if (body != null) {
            int cut = body.nounCase() == Case.GENITIVE ? 3 : body.nounCase() == Case.DATIVE ? 2 : 0;
            return take(
                    body.nounCase(), nameStart(body.from()), words.get(end - 1).end() - cut);
        }
        return isAbbreviation(end - 1) && hasSmallLetters() ? take(Case.PLAIN, listStart(end - 1), last.end()) : -1;
    }

    private int take(Case party, int from, int endOffset) {
        boolean owns = language != FormLanguage.KAZAKH
                || head.nounCase() == Case.OWNED
                || !(head.kind().isReport() || head.kind() == FormKind.PROPOSALS);
        boolean addressed = party == Case.DATIVE || (party != Case.GENITIVE && !owns);
        if (party == Case.OBLIQUE || (addressed ? to : by) != null) {
            return -1;
        }
        String name = text(words.get(from).start(), endOffset);
        if (addressed) {
            to = name;
        } else {
            by = name;
        }
        return from;
    }

    /** отчёт МИО в МОН: from the noun to the right. */
    private void behind() {
        int at = head.to();
        while (at < words.size()) {
            boolean addressed = language.is(Role.TO, words, at);
            int from = addressed || isArticle(at) || isOf(at) ? at + 1 : at;
            from = isArticle(from) ? from + 1 : from;
            int first = from;
            while (addressed
                    && first < words.size()
                    && language.isAdjective(words.get(first))
                    && !isAbbreviation(first)) {
                first++;
            }
            Found<String> body =
                    first < words.size() ? language.role(Role.BODY).from(words, first, words.size()) : null;
            int end;
            String name;
            if (body != null) {
                end = nameEnd(body.to());
                String noun = first == from
                        ? nominative(body)
                        : text(words.get(from).start(), words.get(body.to() - 1).end());
                name = noun
                        + cell.substring(
                                words.get(body.to() - 1).end(),
                                words.get(end - 1).end());
            } else if (from < words.size() && first == from && isAbbreviation(from)) {
                end = listEnd(from + 1);
                name = text(words.get(from).start(), words.get(end - 1).end());
            } else {
                return;
            }
            if ((addressed ? to : by) != null || (!addressed && to != null)) {
                return;
            }
            if (addressed) {
                to = name;
            } else {
                by = name;
            }
            at = end;
        }
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
        String name = body.value();
        String raw = cell.substring(
                words.get(body.from()).start(), words.get(body.to() - 1).end());
        if (language == FormLanguage.ENGLISH || raw.toUpperCase(Locale.ROOT).equals(raw)) {
            return language == FormLanguage.ENGLISH ? raw : name.toUpperCase(Locale.ROOT);
        }
        return raw.charAt(0) + name.substring(1);
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

    /** "БҒМ, ДСМ": a list of abbreviations is one party. */
    private int listStart(int at) {
        int start = at;
        while (start > 0 && isListed(start - 1, start)) {
            start--;
        }
        return start;
    }

    private int listEnd(int to) {
        int end = to;
        while (end < words.size() && isListed(end - 1, end) && isAbbreviation(end)) {
            end++;
        }
        return end;
    }

    private boolean isListed(int left, int right) {
        String gap = cell.substring(words.get(left).end(), words.get(right).start());
        return isAbbreviation(left) && gap.length() < 6 && Blanks.strip(gap).equals(",");
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

    private int nameEnd(int to) {
        int end = to;
        while (end < words.size() && end < to + 5 && words.get(end).isNear() && belongs(end)) {
            end++;
        }
        return end;
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
