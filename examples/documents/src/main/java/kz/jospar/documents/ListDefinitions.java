package kz.jospar.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The lists of a .docx and its numberings, each of which uses a list and may change some of its levels. */
final class ListDefinitions {
    static final int LEVELS = 9;

    private static final int LONGEST_CHAIN = 10;
    private static final int HIGHEST_START = 999_999;

    private final WordStyles styles;
    private final Map<Integer, Levels> lists = new HashMap<>();
    private final Map<Integer, Integer> listOfNumbering = new HashMap<>();
    private final Map<Integer, Levels> changes = new HashMap<>();
    private final Map<Integer, @Nullable ListLevel[]> known = new HashMap<>();

    /** The levels of a list, or those that a numbering changes. */
    private static final class Levels {
        private final @Nullable ListLevel[] levels = new ListLevel[LEVELS];
        private final Map<String, Integer> levelOfStyle = new HashMap<>();
        private final Map<Integer, Integer> restarts = new HashMap<>();
        private String sameAsStyle = "";
    }

    private ListDefinitions(WordStyles styles) {
        this.styles = styles;
    }

    static ListDefinitions read(Source source, Optional<byte[]> part, WordStyles styles) throws XMLStreamException {
        ListDefinitions definitions = new ListDefinitions(styles);
        if (part.isPresent()) {
            definitions.definitions(new XmlPull(source, part.get()));
        }
        return definitions;
    }

    /** The list a numbering counts in, -1 where there is none. A list may be defined as that of a style. */
    int listOf(int numbering) {
        int list = listOfNumbering.getOrDefault(numbering, -1);
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Levels levels = lists.get(list);
            if (levels == null || levels.sameAsStyle.isEmpty()) {
                break;
            }
            int other = styles.numbering(levels.sameAsStyle).orElse(0);
            int of = listOfNumbering.getOrDefault(other, -1);
            if (of == list || of < 0) {
                break;
            }
            list = of;
        }
        return list;
    }

    Optional<Integer> levelOfStyle(int list, String style) {
        Levels levels = lists.get(list);
        return levels == null ? Optional.empty() : Optional.ofNullable(levels.levelOfStyle.get(style));
    }

    /** The first numbers that a numbering sets itself, by level. */
    Map<Integer, Integer> restarts(int numbering) {
        Levels changed = changes.get(numbering);
        return changed == null ? Map.of() : changed.restarts;
    }

    @Nullable
    ListLevel[] levels(int numbering) {
        return known.computeIfAbsent(numbering, this::together);
    }

    private @Nullable ListLevel[] together(int numbering) {
        @Nullable ListLevel[] together = new ListLevel[LEVELS];
        Levels list = lists.get(listOf(numbering));
        Levels changed = changes.get(numbering);
        for (int i = 0; i < LEVELS; i++) {
            ListLevel own = changed == null ? null : changed.levels[i];
            together[i] = own != null || list == null ? own : list.levels[i];
        }
        return together;
    }

    private void definitions(XmlPull xml) throws XMLStreamException {
        Levels open = new Levels();
        int numbering = -1;
        int level = 0;
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "abstractNum" -> {
                    open = new Levels();
                    lists.put(xml.number("abstractNumId", -1), open);
                }
                case "num" -> {
                    open = new Levels();
                    numbering = xml.number("numId", -1);
                    changes.put(numbering, open);
                }
                case "abstractNumId" -> listOfNumbering.put(numbering, xml.number("val", -1));
                case "numStyleLink" -> open.sameAsStyle = xml.attribute("val");
                case "lvl", "lvlOverride" -> level = Math.max(0, Math.min(xml.number("ilvl", 0), LEVELS - 1));
                case "startOverride" ->
                    open.restarts.put(level, Math.max(0, Math.min(xml.number("val", 1), HIGHEST_START)));
                case "pStyle" -> open.levelOfStyle.put(xml.attribute("val"), level);
                case "start", "numFmt", "lvlText", "lvlRestart", "isLgl" -> define(open.levels, level, xml);
                default -> {}
            }
        }
    }

    private static void define(@Nullable ListLevel[] levels, int level, XmlPull xml) {
        ListLevel known = levels[level];
        levels[level] = (known == null ? ListLevel.DEFAULT : known).with(xml);
    }
}
