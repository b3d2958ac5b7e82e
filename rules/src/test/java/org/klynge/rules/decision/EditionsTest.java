package org.klynge.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klynge.rules.decision.ReadWorld.HIGH;
import static org.klynge.rules.decision.ReadWorld.LOW;
import static org.klynge.rules.decision.ReadWorld.atLeast;
import static org.klynge.rules.decision.ReadWorld.labels;
import static org.klynge.rules.decision.ReadWorld.requirement;
import static org.klynge.rules.decision.ReadWorld.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;

/** Which edition a decision applies, which others may have been in force, and what they would have given. */
class EditionsTest {

    private static Scheme edition(String name, String from, String until, long participants) {
        return labels(
                        name,
                        new InForce(
                                Optional.ofNullable(from).map(PartialDate::parse),
                                Optional.ofNullable(until).map(PartialDate::parse)))
                .putRule(LOW, rules(Optional.empty(), List.of(requirement("size", atLeast(participants), List.of()))))
                .build();
    }

    private static final Dossier FOUR = ReadWorld.dossier(Quantity.count(4), List.of());

    private static Decider decider(Scheme... editions) {
        return Klynge.decider(RuleBook.of(editions));
    }

    /** The dossier has four participants in 2020; the old edition asks for three, the new one for five. */
    @ParameterizedTest
    @CsvSource({
        // old until, new from,   day,        applied, others, perhaps none
        "2020-11,    2020-11,     2020-10-31, old,     ,       false",
        "2020-11,    2020-11,     2020-11-01, new,     old,    false",
        "2020-11,    2020-11,     2020-11-29, new,     old,    false",
        "2020-11,    2020-11,     2020-11-30, new,     ,       false",
        "2020-11-15, 2020-11-15,  2020-11-14, old,     ,       false",
        "2020-11-15, 2020-11-15,  2020-11-15, new,     ,       false",
        "2020-10,    2020-11,     2020-11-01, new,     ,       true",
        "2020-10,    2020-11,     2020-11-29, new,     ,       true",
        "2020-10,    2020-11,     2020-11-30, new,     ,       false",
        "2020-11-01, 2020-11,     2020-11-02, new,     ,       true",
        "2020,       2020,        2020-12-30, new,     old,    false",
        "2020,       2020-11,     2020-11-05, new,     old,    true",
        "2020-11,    2020-11-01,  2020-11-05, new,     ,       false",
        "2020,       2020-11,     2020-11-30, new,     ,       false",
    })
    void a_day_within_a_month_that_is_all_that_is_known_leaves_room_for_the_edition_before(
            String until, String from, LocalDate day, String applied, String other, boolean perhapsNone) {
        Decision decision = decider(edition("old", "2015", until, 3), edition("new", from, null, 5))
                .decide("labels", FOUR, day);
        assertThat(decision.scheme().edition()).isEqualTo(applied);
        assertThat(decision.isEditionNamed()).isFalse();
        assertThat(decision.mayHaveNoEdition()).isEqualTo(perhapsNone);
        assertThat(decision.isContested()).isEqualTo(perhapsNone || other != null);
        if (other == null) {
            assertThat(decision.otherEditions()).isEmpty();
            assertThat(decision.contestedByEdition()).isEmpty();
        } else {
            assertThat(decision.otherEditions()).singleElement().satisfies(each -> {
                assertThat(each.edition()).isEqualTo("old");
                assertThat(each.verdicts()).isEqualTo(Map.of(LOW, Verdict.MET, HIGH, Verdict.UNKNOWN));
            });
            assertThat(decision.verdict(LOW)).isEqualTo(Verdict.NOT_MET);
            assertThat(decision.contestedByEdition()).containsExactly(LOW);
        }
    }

