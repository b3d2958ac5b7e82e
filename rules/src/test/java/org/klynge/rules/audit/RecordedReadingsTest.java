package org.klynge.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.Problem;
import org.klynge.rules.scheme.ReadingChoice;

/** The readings that were chosen and the edition that was named are asked for again; what else could be read is kept. */
class RecordedReadingsTest {

    private static final ReadingChoice TWENTY = new ReadingChoice("size", "reading-1");
    private static final String OLD = Reef.with(
            Reef.with(Reef.with(Reef.SCHEME, "until: 2030", "until: 2022-06"), "at-least: 15", "at-least: 12"),
            "edition: \"2020\"",
            "edition: \"old\"");
    private static final String NEW = Reef.with(Reef.SCHEME, "from: 2020-02-01", "from: 2022-06");

    private static DecisionRecord record(Decider decider) {
        return DecisionRecord.of(decider, Reef.decide(decider));
    }

    @Test
    void a_chosen_reading_stands_with_the_question_and_not_with_the_rules() {
        DecisionRecord plain = Reef.record();
        DecisionRecord read = record(Reef.decider(Reef.SCHEME).reading(TWENTY));
        assertThat(read.question().readings()).containsExactly(TWENTY);
        assertThat(read.toJson()).contains("\"readings\":[\"size=reading-1\"]");
        assertThat(read.consulted()).isEqualTo(plain.consulted());
        assertThat(read.outcome()).isNotEqualTo(plain.outcome());
        assertThat(Reef.read(read.toJson())).isEqualTo(read);
    }

    @Test
    void it_is_followed_again_whatever_the_decider_follows_today() {
        DecisionRecord read = record(Reef.decider(Reef.SCHEME).reading(TWENTY));
        Replay replay = Replay.of(read, Reef.decider(Reef.SCHEME));
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.decision().orElseThrow().readings()).containsExactly(TWENTY);
        assertThat(Replay.of(Reef.record(), Reef.decider(Reef.SCHEME).reading(TWENTY))
                        .differences())
                .isEmpty();
    }

    @Test
    void a_reading_that_is_gone_is_a_difference() {
        DecisionRecord read = record(Reef.decider(Reef.SCHEME).reading(TWENTY));
        String renamed =
                Reef.with(Reef.SCHEME, "{ fact: members, at-least: 20", "{ id: more, fact: members, at-least: 20");
        Replay replay = Replay.of(read, Reef.decider(renamed));
        assertThat(replay.decision()).isEmpty();
        assertThat(replay.causes()).extracting(Difference::what).containsExactly("requirement size of reef 2020");
        assertThat(replay.outcomes())
                .extracting(Difference::toString)
                .containsExactly(
                        "decision: made before, none: no scheme has the reading size=reading-1, which was chosen now");
    }

    @Test
    void two_readings_of_one_thing_were_never_chosen() {
        String tampered = Reef.with(
                record(Reef.decider(Reef.SCHEME).reading(TWENTY)).toJson(),
                "[\"size=reading-1\"]",
                "[\"size=default\",\"size=reading-1\"]");
        assertThat(Replay.of(Reef.read(tampered), Reef.decider(Reef.SCHEME)).outcomes())
                .extracting(Difference::toString)
                .containsExactly("decision: made before, none: two readings of size are said to have been chosen now");
    }

    @Test
    void what_is_no_reading_is_a_problem() {
        String json = Reef.with(Reef.record().toJson(), "\"readings\":[]", "\"readings\":[\"size\"]");
        assertThat(DecisionRecord.read(DocumentSource.of("record.json", json)).problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .startsWith("readings: 'size' is no choice of a reading");
    }

    @Test
    void an_edition_that_was_named_is_applied_again() {
        Decider decider = Reef.decider(OLD, NEW);
        LocalDate later = LocalDate.of(2023, 1, 1);
        Dossier dossier = Reef.dossier(Reef.DOSSIER);
        DecisionRecord named =
                DecisionRecord.of(decider, decider.underEdition("old").decide("reef", dossier, later));
        assertThat(named.question().edition()).hasValue("old");
        assertThat(named.outcome().edition()).isEqualTo("old");
        assertThat(Replay.of(Reef.read(named.toJson()), decider).differences()).isEmpty();
        assertThat(Replay.of(named, Reef.decider(NEW)).outcomes())
                .extracting(Difference::toString)
                .containsExactly("decision: made before, none: no edition of reef is called old now");
        DecisionRecord picked = DecisionRecord.of(decider, decider.decide("reef", dossier, later));
        assertThat(picked.question().edition()).isEmpty();
        assertThat(picked.outcome().edition()).isEqualTo("2020");
        // The edition of the day may be named as well: then the question is another one.
        DecisionRecord both =
                DecisionRecord.of(decider, decider.underEdition("2020").decide("reef", dossier, later));
        assertThat(both).isNotEqualTo(picked);
        assertThat(Replay.of(both, decider).differences()).isEmpty();
    }

    @Test
    void what_another_edition_would_have_given_is_kept_with_its_hash() {
        Decider decider = Reef.decider(OLD, NEW);
        DecisionRecord record = record(decider);
        assertThat(record.outcome().otherEditions()).containsOnlyKeys("old");
        assertThat(record.outcome().otherEditions().get("old")).containsEntry("reef/low", Verdict.MET);
        assertThat(record.outcome().standings().get("reef/low").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(record.consulted()).extracting(SchemeHashes::edition).containsExactly("2020", "old");
        assertThat(Reef.read(record.toJson())).isEqualTo(record);
        assertThat(Replay.of(record, decider).differences()).isEmpty();
        Replay stricter = Replay.of(record, Reef.decider(Reef.with(OLD, "at-least: 12", "at-least: 90"), NEW));
        assertThat(stricter.causes()).extracting(Difference::what).containsExactly("requirement size of reef old");
        assertThat(stricter.outcomes())
                .extracting(Difference::toString)
                .contains("verdict on reef/low by the edition old: met before, not-met now");
        Replay alone = Replay.of(record, Reef.decider(NEW));
        assertThat(alone.outcomes())
                .extracting(Difference::toString)
                .contains("edition in force on the day: nothing before, perhaps none now");
    }

    @Test
    void readings_that_would_move_a_verdict_or_a_last_day_are_kept() {
        Decider decider = Reef.decider(Reef.SCHEME);
        Dossier eighteen = Reef.dossier(Reef.with(Reef.DOSSIER, "between 2 and 6", "6"));
        DecisionRecord record = DecisionRecord.of(decider, decider.decide("reef", eighteen, Reef.DAY));
        assertThat(record.outcome().standings().get("reef/low").decisive())
                .containsExactly(Map.entry("size=reading-1", Verdict.NOT_MET));
        assertThat(record.outcome().standings().get("reef/mid").contestedValidity())
                .containsExactly(
                        Map.entry("reef/mid=exam-day", Optional.of(PartialDate.parse("2024-02-01..2024-02-28"))));
        Replay moved = Replay.of(record, Reef.decider(Reef.with(Reef.SCHEME, "at-least: 20", "at-least: 18")));
        assertThat(moved.causes()).extracting(Difference::what).containsExactly("requirement size of reef 2020");
        assertThat(moved.outcomes())
                .extracting(Difference::toString)
                .containsExactly(
                        "verdict on reef/low by size=reading-1: not-met before, nothing now",
                        "verdict on reef/mid by size=reading-1: not-met before, nothing now",
                        "contested requirements: size before, nothing now");
    }
}
