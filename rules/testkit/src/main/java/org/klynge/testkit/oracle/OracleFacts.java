package org.klynge.testkit.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.Fact;

/** The figures and dates of one world: one number each, or none. */
final class OracleFacts {

    private final World world;
    private final Dossier dossier;
    private final OracleExams exams;
    private final OracleGrants grants;

    OracleFacts(World world, Dossier dossier, OracleExams exams, OracleGrants grants) {
        this.world = world;
        this.dossier = dossier;
        this.exams = exams;
        this.grants = grants;
    }

    Optional<BigFraction> value(Fact fact) {
        if (fact instanceof Fact.Score score) {
            return exams.latest(score.series()).map(exam -> exams.share(exam, score.series()));
        }
        if (fact instanceof Fact.TotalPoints total) {
            return exams.latest(total.series()).map(exam -> exams.points(exam, total.series()));
        }
        if (fact instanceof Fact.Count count) {
            return Optional.of(BigFraction.of(exams.days(count.series()).size()));
        }
        if (fact instanceof Fact.OfProfile of) {
            return Optional.of(figure(of.figure()).value());
        }
        if (fact instanceof Fact.TimeBetween time) {
            Optional<LocalDate> from = date(time.from());
            Optional<LocalDate> to = date(time.to());
            return from.flatMap(first -> to.map(second -> Months.between(first, second)));
        }
        return fact instanceof Fact.Named named ? value(named.fact()) : combined((Fact.Combined) fact);
    }

    private Optional<BigFraction> combined(Fact.Combined fact) {
        List<BigFraction> values = new ArrayList<>();
        for (Fact part : fact.how().of()) {
            value(part).ifPresent(values::add);
        }
        // Where a part is absent, so is the whole.
        return values.size() < fact.how().of().size() ? Optional.empty() : Optional.of(combined(fact.how(), values));
    }

    private BigFraction combined(Combination how, List<BigFraction> values) {
        if (how instanceof Combination.Sum) {
            return values.stream().reduce(BigFraction.ZERO, BigFraction::add);
        }
        if (how instanceof Combination.Least) {
            return values.stream().sorted().findFirst().orElseThrow();
        }
        if (how instanceof Combination.Greatest) {
            return values.stream().sorted().reduce((one, other) -> other).orElseThrow();
        }
        if (how instanceof Combination.Count count) {
            return BigFraction.of((int)
                    values.stream().filter(count.threshold().bounds().range()).count());
        }
        BigFraction whole = values.get(1);
        return whole.signum() == 0
                ? world.choose(
                        "share of nothing, as " + how.of().get(0).name(),
                        world.setting().sharesOfNothing())
                : values.get(0).multiply(100).divide(whole);
    }

    /** What was said last of a figure, and when; nobody knows what it is as long as nothing was said. */
    private record Said(BigFraction value, Optional<LocalDate> day) {}

    private Said figure(ProfileFact figure) {
        Optional<Said> latest = Optional.empty();
        for (int i = 0; i < dossier.profiles().size(); i++) {
            Profile profile = dossier.profiles().get(i);
            Quantity known = profile.figures().get(figure);
            if (known == null) {
                continue;
            }
            LocalDate day = world.day("profile " + i, profile.date());
            if (world.seen(day)) {
                BigFraction here = world.chooseAmong(
                        figure + " " + i, () -> world.setting().figures(figure, known));
                LocalDate before = latest.flatMap(Said::day).orElse(LocalDate.MIN);
                World.require(!day.equals(before) || here.equals(latest.get().value()));
                latest = day.isAfter(before) ? Optional.of(new Said(here, Optional.of(day))) : latest;
            }
        }
        return latest.orElseGet(() -> new Said(
                world.chooseAmong("any " + figure, () -> world.setting().figures(figure, figure.possible())),
                Optional.empty()));
    }

    Optional<LocalDate> date(DateFact fact) {
        if (fact instanceof DateFact.Founded) {
            return Optional.of(world.day("founded", dossier.cluster().founded()));
        }
        if (fact instanceof DateFact.Merged) {
            return grants.merged().filter(world::seen);
        }
        if (fact instanceof DateFact.Stated stated) {
            return figure(stated.figure())
                    .day()
                    .or(() -> world.chooseAmong("date of any " + stated.figure(), this::perhapsADaySeen));
        }
        if (fact instanceof DateFact.Examined examined) {
            return nth(exams.days(examined.series()), examined.which());
        }
        return fact instanceof DateFact.Granted granted
                ? nth(grants.beginnings(granted.standing()), granted.which())
                : Optional.of(world.today());
    }

    private List<Optional<LocalDate>> perhapsADaySeen() {
        return Stream.concat(
                        Stream.of(Optional.<LocalDate>empty()),
                        world.setting().days(PartialDate.unknown()).stream()
                                .filter(world::seen)
                                .map(Optional::of))
                .toList();
    }

    private static Optional<LocalDate> nth(List<LocalDate> sorted, DateFact.Which which) {
        int i = switch (which) {
            case FIRST -> 0;
            case SECOND -> 1;
            case PREVIOUS -> sorted.size() - 2;
            case LATEST -> sorted.size() - 1;
        };
        return i < 0 || i >= sorted.size() ? Optional.empty() : Optional.of(sorted.get(i));
    }
}
