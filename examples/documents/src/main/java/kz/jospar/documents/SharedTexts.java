package kz.jospar.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The texts a workbook's cells share, without the marks of how to pronounce them. */
final class SharedTexts {
    private final List<String> texts = new ArrayList<>();

    static SharedTexts read(Source source, Optional<byte[]> part) throws XMLStreamException {
        SharedTexts shared = new SharedTexts();
        if (part.isPresent()) {
            XmlPull xml = new XmlPull(source, part.get());
            xml.nextChild();
            while (xml.nextChild()) {
                shared.texts.add(text(source, xml));
            }
        }
        return shared;
    }

    /** The text of this number, empty where there is none. */
    String text(String number) {
        try {
            int at = Integer.parseInt(number.strip());
            return at >= 0 && at < texts.size() ? texts.get(at) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** Reads the open text, of one piece or of several runs, and closes it. */
    static String text(Source source, XmlPull xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        append(source, xml, text);
        return text.toString();
    }

    private static void append(Source source, XmlPull xml, StringBuilder text) throws XMLStreamException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "rPh" -> xml.skip();
                default -> append(source, xml, text);
            }
            source.growing(text);
        }
    }
}
