package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.klynge.assessment.Assessment;
import org.klynge.cluster.Merger;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.standing.Grant;

/** Reads dates off a dossier on a day. */
final class DateReader {

    private final DossierOnDay onDay;
    private final Dossier dossier;

    DateReader(DossierOnDay onDay) {
        this.onDay = onDay;
        this.dossier = onDay.dossier();
    }

    KnownDate read(DateFact fact) {
        if (fact instanceof DateFact.Founded) {
            return KnownDate.of(dossier.cluster().founded());
        }
        if (fact instanceof DateFact.Merged) {
            return merged();
        }
        if (fact instanceof DateFact.Stated stated) {
            return stated(stated);
        }
        if (fact instanceof DateFact.Examined examined) {
            return examined(examined);
        }
        return fact instanceof DateFact.Granted granted ? granted(granted) : KnownDate.of(PartialDate.on(onDay.day()));
    }

    private KnownDate merged() {
        Optional<PartialDate> merger = dossier.cluster().merger().map(Merger::date);
        Optional<PartialDate> seen = merger.flatMap(date -> date.meet(PartialDate.by(onDay.day())));
        boolean absent = merger.map(date -> date.onOrBefore(onDay.day())).orElse(Verdict.NOT_MET) != Verdict.MET;
        // What the cluster holds ends with the merger, so that the two are not free of each other.
        boolean holding = !dossier.grants().isEmpty()
                || dossier.incomplete().stream().anyMatch(open -> open.list() == OpenList.Kind.GRANTS);
        boolean exact = merger.map(PartialDate::isExact).orElse(true);
        ImmutableList<Statement> statements = seen.flatMap(date -> merger)
                .map(date -> ImmutableList.of(new Statement("cluster.merged-into.date", date)))
                .orElse(ImmutableList.of());
        return new KnownDate(seen, absent, holding && !exact, statements, ImmutableList.of());
    }

    private KnownDate stated(DateFact.Stated fact) {
        Map<Statement, PartialDate> dates = new LinkedHashMap<>();
        for (int i = 0; i < dossier.profiles().size(); i++) {
            PartialDate date = dossier.profiles().get(i).date();
            if (dossier.profiles().get(i).figures().containsKey(fact.figure())) {
                dates.put(new Statement("profiles[" + i + "]." + fact.figure().name(), date), date);
            }
        }
        // What nobody has stated by the day is unknown, and so is when it will have been.
        boolean nothingYet = dates.values().stream().noneMatch(date -> date.onOrBefore(onDay.day()) == Verdict.MET);
        // What other figures say on the same days must agree as well.
        boolean bound = dossier.profiles().size() > 1;
        return known(dates, nothingYet, DateFact.Which.LATEST, bound, ImmutableList.of());
    }

    private KnownDate examined(DateFact.Examined fact) {
        Map<Statement, PartialDate> dates = new LinkedHashMap<>();
        ImmutableList.Builder<Statement> contradiction = ImmutableList.builder();
        for (Assessment assessment : dossier.assessments()) {
            if (fact.series().catalogue(assessment.catalogue()).isPresent()) {
                AssessmentDay when = AssessmentDay.of(dossier, assessment);
                dates.put(LatestAssessment.statement(assessment), when.date());
                if (when.date().onOrBefore(onDay.day()).isPossible()) {
                    contradiction.addAll(when.contradiction());
                }
            }
        }
        // The day of an earlier one does not matter to the latest.
        ImmutableList<Statement> undatable =
                fact.which() == DateFact.Which.LATEST ? latest(fact.series()) : contradiction.build();
        return known(dates, fact.series().mayLack(dossier), fact.which(), false, undatable);
    }

    private ImmutableList<Statement> latest(AssessmentSeries series) {
        return LatestAssessment.of(dossier, onDay.day(), series, assessment -> true, (one, other) -> Optional.of(true))
                .contradiction();
    }

    private KnownDate granted(DateFact.Granted fact) {
        Map<Statement, PartialDate> dates = new LinkedHashMap<>();
        ImmutableList.Builder<Statement> contradiction = ImmutableList.builder();
        boolean bound = false;
        for (int i = 0; i < dossier.grants().size(); i++) {
            Grant grant = dossier.grants().get(i);
            if (grant.standing().equals(fact.standing())) {
                Statement statement = new Statement("grants[" + i + "].from", grant.from());
                Optional<PartialDate> from = dossier.beginningOf(grant);
                dates.put(statement, from.orElse(grant.from()));
                bound |= grant.assessment().isPresent();
                if (from.isEmpty()) {
                    contradiction.add(statement);
                }
            }
        }
        return known(dates, dossier.mayLackGrants(fact.standing()), fact.which(), bound, contradiction.build());
    }

    private KnownDate known(
            Map<Statement, PartialDate> dates,
            boolean open,
            DateFact.Which which,
            boolean bound,
            ImmutableList<Statement> contradiction) {
        NthDate nth = NthDate.of(ImmutableList.copyOf(dates.values()), open, which, onDay.day());
        ImmutableMap<Statement, PartialDate> seen = dates.entrySet().stream()
                .filter(entry -> entry.getValue().onOrBefore(onDay.day()).isPossible())
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new KnownDate(nth.date(), nth.mayBeAbsent(), bound, seen.keySet().asList(), contradiction);
    }
}
