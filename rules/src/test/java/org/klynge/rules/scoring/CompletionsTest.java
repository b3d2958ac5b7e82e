package org.klynge.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.assessment.Rounding;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.scoring.Completions.Mark;
import org.klynge.rules.scoring.Completions.Plain;
import org.klynge.rules.scoring.Completions.Told;

/** The scoring rules against every completion of what is told of a few indicators in two dimensions. */
class CompletionsTest {

    private static final List<Integer> FEW = List.of(1, 2, 3);
    private static final List<Integer> FEW_OR_MANY = List.of(1, 2, Completions.MANY);
    private static final Range<BigFraction> ANY = Range.closed(BigFraction.ZERO, BigFraction.of(100));

    /** A rule beside the same in plain words. */
    record Rule(ScoringRule rule, Plain plain) {

        boolean addsPoints() {
            return rule instanceof ShareOfPoints || rule instanceof LevelPoints;
        }

        @Override
        public String toString() {
            return plain.toString();
        }
    }

    /** An assessment: what is told of each indicator, and a rule to score it by. */
    record Exam(List<Told> told, Rule rule) {

        String number(int i) {
            return told.get(i).dimension() + "." + (i + 1);
        }

        Assessment assessment(Optional<Integer> of, Optional<ReportedScore> reported) {
            Assessment.Builder assessment = Assessment.builder().id("a").catalogue("test");
            for (int i = 0; i < told.size(); i++) {
                Told each = told.get(i);
                if (each.rated()) {
                    assessment.putRating(number(i), each.maximum() == 0 ? Rating.NOT_APPLICABLE : points(each));
                }
            }
            of.map(BigFraction::of).ifPresent(assessment::maximum);
            reported.ifPresent(assessment::reportedScore);
            return assessment.build();
        }

        Score score(Optional<Integer> of, Optional<ReportedScore> reported) {
            IndicatorCatalogue catalogue = Exams.listed(
                    IntStream.range(0, told.size()).mapToObj(this::number).toArray(String[]::new));
            return rule.rule().score(assessment(of, reported), catalogue);
        }

        Optional<BigFraction> total(List<Mark> marks) {
            return rule.plain().total(told, marks);
        }

        int maximum(List<Mark> marks) {
            return rule.plain().maximum(marks);
        }

        private static Points points(Told each) {
            Quantity points = Quantity.of(each.least(), Unit.POINTS).hull(Quantity.of(each.most(), Unit.POINTS));
            return new Points(points, BigFraction.of(each.maximum()));
        }

        List<List<Mark>> completions(List<Integer> maxima, Optional<Integer> of) {
            return Completions.of(told, maxima).stream()
                    .filter(marks -> of.isEmpty() || maximum(marks) == of.get())
                    .toList();
        }

        long missing() {
            return told.stream().filter(each -> !each.rated()).count();
        }

        Range<BigFraction> share(Optional<Integer> of) {
            return score(of, Optional.empty()).share().orElseThrow().range();
        }

        /** From the least to the most of all totals; anything where there may be no total. */
        Range<BigFraction> hull(List<List<Mark>> completions) {
            return completions.stream()
                    .map(marks -> total(marks).map(Range::singleton).orElse(ANY))
                    .reduce(Range::span)
                    .orElseThrow();
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void no_completion_is_scored_away(
            @ForAll("exams") Exam exam, @ForAll long choice, @ForAll boolean of, @ForAll("reports") Report report) {
        List<List<Mark>> all = exam.completions(FEW, Optional.empty());
        // What is stated is true of one of them, and what else it is true of must not be scored away either.
        List<Mark> truth = all.get(Math.floorMod(choice, all.size()));
        int maximum = exam.maximum(truth);
        Optional<Integer> stated = of && maximum > 0 ? Optional.of(maximum) : Optional.empty();
        Optional<ReportedScore> reported = exam.total(truth).flatMap(total -> report.of(exam.rule(), total, maximum));
        Score score = exam.score(stated, reported);
        assertThat(score.contradiction()).isEmpty();
        Range<BigFraction> share = score.share().orElseThrow().range();
        for (List<Mark> marks : exam.completions(FEW, stated)) {
            Optional<BigFraction> total = exam.total(marks);
            Range<BigFraction> claimed =
                    reported.map(each -> each.share().range()).orElse(ANY);
            if (total.isEmpty()) {
                boolean pointsOfNothing =
                        reported.filter(Points.class::isInstance).isPresent();
                assertThat(pointsOfNothing || share.encloses(claimed)).isTrue();
            } else if (claimed.contains(total.get()) && agrees(exam, marks, reported)) {
                assertThat(share.contains(total.get()))
                        .as("%s of %s", total, marks)
                        .isTrue();
                checkParts(exam, score, marks);
            }
        }
    }

    /** Where a rule adds points, a total in points is one of all points. */
    private static boolean agrees(Exam exam, List<Mark> marks, Optional<ReportedScore> reported) {
        return !exam.rule().addsPoints()
                || !(reported.orElse(null) instanceof Points points)
                || points.maximum().equals(BigFraction.of(exam.maximum(marks)));
    }

    private static void checkParts(Exam exam, Score score, List<Mark> marks) {
        int maximum = exam.maximum(marks);
        score.points().ifPresent(points -> {
            assertThat(points.maximum()).isEqualTo(BigFraction.of(maximum));
            BigFraction total = exam.total(marks).orElseThrow();
            assertThat(points.share().range().contains(total)).isTrue();
        });
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            assertThat(!score.isFull() || mark.points() == mark.maximum()).isTrue();
            if (score.ratings().get(exam.number(i)) instanceof Points rated) {
                assertThat(rated.points().range().contains(BigFraction.of(mark.points())))
                        .isTrue();
            }
        }
    }

