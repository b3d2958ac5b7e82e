package org.klynge.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.RuleBookReader;

/** Whatever can be said of a rule moves the hash of that rule, and of no other one. */
class RuleHashesTest {

    private static SchemeHashes hashes(String condition, String validity, String calls) {
        return SchemeHashes.of(RuleBookReader.standalone()
                .read(List.of(DocumentSource.of("catalogue", """
                        catalogue: exam-2
                        title: An exam
                        size: 2
                        dimensions: [ { id: all, name: All, indicators: [ { number: "1", name: One } ] }, { id: rest, name: Rest, indicators: [ { number: "2", name: Two } ] } ]
                        """), DocumentSource.of("scheme", """
                        scheme: own
                        edition: "1"
                        title: Own rules
                        ladder: { id: own, kind: programme, standings: [low, high] }
                        assessments: { exam: { catalogues: [exam-2] }, test: { catalogues: [exam-2] } }
                        claims: { word: { by: [Jury] }, said: { by: [Jury] }, admitted: { by: [Jury] } }
                        figures: { jobs: { unit: count }, posts: { unit: count } }
                        calls:
                          list: [ %s ]
                          complete: [ { days: 2020, source: law } ]
                        standings:
                          low:
                            award: [ { id: low.own, says: It holds., basis: own, source: press, fact: profile.jobs, at-least: 1 } ]
                          high:
                            award: [ { id: high.own, says: It holds., basis: own, %s } ]
                            validity: { %s, source: law }
                        sources: { law: { title: The law }, press: { title: The press } }
                        """.formatted(
                                calls, condition, validity))))
                .orThrow()
                .schemes()
                .get(0));
    }

    private static Set<String> changed(SchemeHashes one, SchemeHashes other) {
        Set<String> parts =
                new HashSet<>(Sets.union(one.parts().keySet(), other.parts().keySet()));
        parts.removeIf(part -> one.part(part).equals(other.part(part)));
        return parts;
    }

    private static final String ALWAYS = "fact: profile.jobs, at-least: 1";
    private static final String YEAR = "first: 1 year, counted-from: grant";
    private static final String CALL = "{ id: one, for: [high], opens: 2020, closes: 2021, source: law }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fact: profile.jobs, at-least: 2 | fact: profile.jobs, more-than: 2 | fact: profile.jobs, at-most: 2 | fact: profile.posts, at-least: 2",
                "fact: cluster.founded, at-least: 2019 | fact: cluster.founded, at-most: 2019 | fact: cluster.merged, at-least: 2019",
                "fact: profile.jobs.date, at-least: 2019 | fact: profile.posts.date, at-least: 2019",
                "fact: assessment.exam.latest-date, at-least: 2019 | fact: assessment.exam.first-date, at-least: 2019 | fact: assessment.test.latest-date, at-least: 2019",
                "fact: standing.own/low.first-grant, at-least: 2019 | fact: standing.own/low.latest-grant, at-least: 2019 | fact: standing.own/high.first-grant, at-least: 2019",
                "fact: assessment.exam.score, at-least: 50 % | fact: assessment.test.score, at-least: 50 %",
                "fact: assessment.exam.count, at-least: 1 | fact: assessment.test.count, at-least: 1 | fact: assessment.exam.points, at-least: 1 points",
                "holds: own/low | holds: own/high | holds: [own/low, own/high] | holds: own/low, or-higher: true",
                "held: own/low | held: own/high | held: own/low, or-higher: true | held: own/low, at-least: 1 year | held: own/low, at-least: 2 years",
                "renewable: own/low | renewable: own/high | call: own/low | call: own/high",
                "attested: word | attested: said | not: { attested: word } | attested: word, fact: profile.jobs, at-least: 1",
                "every-indicator: { of: exam, reaches: minimum } | every-indicator: { of: test, reaches: minimum } | every-indicator: { of: exam, reaches: 60 % } | every-indicator: { of: exam, dimension: all, reaches: minimum } | every-indicator: { of: exam, dimension: rest, reaches: minimum }",
                "indicators: { at-least: 1, of: exam, reaches: minimum } | indicators: { at-least: 2, of: exam, reaches: minimum }",
                "all: [ { attested: word }, { attested: said } ] | any: [ { attested: word }, { attested: said } ] | all: [ { attested: word }, { attested: admitted } ]",
                "at-least: 2, of: [ { attested: word }, { attested: said }, { attested: admitted } ] | any: [ { attested: word }, { attested: said }, { attested: admitted } ]",
            })
    void conditions_that_differ_have_different_hashes(String conditions) {
        List<String> each = Arrays.stream(conditions.split(" \\| ", -1))
                .filter(condition -> condition.contains(" "))
                .toList();
        List<SchemeHashes> hashes =
                each.stream().map(condition -> hashes(condition, YEAR, CALL)).toList();
        for (int i = 0; i < hashes.size(); i++) {
            for (SchemeHashes other : hashes.subList(i + 1, hashes.size())) {
                assertThat(changed(hashes.get(i), other)).containsExactly("requirement high.own");
            }
        }
        assertThat(hashes.stream().map(SchemeHashes::rules).collect(Collectors.toSet()))
                .hasSameSizeAs(each);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first: 1 year, counted-from: grant | first: 2 years, counted-from: grant",
                "first: 1 year, counted-from: grant | first: 1 year, counted-from: assessment-day, of: exam",
                "first: 1 year, counted-from: assessment-month, of: exam | first: 1 year, counted-from: assessment-day, of: exam",
                "first: 1 year, counted-from: assessment-day, of: exam | first: 1 year, counted-from: assessment-day, of: test",
                "first: 1 year, counted-from: grant, renewal: 1 year | first: 1 year, counted-from: grant, renewal: 2 years",
                "first: 1 year, counted-from: grant, renewal: 1 year | first: 1 year, counted-from: grant, renewal: 1 year, renewable-for: 1 year",
                "first: 1 year, counted-from: grant, renewal: 1 year, renewable-for: 1 year | first: 1 year, counted-from: grant, renewal: 1 year, renewable-for: 1 year, seamless: true",
                "first: 1 year, counted-from: grant, renewal: 1 year, renewals: 1 | first: 1 year, counted-from: grant, renewal: 1 year, renewals: 2",
                "first: 1 year, counted-from: grant | first: 1 year, counted-from: grant, until: 2030",
                "first: 1 year, counted-from: grant | first: 1 year, counted-from: grant, ends-with: own/low",
                "first: 1 year, counted-from: grant | first: 1 year, counted-from: grant, may-end-with: own/low",
                "first: 1 year, counted-from: grant, ends-with: own/low | first: 1 year, counted-from: grant, may-end-with: own/low",
            })
    void validities_that_differ_have_different_hashes(String one, String other) {
        assertThat(changed(hashes(ALWAYS, one, CALL), hashes(ALWAYS, other, CALL)))
                .containsExactly("validity of own/high");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for: [low], opens: 2020, closes: 2021, source: law",
                "for: [low, high], opens: 2020, closes: 2021, source: law",
                "for: [high], opens: 2020-02, closes: 2021, source: law",
                "for: [high], opens: 2020, closes: 2021-02, source: law",
                "for: [high], opens: 2020, closes: 2021, source: press",
            })
    void calls_that_differ_have_different_hashes(String other) {
        assertThat(changed(hashes(ALWAYS, YEAR, CALL), hashes(ALWAYS, YEAR, "{ id: one, " + other + " }")))
                .containsExactly("call one");
    }
}
