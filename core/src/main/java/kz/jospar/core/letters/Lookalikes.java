package kz.jospar.core.letters;

/** Latin letters that look like Cyrillic ones: real cells have {@code жəне} and {@code кешiктiрмей} with Latin letters. */
public final class Lookalikes {
    private static final String LATIN = "aceiopxyhABCEHIKMOPTXY\u0259\u018f\u0275\u019f";

    /** Below each Latin letter its Cyrillic twin; the last four are the schwa and the barred o of Kazakh. */
    private static final String CYRILLIC = "асеіорхуһАВСЕНІКМОРТХУәӘөӨ";

    private Lookalikes() {}

    /** Returns the text with every such Latin letter replaced by its Cyrillic twin. */
    public static String toCyrillic(String text) {
        StringBuilder cyrillic = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int twin = LATIN.indexOf(text.charAt(i));
            cyrillic.append(twin < 0 ? text.charAt(i) : CYRILLIC.charAt(twin));
        }
        return cyrillic.toString();
    }

    /** Tells whether a text has a Cyrillic letter. */
    public static boolean hasCyrillic(String text) {
        return text.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }
}
