package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.Identifier;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.FactRegistry;
import org.klynge.rules.condition.Threshold;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;
import org.klynge.style.KlyngeStyle;

/**
 * One edition of the rules of one body: the standings that it gives, what each requires, and where that is written. A
 * scheme is data; engines decide by it.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Scheme stricter = scheme.withThreshold("gold.score", Threshold.moreThan(Quantity.percent(90)));
 * }</pre>
 */
@KlyngeStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations above are of no concern to users
public abstract sealed class Scheme permits ImmutableScheme {

    Scheme() {}

    /**
     * The name that all editions share.
     *
     * @return an {@link Identifier}, such as {@code esca-labels}
     */
    public abstract String id();

    /**
     * The name of this edition.
     *
     * @return an {@link Identifier}, such as {@code 2019-11}
     */
    public abstract String edition();

    /**
     * What people call the scheme.
     *
     * @return the title in English
     */
    public abstract String title();

    /**
     * The title in other languages.
     *
     * @return the titles by language (two-letter code); never English
     */
    public abstract ImmutableMap<String, String> translations();

    /**
     * The title in a language.
     *
     * @param language a two-letter code
     * @return the title, in English where there is no translation
     */
    public final String title(String language) {
        return translations().getOrDefault(language, title());
    }

    /**
     * The scheme that this one extends.
     *
     * @return the other scheme, or nothing where this one stands for itself
     */
    public abstract Optional<Scheme> base();

    /**
     * In what rules this scheme differs from the one that it extends, and that it is in force on other days. Its own name
     * and title, and what it declares for its rules to speak of, are no changes of rules.
     *
     * @return other days in force, and then the changes in the order in which they were made; empty where there is no base
     */
    public abstract ImmutableList<Change> changes();

    /**
     * When this edition is in force.
     *
     * @return the days
     */
    @Value.Default
    public InForce inForce() {
        return InForce.ALWAYS;
    }

    /**
     * The standings in order.
     *
     * @return the ladder
     */
    public abstract Ladder ladder();

    /**
     * What is said of each standing.
     *
     * @return the rules; a standing that is absent is only named by the ladder
     */
    public abstract ImmutableMap<Standing, StandingRules> rules();

    /**
     * The assessments that conditions speak of.
     *
     * @return the series
     */
    public abstract ImmutableList<AssessmentSeries> assessments();

    /**
     * What authorities may confirm.
     *
     * @return the claims
     */
    public abstract ImmutableList<Claim> claims();

    /**
     * The figures of a profile that the scheme asks for beyond the standard ones.
     *
     * @return the figures
     */
    public abstract ImmutableList<ProfileFact> figures();

    /**
     * The facts that the scheme makes out of others.
     *
     * @return the facts
     */
    public abstract ImmutableList<Fact> facts();

    /**
     * The calls by which its standings can be applied for, as far as they are known.
     *
     * @return the calls; {@link Calls#NONE} where the edition tells of none
     */
    @Value.Default
    public Calls calls() {
        return Calls.NONE;
    }

    /** Checks that the parts fit together. */
    @Value.Check
    protected void check() {
        Identifier.check("scheme", id());
        Identifier.check("edition", edition());
        rules().forEach((standing, rules) -> {
            checkOnLadder("rules", standing);
            if (standing instanceof LabelLevel && rules.kind() != StandingKind.LEVEL) {
                throw new IllegalArgumentException("rules: the label " + standing + " is a "
                        + rules.kind().word() + "; expected a level: only statuses of a programme are of other kinds");
            }
        });
        calls().list().forEach(call -> call.standings().forEach(standing -> checkOnLadder("calls", standing)));
        calls().complete().forEach(known -> known.standings().forEach(standing -> checkOnLadder("calls", standing)));
        if (title().isBlank()) {
            throw new IllegalArgumentException("title: the scheme '" + id() + "' has a blank title");
        }
        Translations.check("title", translations());
        checkOnce("claims", claims(), Claim::name);
        checkOnce("assessments", assessments(), AssessmentSeries::name);
        checkOnce("figures", figures(), ProfileFact::name);
        checkOnce("facts", facts(), Fact::name);
        checkNew(facts());
        Map<String, Requirement> byId = new LinkedHashMap<>();
        requirements().forEach(requirement -> {
            Requirement other = byId.putIfAbsent(requirement.id(), requirement);
            if (other != null && !other.equals(requirement)) {
                throw new IllegalArgumentException(
                        "rules: two different requirements are called '" + requirement.id() + "'");
            }
        });
    }

    private void checkOnLadder(String part, Standing standing) {
        if (!ladder().standings().contains(standing)) {
            throw new IllegalArgumentException(part + ": " + standing + " is not on the ladder " + ladder());
        }
    }

    /** A fact of a scheme's own hides no other one. */
    private void checkNew(Iterable<Fact> own) {
        Set<String> taken = namedFacts().names();
        for (Fact fact : own) {
            if (taken.contains(fact.name())) {
                throw new IllegalArgumentException("facts: '" + fact.name() + "' is the name of another fact in " + id()
                        + "; expected a name of its own");
            }
        }
    }

