package org.klynge.rules.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells two dossiers apart, statement by statement. */
final class DossierDifferences {

    /** By what the entries of a list are told apart: the first of these that tells all of them apart. */
    private static final ImmutableMap<String, ImmutableList<ImmutableList<String>>> NAMES = ImmutableMap.of(
            "assessments", ImmutableList.of(ImmutableList.of("id")),
            "profiles", ImmutableList.of(ImmutableList.of("date")),
            "attestations",
                    ImmutableList.of(
                            ImmutableList.of("claim"),
                            ImmutableList.of("claim", "by"),
                            ImmutableList.of("claim", "by", "assessment"),
                            ImmutableList.of("claim", "by", "date")),
            "grants", ImmutableList.of(ImmutableList.of("standing"), ImmutableList.of("standing", "from")));

    /** What dates the statements of an entry. */
    private static final ImmutableList<String> DATES = ImmutableList.of("date", "from");

    private static final Canonical NONE = new Canonical.Items(ImmutableList.of());

    private final ImmutableList.Builder<Difference> found = ImmutableList.builder();

    private DossierDifferences() {}

    static ImmutableList<Difference> between(Canonical before, Canonical now) {
        DossierDifferences differences = new DossierDifferences();
        differences.compare("", "", before, now, Optional.empty());
        return differences.found.build();
    }

    private void compare(
            String place, String key, @Nullable Canonical before, @Nullable Canonical now, Optional<String> since) {
        if (before != null && now != null && before.withoutOrder().equals(now.withoutOrder())) {
            return;
        }
        if (before instanceof Canonical.Table one && now instanceof Canonical.Table other) {
            Optional<String> dated = date(other).or(() -> date(one)).or(() -> since);
            TreeSet<String> keys = new TreeSet<>(Canonical.BY_CODE_POINT);
            keys.addAll(one.entries().keySet());
            keys.addAll(other.entries().keySet());
            for (String each : keys) {
                compare(
                        place.isEmpty() ? each : place + "." + each,
                        each,
                        one.entries().get(each),
                        other.entries().get(each),
                        dated);
            }
            return;
        }
        Canonical earlier = before == null && now instanceof Canonical.Items ? NONE : before;
        Canonical later = now == null && before instanceof Canonical.Items ? NONE : now;
        if (earlier instanceof Canonical.Items one && later instanceof Canonical.Items other) {
            for (ImmutableList<String> name : NAMES.getOrDefault(key, ImmutableList.of())) {
                Optional<Map<String, Canonical>> named = byName(one, name);
                Optional<Map<String, Canonical>> namedNow = byName(other, name);
                if (named.isPresent() && namedNow.isPresent()) {
                    entries(place, named.get(), namedNow.get());
                    return;
                }
            }
        }
        found.add(new Difference(Difference.Kind.DOSSIER, place, said(before), said(now), since));
    }

    private void entries(String place, Map<String, Canonical> before, Map<String, Canonical> now) {
        var difference = Maps.difference(before, now);
        List<String> names =
                new ArrayList<>(new TreeSet<>(difference.entriesDiffering().keySet()));
        difference.entriesOnlyOnLeft().forEach((name, entry) -> add(place, name, Optional.of(entry), Optional.empty()));
        difference
                .entriesOnlyOnRight()
                .forEach((name, entry) -> add(place, name, Optional.empty(), Optional.of(entry)));
        names.forEach(name -> compare(place + "[" + name + "]", "", before.get(name), now.get(name), Optional.empty()));
    }

    private void add(String place, String name, Optional<Canonical> before, Optional<Canonical> now) {
        Optional<String> since = now.or(() -> before).flatMap(DossierDifferences::date);
        found.add(new Difference(
                Difference.Kind.DOSSIER,
                place + "[" + name + "]",
                before.flatMap(DossierDifferences::said),
                now.flatMap(DossierDifferences::said),
                since));
    }

    private static Optional<Map<String, Canonical>> byName(Canonical.Items items, ImmutableList<String> name) {
        Map<String, Canonical> byName = new TreeMap<>(Canonical.BY_CODE_POINT);
        for (Canonical item : items.items()) {
            String named =
                    name.stream().flatMap(key -> text(item, key).stream()).collect(Collectors.joining(" "));
            if (byName.put(named, item) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(byName);
    }

    private static Optional<String> date(Canonical entry) {
        return DATES.stream().flatMap(key -> text(entry, key).stream()).findFirst();
    }

    private static Optional<String> text(Canonical entry, String key) {
        return entry instanceof Canonical.Table table && table.entries().get(key) instanceof Canonical.Text text
                ? Optional.of(text.text())
                : Optional.empty();
    }

    private static Optional<String> said(@Nullable Canonical piece) {
        return Optional.ofNullable(piece)
                .map(there -> there instanceof Canonical.Text text ? text.text() : there.json());
    }
}
