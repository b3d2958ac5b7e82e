package org.klynge.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.OtherEdition;
import org.klynge.rules.history.Consistency;
import org.klynge.rules.history.GrantCheck;
import org.klynge.rules.history.HistoryCheck;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.timeline.HoldingState;

/** Germany: the Silver process is mandatory for members since 2016, unless they hold a valid Gold label. */
class GoClusterTest {

    private static final String SILVER_PROCESS = "member.silver-process";

    private static Dossier member(String grants, String attestations, String incomplete) {
        return Invented.dossier("""
                cluster: { id: invented, country: DE }
                grants: [ { standing: go-cluster/member, from: 2014-05-01 }%s ]
                attestations: [%s]
                incomplete: [%s]
                """.formatted(grants, attestations, incomplete));
    }

    private static String label(String level, String until) {
        return ", { standing: esca/" + level + ", from: 2018-07-01, until: " + until + " }";
    }

    private static String process(boolean takesPart, String date) {
        return Invented.attested("go-cluster.silver-process", takesPart, "BMWi", date);
    }

    private static Verdict kept(Dossier dossier, LocalDate day) {
        return Invented.requirement(GoCluster.SCHEME, Purpose.KEEP, SILVER_PROCESS, dossier, day);
    }

    /** Who is a member was admitted; where the head office lies is another question. */
    @ParameterizedTest
    @CsvSource({"DE, CONSISTENT", "AT, CONTRADICTED"})
    void a_membership_is_held_against_the_rules_of_its_day(String country, Consistency consistency) {
        Dossier dossier = Invented.dossier("""
                cluster: { id: invented, country: %s }
                grants: [ { standing: go-cluster/member, from: 2018-05-01 } ]
                """.formatted(country));
        assertThat(HistoryCheck.of(Klynge.withInstalled(), dossier).grants())
                .extracting(GrantCheck::consistency)
                .containsExactly(consistency);
    }

    @ParameterizedTest
    @CsvSource({
        "gold,   2020-06-30, MET",
        // The duty is back, and whether the member meets it nobody said.
        "gold,   2020-07-01, UNKNOWN",
        "silver, 2020-06-30, MET",
        "silver, 2020-07-01, UNKNOWN",
        "bronze, 2020-06-30, UNKNOWN",
    })
    void a_label_answers_for_as_long_as_it_is_valid(String level, LocalDate day, Verdict verdict) {
        assertThat(kept(member(label(level, "2020-06-30"), "", ""), day)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  2019-03-01, 2019-02-28, UNKNOWN",
        "true,  2019-03-01, 2019-03-01, MET",
        "false, 2019-03-01, 2019-02-28, UNKNOWN",
        "false, 2019-03-01, 2019-03-01, NOT_MET",
    })
    void without_a_label_the_programme_tells_who_takes_part(
            boolean takesPart, String date, LocalDate day, Verdict verdict) {
        assertThat(kept(member("", process(takesPart, date), ""), day)).isEqualTo(verdict);
    }

