package org.klynge.testkit;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;
import org.klynge.rules.Klynge;
import org.klynge.rules.nic.Nic;
import org.klynge.rules.scheme.RuleBook;

/** The Norwegian programme keeps every law. */
@PropertyDefaults(tries = 8, edgeCases = EdgeCasesMode.NONE)
class NicLawTest implements SchemeLaws {

    @Override
    public RuleBook ruleBook() {
        return Klynge.ruleBook();
    }

    @Override
    public String scheme() {
        return Nic.SCHEME;
    }
}
