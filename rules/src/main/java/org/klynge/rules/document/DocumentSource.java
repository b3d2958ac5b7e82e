package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * The bytes of a YAML or JSON document, and the name that problems are reported under.
 *
 * <p>JSON is read as YAML, which it is part of but for one thing: a colon must stand on the line of its key, within 1024
 * characters.
 *
 * <p>Of a file or a stream no more is read than the {@link Limits} allow, and one byte that tells that there is more: a
 * reader refuses such a document, whatever its own limits are. Immutable and thread-safe.
 */
public final class DocumentSource {

    private final String name;
    private final int least;
    private final int wanted;
    private final Supplier<byte[]> bytes;

    /** A document of which no more than some bytes are wanted, and at least so many are there. */
    private DocumentSource(String name, int least, int wanted, Supplier<byte[]> bytes) {
        this.name = name;
        this.least = least;
        this.wanted = wanted;
        this.bytes = bytes;
    }

    /**
     * A document that is at hand as text, whatever its length: the limits of the reader decide.
     *
     * @param name the name for problems
     * @param text the text
     * @return the document
     */
    public static DocumentSource of(String name, String text) {
        // A text has at least as many bytes as characters: one that is far too long need not be copied to be refused.
        return new DocumentSource(name, text.length(), Integer.MAX_VALUE, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A document in a file, within the {@linkplain Limits#STANDARD standard limits}.
     *
     * @param file the file; its path is the name for problems
     * @return the document
     * @throws IOException if the file cannot be read
     */
    public static DocumentSource read(Path file) throws IOException {
        return read(file, Limits.STANDARD);
    }

    /**
     * A document in a file.
     *
     * @param file the file; its path is the name for problems
     * @param limits how many bytes are read at most
     * @return the document
     * @throws IOException if the file cannot be read
     */
    public static DocumentSource read(Path file, Limits limits) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(file.toString(), stream, limits);
        }
    }

    /**
     * A document from a stream, which is left open, within the {@linkplain Limits#STANDARD standard limits}.
     *
     * @param name the name for problems
     * @param stream the stream
     * @return the document
     * @throws IOException if the stream cannot be read
     */
    public static DocumentSource read(String name, InputStream stream) throws IOException {
        return read(name, stream, Limits.STANDARD);
    }

    /**
     * A document from a stream, which is left open.
     *
     * @param name the name for problems
     * @param stream the stream
     * @param limits how many bytes are read at most
     * @return the document
     * @throws IOException if the stream cannot be read
     */
    public static DocumentSource read(String name, InputStream stream, Limits limits) throws IOException {
        byte[] bytes = stream.readNBytes(limits.bytes() + 1);
        return new DocumentSource(name, bytes.length, limits.bytes(), () -> bytes);
    }

    /**
     * Documents that lie beside a class, for packages that are open to this module; others open their own streams.
     *
     * @param beside the class
     * @param names the names of the resources, which are the names for problems too
     * @return the documents
     * @throws IllegalArgumentException if a resource is not there
     */
    public static ImmutableList<DocumentSource> resources(Class<?> beside, String... names) {
        ImmutableList.Builder<DocumentSource> documents = ImmutableList.builder();
        for (String name : names) {
            try (InputStream stream = beside.getResourceAsStream(name)) {
                if (stream == null) {
                    throw new IllegalArgumentException("names: there is no '" + name + "' beside " + beside.getName());
                }
                documents.add(read(name, stream));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return documents.build();
    }

    /**
     * The name for problems.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /** How many bytes the document may have where a reader has limits of its own. */
    int most(Limits limits) {
        return Math.min(limits.bytes(), wanted);
    }

    /** Whether the document has more bytes than it may have. */
    boolean isTooLong(Limits limits) {
        return least > most(limits) || bytes().length > most(limits);
    }

    byte[] bytes() {
        return bytes.get();
    }

    /** Its name; the text may be longer than anybody wants to read. */
    @Override
    public String toString() {
        return "DocumentSource[" + name + "]";
    }
}
