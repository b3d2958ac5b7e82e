package org.klynge.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.cluster.Cluster;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Quantity;
import org.klynge.fact.Unit;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Engine;
import org.klynge.rules.decision.Evaluation;
import org.klynge.rules.decision.Situation;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.engine.ReferenceEngine;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.rules.spi.FactPlugin;
import org.klynge.rules.spi.Plugins;

/** A decision is decided again; what differs is told, with its cause. */
class ReplayTest {

    private static Difference only(Replay replay) {
        assertThat(replay.differences()).hasSize(1);
        return replay.differences().get(0);
    }

    @Test
    void a_decision_is_confirmed() {
        Replay replay = Replay.of(Reef.record(), Reef.decider(Reef.SCHEME));
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.isConfirmed()).isTrue();
        assertThat(replay.isUnchanged()).isTrue();
        assertThat(replay.decision()).isEqualTo(Optional.of(Reef.decide(Reef.decider(Reef.SCHEME))));
    }

    @Test
    void what_the_decider_assumes_and_asks_for_today_does_not_count() {
        Decider other = Reef.decider(Reef.SCHEME).assuming("sound");
        assertThat(Replay.of(Reef.record(), other).isUnchanged()).isTrue();
        DecisionRecord assuming = DecisionRecord.of(other, Reef.decide(other));
        Replay replay = Replay.of(assuming, Reef.decider(Reef.SCHEME));
        assertThat(replay.isUnchanged()).isTrue();
        assertThat(replay.decision().orElseThrow().assumptions()).containsExactly("sound");
    }

    @Test
    void a_changed_threshold_is_found_and_the_outcome_with_it() {
        Replay replay = Replay.of(Reef.record(), Reef.decider(Reef.with(Reef.SCHEME, "at-least: 15", "at-least: 12")));
        assertThat(replay.isConfirmed()).isFalse();
        assertThat(replay.causes()).hasSize(1);
        assertThat(replay.causes().get(0).kind()).isEqualTo(Difference.Kind.RULES);
        assertThat(replay.causes().get(0).what()).isEqualTo("requirement size of reef 2020");
        assertThat(replay.causes().get(0).since()).isEmpty();
        DecisionRecord dated = Reef.record().recordedOn(LocalDate.of(2022, 6, 2));
        assertThat(Replay.of(dated, Reef.decider(Reef.with(Reef.SCHEME, "at-least: 15", "at-least: 12")))
                        .causes())
                .extracting(Difference::since)
                .containsExactly(Optional.of("some day after 2022-06-02"));
        assertThat(replay.outcomes())
                .extracting(Difference::what, Difference::before, Difference::now)
                .contains(
                        tuple("verdict on requirement size", Optional.of("unknown"), Optional.of("met")),
                        tuple("verdict on reef/low", Optional.of("unknown"), Optional.of("met")));
    }

    @Test
    void a_changed_rule_that_changes_no_outcome_is_told_all_the_same() {
        Replay replay =
                Replay.of(Reef.record(), Reef.decider(Reef.with(Reef.SCHEME, "by: [Reef Board]", "by: [Board]")));
        assertThat(replay.isConfirmed()).isTrue();
        assertThat(replay.isUnchanged()).isFalse();
        assertThat(only(replay).what()).isEqualTo("claim sound of reef 2020");
    }

    @Test
    void a_changed_title_is_a_change_of_texts() {
        Difference difference = only(
                Replay.of(Reef.record(), Reef.decider(Reef.with(Reef.SCHEME, "It is sound.", "It is quite sound."))));
        assertThat(difference.kind()).isEqualTo(Difference.Kind.TEXTS);
        assertThat(difference.what()).isEqualTo("texts of reef 2020");
    }

    @Test
    void a_changed_validity_is_found() {
        Replay replay =
                Replay.of(Reef.record(), Reef.decider(Reef.with(Reef.SCHEME, "first: 2 years", "first: 3 years")));
        assertThat(replay.causes()).extracting(Difference::what).containsExactly("validity of reef/mid of reef 2020");
        assertThat(replay.outcomes())
                .extracting(Difference::toString)
                .containsExactly(
                        "last day of reef/mid: 2024-02-29 before, 2025-02-28 now",
                        "last day of reef/mid by reef/mid=exam-day: 2024-02-01..2024-02-28 before," + " 2025-02 now");
    }

    @Test
    void another_edition_of_the_day_is_found() {
        String ended = Reef.with(Reef.SCHEME, "until: 2030", "until: 2022-05-01");
        String next = Reef.with(
                Reef.with(Reef.SCHEME, "edition: \"2020\"", "edition: \"2022\""),
                "from: 2020-02-01",
                "from: 2022-05-01");
        Replay replay = Replay.of(Reef.record(), Reef.decider(ended, next));
        assertThat(replay.isConfirmed()).isTrue();
        assertThat(replay.causes())
                .extracting(Difference::what)
                .containsExactly("edition of reef", "in-force of reef 2020", "reef 2022");
        assertThat(replay.causes().get(0)).hasToString("edition of reef: 2020 before, 2022 now, since 2022-05-01");
    }

    @Test
    void a_scheme_that_is_gone_is_a_difference() {
        Replay replay = Replay.of(Reef.record(), Klynge.standard());
        assertThat(replay.isConfirmed()).isFalse();
        assertThat(replay.decision()).isEmpty();
        assertThat(replay.outcomes())
                .extracting(Difference::toString)
                .containsExactly("decision: made before, none: no scheme is called reef now");
        assertThat(replay.causes())
                .extracting(Difference::kind)
                .contains(Difference.Kind.RULES, Difference.Kind.DOSSIER);
    }

    @Test
    void an_edition_or_a_claim_that_is_gone_is_a_difference() {
        Decider later = Reef.decider(Reef.with(Reef.SCHEME, "from: 2020-02-01", "from: 2023"));
        assertThat(Replay.of(Reef.record(), later).outcomes())
                .extracting(Difference::toString)
                .containsExactly("decision: made before, none: no edition of reef is in force on 2022-06-01 now");
        Decider assuming = Reef.decider(Reef.SCHEME).assuming("sound");
        DecisionRecord record = DecisionRecord.of(assuming, Reef.decide(assuming));
        Decider without = Reef.decider(Reef.with(
                Reef.with(Reef.SCHEME, "  sound: {", "  healthy: {"), "attested: sound", "attested: healthy"));
        assertThat(Replay.of(record, without).outcomes().get(0).toString())
                .contains("no scheme declares the claim sound, which was assumed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            participants: 12              | participants: 14              | profiles[2022-03].participants            | 12 | 14 | 2022-03
            '"1": 4 of 5'                 | '"1": 3 of 5'                 | assessments[exam-2022].ratings.1          | 4 of 5 | 3 of 5 | 2022-02
            catalogue: reef-exam, date: 2022-02 | catalogue: reef-exam, date: 2022-01 | assessments[exam-2022].date | 2022-02 | 2022-01 | 2022-01
            until: 2023-05-01             | until: 2023-06-01             | grants[reef/low].until                    | 2023-05-01 | 2023-06-01 | 2021-05-01
            from: 2021-05-01              | from: 2021-05-02              | grants[reef/low].from                     | 2021-05-01 | 2021-05-02 | 2021-05-02
            name: Lagune Øst              | name: Lagune Vest             | cluster.name                              | Lagune Øst | Lagune Vest |
            """)
    void a_changed_statement_of_the_dossier_is_found(
            String before, String now, String place, String said, String says, String since) {
        Dossier today = Reef.dossier(Reef.with(Reef.DOSSIER, before, now));
        Replay replay = Replay.of(Reef.record(), Reef.decider(Reef.SCHEME), today);
        assertThat(replay.causes())
                .containsExactly(new Difference(
                        Difference.Kind.DOSSIER,
                        place,
                        Optional.of(said),
                        Optional.of(says),
                        Optional.ofNullable(since)));
    }

    @Test
    void an_entry_that_is_new_or_gone_is_found() {
        Dossier today = Reef.dossier(
                Reef.DOSSIER
                        + "attestations: [ { claim: sound, holds: true, by: Reef Board, date: 2022-04, assessment: exam-2022 } ]\n");
        Replay replay = Replay.of(Reef.record(), Reef.decider(Reef.SCHEME), today);
        assertThat(replay.causes()).hasSize(1);
        assertThat(replay.causes().get(0).what()).isEqualTo("attestations[sound]");
        assertThat(replay.causes().get(0).before()).isEmpty();
        assertThat(replay.causes().get(0).since()).hasValue("2022-04");
        assertThat(replay.outcomes())
                .extracting(Difference::what)
                .contains("verdict on requirement high.sound", "missing for reef/high");
        Decider decider = Reef.decider(Reef.SCHEME);
        DecisionRecord record = DecisionRecord.of(decider, decider.decide("reef", today, Reef.DAY));
        Replay back = Replay.of(record, decider, Reef.dossier(Reef.DOSSIER));
        assertThat(back.causes().get(0).now()).isEmpty();
    }

    @Test
    void a_dossier_in_another_order_is_the_same() {
        List<String> lines = Reef.DOSSIER.lines().toList();
        String swapped = String.join(
                "\n", lines.get(0), lines.get(1), lines.get(3), lines.get(2), String.join("\n", lines.subList(4, 9)));
        assertThat(Replay.of(Reef.record(), Reef.decider(Reef.SCHEME), Reef.dossier(swapped))
                        .isUnchanged())
                .isTrue();
    }

    @Test
    void a_dossier_that_no_document_says_is_a_difference() {
        Dossier blank = Reef.dossier(Reef.DOSSIER).toBuilder()
                .cluster(Cluster.builder().id("lagune").headOffice(" ").build())
                .build();
        assertThat(Replay.of(Reef.record(), Reef.decider(Reef.SCHEME), blank).causes())
                .extracting(Difference::what)
                .containsExactly("the dossier");
    }

    @Test
    void a_tampered_outcome_is_found() {
        DecisionRecord tampered = Reef.forged("\"high.sound\":\"unknown\"", "\"high.sound\":\"met\"");
        Difference difference = only(Replay.of(tampered, Reef.decider(Reef.SCHEME)));
        assertThat(difference.isCause()).isFalse();
        assertThat(difference).hasToString("verdict on requirement high.sound: met before, unknown now");
    }

    @Test
    void a_tampered_dossier_is_found() {
        DecisionRecord tampered = Reef.forged("\"1\":\"4 of 5\"", "\"1\":\"5 of 5\"");
        Replay replay = Replay.of(tampered, Reef.decider(Reef.SCHEME));
        assertThat(replay.causes()).extracting(Difference::kind).containsExactly(Difference.Kind.RECORD);
        assertThat(replay.isConfirmed()).isFalse();
        assertThat(replay.causes().get(0).toString())
                .startsWith("hash of the dossier of the record: ")
                .endsWith(" found");
    }

    @Test
    void a_tampered_hash_is_found() {
        String hash = Reef.record().consulted().get(0).rules().sha256();
        DecisionRecord tampered = Reef.forged(hash, "0".repeat(64));
        assertThat(Replay.of(tampered, Reef.decider(Reef.SCHEME)).isConfirmed()).isFalse();
        assertThat(only(Replay.of(tampered, Reef.decider(Reef.SCHEME))).kind()).isEqualTo(Difference.Kind.RECORD);
        String part = Reef.record()
                .consulted()
                .get(0)
                .part("requirement size")
                .orElseThrow()
                .sha256();
        DecisionRecord other = Reef.forged(part, "0".repeat(64));
        assertThat(only(Replay.of(other, Reef.decider(Reef.SCHEME))).what()).isEqualTo("requirement size of reef 2020");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `"assumptions":[]`      | `"assumptions":["sound"]`
            `"date":"2022-06-01"`   | `"date":"2022-06-02"`
            `"recorded-on":"2022`   | `"recorded-on":"2023`
            `"purpose":"award"`     | `"purpose":"keep"`
            `"plug-ins":{}`         | `"plug-ins":{"foo":"9"}`
            """)
    void whatever_is_altered_the_hash_of_the_record_does_not_fit(String before, String now) {
        String json = Reef.record().recordedOn(LocalDate.of(2022, 6, 2)).toJson();
        assertThat(Reef.read(json).isIntact()).isTrue();
        DecisionRecord altered = Reef.read(Reef.with(json, before, now));
        assertThat(altered.isIntact()).isFalse();
        Replay replay = Replay.of(altered, Reef.decider(Reef.SCHEME));
        assertThat(replay.isConfirmed()).isFalse();
        assertThat(replay.causes().get(0).toString()).startsWith("hash of the record: ");
    }

    @Test
    void a_record_whose_parts_contradict_each_other_is_not_confirmed() {
        String json = Reef.record().toJson();
        DecisionRecord emptied = Reef.resealed("{\"consulted\":[]" + json.substring(json.indexOf(",\"dossier\":{")));
        Replay replay = Replay.of(emptied, Reef.decider(Reef.SCHEME));
        assertThat(replay.outcomes()).isEmpty();
        assertThat(replay.isConfirmed()).isFalse();
        assertThat(replay.contradictions())
                .extracting(Difference::toString)
                .containsExactly("hashes of reef 2020: nothing stated, an outcome by this edition found");
        DecisionRecord renamed = Reef.forged("\"edition\":\"2020\",\"failures\"", "\"edition\":\"2021\",\"failures\"");
        assertThat(Replay.of(renamed, Reef.decider(Reef.SCHEME)).contradictions())
                .extracting(Difference::what)
                .containsExactly("hashes of reef 2021");
        DecisionRecord named = Reef.forged("\"question\":{", "\"question\":{\"edition\":\"2019\",");
        assertThat(Replay.of(named, Reef.decider(Reef.SCHEME)).contradictions())
                .extracting(Difference::toString)
                .containsExactly("edition of reef that was named: 2019 stated, 2020 found");
    }

    @Test
    void another_version_of_klynge_is_found() {
        String version = Reef.record().klynge();
        DecisionRecord earlier = Reef.forged("\"klynge\":\"" + version + "\"", "\"klynge\":\"0.0.1\"");
        assertThat(only(Replay.of(earlier, Reef.decider(Reef.SCHEME))))
                .isEqualTo(Difference.of(Difference.Kind.KLYNGE, "Klynge", "0.0.1", version));
    }

    /** Says nothing of anything. */
    private record Silent(String name, String version) implements Engine {
        @Override
        public Evaluation evaluate(Condition condition, Situation situation) {
            Evaluation known = new ReferenceEngine().evaluate(condition, situation);
            return new Evaluation(condition, Verdict.UNKNOWN, known.evidence(), known.parts(), known.contradiction());
        }
    }

    @Test
    void another_engine_is_found() {
        RuleBook rules = Reef.ruleBook(Reef.SCHEME);
        Replay replay = Replay.of(Reef.record(), Decider.of(rules, new Silent("silent", "7")));
        assertThat(replay.causes())
                .extracting(Difference::toString)
                .containsExactly("engine: reference before, silent now", "version of the engine: 1 before, 7 now");
        assertThat(replay.isConfirmed()).isFalse();
        DecisionRecord silent = DecisionRecord.of(
                Decider.of(rules, new Silent("silent", "7")),
                Reef.decide(Decider.of(rules, new Silent("silent", "7"))));
        assertThat(only(Replay.of(silent, Decider.of(rules, new Silent("silent", "8"))))
                        .what())
                .isEqualTo("version of the engine");
    }

    /** A condition of which there are versions. */
    private record Tide(String version) implements ConditionPlugin {
        @Override
        public String name() {
            return "tide";
        }

        @Override
        public void check(ImmutableMap<String, String> parameters) {}

        @Override
        public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
            return Verdict.MET;
        }
    }

    /** A fact that does not tell its version. */
    private record Depth(Optional<String> told) implements FactPlugin {
        @Override
        public String name() {
            return "depth";
        }

        @Override
        public String version() {
            return told.orElseThrow();
        }

        @Override
        public Quantity possible() {
            return Quantity.unknown(Unit.POINTS);
        }

        @Override
        public Quantity read(Dossier dossier, LocalDate day) {
            return possible();
        }
    }

    private static Decider plugged(String tide, Optional<String> depth) {
        String more = """
                - { id: mid.tide, says: The tide is right., custom: { name: tide }, basis: own }
                - { id: mid.depth, says: It is deep., fact: depth, more-than: 3 points, basis: own }
                """.indent(6);
        String scheme = Reef.with(Reef.SCHEME, "    validity:", more + "    validity:");
        return Klynge.decider(RuleBookReader.standalone()
                .withPlugins(Plugins.of(new Tide(tide), new Depth(depth)))
                .read(List.of(DocumentSource.of("scheme", scheme), DocumentSource.of("catalogue", Reef.CATALOGUE)))
                .orThrow());
    }

    @Test
    void another_version_of_a_plug_in_is_found() {
        Decider before = plugged("1.0", Optional.of("3"));
        DecisionRecord record = DecisionRecord.of(before, Reef.decide(before));
        assertThat(record.plugins()).containsExactly(Map.entry("condition tide", "1.0"), Map.entry("fact depth", "3"));
        assertThat(Replay.of(record, plugged("1.0", Optional.of("3"))).isUnchanged())
                .isTrue();
        assertThat(only(Replay.of(record, plugged("1.1", Optional.of("3")))))
                .isEqualTo(Difference.of(Difference.Kind.PLUG_IN, "plug-in condition tide", "1.0", "1.1"));
        assertThat(only(Replay.of(record, plugged("1.0", Optional.empty()))).now())
                .hasValue("unspecified");
    }

    @Test
    void the_kept_record_replays_on_every_jdk() {
        DecisionRecord kept = Reef.read(Reef.text("record.json"));
        // To the byte: whatever is recorded on this JDK is confirmed on the one of the kept record, too.
        assertThat(KeptRecord.anew().toJson())
                .isEqualTo(Reef.resealed(Reef.with(
                                Reef.text("record.json"),
                                "\"klynge\":\"" + kept.klynge() + "\"",
                                "\"klynge\":\"" + KlyngeVersion.current() + "\""))
                        .toJson());
        Replay replay = Replay.of(kept, Reef.decider(Reef.SCHEME));
        assertThat(replay.isConfirmed()).isTrue();
        assertThat(replay.differences())
                .filteredOn(difference -> difference.kind() != Difference.Kind.KLYNGE)
                .isEmpty();
    }
}
