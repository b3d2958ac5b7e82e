package org.klynge.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.decision.StandingDecision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.nic.Nic;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.standing.Standing;

/** A few dossiers show what every requirement does; what they are said to show is decided anew. */
class CasesTest {

    private static final Scheme LABELS = Klynge.ruleBook().edition(EscaLabels.SCHEME, "2019-11");

    private static final String CATALOGUE = """
            catalogue: three
            title: Three
            size: 3
            dimensions:
              - id: d
                name: D
                indicators:
                  - { number: 1.1, name: A, minimum: 60 % }
                  - { number: 1.2, name: B, minimum: 50 % }
                  - { number: 1.3, name: C }
            """;

    /** Every kind of condition has a requirement of its own; two can never be met, and two cannot be told apart. */
    private static final String EVERY_KIND = """
            scheme: s
            edition: "1"
            title: S
            ladder: { id: l, kind: programme, standings: [ low, mid, high, never, none ] }
            in-force: { from: 2019-01-01, source: law }
            assessments: { exam: { catalogues: three }, level: { catalogues: levels, scoring: { levels: { 0: 0, 1: 3, 2: 10 } } } }
            figures: { budget: { unit: nok }, small: { unit: count }, large: { unit: count } }
            claims: { sound: { by: [ Board ] }, exam.fine: { by: [ Board ], about: exam } }
            facts:
              share: { ratio: [ profile.committed-participants, profile.participants ] }
              all: { sum: [ profile.small, profile.large ] }
              many: { count: [ profile.private-participants, profile.private-share ], more-than: 30 % }
            calls:
              list: [ { id: c1, for: low, opens: 2020-03-01, closes: 2020-04-30, source: law } ]
              complete: [ { days: 2019..2022, for: low, source: law } ]
            standings:
              low:
                award:
                  - { id: share, says: It holds., fact: share, at-least: 50 %, source: law, basis: published }
                  - { id: all, says: It holds., fact: all, more-than: 7, source: law, basis: published }
                  - { id: many, says: It holds., fact: many, exactly: 2, source: law, basis: published }
                  - { id: founded, says: It holds., fact: cluster.founded, at-most: 2010, source: law, basis: published }
                  - { id: age, says: It holds., fact: cluster.age, more-than: 3 years, source: law, basis: published }
                  - { id: budget, says: It holds., fact: profile.budget, between: 100 NOK and 200 NOK, source: law, basis: published }
                  - { id: fresh, says: It holds., time-between: [ profile.budget.date, day ], at-most: 12 months, source: law, basis: published }
                  - { id: sound, says: It holds., attested: sound, source: law, basis: published }
                apply:
                  - { id: call, says: It holds., call: l/low, source: law, basis: published }
                  - { id: late, says: It holds., fact: day, at-least: 2020-04, source: law, basis: published }
                  - { id: new, says: It holds., never-held: [ l/low, l/mid ], source: law, basis: published }
                renew:
                  - { id: renewable, says: It holds., renewable: l/low, source: law, basis: published }
                  - { id: ran, says: It holds., held: l/low, at-least: 18 months, source: law, basis: published }
                validity: { first: 2 years, counted-from: grant, renewal: 2 years, renewable-for: 1 year, seamless: true, basis: published, source: law }
              mid:
                award:
                  - { id: steps, says: It holds., holds: l/low, or-higher: true, source: law, basis: published }
                  - { id: score, says: It holds., fact: assessment.exam.score, more-than: 80 %, source: law, basis: published }
                  - { id: points, says: It holds., fact: assessment.level.points, at-least: 17, source: law, basis: published }
                  - { id: twice, says: It holds., fact: assessment.exam.count, at-least: 2, source: law, basis: published }
                  - { id: fine, says: It holds., attested: exam.fine, computed: { every-indicator: { of: exam, reaches: minimum } }, source: law, basis: published }
              high:
                award:
                  - { id: two-of-three, says: It holds., at-least: 2, of: [ { fact: profile.participants, at-least: 10 }, { fact: profile.committed-participants, less-than: 5 }, { attested: sound } ], source: law, basis: published }
                  - { id: indicators, says: It holds., indicators: { of: level, at-least: 2, reaches: 50 % }, source: law, basis: published }
                  - { id: interval, says: It holds., time-between: [ assessment.exam.previous-date, assessment.exam.latest-date ], at-least: 6 months, source: law, basis: published }
                  - { id: not-low, says: It holds., not: { holds: l/low }, source: law, basis: published }
                  - { id: either, says: It holds., any: [ { held: l/mid }, { fact: standing.l/mid.first-grant, at-most: 2015 } ], source: law, basis: published }
              never:
                award:
                  - { id: ten, says: It holds., fact: profile.participants, at-least: 10, source: law, basis: published }
                  - { id: nine, says: It holds., fact: profile.participants, less-than: 10, source: law, basis: published }
                apply:
                  - { id: big, says: It holds., fact: profile.participants, at-least: 10, source: law, basis: published }
                  - { id: not-small, says: It holds., not: { fact: profile.participants, less-than: 10 }, source: law, basis: published }
                  - { id: told, says: It holds., attested: sound, applied: false, source: law, basis: published }
            sources: { law: { title: The law } }
            """;

