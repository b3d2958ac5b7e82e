package org.klynge.rules.document;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.klynge.fact.Identifier;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingKind;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

/** Reads one edition of a scheme that stands for itself. */
final class SchemeReader {

    private final Fields fields;
    private final Problems problems;
    private final Optional<Ladder> ladder;
    private final SchemeNames names;
    private final Set<String> requirementIds = new HashSet<>();

    /** A reader of one document, once its ladder, if it is a right one, and everything elsewhere are known. */
    SchemeReader(Fields fields, Optional<Ladder> ladder, SchemeNames names) {
        this.fields = fields;
        this.problems = fields.problems();
        this.ladder = ladder;
        this.names = names;
    }

    Optional<Scheme> scheme() {
        int before = problems.count();
        Scheme.Builder scheme = Scheme.builder();
        ladder.ifPresent(scheme::ladder);
        fields.node("ladder");
        fields.required("scheme", id -> Identifier.check("scheme", id)).ifPresent(scheme::id);
        fields.required("edition", edition -> Identifier.check("edition", edition))
                .ifPresent(scheme::edition);
        fields.requiredWords("title").forEach((language, title) -> {
            if (language.equals("en")) {
                scheme.title(title);
            } else {
                scheme.putTranslation(language, title);
            }
        });
        DeclarationReader declarations = new DeclarationReader(fields, names);
        DeclarationReader.Declared declared = declarations.declared();
        declared.assessments().forEach(scheme::addAssessment);
        declared.figures().forEach(scheme::addFigure);
        declared.facts().forEach(scheme::addFact);
        declared.claims().forEach(scheme::addClaim);
        declarations.inForce().ifPresent(scheme::inForce);
        CallsReader.calls(fields, ladder, names).ifPresent(scheme::calls);
        RequirementReader requirements = new RequirementReader(names);
        Sharing sharing = Sharing.of(fields.list("shared"));
        fields.each("shared", "a requirement", shared -> {
            names.declare("shared", shared.scalar("id"));
            if (shared.has("use")) {
                problems.add(shared.locationOf("use"), sharing.refuse(shared.scalar("id"), shared.scalar("use")));
                shared.takeAll();
                return;
            }
            sharing.stated(shared.scalar("id"), shared.locationOf("id"));
            requirements.requirement(shared).ifPresent(requirement -> {
                take(requirement, shared);
                names.share(requirement);
            });
        });
        fields.requiredNode("standings");
        fields.entries("standings", "what is said of each standing", (name, entry) -> {
            Optional<Standing> standing = ladder.flatMap(steps -> steps.named(name));
            if (ladder.isPresent() && standing.isEmpty()) {
                problems.add(
                        entry.key(),
                        "the ladder has no standing '" + name + "'; "
                                + Nearest.to(
                                        name,
                                        ladder.get().standings().stream()
                                                .map(Standing::name)
                                                .toList()));
            }
            Optional<StandingRules> rules = Fields.of(entry.value(), "what is said of a standing", problems)
                    .map(said -> rules(
                            said,
                            requirements,
                            standing.filter(LabelLevel.class::isInstance).isPresent()));
            standing.ifPresent(known -> rules.ifPresent(said -> scheme.putRule(known, said)));
        });
        fields.done();
        declarations.checkSources();
        if (problems.count() == before && !fields.isCut()) {
            // Otherwise what uses it may be what is wrong.
            sharing.checkUsed(names, problems);
        }
        return fields.unlessSince(before, fields.location(), scheme::build);
    }

    private void take(Requirement requirement, Fields at) {
        if (!requirementIds.add(requirement.id())) {
            problems.add(
                    at.locationOf("id"),
                    "the requirement '" + requirement.id()
                            + "' occurs twice; give it another id, or share it by 'use'");
        }
    }

    private StandingRules rules(Fields said, RequirementReader requirements, boolean label) {
        StandingKind kind = said.value("kind", word -> kind(word, label)).orElse(StandingKind.LEVEL);
        ImmutableMap<String, String> titles = said.words("title");
        ImmutableListMultimap.Builder<Purpose, Requirement> byPurpose = ImmutableListMultimap.builder();
        for (Purpose purpose : Purpose.values()) {
            if (said.has(purpose.word())) {
                said.each(
                        purpose.word(),
                        "a requirement",
                        each -> requirements.requirement(each).ifPresent(requirement -> {
                            if (!each.has("use")) {
                                take(requirement, each);
                            }
                            byPurpose.put(purpose, requirement);
                        }));
            } else {
                said.node(purpose.word());
            }
        }
        Optional<Validity> validity = said.node("validity")
                .flatMap(node -> Fields.of(node, "a validity", problems))
                .flatMap(new ValidityReader(names, ladder)::validity);
        said.done();
        return new StandingRules(kind, titles, byPurpose.build(), validity);
    }

    private static StandingKind kind(String word, boolean label) {
        if (label) {
            throw new IllegalArgumentException("'" + word
                    + "' for a label; only the standings of a programme are of several kinds: remove it, or let the ladder be"
                    + " one of kind programme");
        }
        return Words.parse(StandingKind.class, word);
    }
}
