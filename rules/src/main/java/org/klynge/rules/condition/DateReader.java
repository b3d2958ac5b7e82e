package org.klynge.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
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
        if (fact instanceof DateFact.Stated stated) {
            return stated(stated);
        }
        if (fact instanceof DateFact.Examined examined) {
            return examined(examined);
        }
        return fact instanceof DateFact.Granted granted ? granted(granted) : KnownDate.of(PartialDate.on(onDay.day()));
    }

    private KnownDate stated(DateFact.Stated fact) {
        Map<Statement, PartialDate> dates = new LinkedHashMap<>();
        for (int i = 0; i < dossier.profiles().size(); i++) {
            PartialDate date = dossier.profiles().get(i).date();
            if (dossier.profiles().get(i).figures().containsKey(fact.figure())) {
                dates.put(new Statement("profiles[" + i + "]." + fact.figure().name(), date), date);
            }
        }
        return known(dates, false, DateFact.Which.LATEST, ImmutableList.of());
    }

    private KnownDate examined(DateFact.Examined fact) {
        Map<Statement, PartialDate> dates = new LinkedHashMap<>();
        for (Assessment assessment : dossier.assessments()) {
            if (fact.series().catalogue(assessment.catalogue()).isPresent()) {
                dates.put(
                        LatestAssessment.statement(assessment),
                        dossier.dateOf(assessment).orElse(assessment.date()));
            }
        }
        LatestAssessment<Boolean> latest = LatestAssessment.of(
                dossier, onDay.day(), fact.series(), assessment -> true, (one, other) -> Optional.of(true));
        return known(dates, fact.series().mayLack(dossier), fact.which(), latest.contradiction());
    }

    private KnownDate granted(DateFact.Granted fact) {
        Map<Statement, PartialDate> dates = new LinkedHashMap<>();
        ImmutableList.Builder<Statement> contradiction = ImmutableList.builder();
        for (int i = 0; i < dossier.grants().size(); i++) {
            Grant grant = dossier.grants().get(i);
            if (grant.standing().equals(fact.standing())) {
                Statement statement = new Statement("grants[" + i + "].from", grant.from());
                Optional<PartialDate> from = dossier.beginningOf(grant);
                dates.put(statement, from.orElse(grant.from()));
                if (from.isEmpty()) {
                    contradiction.add(statement);
                }
            }
        }
        return known(dates, dossier.mayLackGrants(fact.standing()), fact.which(), contradiction.build());
    }

    private KnownDate known(
            Map<Statement, PartialDate> dates,
            boolean open,
            DateFact.Which which,
            ImmutableList<Statement> contradiction) {
        NthDate nth = NthDate.of(ImmutableList.copyOf(dates.values()), open, which, onDay.day());
        ImmutableMap<Statement, PartialDate> seen = dates.entrySet().stream()
                .filter(entry -> entry.getValue().onOrBefore(onDay.day()).isPossible())
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new KnownDate(nth.date(), nth.mayBeAbsent(), seen.keySet().asList(), contradiction);
    }
}