    private <T> void checkOnce(String what, Iterable<T> declared, Function<T, String> name) {
        Set<String> names = new HashSet<>();
        for (T each : declared) {
            if (!names.add(name.apply(each))) {
                throw new IllegalArgumentException(what + ": '" + name.apply(each) + "' is declared twice in " + id());
            }
        }
    }

    /**
     * What is said of a standing.
     *
     * @param standing a standing of the ladder
     * @return its rules; none where the ladder only names it
     * @throws IllegalArgumentException if the standing is not on the ladder
     */
    public final StandingRules rules(Standing standing) {
        checkOnLadder("standing", standing);
        return rules().getOrDefault(standing, StandingRules.NONE);
    }

    /**
     * The requirement of an id.
     *
     * @param id the id
     * @return the requirement, or nothing where the edition has none of that id
     */
    public final Optional<Requirement> requirement(String id) {
        return requirements().filter(requirement -> requirement.id().equals(id)).findFirst();
    }

    /**
     * Every fact that a condition of this scheme can speak of, but for those of plug-ins.
     *
     * @return the standard facts, those of its assessments and standings, and its own
     */
    public final FactRegistry knownFacts() {
        return namedFacts().withFacts(facts());
    }

    private FactRegistry namedFacts() {
        return FactRegistry.standard()
                .withFigures(figures())
                .withAssessments(assessments())
                .withStandings(ladder().standings());
    }

    private Stream<Requirement> requirements() {
        return rules().values().stream().flatMap(rules -> rules.requirements().values().stream());
    }

    /**
     * The scheme at the beginning of a chain of extensions.
     *
     * @return the base of the base and so on; this scheme itself where it extends none
     */
    public final Scheme origin() {
        return base().map(Scheme::origin).orElse(this);
    }

    /**
     * Begins a scheme of one's own that says the same as this one, but for what is changed.
     *
     * @param id the id of the new scheme
     * @param edition the name of its edition
     * @return an extension without changes
     */
    public final Extension extend(String id, String edition) {
        return Extension.of(this, id, edition);
    }

    /**
     * A scheme of one's own, under the same name, that differs from this one in a threshold.
     *
     * @param requirement the id of a requirement that is a threshold on a fact
     * @param threshold the threshold to apply instead
     * @return the scheme; the changed requirement names no source any more
     * @throws IllegalArgumentException if there is no such requirement, it is no threshold, or the units differ
     */
    public final Scheme withThreshold(String requirement, Threshold threshold) {
        return extend(id(), edition()).threshold(requirement, threshold).scheme();
    }

    /**
     * Begins a scheme.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableScheme.builder();
    }

    /** Collects what a {@link Scheme} is made of. Id, edition, title and ladder are required. */
    public sealed interface Builder permits ImmutableScheme.Builder {

        /**
         * Sets the id.
         *
         * @param id an identifier
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the edition.
         *
         * @param edition an identifier
         * @return this builder
         */
        Builder edition(String edition);

        /**
         * Sets the title.
         *
         * @param title the title in English
         * @return this builder
         */
        Builder title(String title);

        /**
         * Adds the title in another language.
         *
         * @param language a two-letter code, not English
         * @param title the title
         * @return this builder
         */
        Builder putTranslation(String language, String title);

        /**
         * Sets when the edition is in force.
         *
         * @param inForce the days
         * @return this builder
         */
        Builder inForce(InForce inForce);

        /**
         * Sets the ladder.
         *
         * @param ladder the standings in order
         * @return this builder
         */
        Builder ladder(Ladder ladder);

        /**
         * Says something of a standing.
         *
         * @param standing a standing of the ladder
         * @param rules what is said of it
         * @return this builder
         */
        Builder putRule(Standing standing, StandingRules rules);

        /**
         * Adds assessments that conditions speak of.
         *
         * @param series the series
         * @return this builder
         */
        Builder addAssessment(AssessmentSeries series);

        /**
         * Adds a claim that authorities may confirm.
         *
         * @param claim the claim
         * @return this builder
         */
        Builder addClaim(Claim claim);

        /**
         * Adds a figure of a profile that the scheme asks for.
         *
         * @param figure a figure that is not a standard one
         * @return this builder
         */
        Builder addFigure(ProfileFact figure);

        /**
         * Adds a fact that the scheme makes out of others.
         *
         * @param fact the fact
         * @return this builder
         */
        Builder addFact(Fact fact);

        /**
         * Sets the calls.
         *
         * @param calls those that are known, for standings of the ladder
         * @return this builder
         */
        Builder calls(Calls calls);

        /**
         * Makes the scheme.
         *
         * @return the scheme
         * @throws IllegalStateException if a required part is missing
         * @throws IllegalArgumentException if the parts do not fit together
         */
        Scheme build();
    }
}
