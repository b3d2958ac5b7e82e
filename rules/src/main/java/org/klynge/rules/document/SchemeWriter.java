package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.Optional;
import org.klynge.rules.scheme.Change;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingKind;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

/**
 * Writes editions of schemes as YAML or JSON, in the keys that {@link RuleBookReader} reads. A reader that knows the
 * catalogues, the plug-ins and the scheme that is extended, if any, gives back an equal scheme. Comments and notes of a
 * document that a scheme was read from are not part of the scheme, so they are not written.
 *
 * <p>A scheme that was made in Java can hold what no document says, such as a condition on a claim that it does not
 * declare, or a threshold that everything meets. Such a scheme is refused, and the message tells where.
 *
 * <p>A scheme that extends one of the same id and edition, as {@link Scheme#withThreshold} gives it, takes the place of that
 * one: no rule book has both. It is written in full, or as extending what the other one extends. What is read back has the
 * same rules, but no longer tells in what it differs from the other one.
 *
 * <pre>{@code
 * Scheme own = labels.extend("regional-labels", "2026")
 *         .threshold("gold.score", Threshold.moreThan(Quantity.percent(90)))
 *         .scheme();
 * String document = SchemeWriter.toYaml(own); // extends: { scheme: esca-labels, edition: 2019-11 }
 * }</pre>
 */
public final class SchemeWriter {

    private final Scheme scheme;
    private final Optional<Scheme> extended;
    private final Declared declared;
    private final RequirementWriter requirements;

    private SchemeWriter(Scheme scheme) {
        this.scheme = scheme;
        this.extended = extended(scheme);
        this.declared = new Declared(scheme);
        this.requirements = new RequirementWriter(declared);
    }

    /**
     * Writes a scheme as YAML.
     *
     * @param scheme the scheme
     * @return the document, which ends with a line end
     * @throws IllegalArgumentException if the scheme holds what no document says
     */
    public static String toYaml(Scheme scheme) {
        return toYaml(scheme, Limits.STANDARD);
    }

    /**
     * Writes a scheme as YAML for readers with other limits than the standard ones.
     *
     * @param scheme the scheme
     * @param most how large the document may be
     * @return the document, which ends with a line end
     * @throws IllegalArgumentException if the scheme holds what no document says, or more than the limits allow
     */
    public static String toYaml(Scheme scheme, Limits most) {
        return DocumentForm.YAML.print(new SchemeWriter(scheme).document(), most);
    }

    /**
     * Writes a scheme as JSON.
     *
     * @param scheme the scheme
     * @return the document, which ends with a line end
     * @throws IllegalArgumentException if the scheme holds what no document says
     */
    public static String toJson(Scheme scheme) {
        return toJson(scheme, Limits.STANDARD);
    }

    /**
     * Writes a scheme as JSON for readers with other limits than the standard ones.
     *
     * @param scheme the scheme
     * @param most how large the document may be
     * @return the document, which ends with a line end
     * @throws IllegalArgumentException if the scheme holds what no document says, or more than the limits allow
     */
    public static String toJson(Scheme scheme, Limits most) {
        return DocumentForm.JSON.print(new SchemeWriter(scheme).document(), most);
    }

    /** The scheme that the document extends: not one of the same name, which cannot be there beside this one. */
    private static Optional<Scheme> extended(Scheme scheme) {
        return scheme.base().flatMap(base -> isNamesake(scheme, base) ? extended(base) : Optional.of(base));
    }

    /** What was changed since then. */
    private static ImmutableList<Change> changes(Scheme scheme) {
        ImmutableList<Change> before = scheme.base()
                .filter(base -> isNamesake(scheme, base))
                .map(SchemeWriter::changes)
                .orElse(ImmutableList.of());
        return ImmutableList.<Change>builder()
                .addAll(before)
                .addAll(scheme.changes())
                .build();
    }

    private static boolean isNamesake(Scheme scheme, Scheme other) {
        return scheme.id().equals(other.id()) && scheme.edition().equals(other.edition());
    }

    private Data.Table document() {
        return Entries.document(entries -> {
            entries.text("scheme", scheme.id());
            entries.text("edition", scheme.edition());
            extended.ifPresent(base -> entries.mapping("extends", other -> {
                other.text("scheme", base.id());
                other.text("edition", base.edition());
            }));
            boolean sameTitle = extended.filter(base -> base.title().equals(scheme.title())
                            && base.translations().equals(scheme.translations()))
                    .isPresent();
            if (!sameTitle) {
                entries.words(
                        "title",
                        ImmutableMap.<String, String>builder()
                                .put("en", scheme.title())
                                .putAll(scheme.translations())
                                .buildOrThrow());
            }
            if (extended.isEmpty()) {
                entries.mapping("ladder", this::ladder);
            }
            DeclarationWriter declarations = new DeclarationWriter(scheme, extended, declared);
            declarations.declarations(entries);
            if (extended.isEmpty()) {
                new CallsWriter(declared).calls(scheme.calls(), entries);
                rules(entries);
            } else {
                new ChangeWriter(declared, scheme.ladder()).changes(changes(scheme), entries);
            }
            declarations.sources(entries);
        });
    }

    private void ladder(Entries entries) {
        Ladder ladder = scheme.ladder();
        ImmutableList<Standing> standings = ladder.standings().asList();
        entries.text("id", ladder.id());
        entries.text("kind", standings.stream().allMatch(LabelLevel.class::isInstance) ? "labels" : "programme");
        entries.texts("standings", standings.stream().map(Standing::name).toList());
        if (!ladder.equals(Ladder.chain(ladder.id(), standings))) {
            entries.mappingOrNone(
                    "steps",
                    steps -> ladder.stepsUp()
                            .asMap()
                            .forEach((lower, higher) -> steps.texts(
                                    lower.name(),
                                    higher.stream().map(Standing::name).toList())));
        }
    }

    private void rules(Entries entries) {
        Multiset<Requirement> uses = LinkedHashMultiset.create();
        scheme.rules()
                .values()
                .forEach(rules -> uses.addAll(rules.requirements().values()));
        ImmutableSet<Requirement> shared = uses.elementSet().stream()
                .filter(requirement -> uses.count(requirement) > 1)
                .collect(ImmutableSet.toImmutableSet());
        entries.each("shared", shared.asList(), requirements::requirement);
        entries.mappingOrNone(
                "standings",
                standings -> scheme.rules()
                        .forEach((standing, rules) ->
                                standings.mappingOrNone(standing.name(), said -> standing(rules, shared, said))));
    }

    private void standing(StandingRules rules, ImmutableSet<Requirement> shared, Entries entries) {
        if (rules.kind() != StandingKind.LEVEL) {
            entries.text("kind", rules.kind().word());
        }
        entries.words("title", rules.titles());
        for (Purpose purpose : Purpose.values()) {
            entries.each(purpose.word(), rules.requirements(purpose), (requirement, written) -> {
                if (shared.contains(requirement)) {
                    written.text("use", requirement.id());
                } else {
                    requirements.requirement(requirement, written);
                }
            });
        }
        rules.validity()
                .ifPresent(validity -> entries.mapping(
                        "validity", said -> new ValidityWriter(declared, scheme.ladder()).validity(validity, said)));
    }
}
