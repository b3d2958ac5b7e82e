package org.klynge.rules.text;

import java.util.Optional;
import org.klynge.rules.scheme.Change;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Validity;

/** Puts on a page which scheme another one extends, and each change: what was said before, and what is said now. */
final class ExtensionText {

    private final Wording wording;
    private final Messages messages;
    private final SourceNumbers sources;
    private final Page page;
    private final RequirementText requirements;

    ExtensionText(Wording wording, SourceNumbers sources, Page page, RequirementText requirements) {
        this.wording = wording;
        this.messages = wording.messages();
        this.sources = sources;
        this.page = page;
        this.requirements = requirements;
    }

    void print(Scheme scheme) {
        scheme.base().ifPresent(base -> {
            page.heading(messages.text("extension.title"), '-');
            String key = scheme.changes().isEmpty() ? "extension.unchanged" : "extension.base";
            String title = wording.translated(base.title(), base.translations());
            page.line(0, "", messages.text(key, base.id(), base.edition(), title));
            scheme.changes().forEach(this::print);
            base.base().ifPresent(origin -> {
                page.gap();
                page.line(
                        0,
                        "",
                        messages.text("extension.chain", base.id(), base.edition(), origin.id(), origin.edition()));
            });
        });
    }

    private void print(Change change) {
        page.gap();
        page.line(2, "", new ChangeText(wording).heading(change));
        if (change instanceof Change.Replaced replaced) {
            print("change.before", replaced.before());
            print("change.now", replaced.after());
        } else if (change instanceof Change.Removed removed) {
            print("change.before", removed.requirement());
        } else if (change instanceof Change.Added added) {
            print("change.now", added.requirement());
        } else if (change instanceof Change.OtherValidity validity) {
            print("change.before", validity.before());
            print("change.now", validity.after());
        } else if (change instanceof Change.OtherDays days) {
            print("change.before", days.before());
            print("change.now", days.after());
        }
    }

    private void print(String key, InForce days) {
        page.line(4, messages.text(key) + " ", wording.dates().inForce(days) + sources.refer(days.sources()));
    }

    private void print(String key, Requirement requirement) {
        page.line(4, "", messages.text(key));
        requirements.print(6, requirement);
    }

    private void print(String key, Optional<Validity> validity) {
        new ValidityText(wording, sources, page).print(4, messages.text(key), validity);
    }
}
