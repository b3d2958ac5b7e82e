package org.klynge.examples.assess;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.klynge.assessment.Assessment;
import org.klynge.rules.decision.Conflict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.history.AssessmentCheck;
import org.klynge.rules.history.EndCheck;
import org.klynge.rules.history.GrantCheck;
import org.klynge.rules.history.ReportedScores;

/** What was found in a history as JSON: objects of the kinds grant, end, assessment and scores. */
final class FindingsJson {

    private FindingsJson() {}

    static void put(Findings findings, ArrayNode array) {
        findings.grants().forEach(check -> array.add(grant(check)));
        findings.ends().forEach(check -> array.add(end(check)));
        findings.assessments().forEach(check -> array.add(assessment(check)));
        findings.scores().forEach(scores -> array.add(scores(scores)));
    }

    private static ObjectNode grant(GrantCheck check) {
        ObjectNode node = finding("grant")
                .put("place", check.place())
                .put("standing", check.grant().standing().fullName())
                .put("from", check.grant().from().toString())
                .put("consistency", check.consistency().word())
                .put("extent", check.extent().word());
        node.set("decided", Json.array(check.decisions(), FindingsJson::decided));
        node.set("against", Json.texts(check.against()));
        node.set("missing", Json.texts(check.missing()));
        node.set("conflicts", Json.array(check.conflicts(), FindingsJson::conflict));
        node.set("otherwiseBy", Json.texts(check.otherwiseBy()));
        return node;
    }

    private static ObjectNode conflict(Conflict conflict) {
        ObjectNode node = Json.object().put("about", conflict.about());
        node.set(
                "statements",
                Json.array(
                        conflict.statements(),
                        statement -> Json.object()
                                .put("place", statement.place())
                                .put("date", statement.date().toString())));
        return node;
    }

    private static ObjectNode decided(Decision decision) {
        return Json.object()
                .put("scheme", decision.scheme().id())
                .put("edition", decision.scheme().edition())
                .put("purpose", decision.purpose().word())
                .put("date", decision.date().toString());
    }

    private static ObjectNode end(EndCheck check) {
        return finding("end")
                .put("place", check.place())
                .put("standing", check.grant().standing().fullName())
                .put("stated", check.grant().until().orElseThrow().toString())
                .put("byRule", check.byRule().toString())
                .put("relation", check.relation().word());
    }

    private static ObjectNode assessment(AssessmentCheck check) {
        return finding("assessment")
                .put("place", check.place())
                .put("assessment", check.assessment().id())
                .put("date", check.assessment().date().toString())
                .put("reason", check.reason().word());
    }

    private static ObjectNode scores(ReportedScores scores) {
        ObjectNode node = finding("scores").put("series", scores.series());
        node.set("scores", Json.array(scores.assessments(), FindingsJson::score));
        return node;
    }

    private static ObjectNode score(Assessment assessment) {
        return Json.object()
                .put("assessment", assessment.id())
                .put("date", assessment.date().toString())
                .put("score", assessment.reportedScore().orElseThrow().toString());
    }

    private static ObjectNode finding(String kind) {
        return Json.object().put("kind", kind);
    }
}
