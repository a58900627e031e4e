package kz.jospar.documents;

/**
 * How much of a file is read before it is refused: kk шектеулер, ru ограничения.
 *
 * <p>A small file can unfold into gigabytes; what a plan never reaches is refused with
 * {@link UnreadableDocumentException.Reason#TOO_LARGE} instead of filling the memory. Bounds are inclusive.
 *
 * <p>Worked case: a table of 10,000 rows and 13 columns is 130,000 cells and passes {@link #STANDARD}.
 *
 * @param fileBytes the file as it lies on the disk, in bytes
 * @param unpackedBytes what its packed parts unfold to, together, in bytes
 * @param cells cells and paragraphs, together
 * @param characters characters of all texts, together
 */
public record Limits(long fileBytes, long unpackedBytes, int cells, int characters) {

    /** 20 MB on the disk, 128 MB unpacked, half a million cells, 20 million characters. */
    public static final Limits STANDARD = new Limits(20L << 20, 128L << 20, 500_000, 20_000_000);

    public Limits {
        positive("fileBytes", fileBytes);
        positive("unpackedBytes", unpackedBytes);
        positive("cells", cells);
        positive("characters", characters);
    }

    private static void positive(String component, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(component + " must be at least 1, not " + value);
        }
    }
}
