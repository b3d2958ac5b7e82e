package org.klynge.examples.assess;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What became of one call of the command. */
record Run(int code, String out, String err) {

    static final String NSCC = "dossiers/nscc.yaml";
    static final String ENERGY_VALLEY = "dossiers/energy-valley.yaml";

    private static final Map<String, Run> ANSWERED = new ConcurrentHashMap<>();

    /** Calls the command on a day long after everything that the dossiers tell. */
    static Run of(String... arguments) {
        return on(LocalDate.of(2031, 1, 1), arguments);
    }

    /** What is asked about a timeline is only read: the same question, asked of a dossier that stays, has the same answer. */
    static Run on(LocalDate today, String... arguments) {
        List<String> question = List.of(arguments);
        boolean stays = question.size() > 1
                && question.get(0).equals("timeline")
                && question.stream().skip(1).allMatch(word -> word.startsWith("--") || word.startsWith("dossiers/"));
        return stays
                ? ANSWERED.computeIfAbsent(today + " " + question, any -> asked(today, arguments))
                : asked(today, arguments);
    }

    private static Run asked(LocalDate today, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Assess.commandLine(Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Run(code, out.toString(), err.toString());
    }

    /** Calls the command for JSON, and reads what it wrote as one array and nothing else. */
    static JsonNode json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--format=json");
        return of(all.toArray(new String[0])).json();
    }

    JsonNode json() {
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readTree(out);
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(out + err, noJson);
        }
    }

    List<String> errors() {
        return err.lines().toList();
    }

    /** The requirement of a standing, from the explanation of a decision. */
    static JsonNode requirement(JsonNode decision, String standing, String id) {
        for (JsonNode requirement : decision.at("/explanation").path(standing).path("requirements")) {
            if (requirement.path("id").asText().equals(id)) {
                return requirement;
            }
        }
        throw new AssertionError(
                "no " + id + " in " + decision.at("/explanation").path(standing));
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
