package org.klynge.testkit.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Points;
import org.klynge.cluster.Merger;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.standing.Grant;

/** Worlds of any dossier, with the days and values that make a difference to a condition. */
final class SchemeSetting implements Setting {

    private static final BigFraction PERCENT = BigFraction.of(100);
    private static final int YEARS_OF_A_CLUSTER = 30;

    private final RuleBook ruleBook;
    private final Topics topics;
    private final LocalDate today;
    private final ImmutableList<LocalDate> days;
    private final ImmutableList<IndicatorLevel> levels;

    SchemeSetting(RuleBook ruleBook, Topics topics, Dossier dossier, LocalDate today) {
        this.ruleBook = ruleBook;
        this.topics = topics;
        this.today = today;
        this.days = days(topics, dossier, today);
        Set<IndicatorLevel> all = new LinkedHashSet<>(topics.levels());
        all.add(new IndicatorLevel.ItsMinimum());
        this.levels = ImmutableList.copyOf(all);
    }

    /** The ends of what is known, today and what thresholds name; as much before and after; and the days beside all these. */
    private static ImmutableList<LocalDate> days(Topics topics, Dossier dossier, LocalDate today) {
        Set<LocalDate> known = new LinkedHashSet<>(topics.days());
        known.add(today);
        dates(dossier).forEach(date -> {
            date.earliest().ifPresent(known::add);
            date.latest().ifPresent(known::add);
        });
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day : known) {
            beside(day, days);
            for (int months : topics.months()) {
                beside(day.minusMonths(months), days);
                beside(day.plusMonths(months), days);
            }
        }
        days.add(days.first().minusYears(YEARS_OF_A_CLUSTER));
        return ImmutableList.copyOf(days);
    }

    private static void beside(LocalDate day, Set<LocalDate> days) {
        days.add(day.minusDays(1));
        days.add(day);
        days.add(day.plusDays(1));
    }

    private static Stream<PartialDate> dates(Dossier dossier) {
        return Stream.of(
                        Stream.of(dossier.cluster().founded()),
                        dossier.cluster().merger().map(Merger::date).stream(),
                        dossier.profiles().stream().map(profile -> profile.date()),
                        dossier.assessments().stream().map(Assessment::date),
                        dossier.attestations().stream().map(Attestation::date),
                        dossier.grants().stream().map(Grant::from),
                        dossier.grants().stream().flatMap(grant -> grant.until().stream()))
                .flatMap(dates -> dates);
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public RuleBook ruleBook() {
        return ruleBook;
    }

    @Override
    public List<LocalDate> days(PartialDate date) {
        Set<LocalDate> possible = new TreeSet<>();
        days.stream().filter(date.range()).forEach(possible::add);
        // Dates that are not of the dossier, such as those of calls, have ends of their own.
        date.earliest().ifPresent(possible::add);
        date.latest().ifPresent(possible::add);
        return List.copyOf(possible);
    }

    @Override
    public List<BigFraction> figures(ProfileFact figure, Quantity known) {
        Unit unit = known.unit();
        return known.meet(figure.possible()).stream()
                .flatMap(possible -> Cells.of(possible.range(), topics.bounds(unit), unit.whole()).stream())
                .toList();
    }

    @Override
    public List<BigFraction> points(Points rating) {
        return Cells.of(
                rating.points().range(),
                minimums().stream()
                        .map(share -> share.divide(PERCENT).multiply(rating.maximum()))
                        .toList(),
                false);
    }

    @Override
    public List<Optional<Mark>> marks() {
        List<Optional<Mark>> marks = new ArrayList<>();
        marks.add(Optional.empty());
        minimums().forEach(share -> marks.add(Optional.of(new Mark(share, PERCENT))));
        return marks;
    }

    @Override
    public List<BigFraction> shares(Quantity known) {
        return Cells.of(known.range(), topics.bounds(Unit.PERCENT), false).stream()
                .filter(share -> share.signum() >= 0 && share.compareTo(PERCENT) <= 0)
                .toList();
    }

    @Override
    public List<BigFraction> sharesOfNothing() {
        return Cells.of(Quantity.parse("at least 0 %", Unit.PERCENT).range(), topics.bounds(Unit.PERCENT), false);
    }

    @Override
    public List<BigFraction> minimums() {
        return List.copyOf(topics.minimums());
    }

    @Override
    public List<IndicatorLevel> levels() {
        return levels;
    }

    @Override
    public Terms terms(World world, Dossier dossier, OracleGrants grants, OracleExams exams) {
        return new TimelineTerms(
                world,
                dossier,
                grants,
                exams,
                ImmutableSet.copyOf(ruleBook.sittingOn(ruleBook.orHigher(topics.standings(), today))));
    }
}
