package org.klynge.examples.custom;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;

/** Denmark's programme keeps every law. */
@PropertyDefaults(tries = 8, edgeCases = EdgeCasesMode.NONE)
class InnovationskraftLawTest extends LawsOfTheProgrammes {

    @Override
    public String scheme() {
        return Innovationskraft.SCHEME;
    }
}
