package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klynge.rules.document.Node.Entry;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML, and JSON with it, into {@link Node nodes}: plain data only. Tags, anchors and aliases are refused, so that
 * a document is as large as it looks and names no class.
 */
final class NodeReader {

    /** How deep a document may be nested. */
    static final int MAX_DEPTH = 50;

    /** How many pieces a document may have. */
    static final int MAX_NODES = 200_000;

    /** How many characters the parser looks at in one go: with few, it is slow on long texts. */
    private static final int BUFFER = 1 << 16;

    /** The words for nothing, unless they are quoted. */
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

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

    /** Ends the reading of a document that cannot be followed any further. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken() {
            super(null, null, false, false);
        }
    }

    private final Problems problems;
    private Iterator<Event> events = ImmutableList.<Event>of().iterator();
    private Location last = Location.START;
    private Location end = Location.START;
    private boolean cut;
    private int nodes;

    private NodeReader(Problems problems) {
        this.problems = problems;
    }

    static Optional<Node> read(DocumentSource source, Problems problems) {
        return new NodeReader(problems).read(source);
    }

    private Optional<Node> read(DocumentSource source) {
        if (source.bytes().length > DocumentSource.MAX_BYTES) {
            problems.add(
                    Location.START, "the document has more than " + DocumentSource.MAX_BYTES + " bytes; split it up");
            return Optional.empty();
        }
        Optional<String> text = decode(source.bytes()).map(this::printable);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        end = endOf(text.get());
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setCodePointLimit(DocumentSource.MAX_BYTES)
                .setBufferSize(BUFFER)
                .build();
        events = new ParserImpl(settings, new StreamReader(settings, text.get()));
        try {
            next(); // the stream starts
            Event start = next();
            if (start.getEventId() == Event.ID.StreamEnd) {
                problems.add(Location.START, "the document is empty");
                return Optional.empty();
            }
            Node root = node(next(), 0);
            if (!cut) {
                next(); // the document ends
                Event after = next();
                if (after.getEventId() != Event.ID.StreamEnd) {
                    problems.add(location(after), "a second document begins here; expected one document in a file");
                }
            }
            return Optional.of(root);
        } catch (Broken alreadyReported) {
            return Optional.empty();
        }
    }

    private Optional<String> decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(plainLineEnds(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException malformed) {
            problems.add(firstMalformed(bytes), "this is not UTF-8; save the document in that encoding");
            return Optional.empty();
        }
    }

    /** Where the bytes stop being UTF-8: everything before decodes to whole characters. */
    private static Location firstMalformed(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        return endOf(plainLineEnds(out.flip().toString()));
    }

    private static String plainLineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Location endOf(String text) {
        Place place = new Place();
        text.codePoints().forEach(place::pass);
        return place.location();
    }

    /** The parser stops at a character that cannot be printed: another one takes its place, and the reading goes on. */
    private String printable(String text) {
        if (text.codePoints().allMatch(StreamReader::isPrintable)) {
            return text;
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
            result.appendCodePoint(printable ? character : '\uFFFD');
            place.pass(character);
        });
        return result.toString();
    }

    private Event next() throws Broken {
        try {
            Event event = events.next();
            last = location(event);
            return event;
        } catch (MarkedYamlEngineException syntax) {
            // At the end the parser may be a column ahead of the text.
            Location place = syntax.getProblemMark().map(NodeReader::location).orElse(last);
            problems.add(place.compareTo(end) < 0 ? place : end, "this is not YAML: " + syntax.getProblem());
        } catch (RuntimeException other) {
            // The parser does not tell where: after the piece that it last gave.
            problems.add(last, "this is not YAML: " + other.getMessage());
        }
        cut = true;
        throw new Broken();
    }

    private Node node(Event event, int depth) throws Broken {
        Location location = location(event);
        if (++nodes > MAX_NODES) {
            problems.add(location, "the document has more than " + MAX_NODES + " entries; split it up");
            cut = true;
            throw new Broken();
        }
        if (depth > MAX_DEPTH) {
            problems.add(location, "the document is nested more than " + MAX_DEPTH + " deep");
            cut = true;
            throw new Broken();
        }
        if (event instanceof AliasEvent) {
            problems.add(location, "an alias; expected the value itself, since documents have no anchors");
            return new Node.Scalar("", location);
        }
        checkPlain((NodeEvent) event, location);
        if (event instanceof ScalarEvent scalar) {
            if (Node.Scalar.isBroken(scalar.getValue())) {
                problems.add(location, "half of a character, one surrogate without the other; complete or remove it");
            }
            boolean nothing = scalar.isPlain() && NOTHING.contains(scalar.getValue());
            return new Node.Scalar(nothing ? "" : scalar.getValue(), location);
        }
        return event instanceof SequenceStartEvent ? sequence(location, depth) : mapping(location, depth);
    }

    private void checkPlain(NodeEvent event, Location location) {
        event.getAnchor().ifPresent(anchor -> problems.add(location, "the anchor &" + anchor + "; remove it"));
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof SequenceStartEvent sequence
                        ? sequence.getTag()
                        : ((MappingStartEvent) event).getTag();
        tag.ifPresent(name -> problems.add(location, "the tag " + name + "; remove it"));
    }

    private Node sequence(Location location, int depth) {
        ImmutableList.Builder<Node> items = ImmutableList.builder();
        try {
            for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
                items.add(node(event, depth + 1));
                if (cut) {
                    break;
                }
            }
        } catch (Broken alreadyReported) {
            // What was read until then is still looked at.
        }
        return new Node.Sequence(items.build(), location);
    }

    private Node mapping(Location location, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try {
            for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
                Node key = node(event, depth + 1);
                if (cut) {
                    break;
                }
                Node value = node(next(), depth + 1);
                if (!(key instanceof Node.Scalar name)) {
                    problems.add(key.location(), key.kind() + " as a key; expected a text");
                } else if (entries.containsKey(name.text())) {
                    Location first = entries.get(name.text()).key();
                    problems.add(
                            name.location(),
                            "the key '" + name.text() + "' occurs twice, first on line " + first.line()
                                    + "; remove one of them");
                } else {
                    entries.put(name.text(), new Entry(name.location(), value));
                }
                if (cut) {
                    break;
                }
            }
        } catch (Broken alreadyReported) {
            // What was read until then is still looked at.
        }
        return new Node.Mapping(ImmutableMap.copyOf(entries), cut, location);
    }

    private static Location location(Event event) {
        return event.getStartMark().map(NodeReader::location).orElse(Location.START);
    }

    private static Location location(Mark mark) {
        return new Location(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