    @Test
    void another_edition_that_decides_the_same_contests_no_standing() {
        Decision decision = decider(edition("old", "2015", "2020-11", 3), edition("new", "2020-11", null, 2))
                .decide("labels", FOUR, LocalDate.of(2020, 11, 5));
        assertThat(decision.otherEditions()).hasSize(1);
        assertThat(decision.contestedByEdition()).isEmpty();
        assertThat(decision.isContested()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // old until, new from,   day
        "2020-10,    2020-11,     2020-10-01",
        "2020-10,    2020-11,     2020-10-30",
        "2020,       2020-06,     2020-01-01",
        "2020,       2020-06,     2020-05-31",
        "2020,       2022,        2020-12-30",
    })
    void an_edition_that_may_have_ended_applies_where_no_other_has_begun(String until, String from, LocalDate day) {
        Decider decider = decider(edition("old", "2015", until, 3), edition("new", from, null, 5));
        Decision decision = decider.decide("labels", FOUR, day);
        assertThat(decision.scheme().edition()).isEqualTo("old");
        assertThat(decision.verdict(LOW)).isEqualTo(Verdict.MET);
        assertThat(decision.otherEditions()).isEmpty();
        assertThat(decision.mayHaveNoEdition()).isTrue();
        assertThat(decision.isContested()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // The one that came last, though its month of November may be over; no gap where the next one begins as it
        // ends.
        "2020-11, 2021,    2020-11-05, middle, [old],      true",
        "2020-11, 2020-11, 2020-11-05, new,    [old;middle], false",
    })
    void of_several_that_may_have_ended_the_last_one_applies(
            String until, String from, LocalDate day, String applied, String others, boolean perhapsNone) {
        RuleBook rules = RuleBook.of(
                edition("old", "2015", "2020", 3), edition("middle", "2020", until, 4), edition("new", from, null, 5));
        Decider decider = Klynge.decider(rules);
        Decision decision = decider.decide("labels", FOUR, day);
        assertThat(decision.scheme().edition()).isEqualTo(applied);
        assertThat(decision.otherEditions().stream().map(OtherEdition::edition).toList())
                .hasToString(others.replace(";", ", "));
        assertThat(decision.mayHaveNoEdition()).isEqualTo(perhapsNone);
    }

    @Test
    void an_edition_is_over_where_a_later_one_has_begun() {
        RuleBook rules = RuleBook.of(edition("old", "2015", "2020", 3), edition("new", "2020-02-01", "2020-03-15", 5));
        assertThat(rules.edition("labels", LocalDate.of(2020, 5, 1))).isEmpty();
        RuleBook over = RuleBook.of(edition("old", "2015", "2020", 3), edition("new", "2020", "2020-03", 5));
        assertThat(over.editions("labels", LocalDate.of(2020, 3, 30))).hasSize(2);
        assertThat(over.edition("labels", LocalDate.of(2020, 3, 31))).isEmpty();
    }

    @Test
    void without_an_edition_before_it_there_may_have_been_none() {
        Decider decider = decider(edition("first", "2020", "2022-04", 3));
        assertThat(decider.decide("labels", FOUR, LocalDate.of(2020, 12, 30)).mayHaveNoEdition())
                .isTrue();
        assertThat(decider.decide("labels", FOUR, LocalDate.of(2020, 12, 31)).mayHaveNoEdition())
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decider.decide("labels", FOUR, LocalDate.of(2022, 4, 30)))
                .withMessageContaining("no edition of labels is in force on 2022-04-30");
    }

    private static final Decider THREE = decider(
            edition("2015", "2015", "2018", 3),
            edition("2018", "2018", "2021-11", 4),
            edition("2021", "2021-11", null, 5));

    @ParameterizedTest
    @CsvSource({"2015, MET", "2018, MET", "2021, NOT_MET"})
    void a_call_can_name_the_edition(String name, Verdict verdict) {
        Decision decision = THREE.underEdition(name).decide("labels", FOUR, LocalDate.of(2021, 11, 5));
        assertThat(decision.scheme().edition()).isEqualTo(name);
        assertThat(decision.isEditionNamed()).isTrue();
        assertThat(decision.verdict(LOW)).isEqualTo(verdict);
        assertThat(decision.otherEditions()).isEmpty();
        assertThat(decision.mayHaveNoEdition()).isFalse();
    }

    @Test
    void the_dossier_is_seen_as_at_the_day_all_the_same() {
        Decision decision = THREE.underEdition("2021").decide("labels", FOUR, LocalDate.of(2016, 1, 1));
        assertThat(decision.verdict(LOW)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_decision_tells_a_named_edition_from_one_that_the_day_picked() {
        LocalDate day = LocalDate.of(2019, 6, 1);
        assertThat(THREE.underEdition("2018").decide("labels", FOUR, day))
                .isNotEqualTo(THREE.decide("labels", FOUR, day))
                .isEqualTo(THREE.underEdition("2015").underEdition("2018").decide("labels", FOUR, day));
    }

    @Test
    void names_the_editions_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE.underEdition("2016").decide("labels", FOUR, LocalDate.of(2019, 6, 1)))
                .withMessage("edition: '2016' is no edition of labels; expected one of [2015, 2018, 2021]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE.underEdition("2015").decide("label", FOUR, LocalDate.of(2019, 6, 1)))
                .withMessage("scheme: 'label' is not in this rule book; expected one of [labels]");
    }
}
