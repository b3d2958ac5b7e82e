package org.klynge.testkit.boundary;

/** Where a value lies that is as near to a bound as its unit allows. */
public enum Side {

    /** The next smaller value that there is. */
    BELOW,

    /** The bound itself. */
    ON,

    /** The next greater value that there is. */
    ABOVE
}
