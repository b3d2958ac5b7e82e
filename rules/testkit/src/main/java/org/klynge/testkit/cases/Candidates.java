package org.klynge.testkit.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.klynge.assessment.Points;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.standing.Standing;
import org.klynge.testkit.boundary.Boundaries;
import org.klynge.testkit.boundary.BoundaryValue;
import org.klynge.testkit.boundary.SubjectMatter;

/** What is worth saying to move a condition, its parts apart: each a few statements that go together. */
final class Candidates {

    private final RuleBook ruleBook;
    private final SubjectMatter matter;
    private final ImmutableSetMultimap<Fact, Points> totals;

    Candidates(RuleBook ruleBook, Scheme scheme) {
        this.ruleBook = ruleBook;
        this.matter = SubjectMatter.of(scheme);
        ImmutableSetMultimap.Builder<Fact, Points> found = ImmutableSetMultimap.builder();
        Boundaries.of(scheme).forEach(boundary -> {
            if (boundary.value() instanceof BoundaryValue.Total total && isOfFirstCatalogue(total)) {
                found.put(total.fact(), total.total());
            }
        });
        this.totals = found.build();
    }

    private static boolean isOfFirstCatalogue(BoundaryValue.Total total) {
        AssessmentSeries series =
                total.fact() instanceof Fact.Score score ? score.series() : ((Fact.TotalPoints) total.fact()).series();
        return series.catalogues().get(0).id().equals(total.catalogue());
    }

    SubjectMatter matter() {
        return matter;
    }

    /** The candidates for dossiers that are written about a day; the first one says nothing. */
    ImmutableSet<ImmutableList<Said>> of(Condition condition, LocalDate written) {
        return Stream.concat(Stream.of(ImmutableList.<Said>of()), about(condition, written))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Stream<ImmutableList<Said>> about(Condition condition, LocalDate written) {
        if (condition instanceof Condition.On on) {
            return new FactCandidates(matter, totals, written).about(on.fact(), on.threshold());
        } else if (condition instanceof Condition.OnDate on) {
            return new DateCandidates(written).about(on.fact(), on.threshold());
        } else if (condition instanceof Condition.Holds holds) {
            ImmutableSet<Standing> all = holds.orHigher() ? ruleBook.orHigher(holds.anyOf(), written) : holds.anyOf();
            return holding(all, written);
        } else if (condition instanceof Condition.Held held) {
            ImmutableSet<Standing> all = held.orHigher() ? ruleBook.orHigher(held.anyOf(), written) : held.anyOf();
            Stream<ImmutableList<Said>> times = held.time().stream()
                    .flatMap(time -> new Holdings(written).ran(all.asList().get(0), time))
                    .map(ImmutableList::of);
            return Stream.concat(times, holding(all, written));
        } else if (condition instanceof Condition.Renewable renewable) {
            return holding(ImmutableSet.of(renewable.standing()), written);
        } else if (condition instanceof Condition.Indicators indicators) {
            return new Examinations(indicators.of(), written).about(indicators);
        } else if (condition instanceof Condition.Attested attested) {
            return words(attested.claim(), written);
        } else if (condition instanceof Condition.Confirmable confirmable) {
            return words(confirmable.claim(), written);
        }
        return Stream.of();
    }

    private static Stream<ImmutableList<Said>> holding(ImmutableSet<Standing> standings, LocalDate written) {
        Stream<ImmutableList<Said>> given = standings.stream()
                .flatMap(standing -> new Holdings(written).of(standing))
                .map(ImmutableList::of);
        return Stream.concat(Stream.of(Holdings.none(standings)), given);
    }

    private static Stream<ImmutableList<Said>> words(Claim claim, LocalDate written) {
        ImmutableList<Said> about = claim.about().stream()
                .map(series -> new Examinations(series, written).latest())
                .collect(ImmutableList.toImmutableList());
        return Stream.of(true, false)
                .map(holds -> ImmutableList.<Said>builder()
                        .addAll(about)
                        .add(new Said.Word(claim, holds))
                        .build());
    }
}
