package org.klynge.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DossierOnDay;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.decision.Situation;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.standing.Grant;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

/** What a cluster holds on a day, and what it held by it. */
class HeldTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);
    private static final Standing BRONZE = LabelLevel.of("esca/bronze");
    private static final Standing SILVER = LabelLevel.of("esca/silver");
    private static final Standing GOLD = LabelLevel.of("esca/gold");
    private static final Standing LEVEL = LabelLevel.of("nic/level");
    private static final Standing MARK = LabelLevel.of("nic/mark");
    private static final Standing OTHER = LabelLevel.of("nic/other");

    /** A chain whose middle step is of the second edition only, and a mark that sits on a level beside another one. */
    private static final RuleBook RULES = RuleBook.of(
            edition("1", null, "2015", BRONZE, GOLD),
            edition("2", "2015", "2018", BRONZE, SILVER, GOLD),
            edition("3", "2018", "2022", GOLD, SILVER),
            Scheme.builder()
                    .id("nic")
                    .edition("1")
                    .title("Programme")
                    .ladder(Ladder.partial("nic", List.of(LEVEL, MARK, OTHER), ImmutableSetMultimap.of(LEVEL, MARK)))
                    .build());

    private static Scheme edition(String name, String from, String until, Standing... chain) {
        return Scheme.builder()
                .id("esca")
                .edition(name)
                .title("Labels")
                .ladder(Ladder.chain("esca", List.of(chain)))
                .inForce(new InForce(
                        Optional.ofNullable(from).map(PartialDate::parse),
                        Optional.ofNullable(until).map(PartialDate::parse)))
                .build();
    }

    /** Reads grants such as {@code esca/gold, 2020-03-01, 2021}, and the standings of which some may be missing. */
    private static Dossier dossier(String grants, String open) {
        Dossier.Builder dossier = Dossier.builder();
        for (String grant : Splitter.on(" / ").omitEmptyStrings().split(grants)) {
            List<String> parts = Splitter.on(", ").splitToList(grant);
            Grant.Builder given =
                    Grant.builder().standing(LabelLevel.of(parts.get(0))).from(PartialDate.parse(parts.get(1)));
            if (parts.size() > 2) {
                given.until(PartialDate.parse(parts.get(2)));
            }
            dossier.addGrant(given.build());
        }
        for (String list : Splitter.on(' ').omitEmptyStrings().split(open)) {
            dossier.addIncomplete(list.equals("all") ? OpenList.GRANTS : OpenList.grants(list));
        }
        return dossier.build();
    }

    private static Verdict verdict(Condition condition, String grants, String open, LocalDate day) {
        DossierOnDay record = new DossierOnDay(dossier(grants, open), day, ImmutableSet.of());
        return new ReferenceEngine()
                .evaluate(condition, new Situation(record, RULES))
                .verdict();
    }

    private static Condition held(boolean orHigher, Standing... anyOf) {
        return new Condition.Held(ImmutableSet.copyOf(anyOf), orHigher, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // gold                              | holds   | held    | held for a month
                "esca/gold, 2020-03-01               | MET     | MET     | NOT_MET",
                "esca/gold, 2020-03-02               | NOT_MET | NOT_MET | NOT_MET",
                "esca/gold, 2020-02-29               | UNKNOWN | MET     | NOT_MET",
                "esca/gold, 2020-02-29, 2020-02-29   | NOT_MET | MET     | NOT_MET",
                "esca/gold, 2020-02-29, 2020-03-01   | MET     | MET     | NOT_MET",
                "esca/gold, 2020-02-02, 2020-03-01   | MET     | MET     | MET",
                "esca/gold, 2020-02-03, 2020-03-02   | MET     | MET     | NOT_MET",
                "esca/gold, 2020-02-02, 2020-02-29   | NOT_MET | MET     | NOT_MET",
                "esca/gold, 2020-02-01, 2020-02-29   | NOT_MET | MET     | MET",
                "esca/gold, 2020-01-31, 2020-02-28   | NOT_MET | MET     | MET",
                // Unknown ends.
                "esca/gold, 2019                     | UNKNOWN | MET     | UNKNOWN",
                "esca/gold, 2020-03                  | UNKNOWN | UNKNOWN | NOT_MET",
                "esca/gold, unknown                  | UNKNOWN | UNKNOWN | UNKNOWN",
                "esca/gold, unknown, 2020-02-29      | NOT_MET | MET     | UNKNOWN",
                "esca/gold, unknown, 2020-03-01      | MET     | MET     | UNKNOWN",
                "esca/gold, 2019, unknown            | UNKNOWN | MET     | UNKNOWN",
                "esca/gold, 2019, from 2020-03-01    | MET     | MET     | MET",
                "esca/gold, 2019, by 2020-02-29      | NOT_MET | MET     | UNKNOWN",
                "esca/gold, 2020-03, 2021            | UNKNOWN | UNKNOWN | NOT_MET",
                // Another standing is none of these, and of several any is enough.
                "''                                  | NOT_MET | NOT_MET | NOT_MET",
                "esca/silver, 2019                   | NOT_MET | NOT_MET | NOT_MET",
                "esca/gold, 2030 / esca/gold, 2020-03-01 | MET | MET     | NOT_MET",
            })
    void a_grant_runs_from_its_first_day_to_its_last(String grants, Verdict holds, Verdict held, Verdict forAMonth) {
        Condition timed = new Condition.Held(
                ImmutableSet.of(GOLD), false, Optional.of(Threshold.atLeast(Quantity.of(1, Unit.MONTHS))));
        assertThat(verdict(new Condition.Holds(ImmutableSet.of(GOLD)), grants, "", DAY))
                .isEqualTo(holds);
        assertThat(verdict(held(false, GOLD), grants, "", DAY)).isEqualTo(held);
        assertThat(verdict(timed, grants, "", DAY)).isEqualTo(forAMonth);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // grants                 | may be missing | holds   | never held | held less than 6 months
                "''                       | ''             | NOT_MET | MET        | MET",
                "''                       | all            | UNKNOWN | UNKNOWN    | UNKNOWN",
                "''                       | esca/gold      | UNKNOWN | UNKNOWN    | UNKNOWN",
                "''                       | esca/silver    | NOT_MET | MET        | MET",
                "''                       | nic/mark       | NOT_MET | MET        | MET",
                "esca/gold, 2012, 2013    | ''             | NOT_MET | NOT_MET    | UNKNOWN",
                "esca/gold, 2012, 2013    | all            | UNKNOWN | NOT_MET    | UNKNOWN",
                "esca/gold, 2012, 2013    | esca/silver    | NOT_MET | NOT_MET    | UNKNOWN",
                "esca/gold, 2012, 2014    | all            | UNKNOWN | NOT_MET    | NOT_MET",
                "esca/gold, 2019, from 2021 | all          | MET     | NOT_MET    | UNKNOWN",
                "esca/gold, 2021          | all            | UNKNOWN | UNKNOWN    | UNKNOWN",
                "esca/gold, 2021          | ''             | NOT_MET | MET        | MET",
            })
    void of_an_open_list_nobody_knows_what_it_lacks(
            String grants, String open, Verdict holds, Verdict never, Verdict briefly) {
        Condition timed = new Condition.Held(
                ImmutableSet.of(GOLD), false, Optional.of(Threshold.lessThan(Quantity.of(6, Unit.MONTHS))));
        assertThat(verdict(new Condition.Holds(ImmutableSet.of(GOLD)), grants, open, DAY))
                .isEqualTo(holds);
        assertThat(verdict(new Condition.Not(held(false, GOLD)), grants, open, DAY))
                .isEqualTo(never);
        assertThat(verdict(timed, grants, open, DAY)).isEqualTo(briefly);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // condition   | held        | day        | or higher
                // A chain, by the edition of the day.
                "esca/bronze  | esca/bronze | 2016-01-01 | MET",
                "esca/bronze  | esca/silver | 2016-01-01 | MET",
                "esca/bronze  | esca/gold   | 2016-01-01 | MET",
                "esca/silver  | esca/bronze | 2016-01-01 | NOT_MET",
                "esca/gold    | esca/silver | 2016-01-01 | NOT_MET",
                "esca/bronze  | esca/silver | 2014-01-01 | NOT_MET",
                "esca/bronze  | esca/gold   | 2014-01-01 | MET",
                "esca/gold    | esca/silver | 2019-01-01 | MET",
                "esca/silver  | esca/gold   | 2019-01-01 | NOT_MET",
                // Of a standing that the ladder of the day does not have, the latest that has it counts.
                "esca/bronze  | esca/silver | 2019-01-01 | MET",
                "esca/silver  | esca/gold   | 2014-01-01 | NOT_MET",
                // After the last edition, the latest one.
                "esca/gold    | esca/silver | 2023-01-01 | MET",
                // A partial order: what does not compare is not higher.
                "nic/level    | nic/level   | 2016-01-01 | MET",
                "nic/level    | nic/mark    | 2016-01-01 | MET",
                "nic/level    | nic/other   | 2016-01-01 | NOT_MET",
                "nic/other    | nic/mark    | 2016-01-01 | NOT_MET",
                "nic/mark     | nic/level   | 2016-01-01 | NOT_MET",
                "nic/level    | esca/gold   | 2016-01-01 | NOT_MET",
                // A standing that is on no ladder has nothing above it.
                "fi/coe       | fi/coe      | 2016-01-01 | MET",
                "fi/coe       | esca/gold   | 2016-01-01 | NOT_MET",
            })
    void what_is_higher_is_for_the_ladder_of_the_day_to_say(
            String named, String given, LocalDate day, Verdict verdict) {
        Standing standing = LabelLevel.of(named);
        String grants = given + ", 2012-01-01, 2030";
        assertThat(verdict(new Condition.Holds(ImmutableSet.of(standing), true), grants, "", day))
                .isEqualTo(verdict);
        assertThat(verdict(held(true, standing), grants, "", day)).isEqualTo(verdict);
        assertThat(verdict(held(false, standing), grants, "", day)).isEqualTo(Verdict.of(named.equals(given)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // may be missing | level or higher | level
                "''               | NOT_MET         | NOT_MET",
                "all              | UNKNOWN         | UNKNOWN",
                "nic/level        | UNKNOWN         | UNKNOWN",
                "nic/mark         | UNKNOWN         | NOT_MET",
                "nic/other        | NOT_MET         | NOT_MET",
                "esca/gold        | NOT_MET         | NOT_MET",
            })
    void what_is_higher_may_be_missing_too(String open, Verdict orHigher, Verdict itself) {
        assertThat(verdict(held(true, LEVEL), "", open, DAY)).isEqualTo(orHigher);
        assertThat(verdict(held(false, LEVEL), "", open, DAY)).isEqualTo(itself);
        assertThat(verdict(new Condition.Holds(ImmutableSet.of(LEVEL), true), "", open, DAY))
                .isEqualTo(orHigher);
    }

    @Test
    void an_extension_does_not_tell_what_is_higher_where_its_base_does() {
        Scheme old = edition("1", null, "2015", BRONZE, GOLD);
        Scheme now = edition("2", "2015", null, GOLD, BRONZE);
        Scheme own = old.extend("own", "1").inForce(InForce.ALWAYS).scheme();
        for (List<Scheme> order : List.of(List.of(own, old, now), List.of(old, now, own))) {
            assertThat(RuleBook.of(order).orHigher(List.of(GOLD), DAY)).containsExactly(GOLD, BRONZE);
        }
    }

    @Test
    void a_grant_that_contradicts_its_assessment_decides_nothing() {
        Dossier dossier = Dossier.builder()
                .addAssessment(Assessment.builder()
                        .id("a")
                        .catalogue("c")
                        .date(PartialDate.parse("2019"))
                        .build())
                .addGrant(Grant.builder()
                        .standing(GOLD)
                        .from(PartialDate.parse("2018"))
                        .assessment("a")
                        .build())
                .build();
        Situation situation = new Situation(new DossierOnDay(dossier, DAY, ImmutableSet.of()), RULES);
        for (Optional<Threshold> time : ImmutableList.of(
                Optional.<Threshold>empty(), Optional.of(Threshold.atLeast(Quantity.of(0, Unit.MONTHS))))) {
            var evaluation =
                    new ReferenceEngine().evaluate(new Condition.Held(ImmutableSet.of(GOLD), false, time), situation);
            assertThat(evaluation.verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(evaluation.contradiction()).hasToString("[grants[0].from, assessments[a].date]");
        }
    }

    @Test
    void a_condition_names_a_standing_and_counts_in_months() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Holds(ImmutableSet.of(), true))
                .withMessage("anyOf: expected at least one standing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> held(false))
                .withMessage("anyOf: expected at least one standing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Held(
                        ImmutableSet.of(GOLD), false, Optional.of(Threshold.atLeast(Quantity.of(2, Unit.YEARS)))))
                .withMessage("time: at least 2 years is in years; expected a time in months");
    }
}
