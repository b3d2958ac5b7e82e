package org.klynge.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.document.Problem;

/** Records that somebody took parts from, blew up or made by hand are refused or told apart, and no exception. */
class HostileRecordTest {

    private static Canonical.Table without(Canonical.Table table, List<String> path) {
        String key = path.get(0);
        Canonical.Entries entries = Canonical.table();
        table.entries().forEach((each, value) -> {
            if (!each.equals(key)) {
                entries.put(each, value);
            } else if (path.size() > 1) {
                entries.put(each, without((Canonical.Table) value, path.subList(1, path.size())));
            }
        });
        return entries.end();
    }

    private static Stream<List<String>> paths(Canonical.Table table, List<String> above) {
        ImmutableSortedMap<String, Canonical> entries = table.entries();
        return entries.keySet().stream().flatMap(key -> {
            List<String> path = Stream.concat(above.stream(), Stream.of(key)).toList();
            return Stream.concat(
                    Stream.of(path),
                    entries.get(key) instanceof Canonical.Table inner ? paths(inner, path) : Stream.of());
        });
    }

    /** The keys of the form, not those that are names of requirements, standings, plug-ins or parts of the dossier. */
    private static boolean isOfTheForm(List<String> path) {
        String last = path.get(path.size() - 1);
        return path.size() == 1
                || (path.size() == 2
                        && List.of("engine", "question", "dossier", "outcome").contains(path.get(0)))
                || (path.size() == 4 && path.get(1).equals("standings") && !last.equals("valid-until"));
    }

    static Stream<Arguments> a_record_without_one_of_its_keys_is_refused_and_the_key_named() {
        return paths((Canonical.Table) RecordWriter.document(Reef.record()), List.of())
                .filter(HostileRecordTest::isOfTheForm)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource
    void a_record_without_one_of_its_keys_is_refused_and_the_key_named(List<String> path) {
        String json = without((Canonical.Table) RecordWriter.document(Reef.record()), path)
                .json();
        Parsed<DecisionRecord> parsed = DecisionRecord.read(DocumentSource.of("record.json", json));
        String key = path.get(path.size() - 1);
        assertThat(parsed.problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains(" has no '" + key + "'; take the record as it was written");
    }

    @Test
    void a_record_of_nothing_but_brackets_or_entries_is_refused() {
        for (String text : List.of("[".repeat(100_000), "{\"a\":".repeat(100_000), "[" + "0,".repeat(300_000) + "0]")) {
            assertThat(DecisionRecord.read(DocumentSource.of("record.json", text))
                            .problems())
                    .hasSize(1);
        }
        String name = "x".repeat(3_000_000);
        String json = Reef.with(Reef.record().toJson(), "\"scheme\":\"reef\"}", "\"scheme\":\"" + name + "\"}");
        DecisionRecord record = Reef.read(json);
        assertThat(Replay.of(record, Reef.decider(Reef.SCHEME)).isConfirmed()).isFalse();
    }

    @Test
    void many_requirements_that_never_were_are_differences() {
        StringBuilder many = new StringBuilder();
        IntStream.range(0, 20_000).forEach(i -> many.append("\"r").append(i).append("\":\"met\","));
        String json = Reef.with(Reef.record().toJson(), "\"requirements\":{", "\"requirements\":{" + many);
        assertThat(Replay.of(Reef.read(json), Reef.decider(Reef.SCHEME)).outcomes())
                .hasSize(20_000);
    }

    private static Dossier dossier(int profiles) {
        Dossier.Builder large = Dossier.builder();
        for (int i = 0; i < profiles; i++) {
            large.addProfile(Profile.builder()
                    .date(PartialDate.on(Reef.DAY.minusDays(i)))
                    .putFigure(ProfileFact.PARTICIPANTS, Quantity.count(i))
                    .build());
        }
        return large.build();
    }

    @Test
    void a_dossier_as_large_as_documents_may_be_is_kept_and_replayed() {
        Dossier large = dossier(39_990);
        Decider decider = Reef.decider(Reef.SCHEME);
        DecisionRecord record = DecisionRecord.of(decider, decider.decide("reef", large, Reef.DAY));
        DecisionRecord read = Reef.read(record.toJson());
        assertThat(read).isEqualTo(record);
        assertThat(Replay.of(read, decider).differences()).isEmpty();
        assertThat(Replay.of(read, decider, large).differences()).isEmpty();
    }

    @Test
    void a_larger_dossier_is_refused() {
        Decider decider = Reef.decider(Reef.SCHEME);
        Decision decision = decider.decide("reef", dossier(41_000), Reef.DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionRecord.of(decider, decision))
                .withMessageContaining("at most 200000 are read");
    }

    @Test
    void numbers_and_dates_that_are_written_otherwise_are_the_same_dossier() {
        Map<String, String> same = Map.of(
                "participants: 12", "participants: 12.0",
                "participants: more than 10", "participants: at least 11",
                "between 2 and 6", "between 2.0 and 6.0",
                "80000", "80000.00",
                "\"1\": 4 of 5", "\"1\": 4.0 of 5.0",
                "date: 2022-02", "date: 2022-02-01..2022-02-28",
                "from: 2021-05-01", "from: 2021-05-01..2021-05-01");
        ContentHash hash = ContentHash.of(Reef.dossier(Reef.DOSSIER));
        same.forEach((before, now) -> assertThat(ContentHash.of(Reef.dossier(Reef.with(Reef.DOSSIER, before, now))))
                .as(now)
                .isEqualTo(hash));
    }
}
