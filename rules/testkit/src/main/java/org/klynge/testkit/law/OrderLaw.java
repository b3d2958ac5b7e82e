package org.klynge.testkit.law;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.klynge.assessment.Assessment;
import org.klynge.cluster.Profile;
import org.klynge.dossier.Dossier;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.scheme.Purpose;

/** It makes no difference in what order a dossier tells what it tells. */
public final class OrderLaw {

    private static final String LAW = "order makes no difference";

    private OrderLaw() {}

    /**
     * Tries the law: decides on the dossier with each of its lists backwards, and with the first entry of each at its end.
     *
     * @param trial the dossier, the scheme and the day
     * @return a breach where a verdict differs
     */
    public static Optional<Breach> check(Trial trial) {
        for (Purpose purpose : Purpose.values()) {
            Decision decision = trial.decide(purpose);
            for (Order order : Order.values()) {
                Decision other = trial.on(order.of(trial.dossier())).decide(purpose);
                Optional<Breach> breach = Same.verdicts(LAW, decision, other, "the dossier has it", order.says);
                if (breach.isPresent()) {
                    return breach;
                }
            }
        }
        return Optional.empty();
    }

    /** Another order of the same statements. */
    private enum Order {
        BACKWARDS("with its lists backwards") {
            @Override
            <T> List<T> of(List<T> list) {
                return Lists.reverse(list);
            }
        },
        TURNED("with the first entry of each list at its end") {
            @Override
            <T> List<T> of(List<T> list) {
                List<T> turned = new ArrayList<>(list);
                Collections.rotate(turned, -1);
                return turned;
            }
        };

        private final String says;

        Order(String says) {
            this.says = says;
        }

        abstract <T> List<T> of(List<T> list);

        Dossier of(Dossier dossier) {
            return new Entries(
                            dossier.cluster(),
                            of(dossier.profiles().stream().map(this::of).toList()),
                            of(dossier.assessments().stream().map(this::of).toList()),
                            of(dossier.attestations()),
                            of(dossier.grants()),
                            of(dossier.incomplete().asList()))
                    .dossier();
        }

        private Profile of(Profile profile) {
            Profile.Builder other = Profile.builder().date(profile.date());
            of(profile.figures().entrySet().asList())
                    .forEach(figure -> other.putFigure(figure.getKey(), figure.getValue()));
            return other.build();
        }

        private Assessment of(Assessment assessment) {
            Assessment.Builder other = Assessments.withoutRatings(assessment);
            of(assessment.ratings().entrySet().asList())
                    .forEach(rating -> other.putRating(rating.getKey(), rating.getValue()));
            return other.build();
        }
    }
}
