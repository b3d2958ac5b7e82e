package org.klynge.rules.document;

/**
 * How large a document may be. One that is larger is refused with a problem, before it costs much time or memory.
 *
 * <p>{@link #STANDARD} leaves room for a hundred times what a dossier or a scheme needs. Whoever reads larger documents
 * raises a limit, for the {@link DocumentSource} if it is read from a file or a stream, and for the reader:
 *
 * <pre>{@code
 * Limits large = Limits.STANDARD.withBytes(64 * 1024 * 1024).withEntries(5_000_000);
 * DossierReader.of(ruleBook).withLimits(large).read(DocumentSource.read(Path.of("all.yaml"), large));
 * }</pre>
 *
 * @param bytes the most bytes, from 1 to {@value #MOST_BYTES}
 * @param depth the most lists and mappings that a piece may stand within, from 1 to {@value #MOST_DEPTH}: each takes
 *     some of the stack of the thread that reads or decides
 * @param entries the most pieces: mappings, lists, and each key and value in them, from 1
 */
public record Limits(int bytes, int depth, int entries) {

    /** The highest limit for bytes: 512 MiB. */
    public static final int MOST_BYTES = 512 * 1024 * 1024;

    /** The highest limit for the depth: a thread has room for it twice over in the stack that it is given by default. */
    public static final int MOST_DEPTH = 100;

    /** What readers take unless they are told otherwise: 4 MiB, 50 deep, 200,000 pieces. */
    public static final Limits STANDARD = new Limits(4 * 1024 * 1024, 50, 200_000);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one of them is outside its bounds
     */
    public Limits {
        check("bytes", bytes, MOST_BYTES);
        check("depth", depth, MOST_DEPTH);
        check("entries", entries, Integer.MAX_VALUE);
    }

    private static void check(String what, int limit, int most) {
        if (limit < 1 || limit > most) {
            throw new IllegalArgumentException(what + ": " + limit + " is not a limit; expected 1 to " + most);
        }
    }

    /**
     * These limits with another one for the size.
     *
     * @param most the most bytes
     * @return the limits
     * @throws IllegalArgumentException if the number is outside its bounds
     */
    public Limits withBytes(int most) {
        return new Limits(most, depth, entries);
    }

    /**
     * These limits with another one for the depth.
     *
     * @param most the most lists and mappings that a piece may stand within
     * @return the limits
     * @throws IllegalArgumentException if the number is outside its bounds
     */
    public Limits withDepth(int most) {
        return new Limits(bytes, most, entries);
    }

    /**
     * These limits with another one for the number of pieces.
     *
     * @param most the most pieces
     * @return the limits
     * @throws IllegalArgumentException if the number is outside its bounds
     */
    public Limits withEntries(int most) {
        return new Limits(bytes, depth, most);
    }
}
