package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klynge.rules.text.Examples.AUDIT;
import static org.klynge.rules.text.Examples.COMMITTED;
import static org.klynge.rules.text.Examples.GOLD;
import static org.klynge.rules.text.Examples.GRANTS;
import static org.klynge.rules.text.Examples.HIGH;
import static org.klynge.rules.text.Examples.LOW;
import static org.klynge.rules.text.Examples.MINIMUMS;
import static org.klynge.rules.text.Examples.PARTICIPANTS;
import static org.klynge.rules.text.Examples.atLeast;
import static org.klynge.rules.text.Examples.requirement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Provenance;
import org.klynge.assessment.Publication;
import org.klynge.assessment.ReportedUse;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scheme.ValidityReading;
import org.klynge.rules.scoring.Score;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.rules.text.Examples.Read;
import org.klynge.rules.text.Examples.Told;
import org.klynge.standing.Ladder;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

class SchemeTextTest {

    private static String english(Scheme scheme) {
        return SchemeText.of(scheme, Language.ENGLISH);
    }

    private static Scheme requiring(Condition condition) {
        return Examples.scheme(requirement("rule").condition(condition).build()).build();
    }

    @Test
    void a_requirement_is_told_in_a_sentence_and_exactly_with_what_it_rests_on() {
        Requirement rule = requirement("size")
                .condition(new Condition.Confirmable(AUDIT, atLeast(COMMITTED, 15)))
                .addSource(Examples.PRESS)
                .addOtherReading(
                        new Reading("reading-1", Optional.of(atLeast(COMMITTED, 20)), ImmutableList.of(Examples.PRESS)))
                .addOtherReading(new Reading("reading-2", Optional.empty(), ImmutableList.of(Examples.LAW)))
                .build();
        assertThat(english(Examples.scheme(rule).build())).contains("""
                Low (exam/low)
                --------------
                To be given Low, the cluster must meet every requirement below that is applied:

                  size
                    Something is required.
                    Exactly: one of these; where both are known they must agree:
                      a) ESCA confirms that audit is fulfilled
                      b) the number of committed participants (profile.committed-participants) is at least 15
                    Basis: published by the body that gives the standing [1] [2]; applied
                    Other reading "reading-1", not applied [2]:
                      the number of committed participants (profile.committed-participants) is at least 20
                    Other reading "reading-2", not applied [1]:
                      there is no such requirement

                Validity: not stated

                High (exam/high)
                ----------------
                The scheme does not say what is required.
                Validity: not stated
                """).contains("""

                Sources
                -------
                  [1] The law
                  [2] The press
                      https://example.org/press
                """);
    }

