package org.klynge.testkit;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;
import org.klynge.rules.Klynge;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.scheme.RuleBook;

/** The European labels keep every law. */
@PropertyDefaults(tries = 8, edgeCases = EdgeCasesMode.NONE)
class EscaLabelsLawTest implements SchemeLaws {

    @Override
    public RuleBook ruleBook() {
        return Klynge.ruleBook();
    }

    @Override
    public String scheme() {
        return EscaLabels.SCHEME;
    }
}
