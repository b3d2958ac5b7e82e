package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klynge.rules.decision.ReadWorld.DAY;
import static org.klynge.rules.decision.ReadWorld.HIGH;
import static org.klynge.rules.decision.ReadWorld.LOW;
import static org.klynge.rules.decision.ReadWorld.MARK;
import static org.klynge.rules.decision.ReadWorld.atLeast;
import static org.klynge.rules.decision.ReadWorld.labels;
import static org.klynge.rules.decision.ReadWorld.marks;
import static org.klynge.rules.decision.ReadWorld.requirement;
import static org.klynge.rules.decision.ReadWorld.rules;
import static org.klynge.rules.decision.ReadWorld.validity;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.ReportedScore;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.standing.Grant;

/** What other readings of the sources would change: told without choosing them, and the same when they are chosen. */
class ContestedTest {

    @Provide
    static Arbitrary<RuleBook> ruleBooks() {
        return ReadWorld.ruleBooks();
    }

    @Provide
    static Arbitrary<Dossier> dossiers() {
        return ReadWorld.dossiers();
    }

    /** Every reading that may be chosen, one at a time, beside what is chosen already. */
    private static List<Decision> otherwise(Decider decider, String scheme, Dossier dossier) {
        return decider.ruleBook().readings().stream()
                .map(choice -> decider.reading(choice).decide(scheme, dossier, DAY))
                .toList();
    }

    private static ReadingChoice only(Decision asRead, Decision otherwise, RuleBook ruleBook) {
        ImmutableSet<ReadingChoice> before = asRead.readings();
        return otherwise.readings().stream()
                .filter(choice -> !before.contains(choice))
                .findFirst()
                .orElseGet(() -> applied(asRead, otherwise, ruleBook));
    }

