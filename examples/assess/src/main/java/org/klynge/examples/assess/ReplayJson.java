package org.klynge.examples.assess;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.klynge.rules.audit.DecisionRecord;
import org.klynge.rules.audit.Difference;
import org.klynge.rules.scheme.ReadingChoice;

/** Replayed records as JSON. */
final class ReplayJson {

    private ReplayJson() {}

    /** An array with an object for each record, and a line end. */
    static String of(List<ReplayedFile> files) {
        return Json.write(Json.array(files, ReplayJson::file)) + "\n";
    }

    private static ObjectNode file(ReplayedFile file) {
        DecisionRecord record = file.replay().record();
        ObjectNode node = Json.object()
                .put("record", file.name())
                .put("confirmed", file.replay().isConfirmed())
                .put("unchanged", file.replay().isUnchanged())
                .put("scheme", record.question().scheme())
                .put("edition", record.outcome().edition())
                .put("date", record.question().date().toString())
                .put("purpose", record.question().purpose().word());
        record.recordedOn().ifPresent(day -> node.put("recordedOn", day.toString()));
        node.set(
                "readings",
                Json.texts(record.question().readings().stream()
                        .map(ReadingChoice::toString)
                        .toList()));
        node.set("assumed", Json.texts(record.question().assumptions()));
        node.set("causes", Json.array(file.replay().causes(), ReplayJson::difference));
        node.set("outcomes", Json.array(file.replay().outcomes(), ReplayJson::difference));
        return node;
    }

    private static ObjectNode difference(Difference difference) {
        ObjectNode node = Json.object().put("kind", difference.kind().name()).put("what", difference.what());
        difference.before().ifPresent(before -> node.put("before", before));
        difference.now().ifPresent(now -> node.put("now", now));
        difference.since().ifPresent(since -> node.put("since", since));
        return node;
    }
}
