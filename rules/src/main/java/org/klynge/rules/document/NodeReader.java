package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** How many characters the parser looks at in one go: with few, it is slow on long texts. */
    private static final int BUFFER = 1 << 16;

    /** The words for nothing, unless they are quoted. */
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

    /** The key by which YAML 1.1 takes over the entries of another mapping. */
    private static final String MERGE = "<<";

    /** Ends the reading of a document that cannot be followed any further. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken() {
            super(null, null, false, false);
        }
    }

    private final Limits limits;
    private final Problems problems;
    private final DocumentText text;
    private final Iterator<Event> events;
    private final Set<String> aliases = new HashSet<>();
    private Location last = Location.START;
    private boolean cut;
    private boolean unsure;
    private int nodes;

    private NodeReader(DocumentText text, Limits limits, Problems problems) {
        this.text = text;
        this.limits = limits;
        this.problems = problems;
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(limits.bytes())
                .setBufferSize(BUFFER)
                .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, text.text()));
    }

    /** Reads a document, or reports why it cannot be read at all. */
    static Optional<Node> read(DocumentSource source, Limits limits, Problems problems) {
        if (source.isTooLong(limits)) {
            problems.add(
                    Location.START,
                    "the document has more than " + source.most(limits) + " bytes; split it up, or raise the limit");
            return Optional.empty();
        }
        return DocumentText.of(source.bytes(), problems)
                .flatMap(text -> new NodeReader(text, limits, problems).document());
    }

    private Optional<Node> document() {
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

    private Event next() throws Broken {
        try {
            Event event = events.next();
            last = location(event);
            unsure = event instanceof ScalarEvent scalar && isUnsure(scalar);
            return event;
        } catch (RuntimeException syntax) {
            problems.add(placeOf(syntax), SyntaxProblem.of(syntax));
        }
        cut = true;
        throw new Broken();
    }

    private Location placeOf(RuntimeException syntax) {
        // Where the parser does not tell: after the piece that it last gave.
        Location place = syntax instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().map(NodeReader::location).orElse(last)
                : last;
        // At the end the parser may be a column ahead of the text.
        return place.compareTo(text.end()) < 0 ? place : text.end();
    }

    /** Whether a text may be another one, or none, only because of a syntax error that follows upon it. */
    private static boolean isUnsure(ScalarEvent scalar) {
        return scalar.isPlain()
                && (scalar.getValue().isEmpty()
                        || !scalar.getStartMark()
                                .map(Mark::getLine)
                                .equals(scalar.getEndMark().map(Mark::getLine)));
    }

    private Node node(Event event, int depth) throws Broken {
        Location location = location(event);
        if (++nodes > limits.entries()) {
            problems.add(
                    location,
                    "the document has more than " + limits.entries() + " entries; split it up, or raise the limit");
            cut = true;
            throw new Broken();
        }
        if (depth > limits.depth()) {
            problems.add(location, "the document is nested more than " + limits.depth() + " deep");
            cut = true;
            throw new Broken();
        }
        if (event instanceof AliasEvent alias) {
            String name = alias.getAlias().getValue();
            if (aliases.add(name)) {
                problems.add(
                        location,
                        "the alias *" + name + "; expected the value itself, since documents have no anchors");
            }
            problems.fail();
            return new Node.Refused(location);
        }
        checkPlain((NodeEvent) event, location);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, location);
        }
        return event instanceof SequenceStartEvent ? sequence(location, depth) : mapping(location, depth);
    }

    /** A text; what an escape sequence stands for is no better than if it stood there itself. */
    private Node scalar(ScalarEvent event, Location location) {
        String value = event.getValue();
        OptionalInt hidden = DocumentText.notPrintable(value);
        if (hidden.isPresent()) {
            problems.add(location, DocumentText.remove(hidden.getAsInt()));
        }
        if (hidden.isPresent() || text.isMended(value)) {
            return new Node.Refused(location);
        }
        boolean nothing = event.isPlain() && NOTHING.contains(value);
        return new Node.Scalar(nothing ? "" : value, location);
    }

    private void checkPlain(NodeEvent event, Location location) {
        event.getAnchor().ifPresent(anchor -> problems.add(location, "the anchor &" + anchor + "; remove it"));
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof SequenceStartEvent sequence
                        ? sequence.getTag()
                        : ((MappingStartEvent) event).getTag();
        tag.ifPresent(
                name -> problems.add(location, "the tag " + name.replace("tag:yaml.org,2002:", "!!") + "; remove it"));
    }

    private Node sequence(Location location, int depth) {
        List<Node> items = new ArrayList<>();
        try {
            for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
                items.add(node(event, depth + 1));
                if (cut) {
                    break;
                }
            }
        } catch (Broken alreadyReported) {
            // What was read until then is still looked at.
            if (unsure && !items.isEmpty()) {
                items.set(items.size() - 1, new Node.Refused(last));
            }
        }
        return new Node.Sequence(ImmutableList.copyOf(items), location);
    }

    private Node mapping(Location location, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Optional<String> latest = Optional.empty();
        try {
            for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
                latest = Optional.empty();
                Node key = node(event, depth + 1);
                if (cut) {
                    break;
                }
                Node value = node(next(), depth + 1);
                latest = put(key, value, entries);
                if (cut) {
                    break;
                }
            }
        } catch (Broken alreadyReported) {
            // What was read until then is still looked at.
            if (unsure) {
                latest.ifPresent(key ->
                        entries.computeIfPresent(key, (same, entry) -> new Entry(entry.key(), new Node.Refused(last))));
            }
        }
        return new Node.Mapping(ImmutableMap.copyOf(entries), cut, location);
    }

    /** Puts a value under its key, if that is one, and gives the key. */
    private Optional<String> put(Node key, Node value, Map<String, Entry> entries) {
        if (key instanceof Node.Refused) {
            problems.fail();
            return Optional.empty();
        }
        if (!(key instanceof Node.Scalar name)) {
            problems.add(key.location(), key.kind() + " as a key; expected a text");
            return Optional.empty();
        }
        if (name.text().equals(MERGE)) {
            problems.add(name.location(), "the merge key <<, which is not supported; repeat the entries here");
            return Optional.empty();
        }
        Entry first = entries.putIfAbsent(name.text(), new Entry(name.location(), value));
        if (first != null) {
            problems.add(
                    name.location(),
                    "the key '" + Problems.shorten(name.text()) + "' occurs twice, first on line "
                            + first.key().line() + "; remove one of them");
            return Optional.empty();
        }
        return Optional.of(name.text());
    }

    private static Location location(Event event) {
        return event.getStartMark().map(NodeReader::location).orElse(Location.START);
    }

    private static Location location(Mark mark) {
        return new Location(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
