package org.klynge.rules.esca;

import com.google.common.collect.ImmutableList;
import org.klynge.rules.document.DocumentSource;
import org.klynge.standing.LabelLevel;

/**
 * The European labels for cluster management excellence, as {@code esca-labels}. The names are constants; the rules are
 * documents, each requirement with its source.
 */
public final class EscaLabels {

    /** The id of the scheme. */
    public static final String SCHEME = "esca-labels";

    /** Benchmarked: "striving for cluster excellence". */
    public static final LabelLevel BRONZE = LabelLevel.of("esca/bronze");
    /** Improved between two benchmarkings: "dedicated to cluster excellence". */
    public static final LabelLevel SILVER = LabelLevel.of("esca/silver");
    /** Assessed on 31 indicators: "proven for cluster excellence". */
    public static final LabelLevel GOLD = LabelLevel.of("esca/gold");

    /** The catalogue of the gold assessment, 31 indicators in five dimensions. */
    public static final String GOLD_CATALOGUE = "esca-gold-2013";
    /** The catalogue of the bronze benchmarking with 33 indicators, whose names are not published. */
    public static final String BRONZE_CATALOGUE_33 = "esca-bronze-33";

    /** The catalogue of the bronze benchmarking with 36 indicators, whose names are not published. */
    public static final String BRONZE_CATALOGUE_36 = "esca-bronze-36";

    private EscaLabels() {}

    /**
     * The rules as they are written down.
     *
     * @return the catalogues and all editions of the scheme
     */
    public static ImmutableList<DocumentSource> documents() {
        return DocumentSource.resources(
                EscaLabels.class,
                "gold-2012.yaml",
                "gold-2013.yaml",
                "bronze-33.yaml",
                "bronze-36.yaml",
                "labels-2012.yaml",
                "labels-2019-11.yaml");
    }
}
