package kz.jospar.core.plan;

import org.jspecify.annotations.Nullable;

/** A JSON document says it is something this version cannot read: kk белгісіз пішім, ru неизвестный формат. */
public final class UnsupportedFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Quotes what was found and what is read. */
    public UnsupportedFormatException(@Nullable String found, String supported) {
        super(
                found == null
                        ? "the document has no \"format\"; a plan begins with \"format\":\"" + supported + "\""
                        : "format '" + found + "' cannot be read; this version reads '" + supported + "'");
    }
}
