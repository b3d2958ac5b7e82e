package org.klynge.rules.spi;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a plug-in answered, or what it did instead: whatever it throws stays here, so that one plug-in takes nothing else
 * with it. Only what ends the whole machine, such as want of memory, goes on. Everything that speaks with plug-ins asks
 * through this, an engine of one's own too.
 *
 * @param answer the answer; nothing where there is none
 * @param failure what the plug-in did instead; nothing where there is an answer
 * @param <T> the kind of answer
 */
public record Contained<T>(Optional<T> answer, Optional<PluginFailure> failure) {

    private static final int LONGEST = 300;

    /** After so many causes nobody reads on, and they may go round in a circle. */
    private static final int MOST_CAUSES = 3;

    /**
     * Asks a plug-in.
     *
     * @param plugin the name by which a failure is told
     * @param question the question; null is no answer
     * @param <T> the kind of answer
     * @return the answer, or what happened instead
     */
    public static <T> Contained<T> call(String plugin, Supplier<@Nullable T> question) {
        try {
            T answer = question.get();
            return answer == null
                    ? failed(plugin, "it returned null")
                    : new Contained<>(Optional.of(answer), Optional.empty());
        } catch (StackOverflowError endless) {
            return failed(plugin, "it overflowed the stack");
        } catch (VirtualMachineError end) {
            throw end;
        } catch (Throwable thrown) { // a plug-in may throw errors of its own, and checked exceptions undeclared
            return failed(plugin, "it threw " + describe(thrown));
        }
    }

    /**
     * Asks a plug-in that may refuse what it is handed over: of an {@link IllegalArgumentException} with a message, the
     * message is told as it is.
     *
     * @param plugin the name by which a failure is told
     * @param question the question; null is no answer
     * @param <T> the kind of answer
     * @return the answer, or what happened instead
     */
    public static <T> Contained<T> ask(String plugin, Supplier<@Nullable T> question) {
        Contained<Contained<T>> outcome = call(plugin, () -> {
            try {
                T answer = question.get();
                return answer == null ? null : new Contained<>(Optional.of(answer), Optional.empty());
            } catch (IllegalArgumentException refused) {
                String message = refused.getMessage();
                if (message == null || message.isBlank()) {
                    throw refused;
                }
                return failed(plugin, message);
            }
        });
        return outcome.answer().orElseGet(() -> new Contained<>(Optional.empty(), outcome.failure()));
    }

    /**
     * No answer.
     *
     * @param plugin the name of the plug-in
     * @param message what it did instead; a long one is cut
     * @param <T> the kind of answer
     * @return the failure
     */
    public static <T> Contained<T> failed(String plugin, String message) {
        String shown = message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "...";
        return new Contained<>(Optional.empty(), Optional.of(new PluginFailure(plugin, shown)));
    }

    /**
     * The answer that must be there.
     *
     * @return the answer
     * @throws IllegalArgumentException if the plug-in failed; the message names it and says what it did
     */
    public T orThrow() {
        return answer.orElseThrow(() -> new IllegalArgumentException(
                "the plug-in " + failure.map(PluginFailure::toString).orElse("gave no answer")));
    }

    /** An exception with what caused it. */
    private static String describe(Throwable thrown) {
        StringBuilder description = new StringBuilder(sentence(thrown));
        Optional<Throwable> cause = cause(thrown);
        for (int i = 0; i < MOST_CAUSES && cause.isPresent(); i++) {
            description.append(", caused by ").append(sentence(cause.get()));
            cause = cause(cause.get());
        }
        return description.toString();
    }

    private static String sentence(Throwable thrown) {
        String name = thrown.getClass().getName();
        return told(thrown::getMessage).map(message -> name + ": " + message).orElse(name);
    }

    private static Optional<Throwable> cause(Throwable thrown) {
        return told(thrown::getCause);
    }

    /** An exception of a plug-in's own may fail once more when it is asked for its message. */
    private static <T> Optional<T> told(Supplier<@Nullable T> part) {
        try {
            return Optional.ofNullable(part.get());
        } catch (StackOverflowError endless) {
            return Optional.empty();
        } catch (VirtualMachineError end) {
            throw end;
        } catch (Throwable again) {
            return Optional.empty();
        }
    }
}
