package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;

/**
 * A piece of a document in YAML or JSON as plain data, with its place: for documents that none of the readers here knows.
 * Within the limits, and with tags, anchors and aliases refused, as for every document.
 *
 * <pre>{@code
 * Parsed<Piece> parsed = Piece.read(DocumentSource.read(Path.of("record.json")), Limits.STANDARD);
 * }</pre>
 */
public sealed interface Piece {

    /**
     * The line where the piece begins.
     *
     * @return the line, counted from one
     */
    int line();

    /**
     * The column where the piece begins.
     *
     * @return the column, counted from one
     */
    int column();

    /**
     * A mapping.
     *
     * @param entries the values by their keys, in the order of the document
     * @param line the line, counted from one
     * @param column the column, counted from one
     */
    record Mapping(ImmutableMap<String, Piece> entries, int line, int column) implements Piece {}

    /**
     * A list.
     *
     * @param items what is in it
     * @param line the line, counted from one
     * @param column the column, counted from one
     */
    record Sequence(ImmutableList<Piece> items, int line, int column) implements Piece {}

    /**
     * A text, a number, a truth value or nothing: what it means is for its reader to say.
     *
     * @param text the text as it is written, without quotes; empty for nothing
     * @param line the line, counted from one
     * @param column the column, counted from one
     */
    record Scalar(String text, int line, int column) implements Piece {}

    /**
     * Reads a document.
     *
     * @param source the document
     * @param limits how large it may be
     * @return the whole document, or everything that is wrong with it
     */
    static Parsed<Piece> read(DocumentSource source, Limits limits) {
        Problems problems = new Problems(source.name());
        Optional<Node> root = NodeReader.read(source, limits, problems);
        // Where a node was refused there is a problem, and then nothing is given back.
        return Parsed.of(problems.count() > 0 ? Optional.empty() : root.map(Piece::of), problems.inOrder());
    }

    private static Piece of(Node node) {
        int line = node.location().line();
        int column = node.location().column();
        if (node instanceof Node.Mapping mapping) {
            return new Mapping(
                    ImmutableMap.copyOf(Maps.transformValues(mapping.entries(), entry -> of(entry.value()))),
                    line,
                    column);
        }
        if (node instanceof Node.Sequence sequence) {
            return new Sequence(
                    sequence.items().stream().map(Piece::of).collect(ImmutableList.toImmutableList()), line, column);
        }
        return new Scalar(((Node.Scalar) node).text(), line, column);
    }
}
