package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Identifier;
import org.klynge.rules.scoring.LevelPoints;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.rules.scoring.WeakestDimension;
import org.klynge.rules.scoring.WeightedDimensions;
import org.klynge.rules.spi.Contained;

/**
 * What a scheme means by "the gold assessment": examinations against any of some catalogues, and how they are scored. The
 * latest one on record counts.
 *
 * @param name the word that conditions use, such as {@code gold}
 * @param catalogues the catalogues; an assessment against any of them belongs to the series
 * @param scoring how ratings make a total
 */
public record AssessmentSeries(String name, ImmutableList<IndicatorCatalogue> catalogues, ScoringRule scoring) {

    private static final ImmutableSet<Class<? extends ScoringRule>> BUILT_IN =
            ImmutableSet.of(ShareOfPoints.class, WeakestDimension.class, WeightedDimensions.class, LevelPoints.class);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is not an identifier, there is no catalogue, or the scoring does not
     *     fit one of them
     */
    public AssessmentSeries {
        Identifier.check("assessment series", name);
        if (catalogues.isEmpty()) {
            throw new IllegalArgumentException(
                    "catalogues: the assessments '" + name + "' need at least one catalogue");
        }
        catalogues.forEach(scoring::check);
    }

    /**
     * The catalogue of an id.
     *
     * @param id the id
     * @return the catalogue, or nothing where assessments against it do not belong to the series
     */
    public Optional<IndicatorCatalogue> catalogue(String id) {
        return catalogues.stream()
                .filter(catalogue -> catalogue.id().equals(id))
                .findFirst();
    }

    /**
     * The name of the scoring rule, whatever the rule of a plug-in may do.
     *
     * @return the name, or the class of a rule that does not tell it
     */
    public String scoringName() {
        return Scored.nameOf(scoring);
    }

    /**
     * Whether the scoring rule is one of Klynge's own, whatever it calls itself.
     *
     * @return false where a plug-in or other Java code brings the rule
     */
    public boolean isScoringBuiltIn() {
        return BUILT_IN.contains(scoring.getClass());
    }

    /**
     * The parameters of the scoring rule, whatever the rule of a plug-in may do.
     *
     * @return the parameters by name; none of a rule that does not tell them
     */
    public ImmutableMap<String, String> scoringParameters() {
        return Contained.call(scoringName(), scoring::parameters).answer().orElse(ImmutableMap.of());
    }

    /** What facts about the series are derived from: two series that share a catalogue are not free of each other. */
    ImmutableSet<String> roots() {
        return catalogues.stream()
                .map(catalogue -> "assessments against " + catalogue.id())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether the dossier may lack assessments of the series. */
    boolean mayLack(Dossier dossier) {
        return catalogues.stream().anyMatch(catalogue -> dossier.mayLackAssessments(catalogue.id()));
    }

    /** Scores an assessment of the series, whatever a scoring rule of a plug-in may do. */
    Scored score(Assessment assessment) {
        return Scored.of(scoring, assessment, catalogue(assessment.catalogue()).orElseThrow());
    }
}
