package org.klynge.rules.document;

import com.google.common.base.Strings;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Offers the name that somebody may have meant. */
final class Nearest {

    private static final int MOST_LISTED = 12;

    /** Among more names than these none is looked for: somebody who means harm could make it take hours. */
    private static final int MOST_COMPARED = 200;

    /** Longer names than these are none that somebody slipped on. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /** The tail of a message: "did you mean" where a name is near, and all names where they are few. */
    static String to(String given, Collection<String> known) {
        if (known.isEmpty()) {
            return "there is none here";
        }
        Optional<String> near = among(known.stream().limit(MOST_COMPARED).toList(), given.toLowerCase(Locale.ROOT));
        String all = known.size() <= MOST_LISTED
                ? "expected one of " + known.stream().sorted().collect(Collectors.joining(", "))
                : "expected one of " + known.size() + " names, such as "
                        + known.iterator().next();
        return near.map(name -> "did you mean '" + name + "'? ").orElse("") + all;
    }

    /** The name that is nearest to one that is given in small letters, if it is near at all. */
    private static Optional<String> among(List<String> known, String given) {
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int shorter = Math.min(given.length(), name.length());
            int most = Math.min(shorter - 1, Math.max(1, shorter / 3));
            if (Math.abs(given.length() - name.length()) <= most) {
                int distance = distance(given, name.toLowerCase(Locale.ROOT), most);
                if (distance <= most && distance < least) {
                    least = distance;
                    nearest = Optional.of(name);
                }
            }
        }
        return nearest;
    }

    /**
     * How many letters have to be inserted, removed, replaced or swapped to get from one name to the other; where it is
     * more than so many, more than that.
     */
    static int distance(String one, String other, int most) {
        if (Math.max(one.length(), other.length()) > LONGEST || Math.abs(one.length() - other.length()) > most) {
            return Integer.MAX_VALUE;
        }
        // Names of one document often begin alike.
        int alike = Strings.commonPrefix(one, other).length();
        return tailDistance(one.substring(alike), other.substring(alike), most);
    }

    private static int tailDistance(String one, String other, int most) {
        int[] twoAbove = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        int leastAbove = 0;
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                row[j] = swapped ? Math.min(row[j], twoAbove[j - 2] + 1) : row[j];
                least = Math.min(least, row[j]);
            }
            if (least > most && leastAbove > most) {
                return least;
            }
            leastAbove = least;
            twoAbove = above;
            above = row;
        }
        return above[other.length()];
    }
}
