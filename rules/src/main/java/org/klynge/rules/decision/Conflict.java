package org.klynge.rules.decision;

import com.google.common.collect.ImmutableList;
import org.klynge.rules.condition.Statement;

/**
 * Statements of a dossier that cannot all be true. Nothing is decided by them, and none is preferred.
 *
 * @param about the fact, standing or claim that they speak of
 * @param statements the statements
 */
public record Conflict(String about, ImmutableList<Statement> statements) {

    @Override
    public String toString() {
        return about + ": " + statements;
    }
}
