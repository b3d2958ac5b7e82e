package org.klynge.examples.custom;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;

/** Catalonia's accreditation keeps every law. */
@PropertyDefaults(tries = 8, edgeCases = EdgeCasesMode.NONE)
class CatalunyaClustersLawTest extends LawsOfTheProgrammes {

    @Override
    public String scheme() {
        return CatalunyaClusters.SCHEME;
    }
}
