package org.klynge.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klynge.rules.scheme.Schemes.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;
import org.klynge.standing.LabelLevel;

class ExtensionTest {

    private static final LabelLevel LOW = Schemes.level("test/low");
    private static final LabelLevel HIGH = Schemes.level("test/high");
    private static final Requirement SIZE = Schemes.requirement("size", Schemes.atLeast(15));
    private static final Requirement AGE = Schemes.requirement(
            "age", new Condition.OnDate(new DateFact.Founded(), DateThreshold.lessThan(PartialDate.parse("2015"))));
    private static final Requirement MORE = Schemes.requirement("more", Schemes.atLeast(99));
    private static final Validity TWO_YEARS = years(2);
    private static final InForce SINCE_2020 = Schemes.days("2020", null);

    /** The size is required for both standings, of the higher one for two purposes. */
    private static final Scheme BASE = scheme("test", "1")
            .putTranslation("nb", "En ordning")
            .addClaim(new Claim("sound", ImmutableSet.of("ESCA"), Optional.empty()))
            .putRule(LOW, Schemes.award(SIZE, AGE))
            .putRule(
                    HIGH,
                    new StandingRules(
                            ImmutableMap.of("en", "High"),
                            ImmutableListMultimap.of(Purpose.AWARD, SIZE, Purpose.KEEP, SIZE),
                            Optional.of(TWO_YEARS)))
            .build();

    private static final Extension OWN = BASE.extend("own", "2026");

    private static Validity years(int years) {
        return new Validity(Period.ofYears(years), Validity.Start.GRANT, Optional.empty(), ImmutableList.of());
    }

    @Test
    void says_the_same_as_its_base_but_for_its_name() {
        Scheme own = OWN.scheme();
        assertThat(own.id()).isEqualTo("own");
        assertThat(own.edition()).isEqualTo("2026");
        assertThat(own.base()).contains(BASE);
        assertThat(own.origin()).isEqualTo(BASE);
        assertThat(own.changes()).isEmpty();
        assertThat(own.rules()).isEqualTo(BASE.rules());
        assertThat(own.ladder()).isEqualTo(BASE.ladder());
        assertThat(own.claims()).isEqualTo(BASE.claims());
        assertThat(own.title("nb")).isEqualTo("En ordning");
        assertThat(BASE.base()).isEmpty();
        assertThat(BASE.origin()).isEqualTo(BASE);
        assertThat(BASE.changes()).isEmpty();
    }

