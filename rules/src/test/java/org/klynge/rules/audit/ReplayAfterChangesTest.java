package org.klynge.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.spi.ConditionPlugin;
import org.klynge.rules.spi.Plugins;

/** What became of the rules since a record was made is told by its cause, and confirms where it makes no difference. */
class ReplayAfterChangesTest {

    private static final String SOUND =
            "      - { id: high.sound, says: It is sound., attested: sound, basis: published, source: law }\n";

    private static String causes(Replay replay) {
        return replay.causes().stream().map(Difference::what).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: high.sound  | id: high.fine   | requirement high.fine of reef 2020, requirement high.sound of reef 2020, standing reef/high of reef 2020, texts of reef 2020
            from: 2020-02-01 | from: 2020-02-02 | in-force of reef 2020
            until: 2030      | until: 2031      | in-force of reef 2020
            edition: "2020"  | edition: "2021"  | edition of reef, reef 2020, reef 2021
            'renew:'         | 'keep:'          | standing reef/high of reef 2020
            """)
    void a_rule_that_was_renamed_or_moved_is_told(String before, String now, String causes) {
        Replay replay = Replay.of(Reef.record(), Reef.decider(Reef.with(Reef.SCHEME, before, now)));
        assertThat(replay.decision()).isPresent();
        assertThat(causes(replay)).isEqualTo(causes);
    }

    @Test
    void a_requirement_that_is_gone_or_new_is_told() {
        String fewer = Reef.with(Reef.SCHEME, SOUND, "");
        String gone = "requirement high.sound of reef 2020, standing reef/high of reef 2020, texts of reef 2020";
        Replay without = Replay.of(Reef.record(), Reef.decider(fewer));
        assertThat(causes(without)).isEqualTo(gone);
        assertThat(without.outcomes())
                .extracting(Difference::toString)
                .contains("verdict on requirement high.sound: unknown before, nothing now");
        Decider decider = Reef.decider(fewer);
        Replay with = Replay.of(DecisionRecord.of(decider, Reef.decide(decider)), Reef.decider(Reef.SCHEME));
        assertThat(causes(with)).isEqualTo(gone);
        assertThat(with.outcomes())
                .extracting(Difference::toString)
                .contains("verdict on requirement high.sound: nothing before, unknown now");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minimum: 60 % | minimum: 61 % | assessments exam of reef 2020
            name: Warm    | name: Tepid   | texts of reef 2020
            """)
    void a_changed_catalogue_is_told(String before, String now, String cause) {
        Replay replay = Replay.of(Reef.record(), Reef.decider(Reef.SCHEME, Reef.with(Reef.CATALOGUE, before, now)));
        assertThat(causes(replay)).isEqualTo(cause);
        assertThat(replay.isConfirmed()).isTrue();
    }

    @Test
    void an_indicator_that_the_catalogue_does_not_have_any_more_leaves_the_dossier_unread() {
        String other = Reef.with(Reef.CATALOGUE, "number: \"3\"", "number: \"4\"");
        Replay replay = Replay.of(Reef.record(), Reef.decider(Reef.SCHEME, other));
        assertThat(replay.decision()).isEmpty();
        assertThat(causes(replay))
                .isEqualTo("assessments exam of reef 2020, texts of reef 2020, the dossier of the record");
        assertThat(replay.causes().get(2).now().orElseThrow()).contains("'3'");
        assertThat(replay.outcomes())
                .extracting(Difference::toString)
                .containsExactly("decision: made before, none: the dossier of the record cannot be read now");
    }

    /** Holds, and does not tell a version. */
    private record Tide() implements ConditionPlugin {
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

    @Test
    void a_plug_in_that_is_gone_is_told() {
        String plugged = Reef.with(
                Reef.SCHEME,
                SOUND,
                SOUND + "      - { id: high.tide, says: The tide is right., custom: { name: tide }, basis: own }\n");
        Decider with = Klynge.decider(RuleBookReader.standalone()
                .withPlugins(Plugins.of(new Tide()))
                .read(List.of(DocumentSource.of("scheme", plugged), DocumentSource.of("catalogue", Reef.CATALOGUE)))
                .orThrow());
        Replay replay = Replay.of(DecisionRecord.of(with, Reef.decide(with)), Reef.decider(Reef.SCHEME));
        assertThat(replay.causes().get(0)).hasToString("plug-in condition tide: unspecified before, nothing now");
        assertThat(causes(replay)).contains("requirement high.tide of reef 2020");
        assertThat(replay.isConfirmed()).isFalse();
    }

    @Test
    void a_change_of_a_scheme_that_is_not_consulted_is_no_cause() {
        String other = Reef.with(
                Reef.with(Reef.SCHEME, "scheme: reef", "scheme: atoll").replace("reef/", "atoll/"),
                "ladder: { id: reef",
                "ladder: { id: atoll");
        String alone = other.replace("sound", "atoll.sound").replace("high.atoll.sound", "high.sound");
        Decider both = Reef.decider(Reef.SCHEME, alone);
        DecisionRecord record = DecisionRecord.of(both, Reef.decide(both));
        assertThat(record.consulted()).extracting(SchemeHashes::scheme).containsExactly("reef");
        assertThat(Replay.of(record, Reef.decider(Reef.SCHEME)).isUnchanged()).isTrue();
    }

    @Test
    void two_threads_find_the_same() throws Exception {
        Decider decider = Reef.decider(Reef.with(Reef.SCHEME, "at-least: 15", "at-least: 12"));
        Callable<Replay> again = () -> Replay.of(Reef.read(Reef.record().toJson()), decider);
        Replay expected = again.call();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Replay>> replays =
                    threads.invokeAll(Stream.generate(() -> again).limit(40).toList());
            for (Future<Replay> replay : replays) {
                assertThat(replay.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }
}
