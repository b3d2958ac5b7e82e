package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Provenance;
import org.klynge.assessment.Publication;
import org.klynge.assessment.ReportedUse;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scheme.ValidityReading;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.Ladder;
import org.klynge.standing.ProgramStatus;

class RuleBookReaderTest {

    private static final String CATALOGUE = """
            catalogue: test-2
            title: Two indicators
            size: 2
            in-use: { from: 2012-08, until: 2026 }
            note: For this test.
            dimensions:
              - id: "1"
                name: { en: Structure, nb: Struktur }
                indicators:
                  - { number: "1.1", name: Engagement, minimum: 60 % }
              - id: two
                name: Money
                name-is: inferred
                indicators:
                  - { number: "2", name: Funds, minimum: none, number-is: inferred, name-is: unsourced }
            sources: [ { title: A study, url: "https://example.org" } ]
            """;
    private static final String SCHEME = """
            scheme: fi
            edition: "2020"
            title: A programme
            in-force: { from: 2020, until: 2022-07, source: law, note: Six months were cut. }
            ladder:
              id: fi
              kind: programme
              standings: [ start, grow, top, mark ]
              steps: { start: [ grow, mark ], grow: top }
            assessments:
              exam: { catalogues: [ test-2 ], scoring: share-of-points }
              other: { catalogues: test-2 }
            claims:
              listed: { by: [ Ministry, ECCP ] }
              exam.minimums: { by: Ministry, about: exam }
              admission: { by: Ministry, by-grant-of: fi/start }
            shared:
              - { id: size, says: The cluster is large., fact: profile.participants, at-least: 30, basis: published, source: law }
            standings:
              grow:
                title: { en: Grow, nb: Voks }
                award:
                  - use: size
                  - id: score
                    says: The score is good.
                    fact: assessment.exam.score
                    more-than: 80 %
                    basis: reported
                    source: [ law, press ]
                    other-readings:
                      - { at-least: 75 %, source: press }
                      - { required: false, source: [ law, press ] }
                      - { fact: assessment.exam.count, at-most: 3, source: law }
                      - { holds: fi/start, source: law }
                  - id: minimums
                    says: Every minimum is reached.
                    every-indicator: { of: exam, reaches: minimum }
                    attested: exam.minimums
                    applied: false
                    basis: own
                  - id: half
                    says: Every indicator has half its points.
                    every-indicator: { of: other, reaches: 50 % }
                    basis: own
                renew:
                  - use: size
                validity:
                  first: 18 months
                  counted-from: assessment-month
                  of: exam
                  source: law
                  applied-reading: month
                  other-readings:
                    - { first: 2 years, source: [law, press] }
                    - { id: grant-day, counted-from: grant, source: press }
              top:
                apply:
                  - id: mixed
                    says: Several things hold.
                    basis: inferred
                    source: law
                    all:
                      - { attested: listed }
                      - { not: { fact: profile.team-fte, less-than: 2.5 } }
                      - any:
                          - { holds: [ fi/grow, fi/mark ] }
                          - { at-least: 1, of: [ { holds: fi/start }, { attested: listed, fact: profile.private-share, more-than: 50 % } ] }
                keep:
                  - { id: listed, says: It is listed., attested: listed, basis: observed, source: press }
                validity: { first: 5 years, counted-from: grant }
            sources:
              law: { title: The law, url: "https://example.org/law" }
              press: { title: A newspaper }
            """;

    private static final Scheme READ =
            Documents.rules(SCHEME, CATALOGUE).orThrow().schemes().get(0);
    private static final Source LAW = new Source("law", "The law", Optional.of("https://example.org/law"));
    private static final Source PRESS = new Source("press", "A newspaper", Optional.empty());
    private static final ProgramStatus START = ProgramStatus.of("fi/start");
    private static final ProgramStatus GROW = ProgramStatus.of("fi/grow");
    private static final ProgramStatus TOP = ProgramStatus.of("fi/top");
    private static final ProgramStatus MARK = ProgramStatus.of("fi/mark");
    private static final AssessmentSeries EXAM = READ.assessments().get(0);
    private static final Claim LISTED = new Claim("listed", ImmutableSet.of("Ministry", "ECCP"), Optional.empty());

    @Test
    void readsCatalogues() {
        assertThat(EXAM.name()).isEqualTo("exam");
        assertThat(EXAM.scoring()).isEqualTo(new ShareOfPoints());
        assertThat(EXAM.catalogues()).singleElement().satisfies(catalogue -> {
            assertThat(catalogue.title()).isEqualTo("Two indicators");
            assertThat(catalogue.inUse())
                    .isEqualTo(new ReportedUse(PartialDate.parse("2012-08"), PartialDate.parse("2026")));
            assertThat(catalogue.note()).contains("For this test.");
            assertThat(catalogue.sources())
                    .containsExactly(new Publication("A study", Optional.of("https://example.org")));
            assertThat(catalogue.dimensions())
                    .extracting(Dimension::nameProvenance)
                    .containsExactly(Provenance.PUBLISHED, Provenance.INFERRED);
            assertThat(catalogue.dimensions().get(0).names()).containsEntry("nb", "Struktur");
            assertThat(catalogue.dimensions().get(1).name()).isEqualTo("Money");
            assertThat(catalogue.indicators().get(0).minimum()).isEqualTo(new Minimum.AtLeast(Quantity.percent(60)));
            assertThat(catalogue.indicators().get(0).numberProvenance()).isEqualTo(Provenance.PUBLISHED);
            assertThat(catalogue.indicators().get(1).minimum()).isEqualTo(Minimum.NONE);
            assertThat(catalogue.indicators().get(1).numberProvenance()).isEqualTo(Provenance.INFERRED);
            assertThat(catalogue.indicators().get(1).nameProvenance()).isEqualTo(Provenance.UNSOURCED);
            assertThat(catalogue.indicators().get(1).dimension()).isEqualTo("two");
        });
        assertThat(READ.assessments().get(1).catalogues()).isEqualTo(EXAM.catalogues());
    }