    @Test
    void a_requirement_that_decides_nothing_says_so() {
        Requirement stated = requirement("size").applied(false).build();
        assertThat(english(Examples.scheme(stated).build()))
                .contains("[1]; only stated, decides nothing")
                .doesNotContain("; applied");
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void each_purpose_has_requirements_of_its_own(Purpose purpose) {
        Scheme scheme = Examples.scheme(requirement("size").build())
                .build()
                .extend("other", "1")
                .add(HIGH, purpose, requirement("more").build())
                .scheme();
        for (Language language : Language.values()) {
            String title = language == Language.BOKMAL ? "Høy" : "High";
            String heading = Messages.in(language).text("purpose." + purpose.word(), title);
            assertThat(SchemeText.of(scheme, language)).contains("\n" + heading + "\n\n  more\n");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BOKMAL", "DUTCH"})
    void what_is_not_translated_is_told_in_english_and_marked(Language language) {
        Scheme scheme = Examples.scheme(requirement("said")
                        .putTranslation("nb", "Noe kreves.")
                        .putTranslation("nl", "Er wordt iets geëist.")
                        .build())
                .addAssessment(GOLD)
                .build();
        String page = SchemeText.of(scheme, language);
        String mark = Messages.in(language).text("text.untranslated", "");
        assertThat(page)
                .startsWith("An exam" + mark)
                .contains("Thirty-one indicators" + mark)
                .doesNotContain("Something is required.");
        assertThat(SchemeText.of(Examples.scheme(requirement("said").build()).build(), language))
                .contains("Something is required." + mark);
    }

    @Test
    void only_a_page_with_sources_speaks_of_their_numbers() {
        Requirement own = Requirement.builder()
                .id("own")
                .says("So it is.")
                .condition(atLeast(PARTICIPANTS, 3))
                .basis(Basis.OWN)
                .build();
        for (Language language : Language.values()) {
            String references = Messages.in(language).text("scheme.references");
            assertThat(SchemeText.of(Examples.scheme(own).build(), language)).doesNotContain(references);
            assertThat(SchemeText.of(
                            Examples.scheme(requirement("size").build()).build(), language))
                    .contains(references);
        }
    }

    @Test
    void a_threshold_that_was_changed_without_a_sentence_is_told_in_words_alone() {
        Scheme scheme = Examples.scheme(requirement("size").build())
                .build()
                .extend("other", "1")
                .threshold("size", Threshold.atLeast(Quantity.count(30)))
                .inForce(new InForce(Optional.of(PartialDate.parse("2024")), Optional.empty()))
                .scheme();
        assertThat(SchemeText.of(scheme, Language.BOKMAL))
                .doesNotContain("profile.participants: at least 30", "own rule")
                .contains(
                        "\n  size\n    Nøyaktig: antallet deltakere (profile.participants) er minst 30\n",
                        "\n  Den gjelder i et annet tidsrom.\n    Før: alltid\n    Nå: fra og med 2024\n");
    }

    @Test
    void english_is_never_marked() {
        assertThat(english(Examples.scheme(requirement("size").build())
                        .addAssessment(GOLD)
                        .build()))
                .doesNotContain("English", "translated");
    }

    @Test
    void claims_assessments_figures_and_facts_are_told() {
        Fact share = new Fact.Combined("share", new Combination.Ratio(COMMITTED, PARTICIPANTS));
        Scheme scheme = Examples.scheme(requirement("size").build())
                .addClaim(AUDIT)
                .addClaim(MINIMUMS)
                .addAssessment(GOLD)
                .addFigure(ProfileFact.atLeastZero("grants", Unit.NOK))
                .addFact(share)
                .build();
        assertThat(english(scheme)).contains("""

                What may be confirmed without figures, and by whom
                --------------------------------------------------
                  - audit: ESCA
                  - minimums, for the latest "gold" assessment: A, B or C

                Assessments
                -----------
                  "gold" assessment, by any of these catalogues:
                    - gold-31 (31 indicators): Thirty-one indicators
                    Scoring: all points reached, as a share of all points that could be had; an indicator that does
                             not apply counts in neither

                Figures and facts of this scheme
                --------------------------------
                  - profile.grants: possible values: at least NOK 0
                  - share: the number of committed participants (profile.committed-participants) as a share of the
                    number of participants (profile.participants), in percent
                """);
    }

    @Test
    void a_catalogue_is_told_with_its_sources_the_days_of_its_reports_and_the_names_that_have_none() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.builder()
                .id("two")
                .title("Two groups")
                .size(20)
                .inUse(new ReportedUse(PartialDate.parse("2012-08-21"), PartialDate.unknown()))
                .note("Few reports.")
                .addDimension(new Dimension("1", ImmutableMap.of("en", "One")))
                .addDimension(new Dimension("2", ImmutableMap.of("en", "Two"), Provenance.INFERRED))
                .addSource(new Publication("A study", Optional.of("https://example.org/study")))
                .addSource(new Publication(Examples.LAW.title(), Examples.LAW.url()))
                .build();
        Scheme scheme = Examples.scheme(
                        requirement("size").addSource(Examples.LAW).build())
                .addAssessment(new AssessmentSeries("exam", ImmutableList.of(catalogue), new ShareOfPoints()))
                .build();
        assertThat(english(scheme)).contains("""
                    - two (20 indicators): Two groups [2] [1]
                      Reported in use, first: 21 August 2012; last: a day that is not known. Of other days nothing
                      is said.
                      Names of dimensions and indicators: 2, of which inferred: 1; without a source: 0.
                """, """
                  [1] The law
                  [2] A study
                      https://example.org/study
                """).doesNotContain("[3]");
    }

    @Test
    void a_fact_that_is_used_but_not_declared_is_told_too() {
        Fact inner = new Fact.Named("members", PARTICIPANTS);
        Fact outer = new Fact.Combined("people", new Combination.Sum(ImmutableList.of(inner, COMMITTED)));
        Condition nested = new Condition.Not(new Condition.All(ImmutableList.of(atLeast(outer, 3))));
        assertThat(english(requiring(nested)))
                .contains(
                        "\n  - people: the sum of the fact \"members\" and ",
                        "\n  - members: the number of participants (profile.participants)\n");
        Requirement read = requirement("size")
                .addOtherReading(new Reading("reading-1", Optional.of(nested), ImmutableList.of(Examples.LAW)))
                .build();
        assertThat(english(Examples.scheme(read).build())).contains("\n  - people: ");
        assertThat(english(requiring(atLeast(Examples.AGE, 3)))).doesNotContain("Figures and facts");
        assertThat(english(requiring(atLeast(GRANTS, 3)))).doesNotContain("Figures and facts");
    }

    @Test
    void a_ladder_may_part() {
        List<Standing> standings = Stream.of("nic/start", "nic/left", "nic/right", "nic/top")
                .<Standing>map(ProgramStatus::of)
                .toList();
        Ladder ladder = Ladder.partial(
                "nic",
                standings,
                ImmutableSetMultimap.of(
                        standings.get(0), standings.get(1),
                        standings.get(0), standings.get(2),
                        standings.get(1), standings.get(3),
                        standings.get(2), standings.get(3)));
        assertThat(SchemeText.of(
                        Scheme.builder()
                                .id("nic")
                                .edition("1")
                                .title("Two ways")
                                .ladder(ladder)
                                .build(),
                        Language.BOKMAL))
                .contains("""
                          - nic/start
                          - nic/left, rett over nic/start
                          - nic/right, rett over nic/start
                          - nic/top, rett over nic/left og nic/right
                        """);
    }

    static Stream<Supplier<String>> silentPlugins() {
        return Stream.of(
                () -> {
                    throw new IllegalStateException("no words");
                },
                () -> {
                    throw new StackOverflowError();
                },
                () -> {
                    throw new NoClassDefFoundError("gone");
                },
                () -> null,
                () -> "  ");
    }

    @ParameterizedTest
    @MethodSource("silentPlugins")
    void a_plug_in_that_fails_to_say_what_it_does_goes_by_its_name(Supplier<String> description) {
        Condition.Custom condition = Condition.Custom.of(new Told("regional", description), ImmutableMap.of());
        Fact fact = Fact.Custom.of(new Read("patents", description));
        assertThat(english(requiring(new Condition.Any(ImmutableList.of(condition, atLeast(fact, 3))))))
                .contains("a) the condition of the plug-in \"regional\" holds\n")
                .contains("b) the figure of the plug-in \"patents\" is at least 3\n")
                .contains("Signature:");
    }

    @Test
    void a_plug_in_that_says_much_stays_on_the_page() {
        Condition condition = Condition.Custom.of(
                new Told("regional", () -> "most of\nthe {0} members\r\nare \u0007regional ".repeat(20)),
                ImmutableMap.of("share", "half"));
        assertThat(english(requiring(condition)).lines()).allMatch(line -> line.length() <= 100);
        assertThat(english(requiring(condition)))
                .contains("(most of the {0} members are regional")
                .contains("share = half)");
    }

    @Test
    void scoring_by_a_plug_in_goes_by_its_name() {
        AssessmentSeries series = new AssessmentSeries("gold", GOLD.catalogues(), new OwnRule());
        Scheme scheme = Examples.scheme(requirement("size").build())
                .addAssessment(series)
                .build();
        assertThat(SchemeText.of(scheme, Language.DUTCH))
                .contains("Berekening: volgens de regel ‘best-of-three’ van een plug-in");
    }

    private record OwnRule() implements ScoringRule {
        @Override
        public String name() {
            return "best-of-three";
        }

        @Override
        public Score score(Assessment assessment, IndicatorCatalogue catalogue) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void readings_are_told_by_name_that_of_a_validity_too() {
        Requirement rule = requirement("size")
                .appliedReading("many")
                .addOtherReading(new Reading("none", Optional.empty(), ImmutableList.of(Examples.LAW)))
                .build();
        Validity validity = new Validity(
                Period.ofYears(2),
                Validity.Start.ASSESSMENT_MONTH,
                Optional.empty(),
                Renewal.UNSTATED,
                ImmutableList.of(Examples.LAW),
                "month",
                ImmutableList.of(new ValidityReading(
                        "day",
                        Period.ofYears(2),
                        Validity.Start.ASSESSMENT_DAY,
                        Optional.empty(),
                        Renewal.UNSTATED,
                        ImmutableList.of(Examples.PRESS))));
        Scheme scheme = Examples.scheme(rule).build();
        Scheme valid =
                scheme.extend("own", "1").validity(LOW, Optional.of(validity)).scheme();
        assertThat(english(valid)).contains("""
                    Read as "many".
                    Exactly: \
                """).contains("""
                    Other reading "none", not applied [1]:
                      there is no such requirement
                """).contains("""
                Validity: 2 years, counted from the month of the assessment: to the end of the month 2 years later
                          [1]
                  Read as "month".
                  Other reading "day", not applied [2]:
                    2 years, counted from the day of the assessment: to the same date 2 years later, that day
                    included
                """);
        Scheme read = RuleBook.of(scheme)
                .choosing(List.of(new ReadingChoice("size", "none")))
                .schemes()
                .get(0);
        assertThat(english(read)).contains("""
                    Something is required. [size=none]
                    Read as "none".
                    Exactly: there is no such requirement
                """).contains("""
                    Other reading "many", not applied [1]:
                """);
    }

    @Test
    void an_extension_tells_what_it_extends_and_each_change() {
        Scheme base = Examples.scheme(
                        requirement("size").build(), requirement("gone").build())
                .build();
        Validity validity = new Validity(
                Period.ofYears(3), Validity.Start.GRANT, Optional.empty(), ImmutableList.of(Examples.PRESS));
        Scheme own = base.extend("own", "2026")
                .title("Our exam")
                .replace(
                        requirement("size").condition(atLeast(PARTICIPANTS, 30)).build())
                .remove("gone")
                .add(HIGH, Purpose.KEEP, requirement("more").build())
                .validity(LOW, Optional.of(validity))
                .scheme();
        assertThat(english(own)).contains("""

                Changes
                -------
                This scheme extends exam, edition 2020 (An exam). Apart from its name, and from what it declares for
                its own rules to speak of, it says the same, but for these changes:

                  The requirement size is another one.
                    Before:
                      size
                        Something is required.
                        Exactly: the number of participants (profile.participants) is at least 10
                        Basis: published by the body that gives the standing [1]; applied
                    Now:
                      size
                        Something is required.
                        Exactly: the number of participants (profile.participants) is at least 30
                        Basis: published by the body that gives the standing [1]; applied

                  The requirement gone is removed.
                    Before:
                      gone
                """).contains("""

                  The requirement more is added for High (exam/high) (keeping).
                    Now:
                      more
                """).contains("""

                  The validity of Low (exam/low) is another one.
                    Before: not stated
                    Now: 3 years, counted from the first day of the grant: to the eve of the same date 3 years later
                         [2]

                Standings, in order
                """);
        assertThat(english(own.extend("next", "1").scheme())).contains("""
                This scheme extends own, edition 2026 (Our exam). It changes no requirement, no validity and no day
                in force.

                own, edition 2026, itself extends exam, edition 2020; its own text tells in what it differs.
                """);
        assertThat(english(base)).doesNotContain("Changes", "extends");
    }
}
