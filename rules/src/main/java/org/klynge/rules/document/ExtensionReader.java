package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.Identifier;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.scheme.Extension;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.Standing;

/** Reads one edition of a scheme that extends another one: the same rules, but for its changes. */
final class ExtensionReader {

    private static final ImmutableList<String> KINDS = ImmutableList.of("change", "add", "remove", "validity");

    private final Fields fields;
    private final Problems problems;
    private final Scheme base;
    private final SchemeNames names;
    private final RequirementReader requirements;

    ExtensionReader(Fields fields, Scheme base, SchemeNames names) {
        this.fields = fields;
        this.problems = fields.problems();
        this.base = base;
        this.names = names;
        this.requirements = new RequirementReader(names);
    }

    Optional<Scheme> scheme() {
        int before = problems.count();
        fields.node("extends");
        Optional<String> id = fields.required("scheme", text -> Identifier.check("scheme", text));
        Optional<String> edition = fields.required("edition", text -> Identifier.check("edition", text));
        names.inherit(base);
        ImmutableMap<String, String> titles = fields.has("title") ? fields.requiredWords("title") : ImmutableMap.of();
        DeclarationReader declarations = new DeclarationReader(fields, names);
        DeclarationReader.Declared declared = declarations.declared();
        Optional<InForce> inForce = declarations.inForce();
        List<UnaryOperator<Extension>> changes = new ArrayList<>();
        fields.each("changes", "a change", change -> changes.add(change(change)));
        fields.node("title");
        fields.done();
        declarations.checkSources();
        return fields.unlessSince(before, fields.location(), () -> {
            Extension extension = base.extend(id.orElseThrow(), edition.orElseThrow());
            if (!titles.isEmpty()) {
                extension = extension.title(titles.getOrDefault("en", base.title()), withoutEnglish(titles));
            }
            for (AssessmentSeries series : declared.assessments()) {
                extension = extension.declare(series);
            }
            for (ProfileFact figure : declared.figures()) {
                extension = extension.declare(figure);
            }
            for (Fact fact : declared.facts()) {
                extension = extension.declare(fact);
            }
            for (Claim claim : declared.claims()) {
                extension = extension.declare(claim);
            }
            for (InForce days : inForce.stream().toList()) {
                extension = extension.inForce(days);
            }
            for (UnaryOperator<Extension> change : changes) {
                extension = change.apply(extension);
            }
            return extension.scheme();
        });
    }

    private static ImmutableMap<String, String> withoutEnglish(Map<String, String> titles) {
        return titles.entrySet().stream()
                .filter(title -> !title.getKey().equals("en"))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private UnaryOperator<Extension> change(Fields change) {
        List<String> kinds = KINDS.stream().filter(change::has).toList();
        UnaryOperator<Extension> result = UnaryOperator.identity();
        if (kinds.size() != 1) {
            problems.add(
                    change.location(),
                    (kinds.isEmpty() ? "nothing" : String.join(" and ", kinds)) + " in one change; expected one of "
                            + String.join(", ", KINDS));
            kinds.forEach(change::node);
            return result;
        }
        switch (kinds.get(0)) {
            case "change" -> result = replace(change);
            case "remove" -> result = remove(change);
            case "add" -> result = add(change);
            default -> result = validity(change);
        }
        change.done();
        return result;
    }

    /** The requirement of the base, before any change. */
    private Requirement known(String id) {
        return base.requirement(id)
                .orElseThrow(() -> new IllegalArgumentException("no requirement of " + base.id() + " "
                        + base.edition() + " is called '" + id + "'; "
                        + Nearest.to(
                                id,
                                base.rules().values().stream()
                                        .flatMap(rules -> rules.requirements().values().stream())
                                        .map(Requirement::id)
                                        .collect(ImmutableSet.toImmutableSet()))));
    }

    private Standing standing(String name) {
        return base.ladder()
                .named(name)
                .orElseThrow(() -> new IllegalArgumentException("the ladder has no standing '" + name + "'; "
                        + Nearest.to(
                                name,
                                base.ladder().standings().stream()
                                        .map(Standing::name)
                                        .toList())));
    }

    private UnaryOperator<Extension> replace(Fields change) {
        Optional<Requirement> before = change.required("change", this::known);
        Optional<Requirement> after = before.flatMap(old -> requirements.changed(change, old));
        if (before.isEmpty()) {
            change.takeAll();
        }
        return extension -> after.map(extension::replace).orElse(extension);
    }

    private UnaryOperator<Extension> remove(Fields change) {
        Optional<Requirement> before = change.required("remove", this::known);
        return extension -> before.map(old -> extension.remove(old.id())).orElse(extension);
    }

    private UnaryOperator<Extension> add(Fields change) {
        Optional<Standing> standing = change.required("standing", this::standing);
        Purpose purpose = change.value("purpose", word -> Words.parse(Purpose.class, word))
                .orElse(Purpose.AWARD);
        Optional<Requirement> added = change.node("add")
                .flatMap(node -> Fields.of(node, "a requirement", problems))
                .flatMap(requirements::requirement);
        return extension -> standing.flatMap(to -> added.map(more -> extension.add(to, purpose, more)))
                .orElse(extension);
    }

    private UnaryOperator<Extension> validity(Fields change) {
        Optional<Standing> standing = change.required("standing", this::standing);
        if (change.scalar("validity").equals("unknown")) {
            change.node("validity");
            return extension ->
                    standing.map(of -> extension.validity(of, Optional.empty())).orElse(extension);
        }
        Optional<Validity> validity = change.node("validity")
                .flatMap(node -> Fields.of(node, "a validity, or 'unknown'", problems))
                .flatMap(new ValidityReader(names)::validity);
        return extension -> standing.flatMap(of -> validity.map(runs -> extension.validity(of, Optional.of(runs))))
                .orElse(extension);
    }
}
