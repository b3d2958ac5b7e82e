package org.klynge.rules.spi;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;

/** Schemes and catalogues of one's own, as documents. A plug-in opens its own streams. */
public non-sealed interface SchemePlugin extends Plugin {

    /**
     * The documents that the plug-in brings.
     *
     * @return their names, under which problems are reported
     */
    ImmutableList<String> documents();

    /**
     * Opens a document.
     *
     * @param document one of the names
     * @return its bytes; whoever asked closes the stream
     * @throws IOException if it cannot be opened
     */
    InputStream open(String document) throws IOException;
}
