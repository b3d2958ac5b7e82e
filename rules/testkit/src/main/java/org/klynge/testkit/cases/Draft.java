package org.klynge.testkit.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A dossier in the making, and the day that is asked for.
 *
 * @param written the day about which it is written: what names no day of its own is dated before it
 * @param asked the day of the decision
 * @param said what it says, by place
 */
record Draft(LocalDate written, LocalDate asked, ImmutableSortedMap<String, Said> said) {

    private static final String DAY = "day of the decision";

    static Draft empty(LocalDate day) {
        return new Draft(day, day, ImmutableSortedMap.of());
    }

    /** The same, but for what is said anew. */
    Draft with(Collection<Said> more) {
        TreeMap<String, Said> all = new TreeMap<>(said);
        for (Said each : more) {
            if (each instanceof Said.Nothing) {
                all.remove(each.place());
            } else {
                all.put(each.place(), each);
            }
        }
        return new Draft(written, asked, ImmutableSortedMap.copyOf(all));
    }

    Draft with(Said more) {
        return with(ImmutableList.of(more));
    }

    /** The same, and what is said of other places. */
    Draft withOthers(Collection<Said> more) {
        return with(
                more.stream().filter(each -> !said.containsKey(each.place())).toList());
    }

    Draft without(String place) {
        return with(new Said.Nothing(place));
    }

    Draft askedOn(LocalDate day) {
        return new Draft(written, day, said);
    }

    /** What the two say differently: the places, and the day. */
    ImmutableList<String> differences(Draft other) {
        Set<String> places = new TreeSet<>(said.keySet());
        places.addAll(other.said.keySet());
        places.removeIf(
                place -> Optional.ofNullable(said.get(place)).equals(Optional.ofNullable(other.said.get(place))));
        if (!asked.equals(other.asked)) {
            places.add(DAY);
        }
        return ImmutableList.copyOf(places);
    }

    /** What this one says otherwise than another in a place, in words. */
    String instead(Draft other, String place) {
        if (place.equals(DAY)) {
            return DAY + ": " + asked + ", not " + other.asked;
        }
        Optional<Said> mine = Optional.ofNullable(said.get(place));
        Optional<Said> before = Optional.ofNullable(other.said.get(place));
        return mine.map(now -> before.isPresent()
                        ? now.inWords() + ", not " + before.get().told()
                        : "also " + now.inWords())
                .orElseGet(() -> "without " + place);
    }
}
