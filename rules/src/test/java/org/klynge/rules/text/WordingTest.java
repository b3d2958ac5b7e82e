package org.klynge.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.klynge.rules.text.Examples.AGE;
import static org.klynge.rules.text.Examples.AUDIT;
import static org.klynge.rules.text.Examples.COMMITTED;
import static org.klynge.rules.text.Examples.GOLD;
import static org.klynge.rules.text.Examples.GRANTS;
import static org.klynge.rules.text.Examples.HIGH;
import static org.klynge.rules.text.Examples.LOW;
import static org.klynge.rules.text.Examples.MINIMUMS;
import static org.klynge.rules.text.Examples.PARTICIPANTS;
import static org.klynge.rules.text.Examples.atLeast;
import static org.klynge.rules.text.Examples.held;
import static org.klynge.rules.text.Examples.holds;
import static org.klynge.rules.text.Examples.indicators;
import static org.klynge.rules.text.Examples.plugin;
import static org.klynge.rules.text.Examples.share;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.DateFact.Which;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.text.Examples.Read;

/** Every kind of condition and fact, in each language, word for word. */
class WordingTest {

    private static final IndicatorLevel MINIMUM = new IndicatorLevel.ItsMinimum();
    private static final Condition AUDITED = new Condition.Attested(AUDIT);

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments(
                        atLeast(COMMITTED, 15),
                        "the number of committed participants (profile.committed-participants) is at least 15",
                        "antallet forpliktede deltakere (profile.committed-participants) er minst 15",
                        "het aantal gecommitteerde deelnemers (profile.committed-participants) is ten minste 15"),
                arguments(
                        new Condition.On(new Fact.Score(GOLD), Threshold.moreThan(Quantity.percent(80))),
                        "the total score of the latest \"gold\" assessment (assessment.gold.score) is more than 80 %",
                        "totalskåren i den siste «gold»-vurderingen (assessment.gold.score) er mer enn 80 %",
                        "de totaalscore van de laatste ‘gold’-beoordeling (assessment.gold.score) is meer dan 80 %"),
                arguments(
                        new Condition.OnDate(new DateFact.Founded(), DateThreshold.atLeast(PartialDate.parse("2014"))),
                        "the date on which the cluster was founded (cluster.founded) is on or after 1 January 2014",
                        "klyngens etableringsdato (cluster.founded) er tidligst 1. januar 2014",
                        "de oprichtingsdatum van het cluster (cluster.founded) ligt op of na 1 januari 2014"),
                arguments(
                        holds(LOW, HIGH),
                        "the cluster holds exam/low or exam/high on the day of the decision",
                        "klyngen har exam/low eller exam/high på avgjørelsesdagen",
                        "het cluster heeft exam/low of exam/high op de dag van de beslissing"),
                arguments(
                        new Condition.Holds(ImmutableSet.of(LOW), true),
                        "the cluster holds exam/low or higher on the day of the decision",
                        "klyngen har exam/low eller høyere på avgjørelsesdagen",
                        "het cluster heeft exam/low of hoger op de dag van de beslissing"),
                arguments(
                        held(Optional.empty()),
                        "the cluster holds or held exam/low, on the day of the decision or before",
                        "klyngen har eller har hatt exam/low, på avgjørelsesdagen eller tidligere",
                        "het cluster heeft of had exam/low, op de dag van de beslissing of eerder"),
                arguments(
                        new Condition.Renewable(LOW),
                        "the cluster holds exam/low on the day of the decision, or can still have it renewed, and its renewals are not used up",
                        "klyngen har exam/low på avgjørelsesdagen eller kan fortsatt få det fornyet, og fornyelsene er ikke brukt opp",
                        "het cluster heeft exam/low op de dag van de beslissing, of kan het nog laten verlengen, en de verlengingen zijn niet opgebruikt"),
                arguments(
                        held(Optional.of(months(36))),
                        "up to and including the day of the decision the cluster has held exam/low for at least 3 years in all",
                        "klyngen har til og med avgjørelsesdagen hatt exam/low i minst 3 år til sammen",
                        "het cluster heeft exam/low tot en met de dag van de beslissing in totaal ten minste 3 jaar gehad"),
                arguments(
                        new Condition.CallOpen(LOW),
                        "a call for exam/low is open on the day of the decision",
                        "det er en åpen utlysning for exam/low på avgjørelsesdagen",
                        "op de dag van de beslissing staat een oproep voor exam/low open"),
                arguments(
                        new Condition.Not(held(Optional.empty())),
                        "the cluster has never held exam/low, up to and including the day of the decision",
                        "klyngen har aldri hatt exam/low, til og med avgjørelsesdagen",
                        "het cluster heeft exam/low nooit gehad, tot en met de dag van de beslissing"),
                arguments(
                        new Condition.Not(held(Optional.of(months(1)))),
                        "the following does not hold: a) up to and including the day of the decision the cluster has held exam/low for at least 1 month in all",
                        "følgende gjelder ikke: a) klyngen har til og med avgjørelsesdagen hatt exam/low i minst 1 måned til sammen",
                        "het volgende geldt niet: a) het cluster heeft exam/low tot en met de dag van de beslissing in totaal ten minste 1 maand gehad"),
                arguments(
                        indicators(Optional.of("1"), Optional.empty(), MINIMUM),
                        "every applicable indicator in the dimension \"1, Structure\" of the latest \"gold\" assessment reaches the minimum that the catalogue sets for it",
                        "hver relevant indikator i dimensjonen «1, Struktur» i den siste «gold»-vurderingen når minstekravet som katalogen setter for den",
                        "elke toepasselijke indicator in de dimensie ‘1, Structure’ van de laatste ‘gold’-beoordeling haalt het minimum dat de catalogus ervoor stelt"),
                arguments(
                        indicators(Optional.of("1"), Optional.empty(), share(60)),
                        "every applicable indicator in the dimension \"1, Structure\" of the latest \"gold\" assessment reaches at least 60 % of its points",
                        "hver relevant indikator i dimensjonen «1, Struktur» i den siste «gold»-vurderingen oppnår minst 60 % av poengene sine",
                        "elke toepasselijke indicator in de dimensie ‘1, Structure’ van de laatste ‘gold’-beoordeling haalt ten minste 60 % van zijn punten"),
                arguments(
                        indicators(Optional.empty(), Optional.of(1), MINIMUM),
                        "at least one of the applicable indicators of the latest \"gold\" assessment reaches the minimum that the catalogue sets for it",
                        "minst én av de relevante indikatorene i den siste «gold»-vurderingen når minstekravet som katalogen setter for den",
                        "ten minste een van de toepasselijke indicatoren van de laatste ‘gold’-beoordeling haalt het minimum dat de catalogus ervoor stelt"),
                arguments(
                        indicators(Optional.empty(), Optional.of(1), share(60)),
                        "at least one of the applicable indicators of the latest \"gold\" assessment reaches at least 60 % of its points",
                        "minst én av de relevante indikatorene i den siste «gold»-vurderingen oppnår minst 60 % av poengene sine",
                        "ten minste een van de toepasselijke indicatoren van de laatste ‘gold’-beoordeling haalt ten minste 60 % van zijn punten"),
                arguments(
                        indicators(Optional.empty(), Optional.of(3), MINIMUM),
                        "at least 3 of the applicable indicators of the latest \"gold\" assessment reach the minimums that the catalogue sets for them",
                        "minst 3 av de relevante indikatorene i den siste «gold»-vurderingen når minstekravene som katalogen setter for dem",
                        "ten minste 3 van de toepasselijke indicatoren van de laatste ‘gold’-beoordeling halen het minimum dat de catalogus ervoor stelt"),
                arguments(
                        indicators(Optional.empty(), Optional.of(3), share(60)),
                        "at least 3 of the applicable indicators of the latest \"gold\" assessment reach at least 60 % of their points",
                        "minst 3 av de relevante indikatorene i den siste «gold»-vurderingen oppnår minst 60 % av poengene sine",
                        "ten minste 3 van de toepasselijke indicatoren van de laatste ‘gold’-beoordeling halen ten minste 60 % van hun punten"),
                arguments(
                        indicators(Optional.empty(), Optional.empty(), MINIMUM),
                        "every applicable indicator of the latest \"gold\" assessment reaches the minimum that the catalogue sets for it",
                        "hver relevant indikator i den siste «gold»-vurderingen når minstekravet som katalogen setter for den",
                        "elke toepasselijke indicator van de laatste ‘gold’-beoordeling haalt het minimum dat de catalogus ervoor stelt"),
                arguments(
                        plugin("regional", ImmutableMap.of()),
                        "the condition of the plug-in \"regional\" holds",
                        "betingelsen i programtillegget «regional» er oppfylt",
                        "aan de voorwaarde van de plug-in ‘regional’ is voldaan"),
                arguments(
                        plugin("clusters of one region", ImmutableMap.of("region", "Agder", "share", "{0}")),
                        "the condition of the plug-in \"regional\" holds (clusters of one region; region = Agder; share = {0})",
                        "betingelsen i programtillegget «regional» er oppfylt (clusters of one region (på engelsk, ikke oversatt); region = Agder; share = {0})",
                        "aan de voorwaarde van de plug-in ‘regional’ is voldaan (clusters of one region (in het Engels, niet vertaald); region = Agder; share = {0})"),
                arguments(
                        AUDITED,
                        "ESCA confirms that audit is fulfilled",
                        "ESCA bekrefter at audit er oppfylt",
                        "ESCA bevestigt dat aan audit is voldaan"),
                arguments(
                        new Condition.Attested(MINIMUMS),
                        "A, B or C confirms that minimums is fulfilled in the latest \"gold\" assessment",
                        "A, B eller C bekrefter at minimums er oppfylt i den siste «gold»-vurderingen",
                        "A, B of C bevestigt dat in de laatste ‘gold’-beoordeling aan minimums is voldaan"),
                arguments(
                        new Condition.Confirmable(AUDIT, atLeast(PARTICIPANTS, 3)),
                        "one of these; where both are known they must agree: a) ESCA confirms that audit is fulfilled; b) the number of participants (profile.participants) is at least 3",
                        "ett av disse vilkårene; er begge kjent, må de stemme overens: a) ESCA bekrefter at audit er oppfylt; b) antallet deltakere (profile.participants) er minst 3",
                        "een van deze voorwaarden; als beide bekend zijn, moeten ze overeenstemmen: a) ESCA bevestigt dat aan audit is voldaan; b) het aantal deelnemers (profile.participants) is ten minste 3"),
                arguments(
                        all(
                                AUDITED,
                                any(AUDITED, new Condition.Not(AUDITED)),
                                new Condition.AtLeast(2, ImmutableList.of(AUDITED, AUDITED, all(AUDITED)))),
                        "all of these: a) ESCA confirms that audit is fulfilled; b) at least one of these: b1) ESCA confirms that audit is fulfilled; b2) the following does not hold: b2a) ESCA confirms that audit is fulfilled; c) at least 2 of these: c1) ESCA confirms that audit is fulfilled; c2) ESCA confirms that audit is fulfilled; c3) all of these: c3a) ESCA confirms that audit is fulfilled",
                        "alle disse vilkårene: a) ESCA bekrefter at audit er oppfylt; b) minst ett av disse vilkårene: b1) ESCA bekrefter at audit er oppfylt; b2) følgende gjelder ikke: b2a) ESCA bekrefter at audit er oppfylt; c) minst 2 av disse vilkårene: c1) ESCA bekrefter at audit er oppfylt; c2) ESCA bekrefter at audit er oppfylt; c3) alle disse vilkårene: c3a) ESCA bekrefter at audit er oppfylt",
                        "al deze voorwaarden: a) ESCA bevestigt dat aan audit is voldaan; b) ten minste een van deze voorwaarden: b1) ESCA bevestigt dat aan audit is voldaan; b2) het volgende geldt niet: b2a) ESCA bevestigt dat aan audit is voldaan; c) ten minste 2 van deze voorwaarden: c1) ESCA bevestigt dat aan audit is voldaan; c2) ESCA bevestigt dat aan audit is voldaan; c3) al deze voorwaarden: c3a) ESCA bevestigt dat aan audit is voldaan"));
    }

    static Stream<Arguments> facts() {
        return Stream.of(
                arguments(
                        PARTICIPANTS,
                        "the number of participants (profile.participants)",
                        "antallet deltakere (profile.participants)",
                        "het aantal deelnemers (profile.participants)"),
                arguments(
                        profile(ProfileFact.PRIVATE_PARTICIPANTS),
                        "the share of committed participants from the private sector (profile.private-participants)",
                        "andelen forpliktede deltakere fra privat sektor (profile.private-participants)",
                        "het aandeel gecommitteerde deelnemers uit de private sector (profile.private-participants)"),
                arguments(
                        profile(ProfileFact.PRIVATE_SHARE),
                        "the private share of the financing of the cluster organisation (profile.private-share)",
                        "den private andelen av klyngeorganisasjonens finansiering (profile.private-share)",
                        "het private aandeel in de financiering van de clusterorganisatie (profile.private-share)"),
                arguments(
                        profile(ProfileFact.TEAM_FTE),
                        "the size of the management team (profile.team-fte)",
                        "størrelsen på ledelsesteamet (profile.team-fte)",
                        "de omvang van het managementteam (profile.team-fte)"),
                arguments(
                        GRANTS,
                        "the figure \"grants\" (profile.grants)",
                        "tallet «grants» (profile.grants)",
                        "het cijfer ‘grants’ (profile.grants)"),
                arguments(
                        new Fact.Score(GOLD),
                        "the total score of the latest \"gold\" assessment (assessment.gold.score)",
                        "totalskåren i den siste «gold»-vurderingen (assessment.gold.score)",
                        "de totaalscore van de laatste ‘gold’-beoordeling (assessment.gold.score)"),
                arguments(
                        new Fact.TotalPoints(GOLD),
                        "the point total of the latest \"gold\" assessment (assessment.gold.points)",
                        "poengsummen i den siste «gold»-vurderingen (assessment.gold.points)",
                        "het puntentotaal van de laatste ‘gold’-beoordeling (assessment.gold.points)"),
                arguments(
                        new Fact.Count(GOLD),
                        "the number of \"gold\" assessments (assessment.gold.count)",
                        "antallet «gold»-vurderinger (assessment.gold.count)",
                        "het aantal ‘gold’-beoordelingen (assessment.gold.count)"),
                arguments(
                        AGE,
                        "the age of the cluster (cluster.age)",
                        "klyngens alder (cluster.age)",
                        "de leeftijd van het cluster (cluster.age)"),
                arguments(
                        new Fact.TimeBetween(examined(Which.FIRST), examined(Which.SECOND)),
                        "the time from the date of the first \"gold\" assessment (assessment.gold.first-date) to the date of the second \"gold\" assessment (assessment.gold.second-date)",
                        "tiden fra datoen for den første «gold»-vurderingen (assessment.gold.first-date) til datoen for den andre «gold»-vurderingen (assessment.gold.second-date)",
                        "de tijd van de datum van de eerste ‘gold’-beoordeling (assessment.gold.first-date) tot de datum van de tweede ‘gold’-beoordeling (assessment.gold.second-date)"),
                arguments(
                        new Fact.Named("alias", PARTICIPANTS),
                        "the fact \"alias\"",
                        "størrelsen «alias»",
                        "het gegeven ‘alias’"),
                arguments(
                        new Fact.Combined("both", new Combination.Sum(ImmutableList.of(PARTICIPANTS, COMMITTED))),
                        "the fact \"both\"",
                        "størrelsen «both»",
                        "het gegeven ‘both’"),
                arguments(
                        Fact.Custom.of(new Read("patents", () -> "patents")),
                        "the figure of the plug-in \"patents\"",
                        "tallet fra programtillegget «patents»",
                        "het cijfer van de plug-in ‘patents’"),
                arguments(
                        Fact.Custom.of(new Read("patents", () -> "granted patents")),
                        "the figure of the plug-in \"patents\" (granted patents)",
                        "tallet fra programtillegget «patents» (granted patents (på engelsk, ikke oversatt))",
                        "het cijfer van de plug-in ‘patents’ (granted patents (in het Engels, niet vertaald))"));
    }

    static Stream<Arguments> combinations() {
        return Stream.of(
                arguments(
                        new Combination.Sum(ImmutableList.of(PARTICIPANTS, COMMITTED, PARTICIPANTS)),
                        "the sum of the number of participants (profile.participants), the number of committed participants (profile.committed-participants) and the number of participants (profile.participants)",
                        "summen av antallet deltakere (profile.participants), antallet forpliktede deltakere (profile.committed-participants) og antallet deltakere (profile.participants)",
                        "de som van het aantal deelnemers (profile.participants), het aantal gecommitteerde deelnemers (profile.committed-participants) en het aantal deelnemers (profile.participants)"),
                arguments(
                        new Combination.Least(ImmutableList.of(PARTICIPANTS, COMMITTED)),
                        "the least of the number of participants (profile.participants) and the number of committed participants (profile.committed-participants)",
                        "den minste verdien av antallet deltakere (profile.participants) og antallet forpliktede deltakere (profile.committed-participants)",
                        "de kleinste waarde van het aantal deelnemers (profile.participants) en het aantal gecommitteerde deelnemers (profile.committed-participants)"),
                arguments(
                        new Combination.Greatest(ImmutableList.of(PARTICIPANTS)),
                        "the greatest of the number of participants (profile.participants)",
                        "den største verdien av antallet deltakere (profile.participants)",
                        "de grootste waarde van het aantal deelnemers (profile.participants)"),
                arguments(
                        new Combination.Ratio(COMMITTED, PARTICIPANTS),
                        "the number of committed participants (profile.committed-participants) as a share of the number of participants (profile.participants), in percent",
                        "antallet forpliktede deltakere (profile.committed-participants) som andel av antallet deltakere (profile.participants), i prosent",
                        "het aantal gecommitteerde deelnemers (profile.committed-participants) als aandeel van het aantal deelnemers (profile.participants), in procenten"),
                arguments(
                        new Combination.Count(
                                ImmutableList.of(PARTICIPANTS, COMMITTED), Threshold.atLeast(Quantity.count(3))),
                        "how many of these are at least 3: the number of participants (profile.participants) and the number of committed participants (profile.committed-participants)",
                        "hvor mange av disse som er minst 3: antallet deltakere (profile.participants) og antallet forpliktede deltakere (profile.committed-participants)",
                        "hoeveel van deze gegevens ten minste 3 zijn: het aantal deelnemers (profile.participants) en het aantal gecommitteerde deelnemers (profile.committed-participants)"));
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                arguments(
                        new DateFact.DecisionDay(),
                        "the day of the decision",
                        "avgjørelsesdagen",
                        "de dag van de beslissing"),
                arguments(
                        new DateFact.Founded(),
                        "the date on which the cluster was founded (cluster.founded)",
                        "klyngens etableringsdato (cluster.founded)",
                        "de oprichtingsdatum van het cluster (cluster.founded)"),
                arguments(
                        new DateFact.Merged(),
                        "the date on which the cluster merged into another one (cluster.merged)",
                        "datoen da klyngen gikk inn i en annen (cluster.merged)",
                        "de datum waarop het cluster in een ander cluster is opgegaan (cluster.merged)"),
                arguments(
                        new DateFact.Stated(ProfileFact.PARTICIPANTS),
                        "the date of the latest statement of the number of participants (profile.participants.date)",
                        "datoen for den siste opplysningen om antallet deltakere (profile.participants.date)",
                        "de datum van de laatste opgave van het aantal deelnemers (profile.participants.date)"),
                arguments(
                        examined(Which.FIRST),
                        "the date of the first \"gold\" assessment (assessment.gold.first-date)",
                        "datoen for den første «gold»-vurderingen (assessment.gold.first-date)",
                        "de datum van de eerste ‘gold’-beoordeling (assessment.gold.first-date)"),
                arguments(
                        new DateFact.Granted(LOW, Which.FIRST),
                        "the first day of the first grant of exam/low",
                        "første dag av den første tildelingen av exam/low",
                        "de eerste dag van de eerste toekenning van exam/low"),
                arguments(
                        examined(Which.SECOND),
                        "the date of the second \"gold\" assessment (assessment.gold.second-date)",
                        "datoen for den andre «gold»-vurderingen (assessment.gold.second-date)",
                        "de datum van de tweede ‘gold’-beoordeling (assessment.gold.second-date)"),
                arguments(
                        new DateFact.Granted(LOW, Which.SECOND),
                        "the first day of the second grant of exam/low",
                        "første dag av den andre tildelingen av exam/low",
                        "de eerste dag van de tweede toekenning van exam/low"),
                arguments(
                        examined(Which.PREVIOUS),
                        "the date of the \"gold\" assessment before the latest (assessment.gold.previous-date)",
                        "datoen for den nest siste «gold»-vurderingen (assessment.gold.previous-date)",
                        "de datum van de voorlaatste ‘gold’-beoordeling (assessment.gold.previous-date)"),
                arguments(
                        new DateFact.Granted(LOW, Which.PREVIOUS),
                        "the first day of the grant of exam/low before the latest",
                        "første dag av den nest siste tildelingen av exam/low",
                        "de eerste dag van de voorlaatste toekenning van exam/low"),
                arguments(
                        examined(Which.LATEST),
                        "the date of the latest \"gold\" assessment (assessment.gold.latest-date)",
                        "datoen for den siste «gold»-vurderingen (assessment.gold.latest-date)",
                        "de datum van de laatste ‘gold’-beoordeling (assessment.gold.latest-date)"),
                arguments(
                        new DateFact.Granted(LOW, Which.LATEST),
                        "the first day of the latest grant of exam/low",
                        "første dag av den siste tildelingen av exam/low",
                        "de eerste dag van de laatste toekenning van exam/low"));
    }

    private static Condition all(Condition... parts) {
        return new Condition.All(ImmutableList.copyOf(parts));
    }

    private static Condition any(Condition... parts) {
        return new Condition.Any(ImmutableList.copyOf(parts));
    }

    private static Threshold months(long number) {
        return Threshold.atLeast(Quantity.of(number, Unit.MONTHS));
    }

    private static Fact profile(ProfileFact figure) {
        return new Fact.OfProfile(figure);
    }

    private static DateFact examined(Which which) {
        return new DateFact.Examined(GOLD, which);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void says_a_condition(Condition condition, String english, String bokmal, String dutch) {
        assertThat(Wording.in(Language.ENGLISH).condition(condition)).isEqualTo(english);
        assertThat(Wording.in(Language.BOKMAL).condition(condition)).isEqualTo(bokmal);
        assertThat(Wording.in(Language.DUTCH).condition(condition)).isEqualTo(dutch);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void says_a_fact(Fact fact, String english, String bokmal, String dutch) {
        assertThat(Wording.in(Language.ENGLISH).fact(fact)).isEqualTo(english);
        assertThat(Wording.in(Language.BOKMAL).fact(fact)).isEqualTo(bokmal);
        assertThat(Wording.in(Language.DUTCH).fact(fact)).isEqualTo(dutch);
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void says_what_a_fact_is_made_of(Combination how, String english, String bokmal, String dutch) {
        Fact fact = new Fact.Combined("made", how);
        assertThat(Wording.in(Language.ENGLISH).definition(fact)).isEqualTo(english);
        assertThat(Wording.in(Language.BOKMAL).definition(fact)).isEqualTo(bokmal);
        assertThat(Wording.in(Language.DUTCH).definition(fact)).isEqualTo(dutch);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void says_a_date(DateFact fact, String english, String bokmal, String dutch) {
        assertThat(Wording.in(Language.ENGLISH).fact(fact)).isEqualTo(english);
        assertThat(Wording.in(Language.BOKMAL).fact(fact)).isEqualTo(bokmal);
        assertThat(Wording.in(Language.DUTCH).fact(fact)).isEqualTo(dutch);
    }

    @Test
    void every_kind_is_in_the_tables() {
        assertThat(kinds(conditions())).isEqualTo(permitted(Condition.class));
        assertThat(kinds(facts())).isEqualTo(permitted(Fact.class));
        assertThat(kinds(combinations())).isEqualTo(permitted(Combination.class));
        assertThat(kinds(dates())).isEqualTo(permitted(DateFact.class));
    }

    private static Set<Class<?>> kinds(Stream<Arguments> rows) {
        return rows.map(row -> row.get()[0])
                .flatMap(first -> first instanceof Condition condition ? tree(condition) : Stream.of(first))
                .<Class<?>>map(Object::getClass)
                .collect(Collectors.toSet());
    }

    private static Stream<Object> tree(Condition condition) {
        return Stream.concat(Stream.of(condition), condition.parts().stream().flatMap(WordingTest::tree));
    }

    private static Set<Class<?>> permitted(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses()).collect(Collectors.toSet());
    }

    @Test
    void a_fact_that_is_no_combination_is_defined_by_what_it_means() {
        Wording english = Wording.in(Language.ENGLISH);
        assertThat(english.definition(AGE)).isEqualTo("the age of the cluster (cluster.age)");
        assertThat(english.definition(new Fact.Named("alias", PARTICIPANTS)))
                .isEqualTo("the number of participants (profile.participants)");
        assertThat(english.fact(new Fact.Named("cluster.age", PARTICIPANTS))).isEqualTo("the fact \"cluster.age\"");
    }

    @Test
    void a_heading_leaves_the_parts_out() {
        Wording english = Wording.in(Language.ENGLISH);
        assertThat(english.heading(any(AUDITED, AUDITED))).isEqualTo("at least one of these:");
        assertThat(english.heading(AUDITED)).isEqualTo("ESCA confirms that audit is fulfilled");
    }

    @Test
    void a_standing_is_told_by_its_title_and_its_full_name() {
        assertThat(Wording.of(Examples.scheme().build(), Language.BOKMAL).standing(Examples.HIGH))
                .isEqualTo("Høy (exam/high)");
        assertThat(Wording.in(Language.BOKMAL).standing(Examples.HIGH)).isEqualTo("exam/high");
    }
}
