package org.klynge.testkit.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Condition;

/** The examinations of one world. */
final class OracleExams {

    /**
     * One examination.
     *
     * @param day when it took place
     * @param assessment what is known of it
     * @param catalogue what was examined
     * @param onRecord false for one that the dossier lacks
     */
    record Exam(LocalDate day, Assessment assessment, IndicatorCatalogue catalogue, boolean onRecord) {
        String id() {
            return assessment.id();
        }
    }

    private final World world;
    private final Dossier dossier;
    private final OracleGrants grants;
    private final OracleMarks marks;

    // Of the present world, once somebody asked.
    private final Map<String, List<Exam>> ofCatalogue = new HashMap<>();
    private final Map<Set<String>, Optional<Exam>> latest = new HashMap<>();

    OracleExams(World world, Dossier dossier, OracleGrants grants) {
        this.world = world;
        this.dossier = dossier;
        this.grants = grants;
        this.marks = new OracleMarks(world);
    }

    /** All of a series, those of later days among them. */
    List<Exam> all(AssessmentSeries series) {
        List<Exam> all = new ArrayList<>();
        for (IndicatorCatalogue catalogue : series.catalogues()) {
            all.addAll(ofCatalogue(catalogue, series));
        }
        return all;
    }

    private List<Exam> ofCatalogue(IndicatorCatalogue catalogue, AssessmentSeries series) {
        List<Exam> known = ofCatalogue.get(catalogue.id());
        if (known == null) {
            known = new ArrayList<>();
            for (Assessment assessment : dossier.assessments()) {
                if (assessment.catalogue().equals(catalogue.id())) {
                    Exam exam = new Exam(grants.examined(assessment), assessment, catalogue, true);
                    if (assessment.reportedScore().isPresent()) {
                        share(exam, series); // which its ratings must be able to give, whether the exam counts or not
                    }
                    known.add(exam);
                }
            }
            if (dossier.mayLackAssessments(catalogue.id()) && world.flip("another against " + catalogue.id())) {
                known.add(unrecorded("another", catalogue));
                if (world.flip("yet another against " + catalogue.id())) {
                    known.add(unrecorded("yet-another", catalogue));
                }
            }
            ofCatalogue.put(catalogue.id(), known);
        }
        return known;
    }

    private Exam unrecorded(String which, IndicatorCatalogue catalogue) {
        String id = which + "-" + catalogue.id();
        return new Exam(
                world.day("day of " + id, PartialDate.unknown()),
                Assessment.builder().id(id).catalogue(catalogue.id()).build(),
                catalogue,
                false);
    }

    /** The days of those that took place by today, in order. */
    List<LocalDate> days(AssessmentSeries series) {
        return all(series).stream().map(Exam::day).filter(world::seen).sorted().toList();
    }

    /** The examination that counts; where two are of the same day, they must say the same. */
    Optional<Exam> latest(AssessmentSeries series) {
        Set<String> key = catalogues(series);
        Optional<Exam> known = latest.get(key);
        if (known == null) {
            Exam found = null;
            for (Exam exam : all(series)) {
                if (world.seen(exam.day())) {
                    World.require(found == null || !found.day().equals(exam.day()) || agree(found, exam, series));
                    found = found == null || found.day().isBefore(exam.day()) ? exam : found;
                }
            }
            known = Optional.ofNullable(found);
            latest.put(key, known);
        }
        return known;
    }

    private static Set<String> catalogues(AssessmentSeries series) {
        Set<String> ids = new HashSet<>();
        series.catalogues().forEach(catalogue -> ids.add(catalogue.id()));
        return ids;
    }

    /** Of two catalogues nobody says what it is to agree. */
    private boolean agree(Exam one, Exam other, AssessmentSeries series) {
        return one.catalogue().equals(other.catalogue())
                && share(one, series).equals(share(other, series))
                && points(one, series).equals(points(other, series))
                && world.setting().levels().stream()
                        .allMatch(level -> marks.reached(one, level).equals(marks.reached(other, level)));
    }

    /** Whether nothing of the same catalogue took place after it by today. */
    boolean isLatest(Assessment named) {
        List<Exam> same = world.setting().ruleBook().schemes().stream()
                .flatMap(scheme -> scheme.assessments().stream())
                .filter(series -> series.catalogue(named.catalogue()).isPresent())
                .findFirst()
                .map(series -> ofCatalogue(series.catalogue(named.catalogue()).orElseThrow(), series))
                .orElse(List.of());
        Optional<LocalDate> day = same.stream()
                .filter(exam -> exam.id().equals(named.id()))
                .map(Exam::day)
                .filter(world::seen)
                .findFirst();
        return day.isPresent()
                && same.stream().map(Exam::day).filter(world::seen).noneMatch(day.get()::isBefore);
    }

    BigFraction points(Exam exam, AssessmentSeries series) {
        return marks.points(exam, series);
    }

    BigFraction share(Exam exam, AssessmentSeries series) {
        return marks.share(exam, series);
    }

    boolean holds(Condition.Indicators condition) {
        Optional<Exam> counting = latest(condition.of());
        if (counting.isEmpty()) {
            return false;
        }
        Exam exam = counting.get();
        share(exam, condition.of());
        Map<String, Boolean> reached = marks.reached(exam, condition.level());
        condition
                .dimension()
                .ifPresent(dimension -> reached.keySet()
                        .removeIf(number -> !marks.dimension(exam, number).equals(dimension)));
        if (condition.wanted().isPresent()) {
            return reached.values().stream().filter(each -> each).count()
                    >= condition.wanted().get();
        }
        // Every one of none is no answer.
        return reached.isEmpty()
                ? world.flip(
                        "nothing applies " + exam.id() + condition.dimension().orElse(""))
                : reached.values().stream().allMatch(each -> each);
    }
}
