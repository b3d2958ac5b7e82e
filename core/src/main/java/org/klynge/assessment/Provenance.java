package org.klynge.assessment;

/** How far a name or a number in a catalogue is vouched for by its sources. */
public enum Provenance {
    /** A source says so in these words. */
    PUBLISHED,
    /** It follows from what sources say. */
    INFERRED,
    /** It is likely, but no source was seen. */
    UNSOURCED
}
