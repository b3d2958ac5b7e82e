package org.klynge.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.rules.spi.Plugins;

/** The schema of schemes and their reader come to the same verdict, but for what no schema can see. */
class SchemeSchemaTest {

    private static final String CATALOGUE =
            "catalogue: c\ntitle: C\nsize: 2\ndimensions: [ { id: 1, name: One, indicators:"
                    + " [ { number: 1.1, name: A }, { number: 1.2, name: B } ] } ]";
    private static final String HEAD = "scheme: s\nedition: 2020\ntitle: S\n";
    private static final String LADDER = "ladder: { id: l, kind: labels, standings: [ low, high ] }\n";
    private static final String STANDINGS = "standings: {}\n";
    private static final String NAMES =
            "assessments: { exam: { catalogues: c } }\nclaims: { good: { by: ESCA }, better: { by: ESCA } }\n";
    private static final String PLAIN = HEAD + LADDER + NAMES + STANDINGS;
    private static final String LAW = "sources: { law: { title: The law } }\n";
    private static final String SIZE = "fact: profile.participants, at-least: 3";

    /** What an extension may extend. */
    private static final String BASE = PLAIN.replace(STANDINGS, "")
            + LAW
            + "in-force: { source: law }\n"
            + "standings: { low: { award: [ { id: size, says: Size, basis: own, " + SIZE + " },"
            + " { id: label, says: Label, basis: own, attested: good } ] } }\n";

    private static final String EXTENDING = "scheme: own\nedition: 1\nextends: { scheme: s, edition: 2020 }\n";