    /** The choice that is undone by choosing what the scheme applies. */
    private static ReadingChoice applied(Decision asRead, Decision otherwise, RuleBook ruleBook) {
        return asRead.readings().stream()
                .filter(choice -> !otherwise.readings().contains(choice))
                .map(choice -> new ReadingChoice(choice.of(), "default"))
                .filter(ruleBook.readings()::contains)
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_reading_is_told_of_just_where_choosing_it_makes_the_difference(
            @ForAll("ruleBooks") RuleBook ruleBook, @ForAll("dossiers") Dossier dossier, @ForAll boolean labels) {
        assertLaws(Klynge.decider(ruleBook), labels ? "labels" : "marks", dossier);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void and_beside_a_reading_that_is_chosen_already(
            @ForAll("ruleBooks") RuleBook ruleBook,
            @ForAll("dossiers") Dossier dossier,
            @ForAll boolean labels,
            @ForAll int any) {
        List<ReadingChoice> readings = ruleBook.readings().asList();
        if (!readings.isEmpty()) {
            ReadingChoice chosen = readings.get(Math.floorMod(any, readings.size()));
            assertLaws(Klynge.decider(ruleBook).reading(chosen), labels ? "labels" : "marks", dossier);
        }
    }

    private static void assertLaws(Decider decider, String scheme, Dossier dossier) {
        Decision asRead = decider.decide(scheme, dossier, DAY);
        List<Decision> others = otherwise(decider, scheme, dossier);
        Set<String> contested = new TreeSet<>();
        Set<DecisiveReading> decisive = new HashSet<>();
        Set<ContestedValidity> validities = new HashSet<>();
        for (Decision other : others) {
            if (other.readings().equals(asRead.readings())) {
                assertThat(other).isEqualTo(asRead);
                continue;
            }
            ReadingChoice choice = only(asRead, other, decider.ruleBook());
            asRead.standings().forEach((standing, before) -> {
                StandingDecision after = other.standing(standing);
                for (int i = 0; i < before.requirements().size(); i++) {
                    if (before.requirements().get(i).verdict()
                            != after.requirements().get(i).verdict()) {
                        contested.add(before.requirements().get(i).requirement().id());
                    }
                }
                if (before.verdict() != after.verdict()) {
                    decisive.add(new DecisiveReading(choice, standing, after.verdict()));
                }
                if (!before.validUntil().equals(after.validUntil())) {
                    validities.add(new ContestedValidity(choice, standing, after.validUntil()));
                }
            });
        }
        assertThat(asRead.contested()).containsExactlyInAnyOrderElementsOf(contested);
        assertThat(asRead.decisive()).containsExactlyInAnyOrderElementsOf(decisive);
        assertThat(asRead.contestedValidity()).containsExactlyInAnyOrderElementsOf(validities);
        assertThat(asRead.isContested())
                .isEqualTo(!contested.isEmpty() || !decisive.isEmpty() || !validities.isEmpty());
    }

    private static Decider sized(Optional<Condition> other) {
        return Klynge.decider(RuleBook.of(labels("1", InForce.ALWAYS)
                .putRule(LOW, rules(Optional.empty(), List.of(requirement("size", atLeast(3), List.of(other)))))
                .putRule(HIGH, rules(Optional.empty(), List.of(requirement("more", atLeast(9), List.of()))))
                .build()));
    }

    private static Dossier participants(String participants) {
        return ReadWorld.dossier(Quantity.parse(participants, Unit.COUNT), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        // participants, as applied: at least 3, read otherwise: at least 5
        "2,          NOT_MET, NOT_MET",
        "3,          MET,     NOT_MET",
        "4,          MET,     NOT_MET",
        "5,          MET,     MET",
        "at least 3, MET,     UNKNOWN",
        "at least 2, UNKNOWN, UNKNOWN",
    })
    void a_threshold_that_is_contested(String participants, Verdict applied, Verdict otherwise) {
        Decision decision = sized(Optional.of(atLeast(5))).decide("labels", participants(participants), DAY);
        assertThat(decision.verdict(LOW)).isEqualTo(applied);
        if (applied == otherwise) {
            assertThat(decision.isContested()).isFalse();
            assertThat(decision.decisive()).isEmpty();
        } else {
            assertThat(decision.contested()).containsExactly("size");
            assertThat(decision.requirement("size").contesting())
                    .containsExactly(Map.entry(ReadingChoice.parse("size=reading-1"), otherwise));
            assertThat(decision.decisive())
                    .containsExactly(new DecisiveReading(ReadingChoice.parse("size=reading-1"), LOW, otherwise));
        }
    }

    @Test
    void a_reading_by_which_nothing_is_required_lets_everybody_pass() {
        Decider decider = sized(Optional.empty());
        Decision asRead = decider.decide("labels", participants("1"), DAY);
        assertThat(asRead.decisive())
                .containsExactly(new DecisiveReading(ReadingChoice.parse("size=reading-1"), LOW, Verdict.MET));
        Decision chosen = decider.reading("size", "reading-1").decide("labels", participants("1"), DAY);
        assertThat(chosen.verdict(LOW)).isEqualTo(Verdict.MET);
        assertThat(chosen.requirement("size").requirement().required()).isFalse();
        assertThat(chosen.decisive())
                .containsExactly(new DecisiveReading(ReadingChoice.parse("size=default"), LOW, Verdict.NOT_MET));
    }

    @Test
    void the_decision_shows_the_requirement_as_it_was_read_and_the_scheme_as_published() {
        Decider decider = sized(Optional.of(atLeast(5)));
        Decision chosen = decider.reading("size", "reading-1").decide("labels", participants("4"), DAY);
        assertThat(chosen.readings()).containsExactly(ReadingChoice.parse("size=reading-1"));
        assertThat(chosen.requirement("size").requirement().condition()).isEqualTo(atLeast(5));
        assertThat(chosen.requirement("size").requirement().says()).endsWith("[size=reading-1]");
        assertThat(chosen.scheme()).isEqualTo(decider.ruleBook().edition("labels", "1"));
        assertThat(chosen.verdict(LOW)).isEqualTo(Verdict.NOT_MET);
    }

    /** Held from 20 January: for three months to 19 April, for six to 19 July. */
    @ParameterizedTest
    @CsvSource({
        "2020-01-20, NOT_MET, MET",
        "2020-04-10, MET,     MET",
        "2019-11-20, NOT_MET, NOT_MET",
        "2020-03-16, MET,     MET",
        "2020-03-15, NOT_MET, MET",
        "2019-12-16, NOT_MET, MET",
        "2019-12-15, NOT_MET, NOT_MET",
    })
    void a_mark_of_one_scheme_hangs_on_how_long_a_label_of_another_runs(
            String from, Verdict applied, Verdict otherwise) {
        Decider decider = Klynge.decider(RuleBook.of(
                labels("1", InForce.ALWAYS)
                        .putRule(LOW, rules(Optional.of(validity(3, 6)), List.of()))
                        .build(),
                marks().putRule(
                                MARK,
                                rules(
                                        Optional.empty(),
                                        List.of(requirement(
                                                "label", new Condition.Holds(ImmutableSet.of(LOW)), List.of()))))
                        .build()));
        Dossier dossier = ReadWorld.dossier(
                Quantity.count(1),
                List.of(Grant.builder()
                        .standing(LOW)
                        .from(PartialDate.parse(from))
                        .build()));
        Decision decision = decider.decide("marks", dossier, DAY);
        assertThat(decision.verdict(MARK)).isEqualTo(applied);
        assertThat(decider.validityReading(LOW, "reading-1")
                        .decide("marks", dossier, DAY)
                        .verdict(MARK))
                .isEqualTo(otherwise);
        assertThat(decision.contested()).isEqualTo(applied == otherwise ? Set.of() : Set.of("label"));
        assertThat(decision.decisive())
                .isEqualTo(
                        applied == otherwise
                                ? List.of()
                                : List.of(new DecisiveReading(
                                        ReadingChoice.parse("labels/low=reading-1"), MARK, otherwise)));
    }

    @Test
    void only_the_day_to_which_it_runs_may_be_contested() {
        Decider decider = Klynge.decider(RuleBook.of(labels("1", InForce.ALWAYS)
                .putRule(LOW, rules(Optional.of(validity(12, 12, 24)), List.of()))
                .build()));
        Decision decision = decider.decide("labels", participants("1"), DAY);
        assertThat(decision.standing(LOW).validUntil()).contains(PartialDate.parse("2021-06-14"));
        assertThat(decision.contestedValidity())
                .containsExactly(new ContestedValidity(
                        ReadingChoice.parse("labels/low=reading-2"),
                        LOW,
                        Optional.of(PartialDate.parse("2022-06-14"))));
        assertThat(decision.contested()).isEmpty();
        assertThat(decision.decisive()).isEmpty();
        assertThat(decision.isContested()).isTrue();
    }

    @Test
    void the_last_choice_for_the_same_thing_counts_and_the_order_of_others_does_not() {
        Decider decider = Klynge.decider(RuleBook.of(labels("1", InForce.ALWAYS)
                .putRule(
                        LOW,
                        rules(
                                Optional.of(validity(12, 24)),
                                List.of(requirement(
                                        "size",
                                        atLeast(3),
                                        List.of(Optional.of(atLeast(5)), Optional.of(atLeast(7)))))))
                .build()));
        Dossier dossier = participants("4");
        Decision both = decider.reading("size", "reading-2")
                .reading("size", "reading-1")
                .validityReading(LOW, "reading-1")
                .decide("labels", dossier, DAY);
        assertThat(both.readings())
                .extracting(ReadingChoice::toString)
                .containsExactly("labels/low=reading-1", "size=reading-1");
        assertThat(decider.validityReading(LOW, "reading-1")
                        .reading("size", "reading-1")
                        .decide("labels", dossier, DAY))
                .isEqualTo(both)
                .isNotEqualTo(decider.reading("size", "reading-1").decide("labels", dossier, DAY));
        assertThat(decider.reading("size", "reading-1")
                        .reading("size", "default")
                        .decide("labels", dossier, DAY))
                .isEqualTo(decider.decide("labels", dossier, DAY));
    }

    /** That makes no difference to any verdict, and is still another decision. */
    @Test
    void a_decision_with_a_reading_never_equals_one_without() {
        Decider decider = sized(Optional.of(atLeast(5)));
        assertThat(decider.reading("size", "reading-1").decide("labels", participants("9"), DAY))
                .isNotEqualTo(decider.decide("labels", participants("9"), DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=reading-2", "sise=reading-1", "labels/low=reading-1", "more=default"})
    void refuses_a_reading_that_there_is_none_of(String choice) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sized(Optional.of(atLeast(5))).reading(ReadingChoice.parse(choice)))
                .withMessage("readings: '" + choice + "' is not known; expected one of [size=default, size=reading-1]");
    }

    private static Dossier exactly80() {
        return Dossier.of(Assessment.builder()
                .id("gold")
                .catalogue(EscaLabels.GOLD_CATALOGUE)
                .date(PartialDate.parse("2021-10"))
                .reportedScore(ReportedScore.parse("120 of 150"))
                .build());
    }

    @Test
    void in_the_built_in_scheme_eighty_percent_is_contested() {
        LocalDate day = LocalDate.of(2021, 11, 6);
        Decision decision =
                Klynge.standard().assuming("gold.minimums", "eligibility").decide(EscaLabels.SCHEME, exactly80(), day);
        assertThat(decision.verdict(EscaLabels.GOLD)).isEqualTo(Verdict.NOT_MET);
        assertThat(decision.contested()).containsExactly("gold.score");
        assertThat(decision.decisive())
                .containsExactly(
                        new DecisiveReading(ReadingChoice.parse("gold.score=reading-1"), EscaLabels.GOLD, Verdict.MET));
        assertThat(Klynge.standard()
                        .assuming("gold.minimums", "eligibility")
                        .reading("gold.score", "reading-1")
                        .decide(EscaLabels.SCHEME, exactly80(), day)
                        .outcome()
                        .atLeast())
                .contains(EscaLabels.GOLD);
    }

    /** To the end of July by the scheme, to the very day by a holder. */
    @Test
    void in_the_built_in_scheme_it_is_contested_whether_bronze_counts_from_the_month_or_from_the_day() {
        Dossier dossier = Dossier.of(Assessment.builder()
                .id("bronze")
                .catalogue("esca-bronze-36")
                .date(PartialDate.parse("2019-07-25"))
                .build());
        Decision decision = Klynge.standard().decide(EscaLabels.SCHEME, dossier, LocalDate.of(2019, 8, 1));
        assertThat(decision.standing(EscaLabels.BRONZE).validUntil()).contains(PartialDate.parse("2021-07-31"));
        assertThat(decision.contestedValidity())
                .containsExactly(new ContestedValidity(
                        ReadingChoice.parse("esca/bronze=assessment-day"),
                        EscaLabels.BRONZE,
                        Optional.of(PartialDate.parse("2021-07-25"))));
    }

    /** The law above, on real rules. */
    @Test
    void the_built_in_schemes_hold_the_laws() {
        Decision asRead = Klynge.standard().decide(EscaLabels.SCHEME, exactly80(), LocalDate.of(2021, 11, 6));
        Set<String> contested = Klynge.ruleBook().readings().stream()
                .map(choice -> Klynge.standard()
                        .reading(choice)
                        .decide(EscaLabels.SCHEME, exactly80(), LocalDate.of(2021, 11, 6)))
                .flatMap(other -> asRead.standings().values().stream()
                        .flatMap(standing -> standing.requirements().stream())
                        .filter(requirement ->
                                other.requirement(requirement.requirement().id())
                                                .verdict()
                                        != requirement.verdict())
                        .map(requirement -> requirement.requirement().id()))
                .collect(Collectors.toSet());
        assertThat(asRead.contested()).isEqualTo(contested);
    }
}
