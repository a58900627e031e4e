package kz.jospar.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The parts of an Office file that one of its parts names: by an id of its own, and by what they are. */
final class Relations {
    private final String folder;
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byKind = new HashMap<>();

    private Relations(String folder) {
        this.folder = folder;
    }

    /**
     * Reads the relations of a part.
     *
     * @param part the part's name, such as {@code word/document.xml}; empty for the whole package
     */
    static Relations of(Source source, Archive archive, String part) throws XMLStreamException {
        int name = part.lastIndexOf('/') + 1;
        Relations relations = new Relations(part.substring(0, name));
        Optional<byte[]> list = archive.part(relations.folder + "_rels/" + part.substring(name) + ".rels");
        if (list.isPresent()) {
            relations.read(new XmlPull(source, list.get()));
        }
        return relations;
    }

    /** The name of the part of this id; a file outside the archive is none. */
    Optional<String> part(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The name of the first part of a kind, or what such a part is usually called. */
    String part(String kind, String usually) {
        return byKind.getOrDefault(kind, folder + usually);
    }

    private void read(XmlPull xml) throws XMLStreamException {
        while (xml.nextStart()) {
            if (xml.name().equals("Relationship")
                    && !xml.attribute("TargetMode").equals("External")) {
                String target = xml.attribute("Target");
                String type = xml.attribute("Type");
                String name = target.startsWith("/") ? target.substring(1) : folder + target;
                byId.putIfAbsent(xml.attribute("Id"), name);
                byKind.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), name);
            }
        }
    }
}