    @Test
    void readsTheHeadOfAScheme() {
        assertThat(READ.id() + " " + READ.edition() + " " + READ.title()).isEqualTo("fi 2020 A programme");
        assertThat(READ.inForce().days().contains(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(READ.inForce().days().contains(LocalDate.of(2022, 6, 30))).isTrue();
        assertThat(READ.inForce().days().contains(LocalDate.of(2022, 7, 1))).isFalse();
        assertThat(READ.claims())
                .containsExactly(
                        LISTED,
                        new Claim("exam.minimums", ImmutableSet.of("Ministry"), Optional.of(EXAM)),
                        new Claim("admission", ImmutableSet.of("Ministry"), Optional.empty(), Optional.of(START)));
    }

    @Test
    void stepsMakeAPartialLadder() {
        Ladder ladder = READ.ladder();
        assertThat(ladder.standings())
                .containsExactly(START, GROW, TOP, MARK)
                .hasOnlyElementsOfType(ProgramStatus.class);
        assertThat(ladder.isAtLeast(TOP, START)).isTrue();
        assertThat(ladder.isAtLeast(MARK, START)).isTrue();
        assertThat(ladder.isAtLeast(MARK, GROW)).isFalse();
        assertThat(ladder.isAtLeast(TOP, MARK)).isFalse();
    }

    @Test
    void withoutStepsALadderIsAChain() {
        Scheme scheme = Documents.rules(minimal("chain", "labels", "low, high"))
                .orThrow()
                .schemes()
                .get(0);
        assertThat(scheme.ladder().isAtLeast(LabelLevel.of("chain/high"), LabelLevel.of("chain/low")))
                .isTrue();
        assertThat(scheme.ladder().standings()).hasOnlyElementsOfType(LabelLevel.class);
        assertThat(scheme.inForce()).isEqualTo(InForce.ALWAYS);
        assertThat(scheme.rules(LabelLevel.of("chain/low"))).isEqualTo(StandingRules.NONE);
    }

    @Test
    void readsWhatIsSaidOfAStanding() {
        assertThat(READ.rules(GROW).titles()).containsEntry("en", "Grow").containsEntry("nb", "Voks");
        assertThat(READ.rules(GROW).validity())
                .contains(new Validity(
                        Period.ofMonths(18),
                        Validity.Start.ASSESSMENT_MONTH,
                        Optional.of(EXAM),
                        Renewal.UNSTATED,
                        ImmutableList.of(LAW),
                        "month",
                        ImmutableList.of(
                                new ValidityReading(
                                        "reading-1",
                                        Period.ofYears(2),
                                        Validity.Start.ASSESSMENT_MONTH,
                                        Optional.of(EXAM),
                                        Renewal.UNSTATED,
                                        ImmutableList.of(LAW, PRESS)),
                                new ValidityReading(
                                        "grant-day",
                                        Period.ofMonths(18),
                                        Validity.Start.GRANT,
                                        Optional.of(EXAM),
                                        Renewal.UNSTATED,
                                        ImmutableList.of(PRESS)))));
        assertThat(READ.rules(TOP).validity())
                .contains(new Validity(Period.ofYears(5), Validity.Start.GRANT, Optional.empty(), ImmutableList.of()));
        assertThat(READ.rules(GROW).requirements(Purpose.AWARD))
                .extracting(Requirement::id)
                .containsExactly("size", "score", "minimums", "half");
        assertThat(READ.rules(TOP).requirements(Purpose.AWARD)).isEmpty();
        assertThat(READ.rules(TOP).requirements(Purpose.KEEP))
                .extracting(Requirement::id)
                .containsExactly("listed");
        assertThat(READ.rules(START)).isEqualTo(StandingRules.NONE);
    }

    @Test
    void aSharedRequirementIsOne() {
        Requirement size = READ.rules(GROW).requirements(Purpose.RENEW).get(0);
        assertThat(READ.rules(GROW).requirements(Purpose.AWARD)).contains(size);
        assertThat(size)
                .isEqualTo(Requirement.builder()
                        .id("size")
                        .says("The cluster is large.")
                        .condition(new Condition.On(
                                new Fact.OfProfile(ProfileFact.PARTICIPANTS), Threshold.atLeast(Quantity.count(30))))
                        .basis(Basis.PUBLISHED)
                        .addSource(LAW)
                        .build());
    }

    @Test
    void readsRequirementsWithTheirReadings() {
        Condition.On score = new Condition.On(new Fact.Score(EXAM), Threshold.moreThan(Quantity.percent(80)));
        assertThat(READ.requirement("score"))
                .contains(Requirement.builder()
                        .id("score")
                        .says("The score is good.")
                        .condition(score)
                        .basis(Basis.REPORTED)
                        .addSource(LAW)
                        .addSource(PRESS)
                        .addOtherReading(reading(
                                1, new Condition.On(score.fact(), Threshold.atLeast(Quantity.percent(75))), PRESS))
                        .addOtherReading(
                                new Reading(Reading.numbered(2), Optional.empty(), ImmutableList.of(LAW, PRESS)))
                        .addOtherReading(reading(
                                3, new Condition.On(new Fact.Count(EXAM), Threshold.atMost(Quantity.count(3))), LAW))
                        .addOtherReading(reading(4, new Condition.Holds(ImmutableSet.of(START)), LAW))
                        .build());
    }

    @Test
    void readsEveryKindOfCondition() {
        assertThat(condition("minimums"))
                .isEqualTo(new Condition.Confirmable(
                        READ.claims().get(1), Condition.Indicators.every(EXAM, new IndicatorLevel.ItsMinimum())));
        assertThat(READ.requirement("minimums").orElseThrow().applied()).isFalse();
        assertThat(condition("half"))
                .isEqualTo(Condition.Indicators.every(
                        READ.assessments().get(1),
                        new IndicatorLevel.OfPoints(new Minimum.AtLeast(Quantity.percent(50)))));
        assertThat(condition("listed")).isEqualTo(new Condition.Attested(LISTED));
        assertThat(condition("mixed"))
                .isEqualTo(new Condition.All(ImmutableList.of(
                        new Condition.Attested(LISTED),
                        new Condition.Not(new Condition.On(
                                new Fact.OfProfile(ProfileFact.TEAM_FTE),
                                Threshold.lessThan(Quantity.parse("2.5", Unit.FTE)))),
                        new Condition.Any(ImmutableList.of(
                                new Condition.Holds(ImmutableSet.of(GROW, MARK)),
                                new Condition.AtLeast(
                                        1,
                                        ImmutableList.of(
                                                new Condition.Holds(ImmutableSet.of(START)),
                                                new Condition.Confirmable(
                                                        LISTED,
                                                        new Condition.On(
                                                                new Fact.OfProfile(ProfileFact.PRIVATE_SHARE),
                                                                Threshold.moreThan(Quantity.percent(50)))))))))));
    }

    @Test
    void theOrderOfDocumentsAndKeysDoesNotMatter() {
        assertThat(Documents.rules(CATALOGUE, SCHEME).orThrow().schemes()).containsExactly(READ);
        int sources = SCHEME.indexOf("sources:");
        int assessments = SCHEME.indexOf("assessments:");
        String sourcesFirst =
                SCHEME.substring(sources) + SCHEME.substring(assessments, sources) + SCHEME.substring(0, assessments);
        assertThat(Documents.rules(CATALOGUE, sourcesFirst).orThrow().schemes()).containsExactly(READ);
    }

    @Test
    void whatIsReadIsAddedToARuleBook() {
        RuleBook base = Klynge.ruleBook();
        String own = minimal("own", "programme", "a")
                .replace(
                        "standings: {}",
                        "standings: { a: { award: [ { id: gold, says: Gold., basis: own, holds: esca/gold } ] } }\n"
                                + "assessments: { gold: { catalogues: [ esca-gold-2013 ] } }");
        RuleBook extended =
                RuleBookReader.extending(base).read(Documents.sources(own)).orThrow();
        assertThat(extended.schemes())
                .startsWith(base.schemes().toArray(new Scheme[0]))
                .hasSize(base.schemes().size() + 1);
        assertThat(extended.schemes()
                        .get(base.schemes().size())
                        .requirement("gold")
                        .orElseThrow()
                        .condition())
                .isEqualTo(new Condition.Holds(ImmutableSet.of(EscaLabels.GOLD)));
        assertThat(RuleBookReader.extending(base)
                        .read(ImmutableList.of())
                        .orThrow()
                        .schemes())
                .isEqualTo(base.schemes());
        assertThat(RuleBookReader.standalone().read(Documents.sources(own)).problems())
                .hasSize(2);
        assertThat(RuleBookReader.extending(base).read(EscaLabels.documents()).problems())
                .isNotEmpty();
    }

    static String minimal(String id, String kind, String standings) {
        return """
                scheme: %s
                edition: "1"
                title: A scheme
                ladder: { id: %s, kind: %s, standings: [ %s ] }
                standings: {}
                """.formatted(id, id, kind, standings);
    }

    private static Condition condition(String requirement) {
        return READ.requirement(requirement).orElseThrow().condition();
    }

    private static Reading reading(int position, Condition condition, Source source) {
        return new Reading(Reading.numbered(position), Optional.of(condition), ImmutableList.of(source));
    }
}
