package org.klynge.examples.custom;

import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.spi.Plugins;
import org.klynge.testkit.SchemeLaws;

/** The laws of the testkit, on the rules that are installed here: a programme only says which scheme it is. */
abstract class LawsOfTheProgrammes implements SchemeLaws {

    @Override
    public RuleBook ruleBook() {
        return Invented.KLYNGE.ruleBook();
    }

    @Override
    public Plugins plugins() {
        return Plugins.of(new HeadOfficeIn());
    }
}
