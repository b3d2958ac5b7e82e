package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.klynge.rules.spi.Contained;
import org.klynge.rules.spi.SchemePlugin;

/**
 * The documents that scheme plug-ins bring. Their problems are told of under the name of the plug-in and, after a stroke,
 * that of the document.
 *
 * @param documents those that could be opened
 * @param problems what went wrong with the others, under the names of their plug-ins
 */
record PluginDocuments(ImmutableList<DocumentSource> documents, ImmutableList<Problems> problems) {

    private static final char STROKE = '/';

    static PluginDocuments of(ImmutableMap<String, SchemePlugin> plugins, Limits limits) {
        ImmutableList.Builder<DocumentSource> documents = ImmutableList.builder();
        ImmutableList.Builder<Problems> all = ImmutableList.builder();
        plugins.forEach((name, plugin) -> {
            Problems problems = new Problems(name);
            all.add(problems);
            try {
                for (String document : Contained.call(name, plugin::documents).orThrow()) {
                    documents.add(Contained.call(name, () -> open(name, plugin, document, limits))
                            .orThrow());
                }
            } catch (IllegalArgumentException failed) {
                problems.add(Location.START, String.valueOf(failed.getMessage()));
            }
        });
        return new PluginDocuments(documents.build(), all.build());
    }

    /** The plug-in that brings a document. */
    static String plugin(String file) {
        int stroke = file.indexOf(STROKE);
        return stroke < 0 ? file : file.substring(0, stroke);
    }

    private static @Nullable DocumentSource open(String name, SchemePlugin plugin, String document, Limits limits) {
        try (InputStream stream = plugin.open(document)) {
            return stream == null ? null : DocumentSource.read(name + STROKE + document, stream, limits);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
