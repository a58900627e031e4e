package kz.jospar.documents;

import java.util.List;
import kz.jospar.core.table.Block;
import kz.jospar.documents.UnreadableDocumentException.Reason;

/** A file that a .docx takes in as it is and that Word turns into text when it opens the document. */
final class EmbeddedFile {

    private EmbeddedFile() {}

    /** Web pages and plain text are read; other kinds only Word itself can open and save anew. */
    static List<Block> read(WordPackage word, String id) {
        Source source = word.source();
        byte[] bytes = word.related(id).flatMap(word::part).orElse(new byte[0]);
        if (bytes.length == 0) {
            return List.of();
        }
        if (Signature.isZip(bytes)) {
            throw source.refuse(Reason.LEGACY_FORMAT);
        }
        return PlanDocuments.text(source.holding(bytes)).blocks();
    }
}
