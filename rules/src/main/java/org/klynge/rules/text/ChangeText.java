package org.klynge.rules.text;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import org.klynge.rules.scheme.Change;
import org.klynge.rules.scheme.Requirement;

/** In what a scheme differs from the one that it extends. */
final class ChangeText {

    private final Wording wording;
    private final Messages messages;

    ChangeText(Wording wording) {
        this.wording = wording;
        this.messages = wording.messages();
    }

    /** What was changed. */
    String heading(Change change) {
        if (change instanceof Change.Replaced replaced) {
            return messages.text("change.replaced", replaced.after().id());
        }
        if (change instanceof Change.Removed removed) {
            return messages.text("change.removed", removed.requirement().id());
        }
        if (change instanceof Change.Added added) {
            return messages.text(
                    "change.added",
                    added.requirement().id(),
                    wording.standings().named(added.standing()),
                    messages.text("purpose-word." + added.purpose().word()));
        }
        if (change instanceof Change.OtherDays) {
            return messages.text("change.days");
        }
        return messages.text("change.validity", wording.standings().named(((Change.OtherValidity) change).standing()));
    }

    String inOneLine(Change change) {
        if (change instanceof Change.Replaced replaced) {
            return told(
                    change,
                    difference(replaced.before(), replaced.after()),
                    difference(replaced.after(), replaced.before()));
        }
        if (change instanceof Change.Removed removed) {
            return heading(change) + " " + before(asked(removed.requirement()));
        }
        if (change instanceof Change.Added added) {
            return heading(change) + " " + now(asked(added.requirement()));
        }
        if (change instanceof Change.OtherDays days) {
            return told(
                    change,
                    wording.dates().inForce(days.before()),
                    wording.dates().inForce(days.after()));
        }
        Change.OtherValidity validity = (Change.OtherValidity) change;
        return told(change, wording.runs(validity.before()), wording.runs(validity.after()));
    }

    private String told(Change change, String before, String after) {
        return heading(change) + " " + before(before) + ". " + now(after);
    }

    private String before(String words) {
        return messages.text("change.before") + " " + words;
    }

    private String now(String words) {
        return messages.text("change.now") + " " + words;
    }

    private String asked(Requirement requirement) {
        return wording.conditions().of(requirement.condition()).inOneLine();
    }

    /** What a requirement asks; where another one asks the same, in what else they differ. */
    private String difference(Requirement requirement, Requirement other) {
        List<String> differences = new ArrayList<>();
        if (requirement.repeatsThreshold() || !requirement.condition().equals(other.condition())) {
            differences.add(asked(requirement));
        } else {
            String sentence = wording.translated(requirement.says(), requirement.translations());
            differences.add(CharMatcher.is('.').trimTrailingFrom(sentence));
        }
        if (requirement.basis() != other.basis()) {
            differences.add(messages.text("basis." + requirement.basis().word()));
        }
        if (requirement.applied() != other.applied()) {
            differences.add(messages.text(requirement.applied() ? "requirement.applied" : "requirement.stated"));
        }
        return String.join("; ", differences);
    }
}
