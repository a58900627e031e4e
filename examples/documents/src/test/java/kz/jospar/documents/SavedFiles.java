package kz.jospar.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import kz.jospar.core.table.Block;

/** Files that LibreOffice saved; how they were made stands beside them. */
final class SavedFiles {

    private SavedFiles() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = SavedFiles.class.getResourceAsStream("/files/" + name)) {
            return in.readAllBytes();
        }
    }

    static List<Block> blocks(String name) throws IOException {
        return PlanDocuments.read(name, bytes(name)).blocks();
    }
}
