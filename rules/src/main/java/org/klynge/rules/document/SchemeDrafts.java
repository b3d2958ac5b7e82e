package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.RuleBookConflict;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.spi.Plugins;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

/** Scheme documents on their way to schemes: each is read once all ladders and the scheme that it extends are known. */
final class SchemeDrafts {

    private enum State {
        WAITING,
        BEING_READ,
        READ
    }

    /** A document, and what became of it. */
    private static final class Draft {
        private final Fields fields;
        private final Optional<Ladder> ladder;
        private State state = State.WAITING;
        private Optional<Scheme> scheme = Optional.empty();

        Draft(Fields fields, Optional<Ladder> ladder) {
            this.fields = fields;
            this.ladder = ladder;
        }

        boolean isExtension() {
            return fields.has("extends");
        }

        boolean is(String id, String edition) {
            return fields.scalar("scheme").equals(id)
                    && fields.scalar("edition").equals(edition);
        }
    }

    /** How many schemes may wait for the one that they extend: each takes some of the stack. */
    private static final int MOST_EXTENSIONS = 50;

    private final ImmutableList<Scheme> base;
    private final Plugins plugins;
    private final PluginFacts pluginFacts;
    private final Map<String, IndicatorCatalogue> catalogues;
    private final Set<String> catalogueIds = new HashSet<>();
    private final Set<Standing> standings = new LinkedHashSet<>();
    private final List<Draft> drafts = new ArrayList<>();

    SchemeDrafts(ImmutableList<Scheme> base, Plugins plugins, Map<String, IndicatorCatalogue> catalogues) {
        this.base = base;
        this.plugins = plugins;
        this.pluginFacts = PluginFacts.of(plugins);
        this.catalogues = catalogues;
        base.forEach(scheme -> standings.addAll(scheme.ladder().standings()));
    }

    /** Notes that there is a catalogue, whether it can be read or not. */
    void declareCatalogue(String id) {
        catalogueIds.add(id);
    }

    void add(Fields fields) {
        if (fields.has("extends")) {
            drafts.add(new Draft(fields, Optional.empty()));
            return;
        }
        Optional<Ladder> ladder = fields.requiredNode("ladder")
                .flatMap(node -> Fields.of(node, "a ladder", fields.problems()))
                .flatMap(LadderReader::ladder);
        ladder.ifPresent(known -> standings.addAll(known.standings()));
        drafts.add(new Draft(fields, ladder));
    }

    /** All schemes: those that were there, and those of the documents that could be read. */
    ImmutableList<Scheme> schemes() {
        return Stream.concat(base.stream(), drafts.stream().flatMap(draft -> read(draft).stream()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The rule book of all schemes, or a problem in the document that does not fit in with those before. */
    Optional<RuleBook> ruleBook(ImmutableList<Scheme> schemes) {
        try {
            return Optional.of(RuleBook.of(schemes));
        } catch (RuleBookConflict conflict) {
            Fields culprit = drafts.stream()
                    .filter(draft -> draft.scheme
                            .filter(scheme -> scheme == conflict.scheme())
                            .isPresent())
                    .findFirst()
                    .orElseThrow(() -> conflict)
                    .fields;
            String part = culprit.has(conflict.part()) ? conflict.part() : "edition";
            culprit.problems().add(culprit.locationOf(part), String.valueOf(conflict.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Scheme> read(Draft draft) {
        if (draft.state == State.WAITING) {
            draft.state = State.BEING_READ;
            draft.scheme = draft.isExtension()
                    ? extended(draft.fields)
                            .flatMap(other -> new ExtensionReader(draft.fields, other, names(draft.fields)).scheme())
                    : new SchemeReader(draft.fields, draft.ladder, names(draft.fields)).scheme();
            draft.state = State.READ;
        }
        return draft.scheme;
    }

    private Optional<Scheme> extended(Fields fields) {
        return fields.node("extends")
                .flatMap(node -> Fields.of(node, "the scheme that is extended", fields.problems()))
                .flatMap(extended -> {
                    Optional<String> id = extended.required("scheme", text -> text);
                    Optional<String> edition = extended.required("edition", text -> text);
                    extended.done();
                    return id.flatMap(known -> edition.flatMap(of -> find(known, of, fields)));
                });
    }

    private Optional<Scheme> find(String id, String edition, Fields from) {
        for (Draft draft : drafts) {
            if (draft.is(id, edition)) {
                if (draft.state == State.BEING_READ) {
                    from.problems()
                            .add(
                                    from.locationOf("extends"),
                                    "the scheme " + id + " " + edition + " extends itself, perhaps through others");
                    return Optional.empty();
                }
                if (beingRead() >= MOST_EXTENSIONS) {
                    from.problems()
                            .add(
                                    from.locationOf("extends"),
                                    "more than " + MOST_EXTENSIONS
                                            + " schemes extend each other one by one here; let one"
                                            + " of them extend none");
                    return Optional.empty();
                }
                return read(draft);
            }
        }
        Optional<Scheme> there = base.stream()
                .filter(scheme -> scheme.id().equals(id) && scheme.edition().equals(edition))
                .findFirst();
        if (there.isEmpty()) {
            from.problems()
                    .add(
                            from.locationOf("extends"),
                            "there is no scheme '" + id + "' with an edition '" + edition + "' here; "
                                    + Nearest.to(id + " " + edition, known()));
        }
        return there;
    }

    private long beingRead() {
        return drafts.stream().filter(draft -> draft.state == State.BEING_READ).count();
    }

    private ImmutableSet<String> known() {
        return Stream.concat(
                        base.stream().map(scheme -> scheme.id() + " " + scheme.edition()),
                        drafts.stream()
                                .map(draft -> draft.fields.scalar("scheme") + " " + draft.fields.scalar("edition")))
                .collect(ImmutableSet.toImmutableSet());
    }

    private SchemeNames names(Fields fields) {
        boolean allLadders = drafts.stream().allMatch(draft -> draft.isExtension() || draft.ladder.isPresent());
        SchemeNames names = new SchemeNames(
                catalogues, ImmutableSet.copyOf(standings), allLadders, plugins, pluginFacts, fields::mayLack);
        catalogueIds.forEach(id -> names.declare("catalogues", id));
        return names;
    }
}
