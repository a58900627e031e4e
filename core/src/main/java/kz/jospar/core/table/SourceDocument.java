package kz.jospar.core.table;

import java.util.List;
import kz.jospar.core.guard.Guard;

/**
 * A document's paragraphs and tables in their order: kk құжат, ru документ.
 *
 * @param name the file's name without its folder, or another name a person recognises
 * @param format what it was read from: {@code docx}, {@code xlsx}, {@code html}, {@code txt}
 * @param blocks paragraphs and tables from first to last
 */
public record SourceDocument(String name, String format, List<Block> blocks) {

    public SourceDocument {
        Guard.text("name", name);
        Guard.text("format", format);
        blocks = Guard.copy("blocks", blocks);
    }
}
