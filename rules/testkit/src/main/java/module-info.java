/** For property-based tests of rules: arbitrary values, boundaries, refinements, and laws for any scheme. */
@SuppressWarnings("module")
module org.klynge.testkit {
    requires transitive org.klynge.rules;
    requires transitive net.jqwik.api;

    exports org.klynge.testkit;
    exports org.klynge.testkit.arbitrary;
    exports org.klynge.testkit.boundary;
    exports org.klynge.testkit.cases;
    exports org.klynge.testkit.document;
    exports org.klynge.testkit.law;
    exports org.klynge.testkit.oracle;
    exports org.klynge.testkit.refinement;
}
