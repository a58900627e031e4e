package kz.jospar.documents;

import java.util.BitSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Walks a part of a .docx past what a reader of the page does not see: deleted text, instructions of fields, properties,
 * and all but the first of the forms that Word keeps of one drawing.
 */
final class PageXml {
    private static final Set<String> UNSEEN = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "sdtEndPr",
            "tblPr",
            "tblGrid",
            "tblPrEx",
            "customXmlPr",
            "smartTagPr",
            "rt");

    private final XmlPull xml;
    private final BitSet chosen = new BitSet();
    private boolean left;

    PageXml(XmlPull xml) {
        this.xml = xml;
    }

    /** The part itself, for properties, which are read whole. */
    XmlPull raw() {
        return xml;
    }

    String name() {
        return xml.name();
    }

    /** Goes to the next child that is seen; false when the open element closed instead. */
    boolean nextChild() throws XMLStreamException {
        if (left) {
            left = false;
            return false;
        }
        while (xml.nextChild()) {
            if (isSeen()) {
                return true;
            }
            xml.skip();
        }
        return false;
    }

    void skip() throws XMLStreamException {
        xml.skip();
    }

    /** Passes over what is left of the open element, which then has no next child. */
    void leave() throws XMLStreamException {
        while (xml.nextChild()) {
            xml.skip();
        }
        left = true;
    }

    private boolean isSeen() {
        String name = xml.name();
        int depth = xml.depth();
        chosen.clear(depth);
        if (name.equals("Choice") || name.equals("Fallback")) {
            boolean first = !chosen.get(depth - 1);
            chosen.set(depth - 1);
            return first;
        }
        return !UNSEEN.contains(name);
    }
}
