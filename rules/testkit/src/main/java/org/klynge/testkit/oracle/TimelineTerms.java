package org.klynge.testkit.oracle;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klynge.assessment.Assessment;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Merger;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.timeline.HeldPeriod;
import org.klynge.rules.timeline.HoldingState;
import org.klynge.rules.timeline.Timeline;
import org.klynge.standing.Grant;
import org.klynge.standing.Standing;

/** How long grants run, by a timeline of grants and assessments whose days are all chosen. */
final class TimelineTerms implements Terms {

    private final World world;
    private final Dossier dossier;
    private final OracleGrants grants;
    private final OracleExams exams;
    private final ImmutableSet<Standing> standings;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, HeldPeriod> periods = new HashMap<>();
    private @Nullable Timeline timeline;

    /** Of the standings whose time may have a bearing on the others. */
    TimelineTerms(
            World world, Dossier dossier, OracleGrants grants, OracleExams exams, ImmutableSet<Standing> standings) {
        this.world = world;
        this.dossier = dossier;
        this.grants = grants;
        this.exams = exams;
        this.standings = standings;
    }

    private Timeline timeline() {
        if (timeline == null) {
            timeline = Timeline.of(world.setting().ruleBook(), inFull());
            Timeline known = timeline.asKnownOn(world.today());
            for (Standing standing : standings) {
                known.periods(standing).forEach(period -> periods.put(period.place(), period));
            }
        }
        return timeline;
    }

    private static String key(Standing standing, int grant) {
        return standing + " " + grant;
    }

    /** What happened in the world, as a dossier that leaves nothing open. */
    private Dossier inFull() {
        Dossier.Builder full = Dossier.builder();
        Cluster.Builder cluster = Cluster.builder().id(dossier.cluster().id());
        grants.merged().ifPresent(day -> cluster.merger(new Merger("another", PartialDate.on(day))));
        full.cluster(cluster.build());
        Set<String> examined = new HashSet<>();
        for (AssessmentSeries series : counting(world.setting().ruleBook())) {
            for (OracleExams.Exam exam : exams.all(series)) {
                if (examined.add(exam.id())) {
                    full.addAssessment(on(exam.day(), exam.assessment()));
                }
            }
        }
        int count = 0;
        for (Standing standing : standings) {
            for (int grant : grants.given(standing)) {
                Grant.Builder given =
                        Grant.builder().standing(standing).from(PartialDate.on(grants.from(standing, grant)));
                if (grant >= 0) {
                    grants.stated(grant).map(PartialDate::on).ifPresent(given::until);
                    Optional<Assessment> named =
                            dossier.grants().get(grant).assessment().flatMap(dossier::assessment);
                    named.ifPresent(assessment -> {
                        given.assessment(assessment.id());
                        if (examined.add(assessment.id())) {
                            full.addAssessment(on(grants.examined(assessment), assessment));
                        }
                    });
                }
                full.addGrant(given.build());
                places.put(key(standing, grant), "grants[" + count + "]");
                count++;
            }
        }
        return full.build();
    }

    private static Assessment on(LocalDate day, Assessment assessment) {
        return Assessment.builder()
                .id(assessment.id())
                .catalogue(assessment.catalogue())
                .date(PartialDate.on(day))
                .build();
    }

    /** The assessments that the time of some standing counts from. */
    private Set<AssessmentSeries> counting(RuleBook rules) {
        Set<AssessmentSeries> counting = new LinkedHashSet<>();
        rules.schemes()
                .forEach(scheme -> scheme.rules().forEach((standing, said) -> {
                    if (standings.contains(standing)) {
                        said.validity()
                                .flatMap(validity -> validity.assessment())
                                .ifPresent(counting::add);
                    }
                }));
        return counting;
    }

    private HeldPeriod period(Standing standing, int grant) {
        timeline();
        HeldPeriod period = periods.get(places.get(key(standing, grant)));
        // A grant that does not count, as one after a merger, is none that anybody could ask of.
        if (period == null) {
            throw World.none();
        }
        return period;
    }

    @Override
    public LocalDate until(Standing standing, int grant) {
        LocalDate from = grants.from(standing, grant);
        PartialDate until = period(standing, grant).until();
        return world.chooseAmong(
                "last day of " + key(standing, grant),
                () -> world.setting().days(until).stream()
                        .filter(day -> !day.isBefore(from))
                        .toList());
    }

    @Override
    public LocalDate since(Standing standing, int grant) {
        PartialDate since = period(standing, grant).validSince();
        return world.day("valid since " + key(standing, grant), since);
    }

    @Override
    public boolean isRenewable(Standing standing) {
        Optional<HoldingState> state = timeline().on(standing, world.today()).state();
        World.require(state.isPresent());
        return state.get() == HoldingState.VALID || state.get() == HoldingState.RENEWABLE;
    }
}
