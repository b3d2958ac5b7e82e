package org.klynge.assessment;

import java.util.Optional;

/**
 * What was published of a catalogue, or reported of it.
 *
 * @param title what it is: who published it, when, and what it says
 * @param url where it can be read, if anywhere
 */
public record Publication(String title, Optional<String> url) {

    /**
     * Checks the title.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public Publication {
        if (title.isBlank()) {
            throw new IllegalArgumentException("title: a publication has a blank title; say what it is");
        }
    }
}
