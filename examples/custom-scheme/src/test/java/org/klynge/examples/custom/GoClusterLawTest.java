package org.klynge.examples.custom;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;

/** Germany's go-cluster keeps every law. */
@PropertyDefaults(tries = 8, edgeCases = EdgeCasesMode.NONE)
class GoClusterLawTest extends LawsOfTheProgrammes {

    @Override
    public String scheme() {
        return GoCluster.SCHEME;
    }
}
