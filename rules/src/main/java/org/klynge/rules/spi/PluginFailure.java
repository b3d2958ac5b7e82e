package org.klynge.rules.spi;

/**
 * What a plug-in did instead of answering.
 *
 * @param plugin the name of the plug-in
 * @param message what happened, such as the exception that it threw
 */
public record PluginFailure(String plugin, String message) {

    @Override
    public String toString() {
        return plugin + ": " + message;
    }
}
