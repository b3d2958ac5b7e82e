package org.klynge.rules.decision;

import org.klynge.rules.spi.PluginFailure;

/**
 * A plug-in that failed where a requirement needed it: the requirement is left open there, and nothing else is touched.
 *
 * @param requirement the id of the requirement
 * @param failure the plug-in, and what it did instead of answering
 */
public record Failure(String requirement, PluginFailure failure) {

    @Override
    public String toString() {
        return requirement + ": " + failure;
    }
}
