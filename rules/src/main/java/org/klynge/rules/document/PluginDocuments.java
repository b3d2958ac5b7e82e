package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.klynge.rules.spi.Plugins;
import org.klynge.rules.spi.SchemePlugin;

/**
 * The documents that scheme plug-ins bring.
 *
 * @param documents those that could be opened
 * @param problems what went wrong with the others
 */
record PluginDocuments(ImmutableList<DocumentSource> documents, Problems problems) {

    static PluginDocuments of(Plugins plugins) {
        Problems problems = new Problems("plug-ins");
        ImmutableList.Builder<DocumentSource> documents = ImmutableList.builder();
        plugins.schemes().forEach((name, plugin) -> {
            try {
                for (String document : PluginCall.call("scheme", plugin::documents)) {
                    documents.add(PluginCall.call("scheme", () -> open(plugin, document)));
                }
            } catch (IllegalArgumentException failed) {
                problems.add(Location.START, "the scheme plug-in '" + name + "': " + failed.getMessage());
            }
        });
        return new PluginDocuments(documents.build(), problems);
    }

    private static DocumentSource open(SchemePlugin plugin, String document) {
        try (InputStream stream = plugin.open(document)) {
            return DocumentSource.read(document, stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
