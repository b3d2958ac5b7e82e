package org.klynge.assessment;

/** How a reported percentage came from the exact one. */
public enum Rounding {
    /** To the nearest, either way in the middle. */
    NEAREST,
    /** To the next one below. */
    DOWN,
    /** Nobody says: it may have been rounded up, down or to the nearest. */
    NOT_STATED
}
