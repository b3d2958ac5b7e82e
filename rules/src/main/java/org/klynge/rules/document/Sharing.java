package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the section of shared requirements says of itself: which use each other, and which are used at all. */
final class Sharing {

    private final Map<String, String> uses;
    private final Map<String, Location> stated = new LinkedHashMap<>();

    private Sharing(Map<String, String> uses) {
        this.uses = uses;
    }

    static Sharing of(ImmutableList<Node> shared) {
        Map<String, String> uses = new LinkedHashMap<>();
        for (Node each : shared) {
            if (each instanceof Node.Mapping mapping) {
                uses.put(text(mapping, "id"), text(mapping, "use"));
            }
        }
        return new Sharing(uses);
    }

    private static String text(Node.Mapping mapping, String key) {
        Node.Entry entry = mapping.entries().get(key);
        return entry != null && entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    /** Why a shared requirement cannot use another one, or itself. */
    String refuse(String id, String use) {
        Set<String> followed = new HashSet<>();
        String next = use;
        while (!next.isEmpty() && followed.add(next)) {
            next = uses.getOrDefault(next, "");
        }
        return "use: "
                + (followed.contains(id)
                        ? "a circle, in which '" + Problems.shorten(id) + "' uses itself, perhaps through others"
                        : "a shared requirement is used where a standing requires it")
                + "; state its condition here";
    }

    /** Notes that a requirement is there to be used. */
    void stated(String id, Location place) {
        stated.putIfAbsent(id, place);
    }

    /** Reports those that nothing uses, once everything is read. */
    void checkUsed(SchemeNames names, Problems problems) {
        stated.forEach((id, place) -> {
            if (!id.isEmpty() && !names.isUsed(id)) {
                problems.add(place, "nothing uses the shared requirement '" + Problems.shorten(id) + "'; remove it");
            }
        });
    }
}
