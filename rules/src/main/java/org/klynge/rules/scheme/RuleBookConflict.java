package org.klynge.rules.scheme;

/** Two schemes that cannot be in one rule book. Of the two, the one that was given later is named as the culprit. */
public final class RuleBookConflict extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Scheme scheme;
    /** The key of what does not fit in. */
    private final String part;

    RuleBookConflict(Scheme scheme, String part, String message) {
        super(message);
        this.scheme = scheme;
        this.part = part;
    }

    /**
     * The edition that does not fit in with those before it.
     *
     * @return the edition
     */
    public Scheme scheme() {
        return scheme;
    }

    /**
     * What of it does not fit in.
     *
     * @return the key by which documents state it, such as {@code in-force}
     */
    public String part() {
        return part;
    }
}
