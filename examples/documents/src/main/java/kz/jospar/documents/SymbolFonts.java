package kz.jospar.documents;

import java.util.Map;

/**
 * Characters that Word keeps as places in a symbol font. Those that offices use have a plain counterpart; of others the
 * place itself is kept, so that nothing gets lost.
 */
final class SymbolFonts {
    private static final Map<Integer, String> SYMBOL = Map.of(
            0x2d, "−", 0xb7, "•", 0xb0, "°", 0xb1, "±", 0xb3, "≥", 0xa3, "≤", 0xb4, "×", 0xae, "→", 0xb9, "≠", 0xa5,
            "∞");

    private static final Map<Integer, String> WINGDINGS =
            Map.of(0xa7, "▪", 0xa8, "☐", 0xd8, "➢", 0xe0, "→", 0xfc, "✓", 0xfb, "✗", 0xfe, "☑", 0xfd, "☒", 0x76, "❖");

    private SymbolFonts() {}

    /**
     * Returns a character of a font.
     *
     * @param font the font's name
     * @param code the character's number in hexadecimal; Word adds F000 to places in symbol fonts
     */
    static String character(String font, String code) {
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        int number = Integer.parseInt(code, 16);
        int place = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number;
        String kept = Character.toString((char) number);
        if (font.equals("Symbol")) {
            return SYMBOL.getOrDefault(place, place < 0x80 && !Character.isLetter(place) ? plain(place) : kept);
        }
        if (font.startsWith("Wingdings")) {
            return WINGDINGS.getOrDefault(place, kept);
        }
        return place < number && place >= ' ' ? plain(place) : kept;
    }

    private static String plain(int place) {
        return Character.toString((char) place);
    }
}
