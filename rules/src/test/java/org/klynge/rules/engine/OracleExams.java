package org.klynge.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.dossier.Dossier;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.IndicatorLevel;

/** The examinations of one world. */
final class OracleExams {

    private static final List<BigFraction> SHARES =
            Stream.of(0, 12, 25, 37, 50, 62, 75, 87, 100).map(BigFraction::of).toList();
    private static final List<BigFraction> QUARTERS = Stream.iterate(0, quarters -> quarters <= 8, each -> each + 1)
            .map(quarters -> BigFraction.of(quarters, 4))
            .toList();
    /** Unknown points of an unknown maximum: next to nothing, next to everything, or not applicable. */
    private static final List<Optional<Mark>> UNRATED =
            List.of(Optional.empty(), mark(0, 1), mark(1, 1), mark(1, 2), mark(0, 1000), mark(1000, 1000));

    private static final BigFraction HALF = BigFraction.of(1, 2);

    private record Mark(BigFraction points, BigFraction maximum) {}

    record Exam(LocalDate day, Assessment assessment, boolean onRecord) {
        String id() {
            return assessment.id();
        }
    }

    private final World world;
    private final Dossier dossier;
    private final OracleGrants grants;

    // Of the present world, once somebody asked.
    private @Nullable List<Exam> exams;
    private @Nullable Exam latest;
    private boolean latestIsSought = true;
    private final Map<String, Map<String, Optional<Mark>>> marks = new HashMap<>();
    private final Map<String, BigFraction> shares = new HashMap<>();

    OracleExams(World world, Dossier dossier, OracleGrants grants) {
        this.world = world;
        this.dossier = dossier;
        this.grants = grants;
    }

    private static Optional<Mark> mark(int points, int maximum) {
        return Optional.of(new Mark(BigFraction.of(points), BigFraction.of(maximum)));
    }

    List<Exam> all() {
        if (exams == null) {
            exams = new ArrayList<>();
            for (Assessment assessment : dossier.assessments()) {
                Exam exam = new Exam(grants.examined(assessment), assessment, true);
                if (assessment.reportedScore().isPresent()) {
                    share(exam); // which its ratings must be able to give, whether the exam counts or not
                }
                exams.add(exam);
            }
            if (dossier.mayLackAssessments("small") && world.flip("another")) {
                exams.add(unrecorded("another"));
                if (world.flip("yet-another")) {
                    exams.add(unrecorded("yet-another"));
                }
            }
        }
        return exams;
    }

    private Exam unrecorded(String id) {
        return new Exam(
                world.choose("day of " + id, SmallWorlds.ANY_DAY),
                Assessment.builder().id(id).catalogue("small").build(),
                false);
    }

    List<LocalDate> days() {
        return all().stream().map(Exam::day).filter(World::seen).sorted().toList();
    }

    /** The examination that counts; where two are of the same day, they must say the same. */
    Optional<Exam> latest() {
        if (latestIsSought) {
            for (Exam exam : all()) {
                if (World.seen(exam.day())) {
                    World.require(latest == null || !latest.day().equals(exam.day()) || agree(latest, exam));
                    latest = latest == null || latest.day().isBefore(exam.day()) ? exam : latest;
                }
            }
            latestIsSought = false;
        }
        return Optional.ofNullable(latest);
    }

    private boolean agree(Exam one, Exam other) {
        return share(one).equals(share(other))
                && points(one).equals(points(other))
                && Stream.of(new IndicatorLevel.ItsMinimum(), SmallWorlds.HALF)
                        .allMatch(level -> reached(one, level).equals(reached(other, level)));
    }

    private Map<String, Optional<Mark>> marks(Exam exam) {
        Map<String, Optional<Mark>> known = marks.get(exam.id());
        if (known == null) {
            known = new LinkedHashMap<>();
            for (String number : List.of("1", "2")) {
                Rating rating = exam.assessment().ratings().get(number);
                known.put(number, mark(exam.id() + " " + number, rating));
            }
            marks.put(exam.id(), known);
        }
        return known;
    }

    private Optional<Mark> mark(String name, @Nullable Rating rating) {
        if (rating instanceof Rating.NotApplicable) {
            return Optional.empty();
        }
        return rating instanceof Points points
                ? Optional.of(new Mark(
                        world.chooseAmong(
                                name,
                                () -> QUARTERS.stream()
                                        .filter(points.points().range())
                                        .toList()),
                        points.maximum()))
                : world.choose(name, UNRATED);
    }

    private static BigFraction maximum(Iterable<Optional<Mark>> marks) {
        BigFraction maximum = BigFraction.ZERO;
        for (Optional<Mark> mark : marks) {
            maximum = maximum.add(mark.map(Mark::maximum).orElse(BigFraction.ZERO));
        }
        return maximum;
    }

    BigFraction points(Exam exam) {
        share(exam);
        BigFraction points = BigFraction.ZERO;
        for (Optional<Mark> mark : marks(exam).values()) {
            points = points.add(mark.map(Mark::points).orElse(BigFraction.ZERO));
        }
        return points;
    }

    BigFraction share(Exam exam) {
        BigFraction known = shares.get(exam.id());
        if (known == null) {
            BigFraction maximum = maximum(marks(exam).values());
            shares.put(exam.id(), BigFraction.ZERO); // so that the points can be added up
            known = maximum.signum() == 0
                    ? world.choose("share " + exam.id(), SHARES)
                    : points(exam).divide(maximum).multiply(100);
            Optional<ReportedScore> reported = exam.assessment().reportedScore();
            World.require(reported.isEmpty() || reported.get().share().range().contains(known));
            World.require(!(reported.orElse(null) instanceof Points total)
                    || total.maximum().equals(maximum));
            shares.put(exam.id(), known);
        }
        return known;
    }

    /** Which indicators reach the level, of those that apply. */
    private Map<String, Boolean> reached(Exam exam, IndicatorLevel level) {
        share(exam);
        Map<String, Boolean> reached = new LinkedHashMap<>();
        marks(exam).forEach((number, mark) -> {
            // Of the second indicator the minimum is not published: none, half of the points, or all of them.
            BigFraction minimum = number.equals("1") || level.equals(SmallWorlds.HALF)
                    ? HALF
                    : BigFraction.of(world.choose("minimum", List.of(0, 1, 2)), 2);
            mark.ifPresent(known ->
                    reached.put(number, known.points().divide(known.maximum()).compareTo(minimum) >= 0));
        });
        return reached;
    }

    boolean holds(Condition.Indicators condition) {
        Optional<Exam> latest = latest();
        if (latest.isEmpty()) {
            return false;
        }
        Map<String, Boolean> reached = new LinkedHashMap<>(reached(latest.get(), condition.level()));
        String dimension = condition.dimension().orElse("");
        reached.keySet().removeIf(number -> !SmallWorlds.isIn(dimension, number));
        if (condition.wanted().isPresent()) {
            return reached.values().stream().filter(each -> each).count()
                    >= condition.wanted().get();
        }
        // Every one of none is no answer.
        return reached.isEmpty()
                ? world.flip("nothing applies " + latest.get().id() + dimension)
                : reached.values().stream().allMatch(each -> each);
    }
}
