package org.klynge.testkit.document;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that are made to break a reader by their size or by what stands in them. */
public final class HostileDocuments {

    private static final String CLUSTER = "cluster: { id: x }\n";
    private static final ImmutableMap<String, String> ALL = ImmutableMap.<String, String>builder()
            .put("lists in lists", "[".repeat(100_000))
            .put("mappings in mappings", "{a: ".repeat(100_000))
            .put("keys of keys", "? ".repeat(100_000))
            .put("a million digits", CLUSTER + "profiles: [ { participants: " + "9".repeat(1_000_000) + " } ]")
            .put("a billion in a few characters", CLUSTER + "profiles: [ { team-fte: 1e999999999 } ]")
            .put("an alias bomb", CLUSTER + bomb())
            .put("an alias of itself", "cluster: &a [ *a ]")
            .put("a class", CLUSTER + "grants: [ !!java.lang.Runtime {} ]")
            .put("a long key", CLUSTER + "k".repeat(100_000) + ": 1")
            .put(
                    "many keys",
                    CLUSTER
                            + IntStream.range(0, 50_000)
                                    .mapToObj(i -> "k" + i + ": 1\n")
                                    .collect(Collectors.joining()))
            .put("a character without shape", "cluster: { id: \"x\u0000\" }")
            .put("an escaped one", "cluster: { id: \"a\\0\" }")
            .put("half a character", "cluster: { id: \"\\uD800\" }")
            .put("no character", "cluster: { id: \"\\UFFFFFFFF\" }")
            .put("an unknown version", "%YAML 99999999999.1\n---\n" + CLUSTER)
            .put("nothing", "")
            .put("two documents", CLUSTER + "---\n" + CLUSTER)
            .buildOrThrow();

    private HostileDocuments() {}

    /**
     * The documents.
     *
     * @return by a name for each, the texts; none of them is a dossier or a scheme that can be read
     */
    public static ImmutableMap<String, String> all() {
        return ALL;
    }

    /** Lists of which each names the one before a hundred times. */
    private static String bomb() {
        return "a0: &a0 x\n"
                + IntStream.range(1, 20)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(100) + "]\n")
                        .collect(Collectors.joining());
    }
}
