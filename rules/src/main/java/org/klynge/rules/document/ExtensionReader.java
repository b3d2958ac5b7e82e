package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.klynge.fact.Identifier;
import org.klynge.rules.scheme.Extension;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

/** Reads one edition of a scheme that extends another one: the same rules, but for its changes. */
final class ExtensionReader {

    /** The word for a validity that is not known. */
    static final String UNKNOWN = "unknown";

    private static final ImmutableList<String> KINDS = ImmutableList.of("change", "add", "remove", "validity");

    private static final int MOST = 500;

    private final Fields fields;
    private final Problems problems;
    private final Scheme base;
    private final SchemeNames names;
    private final RequirementReader requirements;
    private Extension extension;

    ExtensionReader(Fields fields, Scheme base, SchemeNames names) {
        this.fields = fields;
        this.problems = fields.problems();
        this.base = base;
        this.names = names;
        this.requirements = new RequirementReader(names);
        this.extension = base.extend(base.id(), base.edition());
        names.inherit(base);
    }

    Optional<Scheme> scheme() {
        int before = problems.count();
        fields.node("extends");
        Optional<String> id = fields.required("scheme", text -> Identifier.check("scheme", text));
        Optional<String> edition = fields.required("edition", text -> Identifier.check("edition", text));
        extension = base.extend(id.orElseGet(base::id), edition.orElseGet(base::edition));
        fields.node("title");
        if (fields.has("title")) {
            ImmutableMap<String, String> titles = fields.requiredWords("title");
            apply(fields.location(), so -> so.title(titles.getOrDefault("en", base.title()), withoutEnglish(titles)));
        }
        DeclarationReader declarations = new DeclarationReader(fields, names);
        DeclarationReader.Declared declared = declarations.declared();
        declared.assessments().forEach(series -> apply(fields.location(), so -> so.declare(series)));
        declared.figures().forEach(figure -> apply(fields.location(), so -> so.declare(figure)));
        declared.facts().forEach(fact -> apply(fields.location(), so -> so.declare(fact)));
        declared.claims().forEach(claim -> apply(fields.location(), so -> so.declare(claim)));
        declarations.inForce().ifPresent(days -> apply(fields.location(), so -> so.inForce(days)));
        changes();
        fields.done();
        declarations.checkSources();
        return fields.unlessSince(before, fields.location(), extension::scheme);
    }

    /** Each change makes another scheme out of the one before: with many it is easier to write a new one. */
    private void changes() {
        if (fields.hasAtMost(MOST, "changes", "changes")) {
            fields.each("changes", "a change", this::change);
        }
    }

    /** Takes a step, unless the scheme refuses it. */
    private void apply(Location place, UnaryOperator<Extension> step) {
        try {
            extension = step.apply(extension);
        } catch (IllegalArgumentException refused) {
            problems.add(place, String.valueOf(refused.getMessage()));
        }
    }

    private static ImmutableMap<String, String> withoutEnglish(Map<String, String> titles) {
        return titles.entrySet().stream()
                .filter(title -> !title.getKey().equals("en"))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void change(Fields change) {
        List<String> kinds = KINDS.stream().filter(change::has).toList();
        if (kinds.size() != 1) {
            problems.add(
                    change.location(),
                    (kinds.isEmpty() ? "nothing" : String.join(" and ", kinds)) + " in one change; expected one of "
                            + String.join(", ", KINDS));
            change.takeAll();
            return;
        }
        switch (kinds.get(0)) {
            case "change" -> replace(change);
            case "remove" -> remove(change);
            case "add" -> add(change);
            default -> validity(change);
        }
    }

    /** A requirement as the changes before left it. */
    private Requirement known(String id) {
        Scheme scheme = extension.scheme();
        return scheme.requirement(id)
                .orElseThrow(() -> new IllegalArgumentException("no requirement is called '" + id + "'; "
                        + Nearest.to(
                                id,
                                scheme.rules().values().stream()
                                        .flatMap(rules -> rules.requirements().values().stream())
                                        .map(Requirement::id)
                                        .collect(ImmutableSet.toImmutableSet()))));
    }

    private Standing standing(String name) {
        Ladder ladder = extension.scheme().ladder();
        return ladder.named(name)
                .orElseThrow(() -> new IllegalArgumentException("the ladder has no standing '" + name + "'; "
                        + Nearest.to(
                                name,
                                ladder.standings().stream().map(Standing::name).toList())));
    }

    private void remove(Fields change) {
        Optional<Requirement> before = change.required("remove", this::known);
        change.done();
        before.ifPresent(old -> apply(change.location(), so -> so.remove(old.id())));
    }

    /** What else stands in the change is for the reader of requirements, if it is known of which one. */
    private void replace(Fields change) {
        Optional<Requirement> before = change.required("change", this::known);
        if (change.onlyKey().isPresent() && !change.isCut()) {
            problems.add(
                    change.location(),
                    "the change of '" + Problems.shorten(change.scalar("change"))
                            + "' changes nothing; expected a bound"
                            + " or a whole condition, or one of says, basis, source, applied, other-readings");
            return;
        }
        before.flatMap(old -> requirements.changed(change, old))
                .ifPresent(after -> apply(change.location(), so -> so.replace(after)));
    }

    private void add(Fields change) {
        Optional<Standing> standing = change.required("standing", this::standing);
        Purpose purpose = change.value("purpose", word -> Words.parse(Purpose.class, word))
                .orElse(Purpose.AWARD);
        Optional<Requirement> added = change.node("add")
                .flatMap(node -> Fields.of(node, "a requirement", problems))
                .flatMap(requirements::requirement);
        change.done();
        standing.ifPresent(to ->
                added.ifPresent(more -> apply(change.locationOf("add"), so -> so.add(to, purpose, more))));
    }

    private void validity(Fields change) {
        Optional<Standing> standing = change.required("standing", this::standing);
        Optional<Node> node = change.node("validity");
        boolean unknown = change.scalar("validity").equals(UNKNOWN);
        Optional<Validity> validity = unknown
                ? Optional.empty()
                : node.flatMap(said -> Fields.of(said, "a validity, or the word " + UNKNOWN + ",", problems))
                        .flatMap(new ValidityReader(
                                names, Optional.of(extension.scheme().ladder()))::validity);
        change.done();
        if (unknown || validity.isPresent()) {
            standing.ifPresent(of -> apply(change.location(), so -> so.validity(of, validity)));
        }
    }
}
