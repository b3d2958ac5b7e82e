package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of a YAML or JSON document, and the name that problems are reported under.
 *
 * <p>No more than {@link #MAX_BYTES} are kept; a longer document is refused when it is read. Immutable and thread-safe.
 */
public final class DocumentSource {

    /** The most bytes that a document may have. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private final String name;
    private final byte[] bytes;

    private DocumentSource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * A document that is at hand as text.
     *
     * @param name the name for problems
     * @param text the text
     * @return the document
     */
    public static DocumentSource of(String name, String text) {
        return new DocumentSource(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A document in a file.
     *
     * @param file the file; its path is the name for problems
     * @return the document
     * @throws IOException if the file cannot be read
     */
    public static DocumentSource read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(file.toString(), stream);
        }
    }

    /**
     * A document from a stream, which is left open.
     *
     * @param name the name for problems
     * @param stream the stream
     * @return the document
     * @throws IOException if the stream cannot be read
     */
    public static DocumentSource read(String name, InputStream stream) throws IOException {
        return new DocumentSource(name, stream.readNBytes(MAX_BYTES + 1));
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

    byte[] bytes() {
        return bytes;
    }
}
