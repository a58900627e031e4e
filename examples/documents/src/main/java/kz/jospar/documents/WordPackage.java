package kz.jospar.documents;

import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The parts of a .docx that the reading of its text needs. */
final class WordPackage {
    private final Source source;
    private final Archive archive;
    private final WordStyles styles;
    private final ListNumbers numbers;
    private final Map<String, String> relations;

    WordPackage(Source source, Archive archive) throws XMLStreamException {
        this.source = source;
        this.archive = archive;
        this.styles = WordStyles.read(source, archive.part(folder() + "styles.xml"));
        this.numbers = ListNumbers.read(source, archive.part(folder() + "numbering.xml"), styles);
        this.relations = archive.relations(archive.mainPart());
    }

    Source source() {
        return source;
    }

    WordStyles styles() {
        return styles;
    }

    ListNumbers numbers() {
        return numbers;
    }

    /** The folder of the main part, which its other parts share. */
    String folder() {
        return archive.mainPart().substring(0, archive.mainPart().lastIndexOf('/') + 1);
    }

    Optional<byte[]> part(String name) {
        return archive.part(name);
    }

    /** The name of the part that the main part calls by this id. */
    Optional<String> related(String id) {
        return Optional.ofNullable(relations.get(id));
    }
}
