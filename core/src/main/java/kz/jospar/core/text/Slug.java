package kz.jospar.core.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/** Keys in lower-case Latin letters, digits and hyphens, from Kazakh and Russian words. */
final class Slug {
    private static final int LONGEST = 60;
    private static final String NOTHING = "x";
    private static final Map<Character, String> LATIN = new HashMap<>();

    static {
        String letters =
                "а a ә a б b в v г g ғ g д d е e ё e ж j з z и i й i к k қ q л l м m н n ң n о o ө o п p р r с s "
                        + "т t у u ұ u ү u ф f х h һ h ц ts ч ch ш sh щ sh ы y і i э e ю iu я ia ъ _ ь _ "
                        + "ı i ş s ğ g ñ n ö o ü u ä a ū u";
        String[] pairs = letters.split(" ", -1);
        for (int i = 0; i < pairs.length; i += 2) {
            LATIN.put(pairs[i].charAt(0), pairs[i + 1].equals("_") ? "" : pairs[i + 1]);
        }
    }

    private Slug() {}

    /** Returns the key of a text; {@code x} where nothing of it can be written. */
    static String of(String text) {
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        String letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            String latin = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? String.valueOf(c) : LATIN.get(c);
            if (latin == null) {
                if (Character.getType(c) == Character.FORMAT) {
                    continue; // a soft hyphen inside a word
                }
                gap = !slug.isEmpty();
                continue;
            }
            if (gap && !latin.isEmpty()) {
                slug.append('-');
                gap = false;
            }
            slug.append(latin);
        }
        return slug.isEmpty() ? NOTHING : slug.toString();
    }

    /**
     * Returns the key of a plan: its title and years. A long title is cut at a word and told apart from others that
     * begin alike by eight digits of its checksum. Without a title that can be written in Latin letters the key is made
     * of the document's words, which no other plan has: {@code plan-2025-0a1b2c3d}.
     *
     * @param words the words of the document, on which the key depends only where the title gives none
     */
    static String ofPlan(String title, String years, Supplier<String> words) {
        String whole = of(title);
        if (whole.equals(NOTHING)) {
            return "plan" + (years.isEmpty() ? "" : "-" + years) + checksum(words.get());
        }
        String tail = years.isEmpty() || whole.contains(years) ? "" : "-" + years;
        if (whole.length() <= LONGEST) {
            return whole + tail;
        }
        int cut = whole.lastIndexOf('-', LONGEST);
        String head = whole.substring(0, cut > 0 ? cut : LONGEST);
        String yearTail = years.isEmpty() || head.contains(years) ? "" : "-" + years;
        return head + yearTail + checksum(whole);
    }

    private static String checksum(String text) {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "-%08x", checksum.getValue());
    }
}
