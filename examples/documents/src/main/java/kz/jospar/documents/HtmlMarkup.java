package kz.jospar.documents;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a web page, often one saved by Word or LibreOffice, shows of an element, and what a browser adds to it. */
final class HtmlMarkup {
    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "template", "del", "noscript", "iframe", "object", "select", "textarea");
    /** Hidden text, comments, and the marks of notes, as the two programs write them. */
    private static final Pattern UNSEEN_STYLE = Pattern.compile(
            "display:none|mso-hide:all|mso-element:comment|mso-(?:foot|end)note-id|mso-special-character:(?:comment|foot)");

    private static final Set<String> UNSEEN_CLASS =
            Set.of("sdfootnoteanc", "sdfootnotesym", "sdendnoteanc", "sdendnotesym", "msocommentreference");

    private static final Map<String, String> FORMATS = Map.of(
            "a", "lowerLetter",
            "A", "upperLetter",
            "i", "lowerRoman",
            "I", "upperRoman");

    private final IdentityHashMap<Element, Integer> lastNumbers = new IdentityHashMap<>();

    static boolean isSeen(Element element) {
        if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return false;
        }
        String style = style(element);
        return !UNSEEN_STYLE.matcher(style).find()
                && !UNSEEN_CLASS.contains(element.attr("class").toLowerCase(Locale.ROOT))
                && !(style.contains("mso-list:ignore") && isBullet(element));
    }

    /** The number of a list's item, with the point that a browser sets after it; empty where it has none. */
    String number(Element item) {
        Element list = item.parent();
        if (!item.normalName().equals("li")
                || list == null
                || !list.normalName().equals("ol")) {
            return "";
        }
        int before = lastNumbers.getOrDefault(list, number(list.attr("start"), 1) - 1);
        int number = number(item.attr("value"), before + 1);
        lastNumbers.put(list, number);
        return ListLevel.written(FORMATS.getOrDefault(list.attr("type"), "decimal"), number) + ".";
    }

    private static int number(String attribute, int otherwise) {
        String value = attribute.strip();
        return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    private static String style(Element element) {
        String style = element.attr("style");
        return style.isEmpty() ? "" : style.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** Word writes a list's sign as text: numbers stay, bullets do not. */
    private static boolean isBullet(Element sign) {
        String text = sign.text().strip();
        return text.chars().noneMatch(Character::isDigit) && !text.endsWith(".") && !text.endsWith(")");
    }
}
