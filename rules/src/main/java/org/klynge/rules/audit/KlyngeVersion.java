package org.klynge.rules.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Klynge that runs: the build writes it into a file beside this class. */
final class KlyngeVersion {

    private static final String FILE = "version.properties";

    private KlyngeVersion() {}

    static String current() {
        try (InputStream stream = KlyngeVersion.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the artifact lacks " + FILE + " beside " + KlyngeVersion.class);
            }
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version", "unspecified");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
