package org.klynge.rules.text;

import java.util.List;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.Statement;

/** Where the statements of a dossier stand, and of which day they are. */
final class PlaceText {

    private final Messages messages;
    private final DateText dates;

    PlaceText(Wording wording) {
        this.messages = wording.messages();
        this.dates = wording.dates();
    }

    /** The place, and the day where that is known at all. */
    String of(Statement statement) {
        return statement.date().equals(PartialDate.unknown())
                ? statement.place()
                : statement.place() + " (" + dates.known(statement.date()) + ")";
    }

    String all(List<Statement> statements) {
        return messages.and(statements.stream().map(this::of).toList());
    }
}
