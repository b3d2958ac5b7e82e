package org.klynge.examples.custom;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;

/** The French poles keep every law. */
@PropertyDefaults(tries = 8, edgeCases = EdgeCasesMode.NONE)
class PolesLawTest extends LawsOfTheProgrammes {

    @Override
    public String scheme() {
        return Poles.SCHEME;
    }
}
