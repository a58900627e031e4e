package kz.jospar.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Spoils files as programs, transfers and people with bad intent do; the same random numbers spoil the same way. */
final class Mutator {
    private static final String[] VALUES = {
        "2147483647",
        "-1",
        "0",
        "99999999999999",
        "",
        "1e9",
        "NaN",
        "restart",
        "continue",
        "begin",
        "none",
        "%1%2%9",
        "russianLower",
        "A1:XFD1048576",
        "XFD1048576",
        "s",
        "e",
        "inlineStr",
        "hidden",
        "[$-43F]mmmm yyyy",
        "\u00a0",
        "1"
    };
    private static final String[] TEXTS = {
        "",
        " ",
        "1.",
        "№",
        "\u200f1.\u200e",
        "2026 жылғы 31 ақпан",
        "жыл сайын",
        "ДСБ, ББ,",
        "\u00ad",
        "<>&\"'",
        "0",
        "-5",
        "1e308",
        "99999999999",
        "Ә".repeat(300),
        "\u2028",
        "\ud83d\ude00",
        "12.12.2025",
        "а\tб\nв"
    };

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    byte[] mutate(byte[] seed) throws Exception {
        boolean zip = Signature.isZip(seed);
        if (random.nextInt(5) == 0) {
            return bytes(seed);
        }
        return zip ? parts(seed) : text(seed);
    }

    private byte[] bytes(byte[] seed) {
        byte[] spoiled = seed.clone();
        switch (random.nextInt(3)) {
            case 0 -> spoiled = java.util.Arrays.copyOf(spoiled, random.nextInt(spoiled.length + 1));
            case 1 -> {
                int from = random.nextInt(spoiled.length);
                int to = random.nextInt(spoiled.length);
                int length = Math.min(random.nextInt(200), spoiled.length - Math.max(from, to));
                System.arraycopy(seed, from, spoiled, to, length);
            }
            default -> {
                for (int i = random.nextInt(8); i >= 0; i--) {
                    spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return spoiled;
    }

    private byte[] parts(byte[] seed) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(seed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        List<String> names = parts.keySet().stream()
                .filter(name -> name.startsWith("word/") || name.startsWith("xl/") || name.startsWith("_rels"))
                .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .toList();
        for (int i = random.nextInt(2); i >= 0; i--) {
            String name = random.nextInt(3) > 0
                    ? names.stream()
                            .filter(any -> any.endsWith("document.xml") || any.contains("sheet1"))
                            .findFirst()
                            .orElseThrow()
                    : pick(names);
            parts.put(name, random.nextInt(12) == 0 ? bytes(parts.get(name)) : xml(parts.get(name)));
        }
        if (random.nextInt(20) == 0) {
            parts.remove(pick(names));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private byte[] xml(byte[] part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document document;
        try {
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            document = builder.parse(new ByteArrayInputStream(part));
        } catch (org.xml.sax.SAXException e) {
            return part;
        }
        for (int i = random.nextInt(6); i >= 0; i--) {
            List<Element> elements = elements(document);
            if (elements.size() > 1) {
                change(pick(elements.subList(1, elements.size())), pick(elements));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(bytes));
        return bytes.toByteArray();
    }

    private void change(Element element, Element other) {
        Node parent = element.getParentNode();
        switch (random.nextInt(9)) {
            case 0 -> parent.removeChild(element);
            case 1 -> {
                for (int i = random.nextInt(random.nextInt(10) == 0 ? 300 : 4); i >= 0; i--) {
                    parent.insertBefore(element.cloneNode(true), element);
                }
            }
            case 2 -> {
                if (!isInside(other, element)) {
                    other.appendChild(element);
                }
            }
            case 3 -> {
                if (!isInside(element, other)) {
                    Node copy = other.cloneNode(true);
                    parent.replaceChild(copy, element);
                }
            }
            case 4 -> {
                while (element.getFirstChild() != null) {
                    parent.insertBefore(element.getFirstChild(), element);
                }
                parent.removeChild(element);
            }
            case 5 -> {
                Element wrapper =
                        element.getOwnerDocument().createElementNS(other.getNamespaceURI(), other.getNodeName());
                parent.replaceChild(wrapper, element);
                wrapper.appendChild(element);
            }
            case 6 -> element.setTextContent(pickOf(TEXTS));
            case 7 -> {
                if (element.getAttributes().getLength() > 0) {
                    Attr attribute = (Attr) element.getAttributes()
                            .item(random.nextInt(element.getAttributes().getLength()));
                    if (!attribute.getName().startsWith("xmlns")) {
                        attribute.setValue(pickOf(VALUES));
                    }
                }
            }
            default -> element.getOwnerDocument().renameNode(element, other.getNamespaceURI(), other.getNodeName());
        }
    }

    private static boolean isInside(Node node, Node outer) {
        for (Node at = node; at != null; at = at.getParentNode()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        // The list is a live view: asking for its length, or far into it, walks the whole document.
        for (int i = 0; i < 3_000 && all.item(i) instanceof Element element; i++) {
            elements.add(element);
        }
        return elements;
    }

    /** Cuts a text at tags, tabs and line ends and puts it together otherwise. */
    private byte[] text(byte[] seed) {
        List<String> pieces =
                new ArrayList<>(List.of(new String(seed, StandardCharsets.UTF_8).split("(?=[<\\t\\n])|(?<=>)", -1)));
        for (int i = random.nextInt(8); i >= 0 && !pieces.isEmpty(); i--) {
            int at = random.nextInt(pieces.size());
            switch (random.nextInt(6)) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(at, pick(pieces));
                case 2 -> pieces.set(at, pickOf(TEXTS));
                case 3 -> pieces.set(at, pick(pieces));
                case 4 ->
                    pieces.add(
                            at, "<td rowspan=" + pickOf(VALUES) + " colspan='" + pickOf(VALUES) + "'>" + pickOf(TEXTS));
                default -> pieces.add(at, pick(pieces).repeat(random.nextInt(50)));
            }
        }
        return String.join("", pieces).getBytes(StandardCharsets.UTF_8);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String pickOf(String[] values) {
        return values[random.nextInt(values.length)];
    }
}
