package org.klynge.rules.document;

/** A name that may be declared where nobody can read it, behind a syntax error: no problem of its own. */
final class CutOff extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    CutOff(String name) {
        super("'" + name + "' may be declared behind the syntax error");
    }
}
