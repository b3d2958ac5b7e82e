/** The programmes of four countries, which Klynge finds where this module is installed. */
module org.klynge.examples.custom {
    requires transitive org.klynge.rules;

    exports org.klynge.examples.custom;

    provides org.klynge.rules.spi.ConditionPlugin with
            org.klynge.examples.custom.HeadOfficeIn;
    provides org.klynge.rules.spi.SchemePlugin with
            org.klynge.examples.custom.CatalunyaClusters,
            org.klynge.examples.custom.GoCluster,
            org.klynge.examples.custom.Innovationskraft,
            org.klynge.examples.custom.Poles;
}