    private static final RuleBook OWN = RuleBookReader.standalone()
            .read(List.of(
                    DocumentSource.of("s.yaml", EVERY_KIND),
                    DocumentSource.of("three.yaml", CATALOGUE),
                    DocumentSource.of("levels.yaml", CATALOGUE.replace("three", "levels"))))
            .orThrow();

    /** They are always the same: to find them once is enough. */
    private static final Map<Asked, Cases> FOUND = new ConcurrentHashMap<>();

    private static final Asked AWARD_OF_LABELS = new Asked(Klynge.ruleBook(), LABELS, Purpose.AWARD);

    private record Asked(RuleBook ruleBook, Scheme scheme, Purpose purpose) {
        Cases cases() {
            return FOUND.computeIfAbsent(this, asked -> Cases.of(asked.ruleBook(), asked.scheme(), asked.purpose()));
        }

        Decision decide(Case one) {
            return Klynge.decider(ruleBook)
                    .forPurpose(purpose)
                    .underEdition(scheme.edition())
                    .decide(scheme.id(), one.dossier(), one.day());
        }

        @Override
        public String toString() {
            return scheme.id() + " " + scheme.edition() + " " + purpose;
        }
    }

    static Stream<Asked> asked() {
        Scheme programme = Klynge.ruleBook().edition(Nic.SCHEME, "2019");
        Scheme own = OWN.schemes().get(0);
        return Stream.of(
                AWARD_OF_LABELS,
                new Asked(Klynge.ruleBook(), programme, Purpose.AWARD),
                new Asked(Klynge.ruleBook(), programme, Purpose.APPLY),
                new Asked(OWN, own, Purpose.AWARD),
                new Asked(OWN, own, Purpose.APPLY),
                new Asked(OWN, own, Purpose.RENEW));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void what_a_pair_is_said_to_show_is_so_when_it_is_decided_anew(Asked asked) {
        assertThat(asked.cases().flips()).isNotEmpty().allSatisfy(flip -> {
            StandingDecision met = asked.decide(flip.met()).standing(flip.standing());
            StandingDecision notMet = asked.decide(flip.notMet()).standing(flip.standing());
            assertThat(met.verdict()).isEqualTo(Verdict.MET);
            assertThat(notMet.verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(verdicts(met).values()).containsOnly(Verdict.MET);
            assertThat(verdicts(notMet))
                    .allSatisfy((id, verdict) -> assertThat(verdict)
                            .as(id)
                            .isEqualTo(id.equals(flip.requirement().id()) ? Verdict.NOT_MET : Verdict.MET));
        });
    }

    /** One entry is another one, or there is one more or one less: or the day is another. */
    @ParameterizedTest
    @MethodSource("asked")
    void a_pair_differs_in_one_entry_or_in_the_day(Asked asked) {
        assertThat(asked.cases().flips()).isNotEmpty().allSatisfy(flip -> {
            Set<Object> met = entries(flip.met());
            Set<Object> notMet = entries(flip.notMet());
            int gone = Sets.difference(met, notMet).size();
            int come = Sets.difference(notMet, met).size();
            assertThat(Math.max(gone, come)).as(flip.difference()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @MethodSource("asked")
    void every_verdict_and_every_requirement_is_shown_or_listed_with_a_reason(Asked asked) {
        Cases cases = asked.cases();
        Scheme scheme = asked.scheme();
        for (Standing standing : scheme.ladder().standings()) {
            List<Requirement> stated = scheme.rules(standing).requirements(asked.purpose());
            Set<String> left = cases.unreached().stream()
                    .filter(each -> each.standing().equals(standing))
                    .map(Unreached::what)
                    .collect(Collectors.toSet());
            if (stated.isEmpty()) {
                assertThat(left).containsExactly("any verdict");
                continue;
            }
            Set<String> shown = cases.flips().stream()
                    .filter(flip -> flip.standing().equals(standing))
                    .map(flip -> flip.requirement().id())
                    .collect(Collectors.toSet());
            cases.outcomes().row(standing).forEach((verdict, one) -> {
                assertThat(asked.decide(one).verdict(standing)).isEqualTo(verdict);
                shown.add(verdict.toString());
            });
            assertThat(Sets.intersection(shown, left)).isEmpty();
            assertThat(Sets.union(shown, left))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    stated.stream().map(Requirement::id),
                                    Stream.of(Verdict.values()).map(Verdict::toString))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void the_documents_read_back_to_the_same_dossiers_and_names_are_told_apart(Asked asked) {
        ImmutableList<Case> cases = asked.cases().cases();
        assertThat(cases)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(DossierReader.of(asked.ruleBook())
                                .read(DocumentSource.of(one.name(), one.toYaml()))
                                .orThrow())
                        .isEqualTo(one.dossier()));
        assertThat(cases).extracting(Case::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void the_same_rules_give_the_same_page_and_the_same_documents(Asked asked) {
        Cases once = asked.cases();
        Cases again = Cases.of(asked.ruleBook(), asked.scheme(), asked.purpose());
        assertThat(again.toMarkdown()).isEqualTo(once.toMarkdown());
        assertThat(again.cases())
                .extracting(Case::toYaml)
                .isEqualTo(once.cases().stream().map(Case::toYaml).toList());
    }

    /** Few, and none missed that people know of: what is not reached cannot be reached. */
    @Test
    void the_labels_are_shown_by_sixteen_cases_and_one_requirement_cannot_be_told_from_another() {
        Cases cases = AWARD_OF_LABELS.cases();
        assertThat(cases.cases()).hasSizeLessThanOrEqualTo(16);
        assertThat(cases.outcomes().cellSet()).hasSize(9);
        assertThat(cases.unreached())
                .filteredOn(each -> !each.reason().equals("it is not applied"))
                .extracting(Unreached::toString)
                .containsExactly("esca/silver, silver.benchmarkings: no dossier was found by which it is not met and "
                        + "silver.benchmarking-interval is");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            AWARD | l/low, age: no dossier was found by which it is not met and founded is
            AWARD | l/never, ten: no dossier was found by which all requirements are met together
            AWARD | l/never, MET: no dossier was found by which all requirements are met together
            AWARD | l/never, UNKNOWN: no dossier was found that leaves it open
            AWARD | l/none, any verdict: nothing is required for this purpose
            APPLY | l/never, big: no dossier was found by which it is not met and not-small is
            APPLY | l/never, told: it is not applied
            """)
    void what_cannot_be_shown_is_listed_with_a_reason(Purpose purpose, String unreached) {
        assertThat(new Asked(OWN, OWN.schemes().get(0), purpose).cases().unreached())
                .extracting(Unreached::toString)
                .contains(unreached);
    }

    @Test
    void another_threshold_is_seen_in_the_table_and_in_the_documents() {
        Scheme stricter = LABELS.withThreshold("gold.score", Threshold.moreThan(Quantity.percent(85)));
        Cases before = AWARD_OF_LABELS.cases();
        Cases after = Cases.of(RuleBook.of(stricter), stricter, Purpose.AWARD);
        assertThat(row(before, "gold-without-gold.score")).contains("124 of 155, not 125 of 155");
        assertThat(row(after, "gold-without-gold.score")).contains("131 of 155, not 132 of 155");
        // Of the other labels nothing is another.
        assertThat(after.toMarkdown().lines().filter(line -> line.startsWith("| silver")))
                .isEqualTo(before.toMarkdown()
                        .lines()
                        .filter(line -> line.startsWith("| silver"))
                        .toList());
    }

    @Test
    void a_table_shows_the_verdict_on_each_requirement() {
        assertThat(AWARD_OF_LABELS.cases().toMarkdown()).contains("""
                ## esca/gold

                | case | day | gold.score | gold.minimums | eligibility | verdict | says |
                | --- | --- | --- | --- | --- | --- | --- |
                """, """
                | gold-without-gold.minimums | 2020-11-15 | met | not met | met | not met | as gold-met: attestation of gold.minimums: false, not true |
                """);
    }

    @Test
    void an_edition_that_is_not_in_the_rule_book_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cases.of(OWN, LABELS, Purpose.AWARD))
                .withMessageContaining("esca-labels 2019-11 is not in the rule book");
    }

    private static String row(Cases cases, String name) {
        return cases.toMarkdown()
                .lines()
                .filter(line -> line.startsWith("| " + name + " |"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Verdict> verdicts(StandingDecision decision) {
        return decision.requirements().stream()
                .filter(each -> each.requirement().applied())
                .collect(Collectors.toMap(each -> each.requirement().id(), RequirementDecision::verdict));
    }

    /** Everything that a case says, each entry apart: two profiles of one figure are two. */
    private static Set<Object> entries(Case one) {
        Dossier dossier = one.dossier();
        Set<Object> entries = new HashSet<>();
        entries.add(one.day());
        entries.add(dossier.cluster());
        dossier.profiles()
                .forEach(profile -> profile.figures()
                        .forEach((figure, value) -> entries.add(List.of(profile.date(), figure, value))));
        entries.addAll(dossier.assessments());
        entries.addAll(dossier.attestations());
        entries.addAll(dossier.grants());
        entries.addAll(dossier.incomplete());
        return entries;
    }
}
