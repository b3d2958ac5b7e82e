package org.klynge.testkit.oracle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Points;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.standing.Standing;

/** The days and values of the small worlds, so few that all of them are tried. */
final class SmallSetting implements Setting {

    static final SmallSetting SMALL = new SmallSetting();

    private static final List<BigFraction> FIGURES = numbers(0, 1, 2, 3, 4, 9);
    private static final List<BigFraction> SHARES = numbers(0, 12, 25, 37, 50, 62, 75, 87, 100);
    /** What a share of nothing might be. */
    private static final List<BigFraction> SHARES_OF_NOTHING = numbers(0, 50, 100, 1000);
    /** None, half of the points, or all of them. */
    private static final List<BigFraction> MINIMUMS = numbers(0, 50, 100);

    private static final List<BigFraction> QUARTERS = Stream.iterate(0, quarters -> quarters <= 8, each -> each + 1)
            .map(quarters -> BigFraction.of(quarters, 4))
            .toList();
    /** Unknown points of an unknown maximum: not applicable, or as heavy as what is rated, or heavier, or so that it is all. */
    private static final List<Optional<Mark>> UNRATED = List.of(
            Optional.empty(),
            mark(0, 1),
            mark(1, 1),
            mark(1, 2),
            mark(0, 4),
            mark(4, 4),
            mark(0, 1000),
            mark(1000, 1000));

    private SmallSetting() {}

    private static List<BigFraction> numbers(int... numbers) {
        return Arrays.stream(numbers).mapToObj(BigFraction::of).toList();
    }

    private static Optional<Mark> mark(int points, int maximum) {
        return Optional.of(new Mark(BigFraction.of(points), BigFraction.of(maximum)));
    }

    @Override
    public LocalDate today() {
        return SmallWorlds.TODAY;
    }

    @Override
    public RuleBook ruleBook() {
        return SmallWorlds.RULES;
    }

    @Override
    public List<LocalDate> days(PartialDate date) {
        return SmallWorlds.ANY_DAY.stream().filter(date.range()).toList();
    }

    @Override
    public List<BigFraction> figures(ProfileFact figure, Quantity known) {
        return FIGURES.stream().filter(known.range()).toList();
    }

    @Override
    public List<BigFraction> points(Points rating) {
        return QUARTERS.stream().filter(rating.points().range()).toList();
    }

    @Override
    public List<Optional<Mark>> marks() {
        return UNRATED;
    }

    @Override
    public List<BigFraction> shares(Quantity known) {
        return SHARES.stream().filter(known.range()).toList();
    }

    @Override
    public List<BigFraction> sharesOfNothing() {
        return SHARES_OF_NOTHING;
    }

    @Override
    public List<BigFraction> minimums() {
        return MINIMUMS;
    }

    @Override
    public List<IndicatorLevel> levels() {
        return List.of(new IndicatorLevel.ItsMinimum(), SmallWorlds.HALF);
    }

    /** A month for one standing; of the other one nobody says. Nothing can be renewed after its end. */
    @Override
    public Terms terms(World world, Dossier dossier, OracleGrants grants, OracleExams exams) {
        return new Terms() {
            @Override
            public LocalDate until(Standing standing, int grant) {
                LocalDate from = grants.from(standing, grant);
                return Optional.of(grant)
                        .filter(ordinal -> ordinal >= 0)
                        .flatMap(grants::stated)
                        .orElseGet(() -> grant >= 0 && standing.equals(SmallWorlds.MONTHLY)
                                ? from.plusMonths(1).minusDays(1)
                                : world.chooseAmong(
                                        "until " + standing + " " + grant,
                                        () -> SmallWorlds.ANY_DAY.stream()
                                                .filter(day -> !day.isBefore(from))
                                                .toList()));
            }

            @Override
            public LocalDate since(Standing standing, int grant) {
                return grants.from(standing, grant);
            }

            @Override
            public boolean isRenewable(Standing standing) {
                return grants.given(standing).stream()
                        .anyMatch(grant -> world.seen(grants.from(standing, grant))
                                && !until(standing, grant).isBefore(world.today()));
            }
        };
    }
}
