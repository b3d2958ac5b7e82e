package org.klynge.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Merger;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.DossierOnDay;
import org.klynge.rules.decision.Holding;
import org.klynge.rules.decision.Situation;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

class HoldingsTest {

    private static final String GOLD = "{ standing: esca/gold, from: 2021-11-06, assessment: a }";
    private static final String ASSESSED = "[ { id: a, catalogue: esca-gold-2013, date: 2021-10 } ]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // from     | until       | day        | held
                "2014-03-01 | 2019-11-08  | 2014-02-28 | NOT_MET",
                "2014-03-01 | 2019-11-08  | 2014-03-01 | MET",
                "2014-03-01 | 2019-11-08  | 2019-11-08 | MET",
                "2014-03-01 | 2019-11-08  | 2019-11-09 | NOT_MET",
                "2014-03-01 | 2014-03-01  | 2014-03-01 | MET",
                "2014       | 2019-11-08  | 2013-12-31 | NOT_MET",
                "2014       | 2019-11-08  | 2014-01-01 | UNKNOWN",
                "2014       | 2019-11-08  | 2014-12-30 | UNKNOWN",
                "2014       | 2019-11-08  | 2014-12-31 | MET",
                "2014       | 2019        | 2018-12-31 | MET",
                "2014       | 2019        | 2019-01-01 | MET",
                "2014       | 2019        | 2019-01-02 | UNKNOWN",
                "2014       | 2019        | 2019-12-31 | UNKNOWN",
                "2014       | 2019        | 2020-01-01 | NOT_MET",
                "unknown    | 2019-11-08  | 2019-11-08 | MET",
                "unknown    | 2019-11-08  | 2019-11-07 | UNKNOWN",
                "unknown    | 2019-11-08  | 2019-11-09 | NOT_MET",
                "2014       | unknown     | 2013-12-31 | NOT_MET",
                "2014       | unknown     | 2020-01-01 | UNKNOWN",
                "2014-03-01 | from 2019   | 2018-12-31 | MET",
                "2014-03-01 | from 2019   | 2030-01-01 | UNKNOWN",
            })
    void aStatedEndCounts(String from, String until, LocalDate day, Verdict held) {
        String grant = "{ standing: esca/silver, from: " + from + ", until: " + until + " }";
        assertThat(onlyHolding("esca/silver", day, dossier("[]", grant, "")).verdict())
                .isEqualTo(held);
    }

    /** Gold: two years from the month of the assessment. Arena Pro: five years from the grant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // standing      | from       | assessed   | until                  | day        | held
                "esca/gold       | 2021-11-06 | 2021-10    | 2023-10-31             | 2021-11-05 | NOT_MET",
                "esca/gold       | 2021-11-06 | 2021-10    | 2023-10-31             | 2021-11-06 | MET",
                "esca/gold       | 2021-11-06 | 2021-10    | 2023-10-31             | 2023-10-31 | MET",
                "esca/gold       | 2021-11-06 | 2021-10    | 2023-10-31             | 2023-11-01 | NOT_MET",
                "esca/gold       | 2021-11-06 | 2021       | 2023-01-31..2023-11-30 | 2023-01-31 | MET",
                "esca/gold       | 2021-11-06 | 2021       | 2023-01-31..2023-11-30 | 2023-02-01 | UNKNOWN",
                "esca/gold       | 2021-11-06 | 2021       | 2023-01-31..2023-11-30 | 2023-12-01 | NOT_MET",
                "esca/gold       | 2021-11-06 |            | 2021-11-06..2023-11-30 | 2021-11-06 | MET",
                "esca/gold       | 2021-11-06 |            | 2021-11-06..2023-11-30 | 2021-11-07 | UNKNOWN",
                "esca/gold       | 2021-11-06 |            | 2021-11-06..2023-11-30 | 2023-12-01 | NOT_MET",
                // The same rule in both editions of 2019.
                "esca/gold       | 2019       | 2019-03    | 2021-03-31             | 2021-03-31 | MET",
                "esca/gold       | 2019       | 2019-03    | 2021-03-31             | 2021-04-01 | NOT_MET",
                // Before the first edition, and without any first day, there is no rule.
                "esca/gold       | 2012-04-17 | 2012-04    | from 2012-04-17        | 2030-01-01 | UNKNOWN",
                "esca/gold       | 2012       | 2012-04    | from 2012-04-01        | 2030-01-01 | UNKNOWN",
                "esca/gold       | unknown    | 2021-10    | from 2023-10-31        | 2030-01-01 | UNKNOWN",
                "nic/arena-pro   | 2019-11-08 |            | 2024-11-07             | 2019-11-07 | NOT_MET",
                "nic/arena-pro   | 2019-11-08 |            | 2024-11-07             | 2019-11-08 | MET",
                "nic/arena-pro   | 2019-11-08 |            | 2024-11-07             | 2024-11-07 | MET",
                "nic/arena-pro   | 2019-11-08 |            | 2024-11-07             | 2024-11-08 | NOT_MET",
                "nic/arena-pro   | 2019-11    |            | 2024-10-31..2024-11-29 | 2019-11-01 | UNKNOWN",
                "nic/arena-pro   | 2019-11    |            | 2024-10-31..2024-11-29 | 2024-10-31 | MET",
                "nic/arena-pro   | 2019-11    |            | 2024-10-31..2024-11-29 | 2024-11-01 | UNKNOWN",
                "nic/arena-pro   | 2019-11    |            | 2024-10-31..2024-11-29 | 2024-11-30 | NOT_MET",
                "nic/arena-pro   | 2018-12-31 |            | from 2018-12-31        | 2018-12-31 | MET",
                "nic/arena-pro   | 2018-12-31 |            | from 2018-12-31        | 2019-01-01 | UNKNOWN",
                // Nothing is said of these, but that all marks are over by 2027.
                "nic/nce-mark    | 2021-11-06 |            | 2021-11-06..2027-12-31 | 2021-11-06 | MET",
                "nic/nce-mark    | 2021-11-06 |            | 2021-11-06..2027-12-31 | 2021-11-07 | UNKNOWN",
                "fi/coe          | 2021-11-06 |            | from 2021-11-06        | 2021-11-07 | UNKNOWN",
                "fi/coe          | unknown    |            | unknown                | 2021-11-07 | UNKNOWN",
            })
    void withoutAStatedEndTheRulesTell(
            String standing, String from, String assessed, String until, LocalDate day, Verdict held) {
        boolean named = assessed != null;
        Dossier dossier = dossier(
                named ? "[ { id: a, catalogue: esca-gold-2013, date: " + assessed + " } ]" : "[]",
                "{ standing: " + standing + ", from: " + from + (named ? ", assessment: a }" : " }"),
                "");
        Holding holding = onlyHolding(standing, day, dossier);
        assertThat(holding.until()).isEqualTo(PartialDate.parse(until));
        assertThat(holding.verdict()).isEqualTo(held);
        assertThat(holding.place()).isEqualTo("grants[0]");
    }

    /** The time of a renewal depends on the one before: how long a grant runs that may be one depends on what else is on record. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                              |             | 2023-10-31",
                "{ standing: esca/gold, from: 2019-10 }        |             | 2023-10-31..2024-10-31",
                "{ standing: esca/gold, from: 2017-10 }        |             | 2023-10-31",
                "{ standing: esca/gold, from: 2019-10, until: 2021-10-31 } |  | 2024-10-31",
                "{ standing: esca/gold, from: 2021-11-06 }     |             | 2023-10-31",
                "{ standing: esca/gold, from: by 2022 }        |             | from 2021-11-06",
                "{ standing: esca/gold, from: 2021-11-07 }     |             | 2023-10-31",
                "{ standing: esca/gold, from: 2024-01 }        |             | 2023-10-31",
                "{ standing: esca/silver, from: 2019-10 }      |             | 2023-10-31",
                "                                              | grants      | from 2023-10-31",
                "                                              | assessments | 2023-10-31",
                "                                              | { grants: esca/gold }   | from 2023-10-31",
                "                                              | { grants: esca/silver } | 2023-10-31",
            })
    void howLongAPossibleRenewalRunsDependsOnTheOthers(String other, String incomplete, String until) {
        String grants = GOLD + (other == null ? "" : ", " + other);
        Dossier dossier = dossier(ASSESSED, grants, incomplete == null ? "" : incomplete);
        List<Holding> holdings = holdings(EscaLabels.GOLD, LocalDate.of(2022, 6, 1), dossier, Klynge.ruleBook());
        assertThat(holdings.get(0).until()).isEqualTo(PartialDate.parse(until));
        assertThat(holdings.get(0).verdict()).isEqualTo(until.startsWith("from 2021") ? Verdict.UNKNOWN : Verdict.MET);
    }

    /** The time of a programme status runs from each grant of its own. */
    @Test
    void aSecondGrantOfAProgrammeStatusRunsAsTheFirst() {
        Dossier dossier = dossier(
                "[]",
                "{ standing: nic/arena, from: 2019-11-08 }, { standing: esca/silver }, { standing: nic/arena, from: 2023-01-01 }",
                "grants");
        List<Holding> holdings = holdings(
                Klynge.ruleBook().standings().stream()
                        .filter(standing -> standing.fullName().equals("nic/arena"))
                        .findFirst()
                        .orElseThrow(),
                LocalDate.of(2022, 11, 8),
                dossier,
                Klynge.ruleBook());
        assertThat(holdings).extracting(Holding::place).containsExactly("grants[0]", "grants[2]");
        assertThat(holdings).extracting(Holding::verdict).containsExactly(Verdict.NOT_MET, Verdict.NOT_MET);
        assertThat(holdings)
                .extracting(holding -> holding.until().toString())
                .containsExactly("2022-11-07", "2025-12-31");
    }

    /** Nothing is given to a cluster that has merged: where the grant may be that late, it may not count. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // from            | merged                 | day        | held
                "2020-02-28        | 2020-02-29..2020-03-01 | 2020-02-28 | MET",
                "from 2020-02-29   | 2020-02-29..2020-03-01 | 2020-02-29 | UNKNOWN",
                "2020-02-29        | 2020-02-29..2020-03-01 | 2020-02-29 | UNKNOWN",
                "2020-02-29        | 2020-03-01             | 2020-02-29 | MET",
                "2020-02-29        | 2020-02-29             | 2020-02-29 | NOT_MET",
                "by 2020-02-29     | 2020-03-01..2020-04-01 | 2020-02-29 | MET",
                "by 2020-02-29     | 2020-03-01..2020-04-01 | 2020-03-01 | UNKNOWN",
                "by 2020-02-29     | 2020-03-01..2020-04-01 | 2020-04-01 | NOT_MET",
                "from 2020-03-01   | 2020-02-01..2020-03-02 | 2020-03-01 | UNKNOWN",
                "from 2020-03-01   | 2020-02-01..2020-03-01 | 2020-03-01 | NOT_MET",
            })
    void a_grant_that_may_come_after_a_merger_may_not_count(String from, String merged, LocalDate day, Verdict held) {
        Dossier told = dossier("[]", "{ standing: esca/silver, from: " + from + ", until: 2030-01-01 }", "");
        Dossier dossier = told.toBuilder()
                .cluster(Cluster.builder()
                        .id("a")
                        .name("A")
                        .merger(new Merger("other", PartialDate.parse(merged)))
                        .build())
                .build();
        List<Holding> holdings = holdings(EscaLabels.SILVER, day, dossier, Klynge.ruleBook());
        assertThat(Verdict.any(holdings.stream().map(Holding::verdict).toList()))
                .isEqualTo(held);
    }

    /** Each grant by its own days, not by those of another. */
    @Test
    void of_two_grants_only_the_one_that_may_come_after_the_merger_is_in_doubt() {
        Dossier told = dossier(
                "[]",
                "{ standing: esca/silver, from: 2019-05-01, until: 2030-01-01 }, { standing: esca/silver, from: from 2020-02-29 }",
                "");
        Dossier dossier = told.toBuilder()
                .cluster(Cluster.builder()
                        .id("a")
                        .name("A")
                        .merger(new Merger("other", PartialDate.parse("2020-03-01")))
                        .build())
                .build();
        assertThat(holdings(EscaLabels.SILVER, LocalDate.of(2020, 2, 29), dossier, Klynge.ruleBook()))
                .extracting(Holding::verdict)
                .containsExactly(Verdict.MET, Verdict.UNKNOWN);
    }

    @Test
    void anAssessmentAfterItsGrantLeavesEverythingOpen() {
        Dossier dossier = dossier(ASSESSED, "{ standing: esca/gold, from: 2020, assessment: a }", "");
        Holding holding = onlyHolding("esca/gold", LocalDate.of(2021, 1, 1), dossier);
        assertThat(holding.from()).isEqualTo(PartialDate.unknown());
        assertThat(holding.until()).isEqualTo(PartialDate.unknown());
        assertThat(holding.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        // granted, until, where the editions of 2013, 2014 and 2015 give one, two and one year
        "2013-06-01, 2014-05-31",
        "2014-06-01, 2016-05-31",
        "2015-06-01, 2016-05-31",
        "2013..2014, 2013-12-31..2016-12-30",
        "2013..2015, 2013-12-31..2016-12-30",
        "2012..2013, from 2012-01-01",
        "2015..2016, from 2015-12-31",
        "2015,       2015-12-31..2016-12-30",
    })
    void everyPossibleEditionIsLookedAt(String from, String until) {
        RuleBook rules = RuleBook.of(edition(2013, 12), edition(2014, 24), edition(2015, 12));
        Dossier dossier = dossier("[]", "{ standing: test/one, from: " + from + " }", "");
        assertThat(holdings(LabelLevel.of("test/one"), LocalDate.of(2014, 6, 1), dossier, rules))
                .singleElement()
                .satisfies(holding -> assertThat(holding.until()).isEqualTo(PartialDate.parse(until)));
    }

    /** Whatever day of its month a grant was given on, what is said of the month is not wrong about it. */
    @Property(tries = 300)
    void knowingTheDayNarrowsTheVerdict(
            @ForAll @IntRange(min = 1, max = 30) int day, @ForAll @IntRange(max = 2200) int later) {
        LocalDate asked = LocalDate.of(2019, 10, 20).plusDays(later);
        Verdict exact = onlyHolding("nic/arena-pro", asked, arenaPro("2019-11-%02d".formatted(day)))
                .verdict();
        Verdict vague = onlyHolding("nic/arena-pro", asked, arenaPro("2019-11")).verdict();
        assertThat(exact.isCertain()).isTrue();
        assertThat(exact.narrows(vague)).isTrue();
    }

    private static Dossier arenaPro(String from) {
        return dossier("[]", "{ standing: nic/arena-pro, from: " + from + " }", "");
    }

    private static Scheme edition(int year, int months) {
        LabelLevel one = LabelLevel.of("test/one");
        Validity validity =
                new Validity(Period.ofMonths(months), Validity.Start.GRANT, Optional.empty(), ImmutableList.of());
        return Scheme.builder()
                .id("test")
                .edition(String.valueOf(year))
                .title("A scheme")
                .ladder(Ladder.chain("test", List.of(one)))
                .inForce(new InForce(
                        Optional.of(PartialDate.parse(String.valueOf(year))),
                        Optional.of(PartialDate.parse(String.valueOf(year + 1)))))
                .putRule(one, new StandingRules(ImmutableMap.of(), ImmutableListMultimap.of(), Optional.of(validity)))
                .build();
    }

    private static Holding onlyHolding(String standing, LocalDate day, Dossier dossier) {
        List<Holding> holdings = holdings(dossier.grants().get(0).standing(), day, dossier, Klynge.ruleBook());
        assertThat(holdings)
                .singleElement()
                .satisfies(holding -> assertThat(holding.standing().fullName()).isEqualTo(standing));
        return holdings.get(0);
    }

    private static List<Holding> holdings(Standing standing, LocalDate day, Dossier dossier, RuleBook rules) {
        return Holdings.of(new Situation(new DossierOnDay(dossier, day, ImmutableSet.of()), rules), standing);
    }

    private static Dossier dossier(String assessments, String grants, String incomplete) {
        return DossierReader.of(Klynge.ruleBook())
                .read(DocumentSource.of(
                        "dossier",
                        "cluster: { id: x }\nassessments: " + assessments + "\ngrants: [ " + grants
                                + " ]\nincomplete: [ " + incomplete + " ]\n"))
                .orThrow();
    }
}
