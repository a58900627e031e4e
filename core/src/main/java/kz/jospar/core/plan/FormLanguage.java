package kz.jospar.core.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.jospar.core.data.DataFile;
import kz.jospar.core.plan.Phrases.Found;
import org.jspecify.annotations.Nullable;

/** The words of completion forms in one language, from {@code forms_kk.txt} and its siblings, read once. */
final class FormLanguage {
    static final FormLanguage KAZAKH = new FormLanguage("kk", true);
    static final FormLanguage RUSSIAN = new FormLanguage("ru", false);
    static final FormLanguage ENGLISH = new FormLanguage("en", true);

    /** What a word that is no form does; forms_kk.txt tells more. */
    enum Role {
        AROUND,
        BODY,
        PLACE,
        TO,
        BORDER,
        AND,
        TERM,
        JOINT,
        UNLIKE
    }

    private final Endings endings;
    private final Phrases<FormKind> forms;
    private final Map<Role, Phrases<String>> roles = new EnumMap<>(Role.class);
    private final List<String> waiting = new ArrayList<>();

    private FormLanguage(String code, boolean headFinal) {
        endings = new Endings(headFinal);
        forms = new Phrases<>(endings);
        for (Role role : Role.values()) {
            roles.put(role, new Phrases<>(endings));
        }
        DataFile.readTagged(FormLanguage.class, "forms_" + code + ".txt", this::define);
    }

    private void define(String[] head, String[] body) {
        String tag = head[0].toUpperCase(Locale.ROOT).replace('-', '_');
        for (String word : body) {
            if (tag.equals("WAITS")) {
                waiting.add(word);
            } else if (head.length > 1) {
                role(Role.AROUND)
                        .add(
                                word,
                                FormKind.valueOf(head[1].toUpperCase(Locale.ROOT))
                                        .name());
            } else if (tag.equals("BODY")) {
                role(Role.BODY).add(word, nominative(word));
            } else if (isRole(tag)) {
                role(Role.valueOf(tag)).add(word, "");
            } else {
                forms.add(word, FormKind.valueOf(tag));
            }
        }
    }

    private static boolean isRole(String tag) {
        for (Role role : Role.values()) {
            if (role.name().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** {@code правительств~о} is правительство; a class is named by its nominative but for that of отчёт. */
    private static String nominative(String word) {
        int tilde = word.indexOf('~');
        if (tilde < 0) {
            return word;
        }
        String stem = word.substring(0, tilde);
        return switch (word.substring(tilde + 1)) {
            case "о" -> stem + "о";
            case "а" -> stem + "а";
            case "ие" -> stem + "е";
            case "ия" -> stem + "я";
            default -> stem;
        };
    }

    boolean isHeadFinal() {
        return endings.isHeadFinal();
    }

    Phrases<FormKind> forms() {
        return forms;
    }

    Phrases<String> role(Role role) {
        return java.util.Objects.requireNonNull(roles.get(role));
    }

    boolean is(Role role, List<CellWord> words, int at) {
        return at >= 0 && at < words.size() && role(role).from(words, at, words.size()) != null;
    }

    /** Returns the case of a Kazakh ending, or null if it is none. */
    @Nullable
    Case caseOf(String ending) {
        return endings.of("kk", ending);
    }

    /** Tells whether a word describes the noun behind it: ақпараттық, ежемесячная. */
    boolean isAdjective(CellWord word) {
        String lower = word.cyrillic();
        if (this == KAZAKH) {
            return lower.length() > 4 && lower.matches(".*[лдт][ыі][қк]|.*лы|.*лі");
        }
        for (int ending = 2; ending <= 3 && lower.length() > ending + 2; ending++) {
            int at = lower.length() - ending;
            String last = lower.substring(at);
            // исполнение is a noun, методические is none.
            boolean noun = last.startsWith("и") && "кгхжшщч".indexOf(lower.charAt(at - 1)) < 0;
            if (!noun && endings.of("describing", last) != null) {
                return this == RUSSIAN;
            }
        }
        return false;
    }

    /** Tells whether a word of no form waits for another one: сайттарда, отырып. */
    boolean isWaiting(CellWord word) {
        String lower = word.cyrillic();
        for (String ending : waiting) {
            int before = lower.length() - ending.length() - 1;
            boolean voiceless = before >= 0 && "кқпстшщфхцчһбвгд".indexOf(lower.charAt(before)) >= 0;
            if (lower.endsWith(ending) && (before < 0 || before > 1)) {
                // -да after a voiced sound, -та after a voiceless one: газета is no locative.
                if (before < 0 || voiceless || "тқк".indexOf(ending.charAt(0)) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    static @Nullable FormKind kind(Found<String> around) {
        return around.value().isEmpty() ? null : FormKind.valueOf(around.value());
    }
}
