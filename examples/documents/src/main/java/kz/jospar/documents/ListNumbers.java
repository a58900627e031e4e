package kz.jospar.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The automatic numbers of a .docx: kk автоматты нөмірлеу, ru автоматическая нумерация.
 *
 * <p>Word keeps them outside the text; a measure's number is often one of them. Bullets are no numbers and stay out.
 */
final class ListNumbers {
    private static final int LEVELS = 9;

    private final Map<Integer, ListLevel[]> lists = new HashMap<>();
    private final Map<Integer, Integer> listOfNumbering = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();
    private final Map<String, int[]> numberingOfStyle = new HashMap<>();

    static ListNumbers read(Source source, Archive archive) throws XMLStreamException {
        String folder = archive.mainPart().substring(0, archive.mainPart().lastIndexOf('/') + 1);
        ListNumbers numbers = new ListNumbers();
        Optional<byte[]> definitions = archive.part(folder + "numbering.xml");
        if (definitions.isPresent()) {
            numbers.definitions(new XmlPull(source, definitions.get()));
            Optional<byte[]> styles = archive.part(folder + "styles.xml");
            if (styles.isPresent()) {
                numbers.styles(new XmlPull(source, styles.get()));
            }
        }
        return numbers;
    }

    /** Returns the label of the paragraph whose properties are open, and closes them. */
    String label(XmlPull xml) throws XMLStreamException {
        int numbering = 0;
        int level = 0;
        while (xml.nextChild()) {
            if (xml.name().equals("pStyle")) {
                int[] styled = numberingOfStyle.getOrDefault(xml.attribute("val"), new int[2]);
                numbering = styled[0];
                level = styled[1];
                xml.skip();
            } else if (xml.name().equals("numPr")) {
                while (xml.nextChild()) {
                    if (xml.name().equals("numId")) {
                        numbering = xml.number("val", 0);
                    } else if (xml.name().equals("ilvl")) {
                        level = xml.number("val", 0);
                    }
                    xml.skip();
                }
            } else {
                xml.skip();
            }
        }
        return numbering == 0 || level < 0 || level >= LEVELS ? "" : next(numbering, level);
    }

    private String next(int numbering, int level) {
        Integer list = listOfNumbering.get(numbering);
        ListLevel[] levels = list == null ? null : lists.get(list);
        if (list == null || levels == null || levels[level] == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(list, any -> new int[LEVELS]);
        if (begun.add(numbering)) {
            restarts.getOrDefault(numbering, Map.of()).forEach((at, start) -> {
                for (int deeper = at; deeper < LEVELS; deeper++) {
                    counter[deeper] = 0;
                }
                counter[at] = at == level ? start - 1 : start;
            });
        }
        for (int above = 0; above <= level; above++) {
            ListLevel at = levels[above];
            if (counter[above] == 0 && at != null) {
                counter[above] = above == level ? at.start() - 1 : at.start();
            }
        }
        counter[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        return ListLevel.label(levels, level, counter);
    }

    private void definitions(XmlPull xml) throws XMLStreamException {
        int list = -1;
        int numbering = -1;
        int level = 0;
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "abstractNum" -> {
                    list = xml.number("abstractNumId", -1);
                    lists.put(list, new ListLevel[LEVELS]);
                }
                case "num" -> {
                    list = -1;
                    numbering = xml.number("numId", -1);
                }
                case "abstractNumId" -> listOfNumbering.put(numbering, xml.number("val", -1));
                case "lvl", "lvlOverride" -> level = Math.max(0, Math.min(xml.number("ilvl", 0), LEVELS - 1));
                case "startOverride" ->
                    restarts.computeIfAbsent(numbering, any -> new HashMap<>()).put(level, xml.number("val", 1));
                case "start", "numFmt", "lvlText" -> define(lists.get(list), level, xml);
                default -> {}
            }
        }
    }

    private static void define(ListLevel @org.jspecify.annotations.Nullable [] levels, int level, XmlPull xml) {
        if (levels == null) {
            return; // a level redefined inside a numbering, which Word itself seldom writes
        }
        ListLevel known = levels[level] == null ? ListLevel.DEFAULT : levels[level];
        levels[level] = known.with(xml.name(), xml.attribute("val"));
    }

    private void styles(XmlPull xml) throws XMLStreamException {
        String style = "";
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "style" -> style = xml.attribute("styleId");
                case "numId" -> numberingOf(style)[0] = xml.number("val", 0);
                case "ilvl" -> numberingOf(style)[1] = xml.number("val", 0);
                default -> {}
            }
        }
    }

    private int[] numberingOf(String style) {
        return numberingOfStyle.computeIfAbsent(style, any -> new int[2]);
    }
}
