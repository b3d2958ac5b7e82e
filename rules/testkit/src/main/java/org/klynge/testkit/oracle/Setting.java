package org.klynge.testkit.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Points;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.rules.scheme.RuleBook;

/** Where worlds take place: the day, the rules, and which days and values stand for all the others. */
interface Setting {

    /** The day of the decision. */
    LocalDate today();

    RuleBook ruleBook();

    /** Days for a date of which this much is known. */
    List<LocalDate> days(PartialDate date);

    /** Numbers for a figure of which this much is known. */
    List<BigFraction> figures(ProfileFact figure, Quantity known);

    /** Points for a rating of which this much is known. */
    List<BigFraction> points(Points rating);

    /** What an indicator without a rating may have got; nothing where it does not apply. */
    List<Optional<Mark>> marks();

    /**
     * Shares of all points, in percent, for a total of which this much is known. An indicator without a rating may be given
     * just the points that make one of them.
     */
    List<BigFraction> shares(Quantity known);

    /** What a share of nothing might be, in percent. */
    List<BigFraction> sharesOfNothing();

    /** Shares of its points, in percent, that an indicator's minimum may be where it is not published. */
    List<BigFraction> minimums();

    /** The levels on which two assessments of one day must agree. */
    List<IndicatorLevel> levels();

    /** How long grants run in a world. */
    Terms terms(World world, Dossier dossier, OracleGrants grants, OracleExams exams);
}
