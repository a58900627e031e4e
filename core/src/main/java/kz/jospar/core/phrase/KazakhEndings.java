package kz.jospar.core.phrase;

import java.util.List;

/**
 * The endings of Kazakh words and of numbers in figures: kk септік жалғаулары.
 *
 * <p>An ending takes its vowel from the last vowel of the word (үндестік заңы) and its consonant from the last sound:
 * ақпанға but қыркүйекке, ақпаннан but наурыздан. A number in figures ends as it is read aloud: 5-іне is бесіне, 20-сына
 * жиырмасына.
 */
final class KazakhEndings {
    private static final String FRONT = "әөүіе";
    private static final String VOWELS = FRONT + "аоұы";
    private static final String NASALS = "мнң";
    private static final String VOICELESS = "кқпстшщфхцчһ";

    private static final List<String> UNITS =
            List.of("", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз");
    private static final List<String> TENS = List.of("", "он", "жиырма", "отыз");

    private KazakhEndings() {}

    /** The cases that deadlines need. */
    enum Ending {
        /** Ілік септік: ақпанның. */
        GENITIVE,
        /** Барыс септік: ақпанға. */
        DATIVE,
        /** Жатыс септік: ақпанда. */
        LOCATIVE,
        /** Шығыс септік: ақпаннан. */
        ABLATIVE
    }

    /** Returns the word in a case. Worked case: қыркүйек in the genitive is қыркүйектің. */
    static String inflect(String word, Ending ending) {
        char last = word.charAt(word.length() - 1);
        boolean front = isFront(word);
        boolean voiceless = has(VOICELESS, last);
        boolean nasal = has(NASALS, last);
        String a = front ? "е" : "а";
        String dental = voiceless ? "т" : "д";
        return word
                + switch (ending) {
                    case GENITIVE -> (nasal || has(VOWELS, last) ? "н" : dental) + (front ? "ің" : "ың");
                    case DATIVE -> (voiceless ? (front ? "к" : "қ") : (front ? "г" : "ғ")) + a;
                    case LOCATIVE -> dental + a;
                    case ABLATIVE -> (nasal ? "н" : dental) + a + "н";
                };
    }

    /** Returns a day of a month, 1..31, with the possessive and a case: "айдың" 5-іне, 10-ына, 20-сында, 31-інен. */
    static String ofMonth(int day, Ending ending) {
        return day + "-" + possessive(day % 10 == 0 ? TENS.get(day / 10) : UNITS.get(day % 10), ending);
    }

    /** Returns a noun with the possessive and a case: "айдың" күніне, жұмасында, дүйсенбісінен. */
    static String owned(String noun, Ending ending) {
        return noun + possessive(noun, ending);
    }

    private static String possessive(String spoken, Ending ending) {
        boolean front = isFront(spoken);
        String a = front ? "е" : "а";
        String possessive = (has(VOWELS, spoken.charAt(spoken.length() - 1)) ? "с" : "") + (front ? "і" : "ы");
        return possessive
                + switch (ending) {
                    case GENITIVE -> front ? "нің" : "ның";
                    case DATIVE -> "н" + a;
                    case LOCATIVE -> "нд" + a;
                    case ABLATIVE -> "н" + a + "н";
                };
    }

    private static boolean isFront(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            if (has(VOWELS, word.charAt(i))) {
                return has(FRONT, word.charAt(i));
            }
        }
        throw new IllegalArgumentException("'" + word + "' has no vowel to take an ending from");
    }

    private static boolean has(String letters, char letter) {
        return letters.indexOf(letter) >= 0;
    }
}
