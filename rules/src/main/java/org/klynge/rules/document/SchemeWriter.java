package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
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
 * <pre>{@code
 * String document = SchemeWriter.toYaml(labels.withThreshold("gold.score", Threshold.moreThan(Quantity.percent(90))));
 * }</pre>
 */
public final class SchemeWriter {

    private final Scheme scheme;
    private final Declared declared;
    private final RequirementWriter requirements;

    private SchemeWriter(Scheme scheme) {
        this.scheme = scheme;
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
        return DocumentForm.YAML.print(new SchemeWriter(scheme).document());
    }

    /**
     * Writes a scheme as JSON.
     *
     * @param scheme the scheme
     * @return the document, which ends with a line end
     * @throws IllegalArgumentException if the scheme holds what no document says
     */
    public static String toJson(Scheme scheme) {
        return DocumentForm.JSON.print(new SchemeWriter(scheme).document());
    }

    private Data.Table document() {
        return Entries.document(entries -> {
            entries.text("scheme", scheme.id());
            entries.text("edition", scheme.edition());
            scheme.base()
                    .ifPresent(base -> entries.mapping("extends", extended -> {
                        extended.text("scheme", base.id());
                        extended.text("edition", base.edition());
                    }));
            boolean sameTitle = scheme.base()
                    .filter(base -> base.title().equals(scheme.title())
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
            if (scheme.base().isEmpty()) {
                entries.mapping("ladder", this::ladder);
            }
            DeclarationWriter declarations = new DeclarationWriter(scheme, declared);
            declarations.declarations(entries);
            if (scheme.base().isEmpty()) {
                rules(entries);
            } else {
                new ChangeWriter(scheme, declared).changes(entries);
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
                .ifPresent(validity ->
                        entries.mapping("validity", said -> new ValidityWriter(declared).validity(validity, said)));
    }
}
