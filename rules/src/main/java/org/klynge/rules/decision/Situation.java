package org.klynge.rules.decision;

import org.klynge.rules.condition.DossierOnDay;
import org.klynge.rules.scheme.RuleBook;

/**
 * What a condition is held against.
 *
 * @param record what the dossier tells on the day
 * @param ruleBook the rules that may be consulted
 */
public record Situation(DossierOnDay record, RuleBook ruleBook) {}
