package org.klynge.examples.custom;

import com.google.common.collect.ImmutableList;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.klynge.rules.spi.SchemePlugin;

/**
 * A programme whose editions are documents in the resources of this module. Only code of the module can open them, so
 * that the plug-in does, and not Klynge.
 */
abstract class Programme implements SchemePlugin {

    private final String scheme;
    private final ImmutableList<String> documents;

    Programme(String scheme, String... documents) {
        this.scheme = scheme;
        this.documents = ImmutableList.copyOf(documents);
    }

    @Override
    public final String name() {
        return scheme;
    }

    @Override
    public final ImmutableList<String> documents() {
        return documents;
    }

    @Override
    public final InputStream open(String document) throws IOException {
        InputStream stream = Programme.class.getResourceAsStream(document);
        if (stream == null) {
            throw new FileNotFoundException(document + " does not lie beside " + Programme.class.getName());
        }
        return stream;
    }
}