    private record Case(String name, UnaryOperator<Extension> change, Change visible) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> changes() {
        Threshold at30 = Threshold.atLeast(Quantity.count(30));
        DateThreshold since2010 = DateThreshold.atLeast(PartialDate.parse("2010"));
        Requirement other = Schemes.requirement("size", Schemes.holds(LOW));
        return Stream.of(
                new Case(
                        "threshold",
                        own -> own.threshold("size", at30),
                        new Change.Replaced(SIZE, SIZE.withThreshold(at30))),
                new Case(
                        "threshold on a date",
                        own -> own.threshold("age", since2010),
                        new Change.Replaced(AGE, AGE.withThreshold(since2010))),
                new Case("replace", own -> own.replace(other), new Change.Replaced(SIZE, other)),
                new Case("remove", own -> own.remove("size"), new Change.Removed(SIZE)),
                new Case("add", own -> own.add(LOW, Purpose.RENEW, MORE), new Change.Added(LOW, Purpose.RENEW, MORE)),
                new Case(
                        "validity",
                        own -> own.validity(HIGH, Optional.of(years(3))),
                        new Change.OtherValidity(HIGH, Optional.of(TWO_YEARS), Optional.of(years(3)))),
                new Case(
                        "no validity",
                        own -> own.validity(HIGH, Optional.empty()),
                        new Change.OtherValidity(HIGH, Optional.of(TWO_YEARS), Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void every_change_of_a_rule_is_visible(Case each) {
        Scheme own = each.change().apply(OWN).scheme();
        assertThat(own.changes()).containsExactly(each.visible());
        assertThat(own).isNotEqualTo(OWN.scheme());
        assertThat(own.base()).contains(BASE);
        // Nothing is changed where it was, and the next one is told after it.
        assertThat(OWN.scheme().changes()).isEmpty();
        Scheme retitled = each.change().apply(OWN.title("Own")).scheme();
        assertThat(retitled.changes()).isEqualTo(own.changes());
        assertThat(retitled.title("nb")).isEqualTo("Own");
        assertThat(each.change()
                        .apply(OWN.add(HIGH, Purpose.APPLY, MORE))
                        .scheme()
                        .changes())
                .containsExactly(new Change.Added(HIGH, Purpose.APPLY, MORE), each.visible());
    }

    @Test
    void what_is_set_to_what_it_is_is_no_change() {
        Extension same = OWN.replace(SIZE)
                .validity(HIGH, Optional.of(TWO_YEARS))
                .validity(LOW, Optional.empty())
                .inForce(InForce.ALWAYS);
        assertThat(same.scheme()).isEqualTo(OWN.scheme());
    }

    @Test
    void a_shared_requirement_changes_for_every_standing_and_purpose() {
        Requirement size30 = SIZE.withThreshold(Threshold.atLeast(Quantity.count(30)));
        Scheme stricter =
                OWN.threshold("size", Threshold.atLeast(Quantity.count(30))).scheme();
        assertThat(stricter.rules(LOW).requirements(Purpose.AWARD)).containsExactly(size30, AGE);
        assertThat(stricter.rules(HIGH).requirements(Purpose.AWARD)).containsExactly(size30);
        assertThat(stricter.rules(HIGH).requirements(Purpose.KEEP)).containsExactly(size30);
        assertThat(stricter.rules(HIGH).titles()).containsEntry("en", "High");
        assertThat(stricter.rules(HIGH).validity()).contains(TWO_YEARS);

        Scheme laxer = OWN.remove("size").scheme();
        assertThat(laxer.rules(LOW).requirements(Purpose.AWARD)).containsExactly(AGE);
        assertThat(laxer.rules(HIGH).requirements().isEmpty()).isTrue();
        assertThat(laxer.requirement("size")).isEmpty();
        assertThat(BASE.requirement("size")).contains(SIZE);
    }

    @Test
    void changes_of_changes_are_told_one_by_one() {
        Threshold at30 = Threshold.atLeast(Quantity.count(30));
        Threshold at40 = Threshold.atLeast(Quantity.count(40));
        Scheme own = OWN.threshold("size", at30)
                .threshold("size", at40)
                .remove("size")
                .scheme();
        assertThat(own.changes())
                .containsExactly(
                        new Change.Replaced(SIZE, SIZE.withThreshold(at30)),
                        new Change.Replaced(
                                SIZE.withThreshold(at30),
                                SIZE.withThreshold(at30).withThreshold(at40)),
                        new Change.Removed(SIZE.withThreshold(at30).withThreshold(at40)));
        // What is gone may come back as something else.
        assertThat(OWN.remove("size")
                        .add(HIGH, Purpose.AWARD, Schemes.requirement("size", Schemes.atLeast(1)))
                        .scheme()
                        .rules(HIGH)
                        .requirements(Purpose.AWARD))
                .hasSize(1);
    }

    @Test
    void an_extension_of_an_extension_tells_its_own_changes() {
        Scheme own = OWN.remove("age").scheme();
        Scheme further = own.extend("further", "1").remove("size").scheme();
        assertThat(further.changes()).containsExactly(new Change.Removed(SIZE));
        assertThat(further.base()).contains(own);
        assertThat(further.origin()).isEqualTo(BASE);
        assertThat(further.rules(LOW).requirements().isEmpty()).isTrue();
    }

    @Test
    void a_standing_that_is_only_named_can_be_given_rules() {
        Scheme named = scheme("test", "1").build();
        Scheme own = named.extend("own", "1").add(HIGH, Purpose.AWARD, MORE).scheme();
        assertThat(own.rules(HIGH).requirements(Purpose.AWARD)).containsExactly(MORE);
        assertThat(own.rules(LOW)).isEqualTo(StandingRules.NONE);
    }

    @Test
    void declares_what_its_rules_speak_of() {
        ProfileFact members = ProfileFact.atLeastZero("members", Unit.COUNT);
        Fact twice = new Fact.Combined(
                "twice",
                new Combination.Sum(ImmutableList.of(new Fact.OfProfile(members), new Fact.OfProfile(members))));
        Claim claim = new Claim("own-claim", ImmutableSet.of("me"), Optional.empty());
        Scheme own = OWN.declare(members).declare(twice).declare(claim).scheme();
        assertThat(own.figures()).containsExactly(members);
        assertThat(own.facts()).containsExactly(twice);
        assertThat(own.claims()).endsWith(claim).hasSize(2);
        assertThat(own.knownFacts().figure("twice")).contains(twice);
        assertThat(own.knownFacts().figure("profile.members")).contains(new Fact.OfProfile(members));
        assertThat(own.changes()).isEmpty();
    }

    static Stream<Arguments> refused() {
        Requirement taken = Schemes.requirement("size", Schemes.atLeast(1));
        return Stream.of(
                refused(
                        own -> own.add(LOW, Purpose.AWARD, taken),
                        "rules: two different requirements are called 'size'"),
                refused(
                        own -> own.add(LOW, Purpose.AWARD, SIZE),
                        "requirement: 'size' is required of test/low for award already"),
                refused(
                        own -> own.add(Schemes.level("esca/gold"), Purpose.AWARD, MORE),
                        "standing: esca/gold is not on the ladder test[test/low, test/high]"),
                refused(
                        own -> own.remove("sizes"),
                        "requirement: 'sizes' is not in own 2026; expected one of [size, age]"),
                refused(
                        own -> own.replace(MORE),
                        "requirement: 'more' is not in own 2026; expected one of [size, age]"),
                refused(
                        own -> own.remove("age").remove("age"),
                        "requirement: 'age' is not in own 2026; expected one of [size]"),
                refused(
                        own -> own.threshold("age", Threshold.atLeast(Quantity.count(1))),
                        "the requirement 'age' is not a threshold on a fact"),
                refused(
                        own -> own.threshold("size", DateThreshold.atLeast(PartialDate.parse("2010"))),
                        "the requirement 'size' is not a threshold on a date"),
                refused(
                        own -> own.threshold("size", Threshold.atLeast(Quantity.percent(1))),
                        "threshold: at least 1 % is in percent, but profile.participants is in count"),
                refused(
                        own -> own.validity(Schemes.level("esca/gold"), Optional.empty()),
                        "standing: esca/gold is not on the ladder test[test/low, test/high]"),
                refused(
                        own -> own.declare(new Claim("sound", ImmutableSet.of("me"), Optional.empty())),
                        "claims: 'sound' is declared twice in own"),
                refused(
                        own -> own.declare(new Fact.Named("cluster.age", Schemes.PARTICIPANTS)),
                        "facts: 'cluster.age' is the name of another fact in own; expected a name of its own"),
                refused(own -> own.title(" "), "title: the scheme 'own' has a blank title"));
    }

    private static Arguments refused(UnaryOperator<Extension> change, String message) {
        return Arguments.of(change, message);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses_what_does_not_fit(UnaryOperator<Extension> change, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> change.apply(OWN)).withMessage(message);
    }

    @Test
    void its_ladder_is_that_of_its_base_and_of_no_stranger() {
        Scheme own = OWN.scheme();
        Scheme further = own.extend("further", "1").scheme();
        assertThat(RuleBook.of(own, BASE, further).schemes()).containsExactly(own, BASE, further);
        assertThat(RuleBook.of(further, own).schemes()).hasSize(2);
        Scheme stranger = scheme("stranger", "1").ladder(BASE.ladder()).build();
        for (List<Scheme> both : List.of(List.of(own, stranger), List.of(stranger, further), List.of(BASE, stranger))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleBook.of(both))
                    .withMessageEndingWith("have the same ladder 'test'");
        }
        // Under the name of its base it is an edition of it, and there is one already.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(BASE, BASE.withThreshold("size", Threshold.atLeast(Quantity.count(1)))))
                .withMessageEndingWith(" of test overlap");
    }

    @Test
    void how_long_a_standing_runs_is_for_its_origin_to_say() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Scheme own = OWN.validity(HIGH, Optional.of(years(3))).scheme();
        Scheme silent = OWN.validity(HIGH, Optional.empty())
                .scheme()
                .extend("silent", "1")
                .scheme();
        for (List<Scheme> order : List.of(List.of(own, silent, BASE), List.of(BASE, own, silent))) {
            assertThat(RuleBook.of(order).validity(HIGH, day)).contains(TWO_YEARS);
        }
        assertThat(RuleBook.of(own).validity(HIGH, day)).contains(years(3));
        Scheme over = scheme("test", "1")
                .inForce(Schemes.days("2000", "2010"))
                .putRule(HIGH, BASE.rules(HIGH))
                .build();
        Scheme since = over.extend("own", "1")
                .inForce(SINCE_2020)
                .validity(HIGH, Optional.of(years(3)))
                .scheme();
        assertThat(RuleBook.of(over, since).validity(HIGH, day)).contains(years(3));
        assertThat(RuleBook.of(over, since).validity(HIGH, LocalDate.of(2005, 1, 1)))
                .contains(TWO_YEARS);
        assertThat(RuleBook.of(over, since).validity(HIGH, LocalDate.of(2015, 1, 1)))
                .isEmpty();
    }

    @Test
    void one_claim_does_not_mean_two_things() {
        Claim mine = new Claim("own-claim", ImmutableSet.of("me"), Optional.empty());
        Scheme own = OWN.declare(mine).scheme();
        Scheme further = own.extend("further", "1").scheme();
        // What is inherited is one claim, whatever other editions of the base say of it.
        Scheme later = scheme("test", "2")
                .inForce(Schemes.days("2030", null))
                .addClaim(new Claim("sound", ImmutableSet.of("EUCLES"), Optional.empty()))
                .build();
        Scheme before = scheme("test", "1")
                .inForce(Schemes.days(null, "2030"))
                .addClaim(new Claim("sound", ImmutableSet.of("ESCA"), Optional.empty()))
                .build();
        assertThat(RuleBook.of(BASE, own, further).claims()).containsExactly("sound", "own-claim");
        assertThat(RuleBook.of(before, later, before.extend("own", "1").scheme())
                        .claims())
                .containsExactly("sound");
        Scheme sibling = BASE.extend("sibling", "1")
                .declare(new Claim("own-claim", ImmutableSet.of("you"), Optional.empty()))
                .scheme();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(BASE, further, sibling))
                .withMessage("schemes: own and sibling both declare the claim 'own-claim'; expected a name of its own"
                        + " for each");
    }

    @Test
    void one_figure_does_not_mean_two_things() {
        ProfileFact kroner = ProfileFact.atLeastZero("turnover", Unit.NOK);
        ProfileFact euros = ProfileFact.atLeastZero("turnover", Unit.EUR);
        Scheme own = OWN.declare(kroner).scheme();
        Scheme same = BASE.extend("same", "1").declare(kroner).scheme();
        assertThat(RuleBook.of(BASE, own, same).figures()).contains(kroner);
        Scheme other = BASE.extend("other", "1").declare(euros).scheme();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(own, other))
                .withMessageContaining("the figure 'turnover' is at least 0 NOK in nok here and at least 0 EUR in eur")
                .withMessageEndingWith("expected one meaning");
        Scheme standard = OWN.declare(ProfileFact.share("participants")).scheme();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(standard))
                .withMessageContaining("the figure 'participants' is at least 0 in count here");
    }
}
