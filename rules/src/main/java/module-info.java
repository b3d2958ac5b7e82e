/** What may be given to a cluster, when and why: schemes, decisions, explanations. */
@SuppressWarnings("requires-automatic")
module org.klynge.rules {
    requires transitive org.klynge.core;
    requires static org.immutables.value.annotations;
    requires org.snakeyaml.engine;

    uses org.klynge.rules.spi.ConditionPlugin;
    uses org.klynge.rules.spi.FactPlugin;
    uses org.klynge.rules.spi.SchemePlugin;
    uses org.klynge.rules.spi.ScoringPlugin;

    exports org.klynge.rules;
    exports org.klynge.rules.audit;
    exports org.klynge.rules.condition;
    exports org.klynge.rules.decision;
    exports org.klynge.rules.document;
    exports org.klynge.rules.esca;
    exports org.klynge.rules.history;
    exports org.klynge.rules.nic;
    exports org.klynge.rules.scheme;
    exports org.klynge.rules.scoring;
    exports org.klynge.rules.spi;
    exports org.klynge.rules.text;
    exports org.klynge.rules.timeline;
}
