package org.klynge.rules.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The characters of a document: without a byte-order mark, with one kind of line ends, and with another character in the
 * place of each that cannot be printed, since the parser stops at such a one.
 *
 * @param text the text
 * @param end where it ends
 * @param mended whether characters were replaced, which is told of
 */
record DocumentText(String text, Location end, boolean mended) {

    /** Stands where a character was that cannot be printed. */
    private static final char REPLACEMENT = '\uFFFD';

    /** Counts lines and columns as the parser does. */
    private static final class Place {
        private int line = 1;
        private int column = 1;

        void pass(int character) {
            boolean lineEnd = character == '\n';
            line += lineEnd ? 1 : 0;
            column = lineEnd ? 1 : column + 1;
        }

        Location location() {
            return new Location(line, column);
        }
    }

    /** Reads the text, or reports why it is none. */
    static Optional<DocumentText> of(byte[] bytes, Problems problems) {
        try {
            String text = decoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(mend(plainLineEnds(text.startsWith("\uFEFF") ? text.substring(1) : text), problems));
        } catch (CharacterCodingException malformed) {
            problems.add(firstMalformed(bytes), "this is not UTF-8; save the document in that encoding");
            return Optional.empty();
        }
    }

    /** Where the bytes stop being UTF-8: everything before decodes to whole characters. */
    private static Location firstMalformed(byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length);
        decoder().decode(ByteBuffer.wrap(bytes), out, true);
        String before = out.flip().toString();
        return endOf(plainLineEnds(before.startsWith("\uFEFF") ? before.substring(1) : before));
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static String plainLineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Location endOf(String text) {
        Place place = new Place();
        text.codePoints().forEach(place::pass);
        return place.location();
    }

    private static DocumentText mend(String text, Problems problems) {
        if (text.codePoints().allMatch(StreamReader::isPrintable)) {
            return new DocumentText(text, endOf(text), false);
        }
        StringBuilder result = new StringBuilder(text.length());
        Place place = new Place();
        text.codePoints().forEach(character -> {
            boolean printable = StreamReader.isPrintable(character);
            if (!printable && !problems.isFull()) {
                problems.add(
                        place.location(),
                        String.format(
                                Locale.ROOT, "the character U+%04X, which cannot be printed; remove it", character));
            }
            result.appendCodePoint(printable ? character : REPLACEMENT);
            place.pass(character);
        });
        return new DocumentText(result.toString(), place.location(), true);
    }

    /** Whether a piece of the text has lost a character. */
    boolean isMended(String piece) {
        return mended && piece.indexOf(REPLACEMENT) >= 0;
    }
}
