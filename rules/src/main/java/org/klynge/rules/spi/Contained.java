package org.klynge.rules.condition;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.klynge.rules.spi.PluginFailure;

/**
 * What a plug-in answered, or what it did instead: whatever it throws stays here, so that one plug-in takes no other
 * requirement with it. Only what ends the whole machine, such as want of memory, goes on.
 *
 * @param <T> the kind of answer
 */
record Contained<T>(Optional<T> answer, Optional<PluginFailure> failure) {

    private static final int LONGEST = 300;

    static <T> Contained<T> call(String plugin, Supplier<@Nullable T> question) {
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

    static <T> Contained<T> failed(String plugin, String message) {
        String shown = message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "...";
        return new Contained<>(Optional.empty(), Optional.of(new PluginFailure(plugin, shown)));
    }

    /** An exception of a plug-in's own may fail once more when it is asked for its message. */
    private static String describe(Throwable thrown) {
        String name = thrown.getClass().getName();
        try {
            String message = thrown.getMessage();
            return message == null ? name : name + ": " + message;
        } catch (StackOverflowError endless) {
            return name;
        } catch (VirtualMachineError end) {
            throw end;
        } catch (Throwable again) {
            return name;
        }
    }
}
