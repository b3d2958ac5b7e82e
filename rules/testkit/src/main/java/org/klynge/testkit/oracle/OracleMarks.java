package org.klynge.testkit.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.rules.scoring.LevelPoints;
import org.klynge.rules.scoring.Score;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.testkit.oracle.OracleExams.Exam;

/** What the examinations of one world gave for each indicator, and in all. */
final class OracleMarks {

    private static final BigFraction PERCENT = BigFraction.of(100);
    private static final Quantity ANY_SHARE = Quantity.percent(0).hull(Quantity.percent(100));

    private final World world;
    private final Map<String, Map<String, Optional<Mark>>> marks = new HashMap<>();
    private final Map<String, BigFraction> shares = new HashMap<>();

    OracleMarks(World world) {
        this.world = world;
    }

    /** The dimension of an indicator; of one that the catalogue does not list nobody knows it. */
    String dimension(Exam exam, String number) {
        IndicatorCatalogue catalogue = exam.catalogue();
        return catalogue
                .indicator(number)
                .map(Indicator::dimension)
                .orElseGet(() -> world.choose(
                        "dimension of " + number + " in " + catalogue.id(),
                        catalogue.dimensions().stream().map(Dimension::id).toList()));
    }

    /** The numbers of all indicators; those that are not listed and not rated get a name. */
    private static List<String> numbers(Exam exam) {
        IndicatorCatalogue catalogue = exam.catalogue();
        if (catalogue.isListed()) {
            return catalogue.indicators().stream().map(Indicator::number).toList();
        }
        List<String> numbers = new ArrayList<>(exam.assessment().ratings().keySet());
        while (numbers.size() < catalogue.size()) {
            numbers.add("unlisted " + numbers.size());
        }
        return numbers;
    }

    private Map<String, Optional<Mark>> marks(Exam exam) {
        Map<String, Optional<Mark>> known = marks.get(exam.id());
        if (known == null) {
            known = new LinkedHashMap<>();
            List<String> unrated = new ArrayList<>();
            for (String number : numbers(exam)) {
                Rating rating = exam.assessment().ratings().get(number);
                known.put(number, rated(exam.id() + " " + number, rating));
                if (rating == null) {
                    unrated.add(number);
                }
            }
            fill(exam, unrated, known);
            marks.put(exam.id(), known);
        }
        return known;
    }

    private Optional<Mark> rated(String name, @Nullable Rating rating) {
        return rating instanceof Points points
                ? Optional.of(
                        new Mark(world.chooseAmong(name, () -> world.setting().points(points)), points.maximum()))
                : Optional.empty();
    }

    /** Gives marks where there is no rating: any, or such that the total comes to what it may be. */
    private void fill(Exam exam, List<String> unrated, Map<String, Optional<Mark>> marks) {
        boolean balanced = !unrated.isEmpty() && world.flip("balanced " + exam.id());
        List<Optional<Mark>> options = new ArrayList<>(world.setting().marks());
        Optional<BigFraction> total = balanced ? Optional.of(total(exam)) : Optional.empty();
        total.ifPresent(share -> options.add(Optional.of(new Mark(share, PERCENT))));
        boolean alike = unrated.size() > 1 && world.flip("alike " + exam.id());
        for (int i = 0; i < unrated.size(); i++) {
            String number = unrated.get(i);
            boolean last = i == unrated.size() - 1;
            marks.put(
                    number,
                    total.isPresent() && last
                            ? Optional.of(balance(exam, total.get(), marks))
                            : world.choose(exam.id() + " " + (alike ? "each" : number), options));
        }
    }

    private BigFraction total(Exam exam) {
        return world.chooseAmong(
                "total of " + exam.id(),
                () -> world.setting()
                        .shares(exam.assessment()
                                .reportedScore()
                                .map(ReportedScore::share)
                                .orElse(ANY_SHARE)));
    }

    /** The mark that brings the total to a share: of the maximum that is left, or else of the least that will do. */
    private static Mark balance(Exam exam, BigFraction share, Map<String, Optional<Mark>> marks) {
        BigFraction points = sum(marks, true);
        BigFraction maximum = sum(marks, false);
        BigFraction part = share.divide(PERCENT);
        BigFraction own = inAll(exam).map(all -> all.subtract(maximum)).orElseGet(() -> {
            BigFraction excess = part.multiply(maximum).subtract(points);
            BigFraction rest = BigFraction.ONE.subtract(part);
            BigFraction least = BigFraction.ONE;
            if (excess.signum() > 0 && rest.signum() > 0) {
                least = excess.divide(rest);
            } else if (excess.signum() < 0 && part.signum() > 0) {
                least = excess.negate().divide(part);
            }
            return least;
        });
        BigFraction wanted = part.multiply(maximum.add(own)).subtract(points);
        World.require(own.signum() > 0 && wanted.signum() >= 0 && wanted.compareTo(own) <= 0);
        return new Mark(wanted, own);
    }

