package kz.jospar.documents;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The parts of a .docx that the reading of its text needs. */
final class WordPackage {
    private final Source source;
    private final Archive archive;
    private final WordStyles styles;
    private final ListNumbers numbers;
    private final Relations relations;

    WordPackage(Source source, Archive archive) throws XMLStreamException {
        this.source = source;
        this.archive = archive;
        this.relations = Relations.of(source, archive, archive.mainPart());
        this.styles = WordStyles.read(source, archive.part(relations.part("styles", "styles.xml")));
        this.numbers = ListNumbers.read(source, archive.part(relations.part("numbering", "numbering.xml")), styles);
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

    Optional<byte[]> part(String name) {
        return archive.part(name);
    }

    /** The name of the part that the main part calls by this id. */
    Optional<String> related(String id) {
        return relations.part(id);
    }

    /** The notes at the foot of a page or at the end: {@code footnotes} or {@code endnotes}. */
    Optional<byte[]> notes(String kind) {
        return archive.part(relations.part(kind, kind + ".xml"));
    }
}