    /** Where the catalogue lists no indicators each of them may be in either dimension. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void no_completion_is_scored_away_whatever_is_in_which_dimension(
            @ForAll("exams") Exam exam, @ForAll long choice, @ForAll boolean of) {
        List<List<Mark>> all = exam.completions(FEW, Optional.empty());
        int maximum = exam.maximum(all.get(Math.floorMod(choice, all.size())));
        Optional<Integer> stated = of && maximum > 0 ? Optional.of(maximum) : Optional.empty();
        Score score = exam.rule()
                .rule()
                .score(
                        exam.assessment(stated, Optional.empty()),
                        Exams.unlisted(exam.told().size()));
        for (int placed = 0; placed < 1 << exam.told().size(); placed++) {
            int bits = placed;
            Exam another = new Exam(
                    IntStream.range(0, exam.told().size())
                            .mapToObj(i -> exam.told().get(i).in((bits >> i & 1) + 1))
                            .toList(),
                    exam.rule());
            Range<BigFraction> hull = another.hull(another.completions(FEW, stated));
            assertThat(score.share().orElseThrow().range().encloses(hull))
                    .as("%s within %s", hull, score.share())
                    .isTrue();
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void the_score_of_all_ratings_is_that_of_their_completions(@ForAll("rated") Exam exam) {
        assertThat(exam.share(Optional.empty())).isEqualTo(exam.hull(exam.completions(FEW, Optional.empty())));
        assertThat(exam.score(Optional.empty(), Optional.empty()).isCautious()).isFalse();
        int maximum = exam.maximum(exam.completions(FEW, Optional.empty()).get(0));
        if (maximum > 0) {
            assertThat(exam.share(Optional.of(maximum))).isEqualTo(exam.share(Optional.empty()));
        }
        assertThat(exam.score(Optional.of(maximum + 1), Optional.empty()).contradiction())
                .containsExactly("of", "ratings");
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void the_score_of_exact_ratings_is_exact(@ForAll("exact") Exam exam) {
        List<Mark> only = exam.completions(FEW, Optional.empty()).get(0);
        assertThat(exam.share(Optional.empty()))
                .isEqualTo(exam.total(only).map(Range::singleton).orElse(ANY));
    }

    /** With the points in all, the points of one missing rating are known as well: no end is out of reach. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void the_points_in_all_make_one_missing_rating_a_known_one(@ForAll("missing") Exam exam, @ForAll long choice) {
        List<List<Mark>> all = exam.completions(FEW, Optional.empty());
        int maximum = exam.maximum(all.get(Math.floorMod(choice, all.size())));
        boolean lowestGivesNone = !(exam.rule().rule() instanceof LevelPoints levels)
                || levels.points().get(BigFraction.ZERO).signum() == 0;
        Assume.that(maximum > 0 && lowestGivesNone && exam.missing() == 1);
        Optional<Integer> of = Optional.of(maximum);
        assertThat(exam.share(of)).isEqualTo(exam.hull(exam.completions(FEW, of)));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void missing_levels_are_those_of_the_table(@ForAll("missingLevels") Exam exam) {
        assertThat(exam.share(Optional.empty())).isEqualTo(exam.hull(exam.completions(FEW, Optional.empty())));
    }

    /** Completions come as near to the ends as they like, and reach those that belong to the range. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void the_ends_are_tight(@ForAll("missingPoints") Exam exam) {
        Score score = exam.score(Optional.empty(), Optional.empty());
        assertThat(score.isCautious()).isFalse();
        Range<BigFraction> share = score.share().orElseThrow().range();
        Range<BigFraction> hull = exam.hull(exam.completions(FEW_OR_MANY, Optional.empty()));
        assertThat(share.encloses(hull)).isTrue();
        assertNear(share.lowerEndpoint(), hull.lowerEndpoint(), share.lowerBoundType());
        assertNear(share.upperEndpoint(), hull.upperEndpoint(), share.upperBoundType());
    }

    private static void assertNear(BigFraction end, BigFraction reached, BoundType bound) {
        assertThat(end.subtract(reached).abs()).isLessThan(BigFraction.of(1, 100));
        assertThat(bound == BoundType.CLOSED).isEqualTo(end.compareTo(reached) == 0);
    }

    private enum Report {
        NOTHING,
        POINTS,
        ROUNDED,
        AT_LEAST,
        AT_MOST;

        Optional<ReportedScore> of(Rule rule, BigFraction total, int maximum) {
            Quantity share = Quantity.exactly(total, Unit.PERCENT);
            return switch (this) {
                case NOTHING -> Optional.empty();
                // Other rules may count any points: here twice those of the ratings.
                case POINTS -> {
                    BigFraction inAll = BigFraction.of(rule.addsPoints() ? maximum : 2 * maximum);
                    yield Optional.of(
                            new Points(Quantity.exactly(total.multiply(inAll).divide(100), Unit.POINTS), inAll));
                }
                case ROUNDED ->
                    Optional.of(new ReportedScore.Rounded(String.valueOf(total.intValue()), Rounding.NOT_STATED));
                case AT_LEAST -> Optional.of(new ReportedScore.Bounds(share.hull(Quantity.percent(100))));
                case AT_MOST -> Optional.of(new ReportedScore.Bounds(share.hull(Quantity.percent(0))));
            };
        }
    }

    @Provide
    Arbitrary<Report> reports() {
        return Arbitraries.of(Report.class);
    }

    @Provide
    Arbitrary<Exam> exams() {
        return exams(rules(), Kind.values());
    }

    @Provide
    Arbitrary<Exam> missing() {
        return missing(rules());
    }

    @Provide
    Arbitrary<Exam> missingPoints() {
        return missing(pointRules());
    }

    @Provide
    Arbitrary<Exam> missingLevels() {
        return missing(levelRules());
    }

    private static Arbitrary<Exam> missing(Arbitrary<Rule> rules) {
        return exams(rules, Kind.values()).filter(exam -> exam.missing() > 0);
    }

    @Provide
    Arbitrary<Exam> rated() {
        return exams(rules(), Kind.RANGE, Kind.RANGE, Kind.EXACT, Kind.NOT_APPLICABLE);
    }

    @Provide
    Arbitrary<Exam> exact() {
        return exams(rules(), Kind.EXACT, Kind.EXACT, Kind.EXACT, Kind.NOT_APPLICABLE);
    }

    private enum Kind {
        EXACT,
        RANGE,
        MISSING,
        NOT_APPLICABLE
    }

    private static Arbitrary<Exam> exams(Arbitrary<Rule> rules, Kind... kinds) {
        return Combinators.combine(told(kinds).list().ofMinSize(1).ofMaxSize(4), rules)
                .as(Exam::new);
    }

    private static Arbitrary<Told> told(Kind... kinds) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(kinds),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as((dimension, kind, maximum, one, other) -> {
                    int least = Math.min(maximum, Math.min(one, other));
                    int most = Math.min(maximum, Math.max(one, other));
                    return switch (kind) {
                        case EXACT -> new Told(dimension, true, least, least, maximum);
                        case RANGE -> new Told(dimension, true, least, most, maximum);
                        case MISSING -> new Told(dimension, false, 0, 0, 0);
                        case NOT_APPLICABLE -> new Told(dimension, true, 0, 0, 0);
                    };
                });
    }

    private static Arbitrary<Rule> rules() {
        return Arbitraries.oneOf(pointRules(), pointRules(), levelRules());
    }

    private static Arbitrary<Rule> pointRules() {
        Arbitrary<Integer> weights = Arbitraries.integers().between(1, 3);
        return Arbitraries.oneOf(
                Arbitraries.just(new Rule(new ShareOfPoints(), Completions.SHARE_OF_POINTS)),
                Arbitraries.just(new Rule(new WeakestDimension(), Completions.WEAKEST)),
                Combinators.combine(weights, weights)
                        .as((one, two) -> new Rule(
                                new WeightedDimensions(ImmutableMap.of(
                                        "1", BigFraction.of(one),
                                        "2", BigFraction.of(two))),
                                Completions.weighted(one, two))));
    }

    private static Arbitrary<Rule> levelRules() {
        return tables().map(table -> new Rule(levels(table), Completions.levels(table)));
    }

    /** The points of the levels 0 to 3, none of which gives fewer than the one below. */
    private static Arbitrary<List<Integer>> tables() {
        Arbitrary<Integer> steps = Arbitraries.integers().between(0, 3);
        return Combinators.combine(Arbitraries.of(0, 0, 1, 2), steps, steps, steps)
                .as((zero, one, two, three) -> List.of(zero, zero + one, zero + one + two, zero + one + two + three))
                .filter(table -> table.get(3) > 0);
    }

    private static LevelPoints levels(List<Integer> table) {
        return new LevelPoints(IntStream.range(0, table.size())
                .boxed()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(),
                        level -> BigFraction.of(level),
                        level -> BigFraction.of(table.get(level)))));
    }
}
