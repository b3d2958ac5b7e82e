/** Values of the domain: facts, clusters, assessments, standings, dossiers. */
@SuppressWarnings({"module", "requires-automatic"})
module org.klynge.core {
    requires transitive com.google.common;
    requires transitive org.apache.commons.numbers.fraction;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.klynge.assessment;
    exports org.klynge.cluster;
    exports org.klynge.dossier;
    exports org.klynge.fact;
    exports org.klynge.standing;
    exports org.klynge.style to
            org.klynge.rules;
}
