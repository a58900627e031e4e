package kz.jospar.documents;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What the properties of a paragraph say.
 *
 * @param style its style, empty where it has none
 * @param numbering the automatic numbering it names itself; 0 takes the style's away
 * @param level the level it names itself
 * @param deleted whether its end is a tracked deletion: its words then belong to the next paragraph
 */
record ParagraphMark(String style, Optional<Integer> numbering, Optional<Integer> level, boolean deleted) {
    static final ParagraphMark NONE = new ParagraphMark("", Optional.empty(), Optional.empty(), false);

    /** Reads the open properties and closes them; a section that ends with this paragraph goes to {@code sections}. */
    static ParagraphMark read(XmlPull xml, PageMargins sections) throws XMLStreamException {
        ParagraphMark mark = NONE;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "pStyle" -> {
                    mark = new ParagraphMark(xml.attribute("val"), mark.numbering, mark.level, mark.deleted);
                    xml.skip();
                }
                case "numPr" -> mark = mark.numbered(xml);
                case "rPr" -> mark = mark.ended(xml);
                case "sectPr" -> sections.section(xml);
                default -> xml.skip();
            }
        }
        return mark;
    }

    private ParagraphMark numbered(XmlPull xml) throws XMLStreamException {
        Optional<Integer> list = numbering;
        Optional<Integer> at = level;
        while (xml.nextChild()) {
            if (xml.name().equals("numId")) {
                list = Optional.of(xml.number("val", 0));
            } else if (xml.name().equals("ilvl")) {
                at = Optional.of(xml.number("val", 0));
            }
            xml.skip();
        }
        return new ParagraphMark(style, list, at, deleted);
    }

    private ParagraphMark ended(XmlPull xml) throws XMLStreamException {
        boolean gone = deleted;
        while (xml.nextChild()) {
            gone |= xml.name().equals("del") || xml.name().equals("moveFrom");
            xml.skip();
        }
        return new ParagraphMark(style, numbering, level, gone);
    }
}
