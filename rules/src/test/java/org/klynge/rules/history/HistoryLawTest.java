package org.klynge.rules.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Points;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.PartialDate;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.standing.Grant;
import org.klynge.standing.LabelLevel;

/** Laws of what is found in a history: more exact dates never turn one certain finding into another. */
class HistoryLawTest {

    private static final Decider DECIDER = Klynge.standard().assuming("eligibility");

    /** Of which assessments a word is that names none: the latest of this catalogue that took place by then. */
    private static final ImmutableMap<String, String> SPOKEN_OF =
            ImmutableMap.of("gold.minimums", "esca-gold-2013", "silver.audit", "esca-bronze-36");

    /** Something that took place on some day within a range, and on which day of it in one world. */
    private record Happening(String what, LocalDate first, int days, int chosen, boolean bound, int points) {

        PartialDate known() {
            return PartialDate.between(first, first.plusDays(days));
        }

        LocalDate day() {
            return first.plusDays(chosen % (days + 1));
        }
    }

    private record Story(List<Happening> assessments, List<Happening> grants, List<Happening> words, boolean open) {

        Dossier dossier(boolean exact) {
            Dossier.Builder dossier = Dossier.builder();
            for (int i = 0; i < assessments.size(); i++) {
                Happening one = assessments.get(i);
                dossier.addAssessment(Assessment.builder()
                        .id("a" + i)
                        .catalogue(one.what())
                        .date(date(one, exact))
                        .reportedScore(Points.of(one.points(), 150))
                        .build());
            }
            for (Happening one : grants) {
                Grant.Builder grant =
                        Grant.builder().standing(LabelLevel.of(one.what())).from(date(one, exact));
                named(one).ifPresent(grant::assessment);
                dossier.addGrant(grant.build());
            }
            words.forEach(one -> dossier.addAttestation(Attestation.builder()
                    .claim(one.what())
                    .holds(one.bound())
                    .by("ESCA")
                    .date(date(one, exact))
                    .build()));
            if (open) {
                dossier.addIncomplete(OpenList.GRANTS);
            }
            return dossier.build();
        }

        private Optional<String> named(Happening grant) {
            return grant.bound() && !assessments.isEmpty()
                    ? Optional.of("a" + grant.points() % assessments.size())
                    : Optional.empty();
        }

        private static PartialDate date(Happening one, boolean exact) {
            return exact ? PartialDate.on(one.day()) : one.known();
        }
    }

    private static Arbitrary<Happening> happening(String... what) {
        return Combinators.combine(
                        Arbitraries.of(what),
                        // About the days on which the first edition begins, on which the second does, and some years
                        // between.
                        Arbitraries.of(
                                "2012-04-10", "2014-06-01", "2017-10-20", "2019-11-08", "2020-10-25", "2022-11-03"),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(0, 0, 1, 3, 30),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(119, 121))
                .as((kind, about, later, days, chosen, bound, points) ->
                        new Happening(kind, LocalDate.parse(about).plusDays(later), days, chosen, bound, points));
    }

    @Provide
    Arbitrary<Story> stories() {
        return Combinators.combine(
                        happening("esca-bronze-36", "esca-gold-2013").list().ofMaxSize(3),
                        happening("esca/bronze", "esca/gold", "esca/silver")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        happening("gold.minimums", "silver.audit").list().ofMaxSize(2),
                        Arbitraries.of(false, false, true))
                .as(Story::new)
                .filter(20_000, story -> isPossible(story.dossier(true)));
    }

    /**
     * Whether the chosen days are a world: nothing is said of an assessment, or follows from one, before it took place, and two
     * of one day and catalogue came to the same.
     */
    private static boolean isPossible(Dossier exact) {
        return exact.grants().stream()
                        .allMatch(grant -> exact.beginningOf(grant).isPresent())
                && exact.assessments().stream()
                        .allMatch(one -> exact.assessments().stream()
                                .filter(other -> other.catalogue().equals(one.catalogue())
                                        && other.date().equals(one.date()))
                                .allMatch(other -> other.reportedScore().equals(one.reportedScore())))
                && exact.attestations().stream()
                        .allMatch(word -> exact.assessments().stream()
                                .filter(assessment -> assessment.catalogue().equals(SPOKEN_OF.get(word.claim())))
                                .anyMatch(assessment ->
                                        word.date().notBefore(assessment.date()).isPresent()));
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void what_is_certain_of_a_grant_stays_so_however_exact_the_dates(@ForAll("stories") Story story) {
        List<GrantCheck> roughly =
                HistoryCheck.of(DECIDER, story.dossier(false)).grants();
        List<GrantCheck> exactly = HistoryCheck.of(DECIDER, story.dossier(true)).grants();
        IntStream.range(0, roughly.size())
                .filter(i -> roughly.get(i).consistency() != Consistency.NOT_DECIDABLE)
                .forEach(i -> assertThat(exactly.get(i).consistency())
                        .as(roughly.get(i).place())
                        .isEqualTo(roughly.get(i).consistency()));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void what_stands_against_a_grant_is_told_exactly_where_it_is_contradicted(@ForAll("stories") Story story) {
        for (GrantCheck check : HistoryCheck.of(DECIDER, story.dossier(false)).grants()) {
            assertThat(check.against().isEmpty()).isEqualTo(check.consistency() != Consistency.CONTRADICTED);
            if (check.consistency() != Consistency.NOT_DECIDABLE) {
                assertThat(check.missing()).isEmpty();
            }
        }
    }
}
