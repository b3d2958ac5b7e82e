package org.klynge.tries;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Ends each property after as many tries as {@code -Dklynge.tries} says, whatever the property asks for itself: mutation
 * runs the tests thousands of times, and nearly all that they find they find early.
 */
public final class FewerTries implements AroundTryHook {

    private static final Integer MOST = Integer.getInteger("klynge.tries");

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor attempt, List<Object> parameters) {
        TryExecutionResult result = attempt.execute(parameters);
        boolean satisfied = result.status() == TryExecutionResult.Status.SATISFIED;
        return satisfied && isLast() ? TryExecutionResult.satisfied(true) : result;
    }

    private static boolean isLast() {
        return MOST != null
                && Store.getOrCreate(FewerTries.class, Lifespan.PROPERTY, AtomicInteger::new)
                                .get()
                                .incrementAndGet()
                        >= MOST;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
