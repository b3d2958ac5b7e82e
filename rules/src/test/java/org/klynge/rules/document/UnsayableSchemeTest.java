package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.Period;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.scheme.Basis;
import org.klynge.rules.scheme.Ending;
import org.klynge.rules.scheme.Extension;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Reading;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scheme.ValidityReading;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.standing.LabelLevel;

/** Schemes that can be made in Java, but that no document can state: they are refused, and it is told where. */
class UnsayableSchemeTest {

    private static final LabelLevel LOW = LabelLevel.of("small/low");
    private static final Scheme SMALL = Documents.rules("""
            scheme: small
            edition: "1"
            title: Small
            ladder: { id: small, kind: labels, standings: [ low ] }
            standings: { low: {} }
            """).orThrow().schemes().get(0);

    private static final AssessmentSeries EXAM = new AssessmentSeries(
            "exam",
            ImmutableList.of(
                    IndicatorCatalogue.builder().id("two").title("Two").size(2).build()),
            new ShareOfPoints());
    private static final Claim LISTED = new Claim("listed", ImmutableSet.of("Ministry"), Optional.empty());
    private static final Source LAW = new Source("law", "The law", Optional.empty());
    private static final Fact STAFF =
            new Fact.OfProfile(new ProfileFact("staff", Quantity.in(Range.atLeast(BigFraction.ZERO), Unit.COUNT)));
    private static final DateFact STAFF_STATED = new DateFact.Stated(((Fact.OfProfile) STAFF).figure());
    private static final Condition FOUNDED =
            new Condition.OnDate(new DateFact.Founded(), DateThreshold.atLeast(PartialDate.parse("2010")));

    static Stream<Arguments> undeclared() {
        return Stream.of(
                condition(
                        new Condition.On(STAFF, Threshold.atLeast(Quantity.count(3))),
                        "fact: own does not declare the fact profile.staff"),
                condition(
                        new Condition.OnDate(STAFF_STATED, DateThreshold.atLeast(PartialDate.parse("2010"))),
                        "fact: own does not declare the date profile.staff.date"),
                condition(
                        new Condition.On(
                                new Fact.TimeBetween(new DateFact.Founded(), STAFF_STATED),
                                Threshold.atLeast(Quantity.of(3, Unit.MONTHS))),
                        "time-between: own does not declare the date profile.staff.date"),
                condition(new Condition.Attested(LISTED), "attested: own does not declare the claim listed"),
                condition(
                        new Condition.Indicators(
                                EXAM, Optional.empty(), Optional.of(1), new IndicatorLevel.ItsMinimum()),
                        "any-indicator.of: own does not declare the assessments exam"),
                changed(
                        own -> own.declare(new Fact.Named("made", STAFF)),
                        "facts.made.is: own does not declare the fact profile.staff"),
                changed(
                        own -> own.declare(new Fact.Combined("made", new Combination.Sum(ImmutableList.of(STAFF)))),
                        "facts.made.sum: own does not declare the fact profile.staff"));
    }

    static Stream<Arguments> withoutWords() {
        Unit grams = new Unit("grams", "g", false);
        return Stream.of(
                changed(
                        own -> own.declare(new ProfileFact("weight", Quantity.unknown(grams))),
                        "figures.weight.unit: no document knows the unit grams"),
                changed(
                        own -> own.declare(STAFF),
                        "facts.profile.staff.is: a scheme declares no fact that is there without it"),
                condition(
                        new Condition.On(
                                new Fact.OfProfile(ProfileFact.PARTICIPANTS), Threshold.atMost(Quantity.count(-1))),
                        "fact: profile.participants is never at most -1, which a document does not say"),
                condition(
                        new Condition.Held(
                                ImmutableSet.of(LOW),
                                false,
                                Optional.of(Threshold.atLeast(Quantity.of(0, Unit.MONTHS)))),
                        "held: the time of 'held' is always at least 0 months, which a document does not say"));
    }

    static Stream<Arguments> requirements() {
        Reading vague = new Reading("vague", Optional.empty(), ImmutableList.of());
        Reading never = new Reading("never", Optional.empty(), ImmutableList.of(LAW));
        return Stream.of(
                requirement(
                        requirement().addOtherReading(vague),
                        "other-readings[0].source: another reading names no source"),
                requirement(
                        requirement().addSource(LAW).addSource(LAW),
                        "source: one source is named twice; a document names each once"),
                requirement(
                        requirement().addSource(LAW).addSource(new Source("law", "A law", Optional.empty())),
                        "source: two sources are called law"),
                changed(
                        own -> own.add(
                                LOW,
                                Purpose.AWARD,
                                requirement().addOtherReading(never).build().withReading("never")),
                        "changes[0].add.required: a document applies no reading by which nothing is required;"
                                + " leave the requirement out instead"));
    }

    static Stream<Arguments> validities() {
        return Stream.of(
                validity(
                        reading(Optional.of(Period.ofYears(3)), Optional.of(EXAM), ImmutableList.of()),
                        "source: another reading names no source"),
                validity(
                        reading(Optional.of(Period.ofYears(3)), Optional.empty(), ImmutableList.of(LAW)),
                        "of: a document cannot say that another reading is of no assessments; name some"),
                validity(
                        reading(Optional.empty(), Optional.empty(), ImmutableList.of(LAW)),
                        "first: a document cannot say that another reading does not state it; state it"));
    }

    @ParameterizedTest
    @MethodSource({"undeclared", "withoutWords", "requirements", "validities"})
    void what_no_document_can_state_is_refused_at_its_place(Scheme scheme, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemeWriter.toYaml(scheme))
                .withMessage(message);
    }

    private static Arguments condition(Condition condition, String message) {
        return requirement(requirement().condition(condition), message);
    }

    private static Requirement.Builder requirement() {
        return Requirement.builder()
                .id("it")
                .says("It is so.")
                .condition(FOUNDED)
                .basis(Basis.OWN);
    }

    private static Arguments requirement(Requirement.Builder requirement, String message) {
        return changed(own -> own.add(LOW, Purpose.AWARD, requirement.build()), "changes[0].add." + message);
    }

    /** Another reading of a validity of two years. */
    private static ValidityReading reading(
            Optional<Period> first, Optional<AssessmentSeries> of, ImmutableList<Source> sources) {
        Ending ending = Ending.on(PartialDate.parse("2030"));
        return new ValidityReading("other", first, Validity.Start.GRANT, of, Renewal.UNSTATED, ending, sources);
    }

    private static Arguments validity(ValidityReading other, String message) {
        Validity validity = new Validity(
                Optional.of(Period.ofYears(2)),
                Validity.Start.GRANT,
                Optional.of(EXAM),
                Renewal.UNSTATED,
                Ending.on(PartialDate.parse("2030")),
                Optional.empty(),
                ImmutableList.of(),
                "default",
                ImmutableList.of(other));
        return changed(
                own -> own.declare(EXAM).validity(LOW, Optional.of(validity)),
                "changes[0].validity.other-readings[0]." + message);
    }

    private static Arguments changed(UnaryOperator<Extension> change, String message) {
        return Arguments.of(change.apply(SMALL.extend("own", "1")).scheme(), message);
    }
}
