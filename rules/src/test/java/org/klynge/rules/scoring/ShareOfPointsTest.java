package org.klynge.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.assessment.Rounding;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;

class ShareOfPointsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ratings                                | in all | reported            | share
                //    | points
                // Everything is rated.
                "4 of 5; 5 of 5                           | 2 | | 90 %                             | 9 of 10",
                "121 of 150                               | 1 | | 242/3 %                          | 121 of 150",
                "4 of 5; not applicable                   | 2 | | 80 %                             | 4 of 5",
                "between 2 and 5 of 5; 4 of 5             | 2 | | between 60 % and 90 %            | between 6 and 9 of 10",
                "more than 2 of 5; 4 of 5                 | 2 | | more than 60 % and at most 90 %  | more than 6 and at most 9 of 10",
                "unknown of 5; unknown of 3               | 2 | | between 0 % and 100 %            | between 0 and 8 of 8",
                "1 of 1; 0 of 99                          | 2 | | 1 %                              | 1 of 100",
                // Nothing that applies: no share.
                "not applicable; not applicable           | 2 | | between 0 % and 100 %            | ",
                // Nobody knows what the rest carries.
                "                                         | 2 | | between 0 % and 100 %            | ",
                "not applicable                           | 2 | | between 0 % and 100 %            | ",
                "4 of 5                                   | 2 | | more than 0 % and less than 100 % | ",
                "0 of 5                                   | 2 | | at least 0 % and less than 100 % | ",
                "5 of 5                                   | 2 | | more than 0 % and at most 100 %  | ",
                "unknown of 5                             | 2 | | between 0 % and 100 %            | ",
                "less than 5 of 5                         | 2 | | at least 0 % and less than 100 % | ",
                "more than 0 of 5; 5 of 5                 | 3 | | more than 0 % and at most 100 %  | ",
                // A reported total stands where ratings are missing.
                "                                         | 2 | 95 %                | more than 94 % and less than 96 % | ",
                "                                         | 2 | 128 of 150          | 256/3 %                          | 128 of 150",
                "                                         | 2 | more than 120 of 150 | more than 80 % and at most 100 % | more than 120 and at most 150 of 150",
                "                                         | 2 | more than 80 %      | more than 80 % and at most 100 % | ",
                "4 of 5                                   | 2 | 95 %                | more than 94 % and less than 96 % | ",
                "4 of 5                                   | 2 | unknown of 10       | between 40 % and 90 %            | between 4 and 9 of 10",
                "4 of 5                                   | 2 | unknown of 5        | 80 %                             | 4 of 5",
                // It narrows them where both are given.
                "between 2 and 5 of 5; 4 of 5             | 2 | at least 80 %       | between 80 % and 90 %            | between 8 and 9 of 10",
                "between 2 and 5 of 5; 4 of 5             | 2 | 8 of 10             | 80 %                             | 8 of 10",
                "between 2 and 5 of 5; 4 of 5             | 2 | 80 %                | more than 79 % and less than 81 % | more than 7.9 and less than 8.1 of 10",
                "4 of 5; 5 of 5                           | 2 | 90 %                | 90 %                             | 9 of 10",
            })
    void scores(String ratings, int size, String reported, String share, String points) {
        for (boolean listed : new boolean[] {true, false}) {
            Score score = score(ratings, size, reported, listed);
            assertThat(score.contradiction()).isEmpty();
            assertThat(score.share().orElseThrow()).hasToString(share);
            assertThat(score.points().map(Points::toString)).isEqualTo(Optional.ofNullable(points));
            assertThat(score.unrated()).isEqualTo(size - score.ratings().size());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ratings                                | in all | reported        | ratings, narrowed
                "between 2 and 5 of 5; 4 of 5             | 2 | 8 of 10             | 4 of 5; 4 of 5",
                "between 2 and 5 of 5; between 2 and 5 of 5 | 2 | at least 9 of 10  | between 4 and 5 of 5; between 4 and 5 of 5",
                "between 2 and 5 of 5; between 2 and 5 of 5 | 2 | more than 9 of 10 | more than 4 and at most 5 of 5; more than 4 and at most 5 of 5",
                "between 2 and 5 of 5; unknown of 5       | 2 | 90 %                | more than 3.9 and at most 5 of 5; more than 3.9 and at most 5 of 5",
                "between 2 and 5 of 5; unknown of 5       | 2 | at most 30 %        | between 2 and 3 of 5; between 0 and 1 of 5",
                "unknown of 5                             | 2 | 9 of 10             | between 4 and 5 of 5",
                "unknown of 5; not applicable             | 2 | 2 of 5              | 2 of 5; not applicable",
                // Of an unknown total only all and nothing tell something.
                "unknown of 5; unknown of 3               | 3 | 95 %                | between 0 and 5 of 5; between 0 and 3 of 3",
                "unknown of 5; unknown of 3               | 3 | at least 100 %      | 5 of 5; 3 of 3",
                "unknown of 5; unknown of 3               | 3 | at most 0 %         | 0 of 5; 0 of 3",
                "unknown of 5; unknown of 3               | 2 | at least 100 %      | 5 of 5; 3 of 3",
            })
    void theTotalNarrowsTheRatings(String ratings, int size, String reported, String narrowed) {
        Score score = score(ratings, size, reported, true);
        assertThat(score.ratings().values().stream().map(Rating::toString))
                .containsExactlyElementsOf(Splitter.on("; ").split(narrowed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ratings                      | in all | reported       | what cannot both be true
                "4 of 5; 5 of 5                 | 2 | 95 %                | ratings reported-score",
                "4 of 5; 5 of 5                 | 2 | more than 90 %      | ratings reported-score",
                "4 of 5; 5 of 5                 | 2 | 9 of 11             | ratings reported-score",
                "4 of 5; 5 of 5                 | 2 | 90 of 100           | ratings reported-score",
                "4 of 5; not applicable         | 2 | 80 of 100           | ratings reported-score",
                "not applicable; not applicable | 2 | 80 of 100           | ratings reported-score",
                "4 of 5                         | 2 | 4 of 4              | ratings reported-score",
                "4 of 5                         | 2 | 3 of 10             | ratings reported-score",
                "1 of 5                         | 2 | 9 of 10             | ratings reported-score",
                "1 of 5                         | 2 | at most 0 %         | ratings reported-score",
                "4 of 5                         | 2 | at least 100 %      | ratings reported-score",
                "4 of 5; 4 of 5; 4 of 5         | 2 |                     | ratings catalogue",
            })
    void tellsAContradiction(String ratings, int size, String reported, String parts) {
        Score score = score(ratings, size, reported, false);
        assertThat(score.contradiction())
                .containsExactlyElementsOf(Splitter.on(' ').split(parts));
        assertThat(score.share()).isEmpty();
        assertThat(score.points()).isEmpty();
        assertThat(score.ratings()).isEqualTo(ratings(ratings));
        assertThat(score.isFull()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ratings                          | of | reported | share | points | ratings, narrowed
                "1.1=4 of 5                         | 10 | | between 40 % and 90 % | between 4 and 9 of 10 | 4 of 5",
                "1.1=between 2 and 4 of 5           | 10 | | between 20 % and 90 % | between 2 and 9 of 10 | between 2 and 4 of 5",
                "1.1=more than 2 of 5               | 10 | | more than 20 % and at most 100 % | more than 2 and at most 10 of 10 | more than 2 and at most 5 of 5",
                "1.1=4 of 5                         | 5 | | 80 % | 4 of 5 | 4 of 5",
                "1.1=4 of 5; 1.2=not applicable     | 7.5 | | between 160/3 % and 260/3 % | between 4 and 6.5 of 7.5 | 4 of 5; not applicable",
                "1.1=4 of 5; 1.2=5 of 5; 2.1=1 of 2 | 12 | | 250/3 % | 10 of 12 | 4 of 5; 5 of 5; 1 of 2",
                "1.1=4 of 5; 1.2=not applicable; 2.1=not applicable | 5 | | 80 % | 4 of 5 | 4 of 5; not applicable; not applicable",
                // A reported total that states no points of its own is one of these.
                "1.1=unknown of 5                   | 10 | at least 80 % | between 80 % and 100 % | between 8 and 10 of 10 | between 3 and 5 of 5",
                "1.1=4 of 5                         | 10 | at least 90 % | 90 % | 9 of 10 | 4 of 5",
                "1.1=4 of 5                         | 10 | 6 of 10 | 60 % | 6 of 10 | 4 of 5",
                "1.1=unknown of 5                   | 10 | at least 100 % | 100 % | 10 of 10 | 5 of 5",
            })
    void thePointsInAllBoundWhatIsMissing(
            String ratings, String of, String reported, String share, String points, String narrowed) {
        for (IndicatorCatalogue catalogue : List.of(Exams.LISTED, Exams.UNLISTED)) {
            Score score = new ShareOfPoints().score(Exams.assessment(ratings, of, reported), catalogue);
            Exams.assertShare(score, share);
            assertThat(score.points().orElseThrow()).hasToString(points);
            assertThat(score.ratings().values().stream().map(Rating::toString))
                    .containsExactlyElementsOf(Splitter.on("; ").split(narrowed));
            assertThat(score.isCautious()).isFalse();
        }
    }

    @Test
    void thePointsInAllAloneTellNoShare() {
        Score score = new ShareOfPoints().score(Exams.assessment(null, "150", null), Exams.LISTED);
        Exams.assertShare(score, "between 0 % and 100 %");
        assertThat(score.points().orElseThrow()).hasToString("between 0 and 150 of 150");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ratings                          | of  | reported | what cannot all be true
                "1.1=4 of 5                         | 4.9 |          | of ratings",
                "1.1=4 of 5; 1.2=5 of 5; 2.1=1 of 2 | 13  |          | of ratings",
                "1.1=4 of 5; 1.2=5 of 5; 2.1=1 of 2 | 11  |          | of ratings",
                "1.1=not applicable; 1.2=not applicable; 2.1=not applicable | 1 | | of ratings",
                "1.1=4 of 5                         | 10  | 8 of 12  | of reported-score",
                "                                   | 10  | 8 of 12  | of reported-score",
                "1.1=4 of 5                         | 4   | 4 of 4   | of ratings reported-score",
                "1.1=4 of 5                         | 10  | 95 %     | of ratings reported-score",
                "1.1=4 of 5                         | 10  | 3 of 10  | of ratings reported-score",
                "1.1=4 of 5; 1.2=5 of 5; 2.1=1 of 2 | 12  | 90 %     | ratings reported-score",
            })
    void thePointsInAllCanContradictTheRest(String ratings, String of, String reported, String parts) {
        Assessment assessment = Exams.assessment(ratings, of, reported);
        Exams.assertContradiction(new ShareOfPoints().score(assessment, Exams.LISTED), assessment, parts);
    }

    @Test
    void aStrangerToTheCatalogueIsAContradiction() {
        Assessment assessment = Assessment.builder()
                .id("a")
                .catalogue("test")
                .putRating("9.9", Points.of(4, 5))
                .build();
        assertThat(new ShareOfPoints().score(assessment, catalogue(2, true)).contradiction())
                .containsExactly("ratings", "catalogue");
        assertThat(new ShareOfPoints().score(assessment, catalogue(2, false)).contradiction())
                .isEmpty();
    }

    @Test
    void tellsWhatWasLeftOutAndWhetherAllWasReached() {
        assertThat(score("4 of 5; not applicable", 2, null, true).notApplicable())
                .containsExactly("2");
        assertThat(score("5 of 5; not applicable", 2, null, true).isFull()).isTrue();
        assertThat(score("5 of 5", 2, null, true).isFull()).isFalse();
        assertThat(score("", 2, "100 of 100", true).isFull()).isTrue();
        assertThat(new ShareOfPoints()).isEqualTo(new ShareOfPoints());
        assertThat(new ShareOfPoints().name()).isEqualTo("share-of-points");
    }

    /** A rating in whole points, as it is and as it is told: not at all, or by a range that holds it. */
    record Told(int maximum, int points, int below, int above, boolean rated) {

        boolean applies() {
            return maximum > 0;
        }

        Optional<Rating> rating() {
            if (!rated) {
                return Optional.empty();
            }
            return Optional.of(
                    applies()
                            ? range(Math.max(0, points - below), Math.min(maximum, points + above), maximum)
                            : Rating.NOT_APPLICABLE);
        }

        int least() {
            return Math.max(0, points - below);
        }

        int most() {
            return Math.min(maximum, points + above);
        }
    }

    /** Whatever is told of a world, the world is among those that the score leaves. */
    @Property
    void theTruthIsNeverScoredAway(
            @ForAll("told") @Size(min = 1, max = 5) List<Told> world, @ForAll("reports") Report report) {
        int maximum = world.stream().mapToInt(Told::maximum).sum();
        int points = world.stream().mapToInt(Told::points).sum();
        Optional<ReportedScore> reported = maximum == 0 ? Optional.empty() : report.of(points, maximum);
        Score score = score(told(world), reported, world.size());
        assertThat(score.contradiction()).isEmpty();
        if (maximum > 0) {
            BigFraction share = BigFraction.of(points, maximum).multiply(100);
            assertThat(score.share().orElseThrow().range().contains(share)).isTrue();
            assertThat(score.points().stream()).allSatisfy(total -> {
                assertThat(total.maximum()).isEqualTo(BigFraction.of(maximum));
                assertThat(total.points().range().contains(BigFraction.of(points)))
                        .isTrue();
            });
        }
        score.ratings().forEach((number, rating) -> {
            Told each = world.get(Integer.parseInt(number) - 1);
            assertThat(rating).isInstanceOf(each.applies() ? Points.class : Rating.NotApplicable.class);
            if (rating instanceof Points rated) {
                assertThat(rated.points().range().contains(BigFraction.of(each.points())))
                        .isTrue();
            }
        });
    }

    /** Where the points in all are told, the score is the hull of all worlds in whole points, and so is every rating. */
    @Property
    void leavesNoMoreThanTheWorldsOfAStatedTotal(
            @ForAll("told") @Size(min = 1, max = 4) List<Told> told,
            @ForAll @IntRange(min = 1, max = 14) int inAll,
            @ForAll @IntRange(max = 14) int least,
            @ForAll @IntRange(max = 3) int more) {
        int from = Math.min(least, inAll);
        int to = Math.min(inAll, from + more);
        Score score = score(told(told), Optional.of(range(from, to, inAll)), told.size());

        List<Told> rated =
                told.stream().filter(each -> each.rated() && each.applies()).toList();
        int rest = inAll - rated.stream().mapToInt(Told::maximum).sum();
        boolean someUnrated = told.stream().anyMatch(each -> !each.rated());
        List<int[]> worlds = rest < 0 || (rest > 0 && !someUnrated)
                ? List.of()
                : worlds(rated, rest).stream()
                        .filter(world -> IntStream.of(world).sum() >= from
                                && IntStream.of(world).sum() <= to)
                        .toList();
        assertThat(score.contradiction().isEmpty()).isEqualTo(!worlds.isEmpty());
        if (worlds.isEmpty()) {
            return;
        }
        int lowest = worlds.stream()
                .mapToInt(world -> IntStream.of(world).sum())
                .min()
                .orElseThrow();
        int highest = worlds.stream()
                .mapToInt(world -> IntStream.of(world).sum())
                .max()
                .orElseThrow();
        assertThat(score.share()).contains(Quantity.share(lowest, inAll).hull(Quantity.share(highest, inAll)));
        assertThat(score.points()).contains(range(lowest, highest, inAll));
        List<Points> narrowed = score.ratings().values().stream()
                .flatMap(rating -> rating instanceof Points points ? Stream.of(points) : Stream.of())
                .toList();
        for (int i = 0; i < rated.size(); i++) {
            int which = i;
            int low = worlds.stream().mapToInt(world -> world[which]).min().orElseThrow();
            int high = worlds.stream().mapToInt(world -> world[which]).max().orElseThrow();
            assertThat(narrowed.get(i)).isEqualTo(range(low, high, rated.get(i).maximum()));
        }
    }

    /** Where the points in all are not told, worlds come as near to the ends as they like, and reach those that are closed. */
    @Property
    void theEndsOfAnUnknownTotalAreTight(@ForAll("told") @Size(min = 1, max = 4) List<Told> told) {
        Score score = score(told(told), Optional.empty(), told.size() + 1);
        Range<BigFraction> share = score.share().orElseThrow().range();
        List<Told> rated =
                told.stream().filter(each -> each.rated() && each.applies()).toList();
        int maximum = rated.stream().mapToInt(Told::maximum).sum();
        int least = rated.stream().mapToInt(Told::least).sum();
        int most = rated.stream().mapToInt(Told::most).sum();
        // The rest may be a very large indicator, without any points or with all of them, or not apply.
        BigFraction large = BigFraction.of(1_000_000);
        BigFraction nearNothing = BigFraction.of(least).divide(large.add(maximum));
        BigFraction nearAll = large.add(most).divide(large.add(maximum));
        assertThat(share.contains(nearNothing.multiply(100))).isTrue();
        assertThat(share.contains(nearAll.multiply(100))).isTrue();
        assertThat(share.contains(BigFraction.ZERO)).isEqualTo(least == 0);
        assertThat(share.contains(BigFraction.of(100))).isEqualTo(most == maximum);
    }

    /** What is told more precisely is scored more precisely. */
    @Property
    void knowingMoreNarrowsTheScore(
            @ForAll("told") @Size(min = 1, max = 4) List<Told> world, @ForAll("reports") Report report) {
        List<Told> exactly = world.stream()
                .map(each -> each.applies() ? new Told(each.maximum(), each.points(), 0, 0, true) : each)
                .toList();
        int maximum = world.stream().mapToInt(Told::maximum).sum();
        Optional<ReportedScore> reported = maximum == 0
                ? Optional.empty()
                : report.of(world.stream().mapToInt(Told::points).sum(), maximum);
        Quantity vague =
                score(told(world), Optional.empty(), world.size()).share().orElseThrow();
        Quantity exact =
                score(told(exactly), Optional.empty(), world.size()).share().orElseThrow();
        Quantity withReport = score(told(world), reported, world.size()).share().orElseThrow();
        assertThat(vague.range().encloses(exact.range())).isTrue();
        assertThat(vague.range().encloses(withReport.range())).isTrue();
        assertThat(reported.stream())
                .allSatisfy(total -> assertThat(total.share().range().encloses(withReport.range()))
                        .isTrue());
    }

    private enum Report {
        NOTHING,
        EXACT_POINTS,
        SOME_POINTS,
        ROUNDED,
        ROUNDED_DOWN,
        AT_LEAST,
        AT_MOST;

        Optional<ReportedScore> of(int points, int maximum) {
            BigFraction share = BigFraction.of(points, maximum).multiply(100);
            String floor = String.valueOf(points * 100 / maximum);
            return switch (this) {
                case NOTHING -> Optional.empty();
                case EXACT_POINTS -> Optional.of(Points.of(points, maximum));
                case SOME_POINTS -> Optional.of(range(points / 2, maximum, maximum));
                case ROUNDED -> Optional.of(ReportedScore.percent(floor));
                case ROUNDED_DOWN -> Optional.of(new ReportedScore.Rounded(floor, Rounding.DOWN));
                case AT_LEAST -> Optional.of(new ReportedScore.Bounds(Quantity.in(Range.atLeast(share), Unit.PERCENT)));
                case AT_MOST -> Optional.of(new ReportedScore.Bounds(Quantity.in(Range.atMost(share), Unit.PERCENT)));
            };
        }
    }

    @Provide
    Arbitrary<Report> reports() {
        return Arbitraries.of(Report.class);
    }

    @Provide
    Arbitrary<List<Told>> told() {
        Arbitrary<Integer> maximum = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(5, Arbitraries.integers().between(1, 5)));
        Arbitrary<Integer> slack = Arbitraries.integers().between(0, 2);
        return maximum.flatMap(most -> Combinators.combine(
                                Arbitraries.integers().between(0, most),
                                slack,
                                slack,
                                Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
                        .as((points, below, above, rated) -> new Told(most, points, below, above, rated)))
                .list();
    }

    private static List<int[]> worlds(List<Told> rated, int rest) {
        List<int[]> worlds = List.of(new int[0]);
        for (int i = 0; i <= rated.size(); i++) {
            int from = i < rated.size() ? rated.get(i).least() : 0;
            int to = i < rated.size() ? rated.get(i).most() : rest;
            worlds = worlds.stream()
                    .flatMap(world -> IntStream.rangeClosed(from, to)
                            .mapToObj(points -> IntStream.concat(IntStream.of(world), IntStream.of(points))
                                    .toArray()))
                    .toList();
        }
        return worlds;
    }

    private static Points range(int from, int to, int maximum) {
        return new Points(Quantity.of(from, Unit.POINTS).hull(Quantity.of(to, Unit.POINTS)), BigFraction.of(maximum));
    }

    private static Map<String, Rating> told(List<Told> told) {
        ImmutableMap.Builder<String, Rating> ratings = ImmutableMap.builder();
        for (int i = 0; i < told.size(); i++) {
            String number = String.valueOf(i + 1);
            told.get(i).rating().ifPresent(rating -> ratings.put(number, rating));
        }
        return ratings.buildOrThrow();
    }

    private static Map<String, Rating> ratings(String texts) {
        ImmutableMap.Builder<String, Rating> ratings = ImmutableMap.builder();
        List<String> each = new ArrayList<>(
                texts == null || texts.isEmpty() ? List.of() : Splitter.on("; ").splitToList(texts));
        for (int i = 0; i < each.size(); i++) {
            ratings.put(String.valueOf(i + 1), Rating.parse(each.get(i)));
        }
        return ratings.buildOrThrow();
    }

    private static Score score(String ratings, int size, String reported, boolean listed) {
        return score(
                ratings(ratings), Optional.ofNullable(reported).map(ReportedScore::parse), catalogue(size, listed));
    }

    private static Score score(Map<String, Rating> ratings, Optional<ReportedScore> reported, int size) {
        return score(ratings, reported, catalogue(size, true));
    }

    private static Score score(
            Map<String, Rating> ratings, Optional<ReportedScore> reported, IndicatorCatalogue catalogue) {
        Assessment.Builder assessment = Assessment.builder().id("a").catalogue("test");
        ratings.forEach(assessment::putRating);
        reported.ifPresent(assessment::reportedScore);
        return new ShareOfPoints().score(assessment.build(), catalogue);
    }

    private static IndicatorCatalogue catalogue(int size, boolean listed) {
        IndicatorCatalogue.Builder catalogue =
                IndicatorCatalogue.builder().id("test").title("Test").size(size);
        if (listed) {
            catalogue.addDimension(new Dimension("all", ImmutableMap.of("en", "All")));
            IntStream.rangeClosed(1, size)
                    .mapToObj(number -> Indicator.builder()
                            .number(String.valueOf(number))
                            .name("Indicator " + number)
                            .dimension("all")
                            .build())
                    .forEach(catalogue::addIndicator);
        }
        return catalogue.build();
    }
}
