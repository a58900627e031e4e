package kz.jospar.documents;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.jospar.documents.UnreadableDocumentException.Reason;

/**
 * Walks an XML part element by element, by local names: the strict and the usual form of Office files differ in their
 * namespaces only. Any document type declaration is refused, and with it every entity trick: Office files have none.
 */
final class XmlPull {
    private static final String DEPTH_OF_THE_JDK = "jdk.xml.maxElementDepth";
    private static final XMLInputFactory FACTORY = factory();

    private final Source source;
    private final XMLStreamReader xml;
    private int depth;

    XmlPull(Source source, byte[] part) throws XMLStreamException {
        this.source = source;
        synchronized (FACTORY) {
            this.xml = FACTORY.createXMLStreamReader(characters(part));
        }
    }

    /**
     * Decodes the part, which in Office files is UTF-8 or UTF-16. The JDK's parser, left to do it, would print what it
     * cannot decode to the console.
     */
    private static Reader characters(byte[] part) {
        boolean wide = part.length > 1 && (part[0] & part[1] & 0xfe) == 0xfe;
        boolean marked = part.length > 2 && part[0] == (byte) 0xef && part[1] == (byte) 0xbb && part[2] == (byte) 0xbf;
        ByteArrayInputStream bytes = new ByteArrayInputStream(part, marked ? 3 : 0, part.length);
        return new InputStreamReader(bytes, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Newer JDKs limit the depth themselves and report it like any broken part; the limit is ours to tell apart.
        if (factory.isPropertySupported(DEPTH_OF_THE_JDK)) {
            factory.setProperty(DEPTH_OF_THE_JDK, "0");
        }
        return factory;
    }

    /** Goes to the next child of the open element; false when the element closed instead. */
    boolean nextChild() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                source.nested(++depth);
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return false;
            }
        }
        return false;
    }

    /** Goes to the next element that opens, wherever it is; false at the end of the part. */
    boolean nextStart() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                source.nested(++depth);
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return false;
    }

    /** Walks to the end of the part, only to see that it can be walked. */
    void toEnd() throws XMLStreamException {
        boolean more = nextStart();
        while (more) {
            more = nextStart();
        }
    }

    /** Leaves the open element with all it holds. */
    void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
        depth--;
    }

    /** Returns the open element's text and closes it. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw new XMLStreamException("an element inside a text");
            }
            if (xml.hasText()) {
                text.append(xml.getText());
                source.growing(text);
            }
        }
        depth--;
        return text.toString();
    }

    String name() {
        return xml.getLocalName();
    }

    /** Returns an attribute by its local name, empty where it is missing. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Returns the whole number in an attribute, or another where there is none. */
    int number(String attribute, int otherwise) {
        try {
            return Integer.parseInt(attribute(attribute).strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Tells whether a property that is either on or off is on: its name alone suffices. */
    boolean isOn() {
        String value = attribute("val");
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw source.refuse(Reason.DAMAGED);
        }
        return event;
    }
}