    @Test
    void gold_lifts_the_duty_of_a_member_that_does_not_take_part() {
        Dossier dossier = member(label("gold", "2020-06-30"), process(false, "2019-03-01"), "");
        assertThat(kept(dossier, LocalDate.of(2020, 6, 30))).isEqualTo(Verdict.MET);
        assertThat(kept(dossier, LocalDate.of(2020, 7, 1))).isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, , MET", "2020-01-01, , UNKNOWN", "2020-01-01, true, MET", "2020-01-01, false, NOT_MET"})
    void only_a_member_has_a_membership_to_keep(LocalDate day, Boolean admitted, Verdict verdict) {
        Dossier dossier = Invented.dossier("""
                cluster: { id: invented, country: DE }
                grants: [ { standing: go-cluster/member, from: 2014-05-01, until: 2019-12-31 }%s ]
                attestations: [%s]
                """.formatted(
                label("gold", "2020-06-30"),
                admitted == null ? "" : Invented.attested("go-cluster.admission", admitted, "BMWi", "2020-01-01")));
        assertThat(Invented.decision(GoCluster.SCHEME, Purpose.KEEP, dossier, day)
                        .verdict(GoCluster.MEMBER))
                .isEqualTo(verdict);
    }

    @Test
    void where_grants_may_be_lacking_there_may_be_a_gold_label() {
        assertThat(kept(member("", process(false, "2019-03-01"), "grants"), LocalDate.of(2019, 6, 1)))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-12-31, before-2016, 0",
        "2016-01-01, 2016, 1",
        "2016-12-30, 2016, 1",
        "2016-12-31, 2016, 0",
        "2017-01-01, 2016, 0"
    })
    void the_duty_began_on_some_day_of_2016(LocalDate day, String edition, int others) {
        Decision decision = Invented.decision(GoCluster.SCHEME, Purpose.KEEP, member("", "", ""), day);
        assertThat(decision.scheme().edition()).isEqualTo(edition);
        assertThat(decision.otherEditions()).hasSize(others);
        assertThat(decision.otherEditions().stream().map(OtherEdition::edition)).allMatch("before-2016"::equals);
        assertThat(decision.standing(GoCluster.MEMBER).requirements()).hasSize(edition.equals("2016") ? 2 : 0);
    }

    @ParameterizedTest
    @CsvSource({"DE, MET", "FR, NOT_MET", ", UNKNOWN"})
    void clusters_from_germany_can_apply(String country, Verdict verdict) {
        Dossier dossier =
                Invented.dossier("cluster: { id: invented" + (country == null ? "" : ", country: " + country) + " }");
        assertThat(Invented.decision(GoCluster.SCHEME, Purpose.APPLY, dossier, LocalDate.of(2020, 1, 1))
                        .verdict(GoCluster.MEMBER))
                .isEqualTo(verdict);
    }

    @Test
    void a_membership_without_an_end_may_be_over() {
        var timeline = Invented.timeline(member("", "", ""));
        assertThat(timeline.on(GoCluster.MEMBER, LocalDate.of(2014, 4, 30)).states())
                .containsExactly(HoldingState.NEVER);
        assertThat(timeline.on(GoCluster.MEMBER, LocalDate.of(2014, 5, 1)).states())
                .containsExactly(HoldingState.VALID);
        assertThat(timeline.on(GoCluster.MEMBER, LocalDate.of(2019, 5, 1)).states())
                .containsExactlyInAnyOrder(HoldingState.VALID, HoldingState.LAPSED);
    }

    @Test
    void a_membership_is_held_up_to_its_stated_end() {
        var timeline = Invented.timeline(
                Invented.holding("{ standing: go-cluster/member, from: 2014-05-01, until: 2020-12-31 }"));
        assertThat(timeline.on(GoCluster.MEMBER, LocalDate.of(2020, 12, 31)).states())
                .isEqualTo(Set.of(HoldingState.VALID));
        assertThat(timeline.on(GoCluster.MEMBER, LocalDate.of(2021, 1, 1)).states())
                .isEqualTo(Set.of(HoldingState.LAPSED));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_valid_gold_label_always_lifts_the_duty(
            @ForAll("days") LocalDate day,
            @ForAll("others") String others,
            @ForAll("words") String words,
            @ForAll("lists") String lists) {
        Dossier dossier = member(label("gold", "2020-06-30") + others, words, lists);
        assertThat(kept(dossier, day)).isEqualTo(Verdict.MET);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(0, LocalDate.of(2018, 7, 1).until(LocalDate.of(2020, 6, 30), ChronoUnit.DAYS))
                .map(LocalDate.of(2018, 7, 1)::plusDays);
    }

    @Provide
    Arbitrary<String> others() {
        return Arbitraries.of(
                "", label("bronze", "2019-06-30"), label("silver", "2019-06-30"), label("silver", "2020-12-31"));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("", process(true, "2018"), process(false, "2018"), process(false, "2019-11"));
    }

    @Provide
    Arbitrary<String> lists() {
        return Arbitraries.of("", "grants", "assessments", "assessments, grants");
    }
}
