package org.klynge.rules.document;

/** A place in a document, counted from one. */
record Location(int line, int column) implements Comparable<Location> {

    static final Location START = new Location(1, 1);

    @Override
    public int compareTo(Location other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
