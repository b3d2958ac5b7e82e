package org.klynge.fact;

import java.util.regex.Pattern;

/**
 * The form of the names by which clusters, catalogues, schemes, claims and requirements are told apart: words of
 * lower-case letters and digits, joined by hyphens or dots, such as {@code esca-gold-2013} or {@code gold.score}.
 */
public final class Identifier {

    private static final int MAX_LENGTH = 100;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:[-.][a-z0-9]+)*");

    private Identifier() {}

    /**
     * Checks a name and gives it back.
     *
     * @param what what the name is for; it opens the message
     * @param name the name
     * @return the name
     * @throws IllegalArgumentException if the name has another form or more than 100 characters
     */
    public static String check(String what, String name) {
        if (name.length() > MAX_LENGTH || !FORM.matcher(name).matches()) {
            String shown = name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) + "..." : name;
            throw new IllegalArgumentException(what + " '" + shown
                    + "' is not an identifier; expected lower-case letters and digits joined by '-' or '.', such as"
                    + " gold.score, at most 100 characters");
        }
        return name;
    }
}
