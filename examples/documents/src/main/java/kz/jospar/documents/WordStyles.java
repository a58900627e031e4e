package kz.jospar.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the styles of a .docx say about numbers and about hidden text; a style has it from the one it is based on. */
final class WordStyles {
    /** Styles of one file that are based on each other in a circle are followed this far. */
    private static final int LONGEST_CHAIN = 30;

    private final Map<String, Style> styles = new HashMap<>();

    private static final class Style {
        private String basedOn = "";
        private @Nullable Integer numbering;
        private @Nullable Integer level;
        private @Nullable Boolean hidden;
    }

    static WordStyles read(Source source, Optional<byte[]> part) throws XMLStreamException {
        WordStyles styles = new WordStyles();
        if (part.isPresent()) {
            styles.styles(new XmlPull(source, part.get()));
        }
        return styles;
    }

    /** The numbering a style gives its paragraphs; 0 takes an inherited one away. */
    Optional<Integer> numbering(String style) {
        return inherited(style, at -> at.numbering);
    }

    Optional<Integer> level(String style) {
        return inherited(style, at -> at.level);
    }

    boolean isHidden(String style) {
        return inherited(style, at -> at.hidden).orElse(false);
    }

    private <T> Optional<T> inherited(String style, Function<Style, @Nullable T> property) {
        Style at = styles.get(style);
        for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
            T value = property.apply(at);
            if (value != null) {
                return Optional.of(value);
            }
            at = styles.get(at.basedOn);
        }
        return Optional.empty();
    }

    private void styles(XmlPull xml) throws XMLStreamException {
        Style style = new Style();
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "style" -> {
                    style = new Style();
                    styles.putIfAbsent(xml.attribute("styleId"), style);
                }
                case "basedOn" -> style.basedOn = xml.attribute("val");
                case "numId" -> style.numbering = xml.number("val", 0);
                case "ilvl" -> style.level = xml.number("val", 0);
                case "vanish" -> style.hidden = xml.isOn();
                // The look of a table's edges and the state before a tracked change are not the style's own.
                case "tblStylePr", "pPrChange", "rPrChange" -> xml.skip();
                default -> {}
            }
        }
    }
}
