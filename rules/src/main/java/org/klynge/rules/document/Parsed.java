package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document: its value, or everything that is wrong with it.
 *
 * @param <T> the kind of value
 */
public final class Parsed<T> {

    private final @Nullable T value;
    private final ImmutableList<Problem> problems;

    private Parsed(@Nullable T value, ImmutableList<Problem> problems) {
        this.value = value;
        this.problems = problems;
    }

    /**
     * What became of a document that was read by other means than the readers here.
     *
     * @param value the value; it is left out where there are problems
     * @param problems everything that is wrong, in the order of the document
     * @param <T> the kind of value
     * @return the value, or the problems
     * @throws IllegalStateException if there is neither a value nor a problem
     */
    public static <T> Parsed<T> of(Optional<T> value, ImmutableList<Problem> problems) {
        if (value.isEmpty() && problems.isEmpty()) {
            throw new IllegalStateException("neither a value nor a problem");
        }
        return new Parsed<>(problems.isEmpty() ? value.orElseThrow() : null, problems);
    }

    /**
     * The value.
     *
     * @return the value, or nothing where there are problems
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Everything that is wrong.
     *
     * @return the problems in the order of the document; empty where there is a value
     */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    /**
     * The value of a document that is known to be right.
     *
     * @return the value
     * @throws IllegalArgumentException if there are problems; the message lists them all
     */
    public T orThrow() {
        return value().orElseThrow(() -> new IllegalArgumentException(
                problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
    }

    @Override
    public String toString() {
        return "Parsed[" + (value == null ? problems : value) + "]";
    }
}