    /** The most points that could be had in all, where somebody states it. */
    private static Optional<BigFraction> inAll(Exam exam) {
        Assessment assessment = exam.assessment();
        return assessment.reportedScore().orElse(null) instanceof Points total
                ? Optional.of(total.maximum())
                : assessment.maximum();
    }

    private static BigFraction sum(Map<String, Optional<Mark>> marks, boolean ofPoints) {
        BigFraction sum = BigFraction.ZERO;
        for (Optional<Mark> mark : marks.values()) {
            sum = sum.add(
                    mark.map(each -> ofPoints ? each.points() : each.maximum()).orElse(BigFraction.ZERO));
        }
        return sum;
    }

    BigFraction points(Exam exam, AssessmentSeries series) {
        return series.scoring() instanceof LevelPoints
                ? World.known(scored(exam, series).points().map(Points::points))
                : sum(marks(exam), true);
    }

    /** The points that could be had in all; of levels what the table gives for the highest. */
    private BigFraction maximum(Exam exam, AssessmentSeries series) {
        if (!(series.scoring() instanceof LevelPoints levels)) {
            return sum(marks(exam), false);
        }
        BigFraction maximum = BigFraction.ZERO;
        for (Optional<Mark> mark : marks(exam).values()) {
            if (mark.isPresent()) {
                BigFraction highest = levels.points().get(mark.get().maximum());
                World.require(highest != null);
                maximum = maximum.add(Objects.requireNonNull(highest));
            }
        }
        return maximum;
    }

    /** The total in percent. */
    BigFraction share(Exam exam, AssessmentSeries series) {
        String key = exam.id() + " " + series.name();
        BigFraction known = shares.get(key);
        if (known == null) {
            BigFraction maximum = maximum(exam, series);
            inAll(exam).ifPresent(stated -> World.require(stated.equals(maximum)));
            if (maximum.signum() == 0) {
                known = world.chooseAmong(
                        "share " + exam.id(), () -> world.setting().shares(ANY_SHARE));
            } else if (series.scoring() instanceof ShareOfPoints) {
                known = points(exam, series).multiply(PERCENT).divide(maximum);
            } else {
                known = World.known(scored(exam, series).share());
            }
            Optional<ReportedScore> reported = exam.assessment().reportedScore();
            World.require(reported.isEmpty() || reported.get().share().range().contains(known));
            shares.put(key, known);
        }
        return known;
    }

    /** What another rule makes of marks that are all known; there is no such world where they cannot be. */
    private Score scored(Exam exam, AssessmentSeries series) {
        World.require(exam.catalogue().isListed());
        Assessment.Builder known =
                Assessment.builder().id(exam.id()).catalogue(exam.catalogue().id());
        marks(exam)
                .forEach((number, mark) -> known.putRating(
                        number,
                        mark.<Rating>map(each ->
                                        new Points(Quantity.exactly(each.points(), Unit.POINTS), each.maximum()))
                                .orElse(Rating.NOT_APPLICABLE)));
        Score score = series.scoring().score(known.build(), exam.catalogue());
        World.require(score.contradiction().isEmpty());
        return score;
    }

    /** Which indicators reach the level, of those that apply. */
    Map<String, Boolean> reached(Exam exam, IndicatorLevel level) {
        Map<String, Boolean> reached = new LinkedHashMap<>();
        marks(exam)
                .forEach((number, mark) -> mark.ifPresent(
                        given -> reached.put(number, given.reaches(minimum(exam.catalogue(), number, level)))));
        return reached;
    }

    /** In percent; nothing is reached by any points. */
    private BigFraction minimum(IndicatorCatalogue catalogue, String number, IndicatorLevel level) {
        Minimum minimum = catalogue.indicator(number).map(level::of).orElseGet(level::ofUnlisted);
        if (minimum instanceof Minimum.AtLeast atLeast) {
            return atLeast.share().range().lowerEndpoint();
        }
        return minimum instanceof Minimum.None
                ? BigFraction.ZERO
                : world.choose(
                        "minimum of " + number + " in " + catalogue.id(),
                        world.setting().minimums());
    }
}