    static Stream<String> taken() {
        return Stream.of(
                PLAIN,
                BASE,
                HEAD + "ladder: { id: l, kind: programme, standings: low }\n" + STANDINGS,
                HEAD + "ladder: { id: l, kind: labels, standings: [ a, b ], steps: {} }\n" + STANDINGS,
                HEAD + "ladder: { id: l, kind: labels, standings: [ a, b, c ], steps: { a: [ b, c ] } }\n" + STANDINGS,
                PLAIN.replace("title: S", "title: { en: S, nb: T }"),
                PLAIN + "in-force: {}",
                PLAIN + "in-force: { from: 2020, until: 2021-02..2022, note: Not announced. }",
                PLAIN + "shared: []\nsources: {}\nfigures: {}\nfacts: {}",
                series("catalogues: [ c, c ], scoring: weakest-dimension"),
                series("catalogues: c, scoring: { weighted-dimensions: { 1: 100% } }"),
                series("catalogues: c, scoring: { weighted-dimensions: { \"1\": 1/3 } }"),
                series("catalogues: c, scoring: { levels: { 0: 0, 1: 2.5, \"2\": 10 } }"),
                PLAIN + "figures: { a: { unit: eur }, b: { unit: \"%\", can-be: at least 5 % }, c: { unit: NOK, can-be:"
                        + " more than 0 and at most 5 million NOK }, d: { unit: months, can-be: between 1 and 3 years } }",
                PLAIN + "figures: { a: { unit: count, can-be: 5 }, b: { unit: fte, can-be: unknown } }",
                fact("sum: profile.participants"),
                fact("max: [ profile.participants, profile.committed-participants ]"),
                fact("ratio: [ profile.committed-participants, profile.participants ]"),
                fact("count: [ profile.participants, profile.committed-participants ], more-than: 3, at-most: 7"),
                fact("time-between: [ cluster.founded, day ]"),
                fact("is: cluster.age"),
                standing("low: {}"),
                standing(
                        "low: { title: {}, award: [], validity: { first: 1 month, counted-from: grant, source: [] } }"),
                standing(
                        "low: { title: { nb: Lav }, validity: { first: 2 years, counted-from: assessment-month, of: exam } }"),
                required(SIZE),
                required("fact: profile.participants, more-than: 2, less-than: \"9\""),
                required("fact: profile.participants, between: 2 and 9"),
                required("fact: profile.private-share, between: 40 and 60 %"),
                required("fact: profile.private-share, at-least: 2 of 3"),
                required("fact: cluster.age, at-least: 2 years"),
                required("fact: cluster.age, between: 18 and 24 months"),
                required("fact: cluster.founded, at-most: 2014"),
                required("fact: cluster.founded, at-least: from 2014-02"),
                required("fact: cluster.founded, exactly: by 2014"),
                required("fact: cluster.founded, between: 2014 and 2016-06"),
                required("fact: standing.l/high.first-grant, more-than: 2014..2015"),
                required("time-between: [ cluster.founded, day ], exactly: 2 years"),
                required("time-between: [ cluster.founded, day ], between: 18 months and 2 years"),
                required("holds: l/low"),
                required("holds: [ l/low, l/high ], or-higher: false"),
                required("held: l/low, or-higher: \"true\", at-least: 6 months"),
                required("held: l/low"),
                required("never-held: [ l/low ], or-higher: true"),
                required("renewable: l/low"),
                required("call: l/high"),
                required("not: { call: l/low }"),
                PLAIN + "calls: {}",
                PLAIN + "calls: { list: [], complete: [] }",
                listed("id: 2019, for: low"),
                listed("id: a, for: [ low, high ], opens: 2019, closes: 2019-09-06, source: []"),
                listed("id: a, for: low, opens: unknown, closes: by 2019-09"),
                listed("id: a, for: low, opens: from 2019, closes: 2019-09-05..2019-10"),
                PLAIN + LAW + "calls: { list: [ { id: a, for: low, source: law } ] }\n",
                complete("days: 2022"),
                complete("days: 2022..2023, for: low, source: []"),
                complete("days: by 2022-01-31, for: [ low, high ]"),
                kind("programme", "level"),
                kind("programme", "mark"),
                kind("programme", "node"),
                kind("programme", "project"),
                required("every-indicator: { of: exam, reaches: minimum }"),
                required("any-indicator: { of: exam, dimension: 1, reaches: 3 of 5 }"),
                required("indicators: { of: exam, at-least: 2, reaches: 60 % }"),
                required("custom: { name: nearby }"),
                required("custom: { name: nearby, with: { a: 5, B c: true } }"),
                required("all: [ { attested: good }, { not: { holds: l/low } } ]"),
                required("at-least: 1, of: [ { holds: l/low } ]"),
                required("attested: good"),
                required("attested: good, " + SIZE),
                required("attested: good, any: [ { attested: better } ]"),
                required("attested: good, computed: { attested: better }"),
                required(SIZE + ", applied: false, source: [], other-readings: []"),
                cited("basis: published, source: law, " + SIZE),
                cited("basis: own, source: [ law ], " + SIZE),
                cited(
                        "basis: own, " + SIZE + ", other-readings: [ { at-least: 4, source: law }, { required: false,"
                                + " source: [ law ] }, { attested: good, fact: profile.team-fte, less-than: 7.5 FTE, source: law } ]"),
                cited("basis: own, holds: l/low, other-readings: [ { held: l/low, at-most: 1 year, source: law } ]"),
                cited("basis: own, applied-reading: b, " + SIZE
                        + ", other-readings: [ { id: a, at-least: 4, source: law } ]"),
                validity(
                        "first: 2 years, counted-from: grant, applied-reading: b, other-readings: [ { id: a, first: 1 year,"
                                + " counted-from: assessment-day, of: exam, source: law }, { source: [ law ] } ]"),
                validity("first: 2 years, counted-from: assessment-day, other-readings: []"),
                validity("until: 2023-12-30"),
                validity("until: 2023-12, renewable-for: 1 year, seamless: true"),
                validity("until: 2021..2023, ends-with: high, first: 2 years, counted-from: grant, renewal: 1 year"),
                validity("ends-with: l/high, other-readings: [ { until: 2023, source: law },"
                        + " { first: 2 years, counted-from: grant, source: law } ]"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void both_take(String document) {
        assertThat(read(document).problems()).isEmpty();
        assertThat(errors(document)).isEmpty();
    }

    static Stream<String> takenChanges() {
        return Stream.of(
                "",
                "title: T\nin-force: { from: 2020 }\nchanges: []",
                "in-force: {}",
                "claims: { best: { by: [ EUCLES ], about: exam } }\nfacts: { f: { is: cluster.age } }",
                change("change: size, says: Large"),
                change("change: size, at-least: 5, at-most: 9"),
                change("change: size, holds: l/low, says: { en: Low }"),
                change("change: size, basis: reported, source: law, at-least: 5"),
                change("change: size, applied: false, basis: own"),
                change("change: size, other-readings: [ { at-least: 4, source: law } ]"),
                change("change: label, other-readings: [ { holds: l/low, source: law } ]"),
                change("remove: size"),
                change("standing: high, add: { id: new, says: New, basis: own, holds: l/low }"),
                change("standing: high, purpose: renew, add: { id: new, says: New, basis: own, attested: good }"),
                change("standing: low, validity: unknown"),
                change("standing: low, validity: { first: 3 years, counted-from: grant }"));
    }

    @ParameterizedTest
    @MethodSource("takenChanges")
    void both_take_an_extension(String more) {
        assertThat(extended(more).problems()).isEmpty();
        assertThat(errors(EXTENDING + more)).isEmpty();
    }

    static Stream<String> refused() {
        return Stream.of(
                // Something else than a scheme, or less.
                "- scheme: s",
                PLAIN.replace("scheme: s\n", ""),
                PLAIN.replace("edition: 2020\n", ""),
                PLAIN.replace("title: S\n", ""),
                PLAIN.replace(LADDER, ""),
                PLAIN.replace(STANDINGS, ""),
                PLAIN + "changes: []",
                PLAIN + "note: x",
                PLAIN + "catalogues: {}",
                PLAIN.replace("scheme: s", "scheme: S"),
                PLAIN.replace("title: S", "title: { nb: S }"),
                PLAIN.replace("title: S", "title: { en: S, english: S }"),
                PLAIN.replace("title: S", "title: ~"),
                // What is declared.
                PLAIN + "calls: [ { id: a, for: low } ]",
                PLAIN + "calls: { known: 2020 }",
                PLAIN + "calls: { list: { id: a, for: low } }",
                listed("for: low"),
                listed("id: a"),
                listed("id: A, for: low"),
                listed("id: a, for: []"),
                listed("id: a, for: low, open: 2020"),
                listed("id: a, for: low, opens: before 2020"),
                listed("id: a, for: low, closes: by unknown"),
                listed("id: a, for: low, closes: 2020.."),
                complete("for: low"),
                complete("days: unknown"),
                complete("days: always"),
                complete("days: 2020, for: []"),
                complete("days: 2020, until: 2021"),
                kind("programme", "rung"),
                kind("programme", "Mark"),
                kind("labels", "mark"),
                kind("labels", "level"),
                required("call: [ l/low, l/high ]"),
                required("call: low"),
                required("call: l/low, at-least: 3"),
                required("call: l/low, or-higher: true"),
                required("call: l/low, holds: l/low"),
                PLAIN + "in-force: 2020",
                PLAIN + "in-force: { from: by 2020 }",
                PLAIN + "in-force: { until: unknown }",
                PLAIN + "in-force: { form: 2020 }",
                PLAIN + LAW + "in-force: { source: [ law, law ] }\n",
                PLAIN + "sources: [ { title: The law } ]",
                PLAIN + "sources: { law: The law }",
                PLAIN + "sources: { law: { url: \"https://example.org\" } }",
                PLAIN + "sources: { law: { title: The law, date: 2020 } }",
                PLAIN + "sources: { The law: { title: The law } }",
                HEAD + "ladder: [ low, high ]\n" + STANDINGS,
                HEAD + "ladder: { kind: labels, standings: low }\n" + STANDINGS,
                HEAD + "ladder: { id: l, standings: low }\n" + STANDINGS,
                HEAD + "ladder: { id: l, kind: labels }\n" + STANDINGS,
                HEAD + "ladder: { id: l, kind: label, standings: low }\n" + STANDINGS,
                HEAD + "ladder: { id: l, kind: labels, standings: [] }\n" + STANDINGS,
                HEAD + "ladder: { id: l, kind: labels, standings: [ a, a ] }\n" + STANDINGS,
                HEAD + "ladder: { id: l, kind: labels, standings: [ l/a ] }\n" + STANDINGS,
                HEAD + "ladder: { id: l, kind: labels, standings: a, levels: 1 }\n" + STANDINGS,
                HEAD + "ladder: { id: l, kind: labels, standings: a, steps: [ a ] }\n" + STANDINGS,
                series("scoring: share-of-points"),
                series("catalogues: []"),
                series("catalogues: c, name: Exam"),
                series("catalogues: c, scoring: weighted-dimensions"),
                series("catalogues: c, scoring: levels"),
                series("catalogues: c, scoring: {}"),
                series("catalogues: c, scoring: [ share-of-points ]"),
                series("catalogues: c, scoring: { share-of-points: {} }"),
                series("catalogues: c, scoring: { weighted-dimensions: {} }"),
                series("catalogues: c, scoring: { weighted-dimensions: { 1: heavy } }"),
                series("catalogues: c, scoring: { weighted-dimensions: { 1: -1 } }"),
                series("catalogues: c, scoring: { weighted-dimensions: { 1: 1 }, levels: { 0: 0, 1: 1 } }"),
                series("catalogues: c, scoring: { levels: { 1: 1 } }"),
                series("catalogues: c, scoring: { levels: { low: 0, high: 1 } }"),
                series("catalogues: c, scoring: { levels: { 0: -1, 1: 1 } }"),
                PLAIN + "figures: { a: eur }",
                PLAIN + "figures: { a: { can-be: 5 } }",
                PLAIN + "figures: { a: { unit: dollars } }",
                PLAIN + "figures: { a: { unit: eur, can-be: much } }",
                PLAIN + "figures: { a: { unit: eur, can-be: at least 3 million euro } }",
                PLAIN + "figures: { a: { unit: eur, possible: 5 EUR } }",
                fact(""),
                fact("sum: []"),
                fact("product: [ profile.participants ]"),
                fact("sum: profile.participants, max: profile.participants"),
                fact("sum: profile.participants, at-least: 3"),
                fact("ratio: [ profile.participants ]"),
                fact("ratio: profile.participants"),
                fact("count: [ profile.participants ]"),
                fact("count: [], at-least: 3"),
                fact("min: []"),
                fact("ratio: []"),
                fact("time-between: []"),
                fact("count: [ profile.participants ], at-least: 1, more-than: 2"),
                fact("time-between: cluster.founded"),
                fact("time-between: [ cluster.founded, day, day ]"),
                fact("is: [ cluster.age ]"),
                PLAIN.replace("claims: { ", "claims: { bad: { about: exam }, "),
                PLAIN.replace("claims: { ", "claims: { bad: { by: [] }, "),
                PLAIN.replace("claims: { ", "claims: { bad: { by: ESCA, of: exam }, "),
                PLAIN.replace("claims: { ", "claims: { Bad: { by: ESCA }, "),
                // Standings.
                standing("low: ~"),
                standing("low: [ { id: a, says: A, basis: own, attested: good } ]"),
                standing("low: { awards: [] }"),
                standing("low: { title: { english: Low } }"),
                standing("low: { award: { id: a, says: A, basis: own, attested: good } }"),
                standing("low: { award: [ good ] }"),
                standing("low: { validity: 2 years }"),
                standing("low: { validity: { first: 2 years } }"),
                standing("low: { validity: { counted-from: grant } }"),
                standing("low: { validity: { first: two years, counted-from: grant } }"),
                standing("low: { validity: { first: 2 years, counted-from: award } }"),
                standing("low: { validity: { first: 2 years, counted-from: grant, then: 1 year } }"),
                // Requirements.
                requirement("says: A, basis: own, attested: good"),
                requirement("id: a, basis: own, attested: good"),
                requirement("id: a, says: A, attested: good"),
                requirement("id: a, says: A, basis: own"),
                requirement("id: a, says: { nb: A }, basis: own, attested: good"),
                requirement("id: a, says: A, basis: law, attested: good"),
                requirement("id: a, says: A, basis: published, attested: good"),
                requirement("id: a, says: A, basis: published, source: [], attested: good"),
                requirement("id: a, says: A, basis: own, attested: good, applied: 1"),
                requirement("id: a, says: A, basis: own, attested: good, note: x"),
                requirement("use: a, applied: false") + "shared: [ { id: a, says: A, basis: own, attested: good } ]\n",
                requirement("use: a, id: a"),
                PLAIN + "shared: [ { use: a } ]",
                PLAIN + "shared: { id: a, says: A, basis: own, attested: good }",
                // Conditions.
                required("holds: l/low, held: l/high"),
                required(SIZE + ", attested: good, holds: l/low"),
                required("fact: profile.participants"),
                required("at-least: 3"),
                required("fact: profile.participants, more-than: 3, at-least: 3"),
                required("fact: profile.participants, less-than: 3, at-most: 3"),
                required("fact: profile.participants, exactly: 3, at-most: 3"),
                required("fact: profile.participants, between: 3 and 4, at-least: 3"),
                required("fact: profile.participants, between: 3"),
                required("fact: profile.participants, at-least: at least 3"),
                required("fact: profile.participants, at-least: [ 3 ]"),
                required("fact: profile.participants, at-least: true"),
                required("fact: profile.participants, at-least: many"),
                required("fact: [ profile.participants ], at-least: 3"),
                required("fact: cluster.founded, at-least: last spring"),
                required(SIZE + ", or-higher: true"),
                required("time-between: [ cluster.founded, day ]"),
                required("time-between: [ cluster.founded, day ], at-least: 3"),
                required("time-between: day, at-least: 3 months"),
                required("holds: low"),
                required("holds: []"),
                required("holds: l/low, at-least: 3 months"),
                required("holds: l/low, or-higher: sometimes"),
                required("held: l/low, at-least: 3"),
                required("held: l/low, at-least: 3 months, more-than: 4 months"),
                required("never-held: l/low, at-most: 3 months"),
                required("renewable: l/low, at-most: 3 months"),
                required("renewable: l/low, or-higher: true"),
                required("renewable: [ l/low ]"),
                required("every-indicator: exam"),
                required("every-indicator: { of: exam }"),
                required("every-indicator: { reaches: minimum }"),
                required("every-indicator: { of: exam, reaches: 60 }"),
                required("every-indicator: { of: exam, reaches: minimum, at-least: 2 }"),
                required("any-indicator: { of: exam, reaches: 3 points }"),
                required("indicators: { of: exam, reaches: minimum }"),
                required("indicators: { of: exam, reaches: minimum, at-least: 0 }"),
                required("custom: nearby"),
                required("custom: { with: { a: b } }"),
                required("custom: { name: nearby, a: b }"),
                required("custom: { name: nearby, with: { a: [ b ] } }"),
                required("all: []"),
                required("all: { attested: good }"),
                required("any: [ good ]"),
                required("any: [ {} ]"),
                required("any: [ { attested: good, note: x } ]"),
                required("of: [ { attested: good } ]"),
                required("at-least: one, of: [ { attested: good } ]"),
                required("at-least: 1, at-most: 1, of: [ { attested: good } ]"),
                required("not: good"),
                required("not: { holds: l/low, attested: good, held: l/low }"),
                required("computed: { attested: good }"),
                required("attested: [ good ]"),
                required("attested: good, at-least: 3"),
                required("attested: good, or-higher: true"),
                // Other readings.
                reading(SIZE, "at-least: 4"),
                reading(SIZE, "source: law"),
                reading(SIZE, "source: [], at-least: 4"),
                reading(SIZE, "source: law, at-least: 4, more-than: 5"),
                reading(SIZE, "source: law, required: true"),
                reading(SIZE, "source: law, required: false, at-least: 4"),
                reading(SIZE, "source: law, required: false, holds: l/low"),
                reading(SIZE, "source: law, holds: l/low, attested: good, held: l/low"),
                reading(SIZE, "source: law, holds: l/low, at-least: 4"),
                reading(SIZE, "source: law, says: A, at-least: 4"),
                reading(SIZE, "id: A, source: law, at-least: 4"),
                required(SIZE + ", applied-reading: A"),
                validity("first: 2 years, counted-from: grant, applied-reading: A"),
                validity("first: 2 years, counted-from: grant, other-readings: [ { first: 1 year } ]"),
                validity("first: 2 years, counted-from: grant, other-readings: [ { first: 1 year, source: [] } ]"),
                validity("first: 2 years, counted-from: grant, other-readings: [ { first: one year, source: law } ]"),
                validity(
                        "first: 2 years, counted-from: grant, other-readings: [ { counted-from: award, source: law } ]"),
                validity("first: 2 years, counted-from: grant, other-readings: [ { id: A, source: law } ]"),
                validity("first: 2 years, counted-from: grant, other-readings: [ { to: 2020, source: law } ]"),
                validity("until: from 2020"),
                validity("until: 2020-13"),
                validity("until: soon"),
                validity("until: 2020, counted-from: grant"),
                validity("until: 2020, of: exam"),
                validity("until: 2020, renewal: 1 year"),
                validity("ends-with: L/High"),
                validity("ends-with: [ high ]"),
                validity("source: law"),
                validity("first: 2 years, counted-from: grant, other-readings: { source: law }"),
                reading("attested: good, " + SIZE, "source: law, at-least: 4"),
                reading("holds: l/low", "source: law, at-least: 4"),
                cited("basis: own, " + SIZE + ", other-readings: { source: law, at-least: 4 }"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void both_refuse(String document) {
        assertThat(read(document).problems()).isNotEmpty();
        assertThat(errors(document)).isNotEmpty();
    }

    static Stream<String> refusedChanges() {
        return Stream.of(
                LADDER,
                STANDINGS,
                "calls: {}",
                "shared: []",
                "title: { nb: T }",
                "changes: { remove: size }",
                "changes: [ size ]",
                change(""),
                change("standing: low"),
                change("chagne: size"),
                change("change: size, remove: label"),
                change("change: size, standing: low"),
                change("change: size, id: large"),
                change("change: size, holds: l/low"),
                change("change: size, says: Large, holds: l/low, held: l/low"),
                change("change: size, at-least: 3, more-than: 4"),
                change("change: size, or-higher: true"),
                change("change: size, says: Large, holds: l/low, at-least: 3"),
                change("change: size, basis: reported, at-least: 5"),
                change("change: size, basis: mine, at-least: 5"),
                change("change: size, holds: l/low, says: Low, other-readings: [ { at-least: 4, source: law } ]"),
                change("change: size"),
                change("remove: size, basis: own"),
                change("remove: [ size ]"),
                change("add: { id: new, says: New, basis: own, attested: good }"),
                change("standing: low, add: new"),
                change("standing: low, add: { says: New, basis: own, attested: good }"),
                change("standing: low, add: { use: size }"),
                change("standing: low, purpose: awards, add: { id: new, says: New, basis: own, attested: good }"),
                change("standing: low, applied: false, add: { id: new, says: New, basis: own, attested: good }"),
                change("validity: unknown"),
                change("standing: low, validity: none"),
                change("standing: low, purpose: renew, validity: unknown"),
                change("standing: low, validity: { first: 3 years }"));
    }

    @ParameterizedTest
    @MethodSource("refusedChanges")
    void both_refuse_an_extension(String more) {
        assertThat(extended(more).problems()).isNotEmpty();
        assertThat(errors(EXTENDING + more)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("refusedBeginnings")
    void both_refuse_what_an_extension_says_of_the_other_edition(String document) {
        assertThat(read(BASE, document).problems()).isNotEmpty();
        assertThat(errors(document)).isNotEmpty();
    }

    static Stream<String> refusedBeginnings() {
        return Stream.of(
                EXTENDING.replace("{ scheme: s, edition: 2020 }", "s"),
                EXTENDING.replace("edition: 2020 }", "}"),
                EXTENDING.replace("{ scheme: s,", "{"),
                EXTENDING.replace("2020 }", "2020, title: S }"));
    }

    /** What the reader refuses and no schema can see. */
    private enum Unseen {
        NAME_THAT_NOBODY_DECLARES,
        NAME_OCCURS_TWICE,
        BOUND_IN_ANOTHER_UNIT,
        BOUND_THAT_DECIDES_NOTHING,
        BOUNDS_IN_THE_WRONG_ORDER,
        MORE_THAN_THERE_ARE,
        WEIGHTS_THAT_DO_NOT_FIT,
        SOURCE_THAT_NOTHING_REFERS_TO,
        REQUIREMENT_THAT_NOTHING_USES,
        DAY_NOT_IN_THE_CALENDAR
    }

    private static final ImmutableMultimap<Unseen, String> UNSEEN = ImmutableListMultimap.<Unseen, String>builder()
            .putAll(
                    Unseen.NAME_THAT_NOBODY_DECLARES,
                    required("attested: goods"),
                    required("holds: l/top"),
                    required("call: l/top"),
                    listed("id: a, for: top"),
                    listed("id: a, for: l/low").replace("l/low", "top-low"),
                    listed("id: a, for: low, source: law"),
                    complete("days: 2020, for: [ low, top ]"),
                    required("fact: profile.size, at-least: 3"),
                    required("custom: { name: faraway }"),
                    requirement("use: a"),
                    standing("top: {}"),
                    series("catalogues: c, scoring: best-guess"))
            .putAll(
                    Unseen.NAME_OCCURS_TWICE,
                    standing("low: { award: [ { id: a, says: A, basis: own, attested: good },"
                            + " { id: a, says: B, basis: own, attested: good } ] }"),
                    listed("id: a, for: low }, { id: a, for: high"),
                    fact("is: cluster.age").replace("{ f:", "{ cluster.age:"))
            .putAll(
                    Unseen.BOUND_IN_ANOTHER_UNIT,
                    required("fact: profile.participants, at-least: 3 %"),
                    required("fact: profile.participants, at-least: 2014-01"),
                    required("fact: cluster.founded, at-least: 3 years"))
            .putAll(
                    Unseen.BOUND_THAT_DECIDES_NOTHING,
                    required("fact: profile.private-share, more-than: 100 %"),
                    required("held: l/low, at-least: 0 months"),
                    required("held: l/low, at-least: -1 months"),
                    required("held: l/low, less-than: 0 months"))
            .putAll(
                    Unseen.BOUNDS_IN_THE_WRONG_ORDER,
                    required("fact: profile.participants, at-least: 5, at-most: 3"),
                    required("fact: cluster.founded, between: 2016 and 2014"),
                    listed("id: a, for: low, opens: 2019-09-07, closes: 2019-09-06"),
                    complete("days: 2023..2022"),
                    PLAIN + "in-force: { from: 2020, until: 2019 }")
            .putAll(
                    Unseen.MORE_THAN_THERE_ARE,
                    required("at-least: 2, of: [ { attested: good } ]"),
                    required("indicators: { of: exam, at-least: 3, reaches: 60 % }"))
            .putAll(
                    Unseen.WEIGHTS_THAT_DO_NOT_FIT,
                    series("catalogues: c, scoring: { weighted-dimensions: { 1: 60 % } }"),
                    series("catalogues: c, scoring: { levels: { 0: 5, 1: 3 } }"))
            .put(
                    Unseen.REQUIREMENT_THAT_NOTHING_USES,
                    PLAIN + "shared: [ { id: a, says: A, basis: own, attested: good } ]\n")
            .put(Unseen.SOURCE_THAT_NOTHING_REFERS_TO, PLAIN + LAW)
            .put(Unseen.DAY_NOT_IN_THE_CALENDAR, PLAIN + "in-force: { from: 2020-02-30 }")
            .build();

    static Stream<Arguments> unseen() {
        return UNSEEN.entries().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("unseen")
    void only_the_reader_refuses(Unseen reason, String document) {
        assertThat(read(document).problems()).hasSize(1);
        assertThat(errors(document)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void the_schema_takes_a_built_in_scheme_that_is_written(Scheme scheme) {
        assertTakes(scheme);
    }

    static List<Scheme> builtIn() {
        return Klynge.ruleBook().schemes();
    }

    private static void assertTakes(Scheme scheme) {
        String json = SchemeWriter.toJson(scheme);
        assertThat(JsonSchema.SCHEME.errors(JsonSchema.readJson(json))).as(json).isEmpty();
        String yaml = SchemeWriter.toYaml(scheme);
        assertThat(errors(yaml)).as(yaml).isEmpty();
    }

    private static String series(String keys) {
        return HEAD + LADDER + STANDINGS + "assessments: { exam: { " + keys + " } }\n";
    }

    private static String listed(String call) {
        return PLAIN + "calls: { list: [ { " + call + " } ] }\n";
    }

    private static String complete(String period) {
        return PLAIN + "calls: { complete: [ { " + period + " } ] }\n";
    }

    private static String kind(String ladder, String kind) {
        return HEAD + LADDER.replace("labels", ladder) + "standings: { low: { kind: " + kind + " } }\n";
    }

    private static String fact(String keys) {
        return PLAIN + "facts: { f: { " + keys + " } }\n";
    }

    private static String standing(String rules) {
        return HEAD + LADDER + NAMES + "standings: { " + rules + " }\n";
    }

    private static String requirement(String keys) {
        return standing("low: { award: [ { " + keys + " } ] }");
    }

    private static String required(String condition) {
        return requirement("id: a, says: A, basis: own, " + condition);
    }

    /** A requirement of a scheme that has a source. */
    private static String cited(String keys) {
        return requirement("id: a, says: A, " + keys) + LAW + "in-force: { source: law }\n";
    }

    private static String validity(String validity) {
        return cited("basis: own, " + SIZE).replace("low: {", "low: { validity: { " + validity + " },");
    }

    private static String reading(String condition, String reading) {
        return cited("basis: own, " + condition + ", other-readings: [ { " + reading + " } ]");
    }

    private static String change(String keys) {
        return "changes: [ { " + keys + " } ]\n";
    }

    /** A condition in Java that takes any parameters. */
    private static final class Nearby implements ConditionPlugin {
        @Override
        public String name() {
            return "nearby";
        }

        @Override
        public void check(ImmutableMap<String, String> parameters) {}

        @Override
        public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
            return Verdict.UNKNOWN;
        }
    }

    private static Parsed<?> read(String... documents) {
        return RuleBookReader.standalone()
                .withPlugins(Plugins.of(new Nearby()))
                .read(Documents.sources(Stream.concat(Stream.of(CATALOGUE), Stream.of(documents))
                        .toArray(String[]::new)));
    }

    private static Parsed<?> extended(String more) {
        return read(BASE, EXTENDING + more);
    }

    private static List<String> errors(String document) {
        return JsonSchema.SCHEME.errors(JsonSchema.readYaml(document));
    }
}
