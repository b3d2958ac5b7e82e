package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.klynge.cluster.ProfileFact;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;
import org.klynge.standing.Standing;

/**
 * A scheme in the making that extends another one: it says the same, but for what is changed, and what is changed stays
 * visible in {@link Scheme#changes()}. What is set to what it is already is no change. Immutable and thread-safe; every
 * method gives another extension.
 *
 * <pre>{@code
 * Scheme stricter = labels.extend("regional-labels", "2026")
 *         .title("Regional labels")
 *         .threshold("gold.score", Threshold.moreThan(Quantity.percent(90)))
 *         .validity(EscaLabels.GOLD, Optional.empty())
 *         .scheme();
 * }</pre>
 */
public final class Extension {

    private final Scheme scheme;

    private Extension(Scheme scheme) {
        this.scheme = scheme;
    }

    static Extension of(Scheme base, String id, String edition) {
        return new Extension(ImmutableScheme.builder()
                .like(base)
                .id(id)
                .edition(edition)
                .base(base)
                .changes(ImmutableList.of())
                .build());
    }

    /**
     * The scheme as it is now.
     *
     * @return the scheme
     */
    public Scheme scheme() {
        return scheme;
    }

    private Extension with(UnaryOperator<ImmutableScheme.Builder> change) {
        return new Extension(
                change.apply(ImmutableScheme.builder().like(scheme)).build());
    }

    private Extension with(Change change, ImmutableMap<Standing, StandingRules> rules) {
        return with(builder -> builder.addChange(change).rules(rules));
    }

    /**
     * Gives it a title of its own.
     *
     * @param title the title in English
     * @return the extension; translations of the old title are gone
     */
    public Extension title(String title) {
        return title(title, ImmutableMap.of());
    }

    /**
     * Gives it a title of its own.
     *
     * @param title the title in English
     * @param translations the title by other languages (two-letter codes)
     * @return the extension
     */
    public Extension title(String title, ImmutableMap<String, String> translations) {
        return with(builder -> builder.title(title).translations(translations));
    }

    /**
     * Sets when it is in force. That is the first of the changes, whenever it was made, and one at the most.
     *
     * @param inForce the days
     * @return the extension
     */
    public Extension inForce(InForce inForce) {
        InForce before = scheme.base().map(Scheme::inForce).orElse(inForce);
        Stream<Change> days =
                before.equals(inForce) ? Stream.empty() : Stream.of(new Change.OtherDays(before, inForce));
        Stream<Change> others = scheme.changes().stream().filter(change -> !(change instanceof Change.OtherDays));
        return with(builder ->
                builder.inForce(inForce).changes(Stream.concat(days, others).collect(ImmutableList.toImmutableList())));
    }

    /**
     * Declares assessments that its conditions speak of.
     *
     * @param series the series
     * @return the extension
     */
    public Extension declare(AssessmentSeries series) {
        return with(builder -> builder.addAssessment(series));
    }

    /**
     * Declares a claim.
     *
     * @param claim the claim
     * @return the extension
     */
    public Extension declare(Claim claim) {
        return with(builder -> builder.addClaim(claim));
    }

    /**
     * Declares a figure of a profile.
     *
     * @param figure the figure
     * @return the extension
     */
    public Extension declare(ProfileFact figure) {
        return with(builder -> builder.addFigure(figure));
    }

    /**
     * Declares a fact that is made out of others.
     *
     * @param fact the fact
     * @return the extension
     */
    public Extension declare(Fact fact) {
        return with(builder -> builder.addFact(fact));
    }

    /**
     * Applies another threshold.
     *
     * @param requirement the id of a requirement that is a threshold on a fact
     * @param threshold the threshold to apply instead
     * @return the extension; the changed requirement names no source any more
     * @throws IllegalArgumentException if there is no such requirement, it is no threshold, or the units differ
     */
    public Extension threshold(String requirement, Threshold threshold) {
        return replace(required(requirement).withThreshold(threshold));
    }

    /**
     * Applies another threshold to a date.
     *
     * @param requirement the id of a requirement that is a threshold on a date
     * @param threshold the threshold to apply instead
     * @return the extension; the changed requirement names no source any more
     * @throws IllegalArgumentException if there is no such requirement, or it is no threshold on a date
     */
    public Extension threshold(String requirement, DateThreshold threshold) {
        return replace(required(requirement).withThreshold(threshold));
    }

    /**
     * Requires something else, wherever a requirement is used.
     *
     * @param requirement what is required instead, under the id of the requirement that it replaces
     * @return the extension
     * @throws IllegalArgumentException if the scheme has no requirement of the id
     */
    public Extension replace(Requirement requirement) {
        Requirement before = required(requirement.id());
        if (before.equals(requirement)) {
            return this;
        }
        return with(new Change.Replaced(before, requirement), each(before, Optional.of(requirement)));
    }

    /**
     * Requires something no longer, wherever it was used.
     *
     * @param requirement the id of the requirement
     * @return the extension
     * @throws IllegalArgumentException if the scheme has no requirement of the id
     */
    public Extension remove(String requirement) {
        Requirement before = required(requirement);
        return with(new Change.Removed(before), each(before, Optional.empty()));
    }

    /**
     * Requires something more.
     *
     * @param standing the standing
     * @param purpose for what
     * @param requirement what is required too
     * @return the extension
     * @throws IllegalArgumentException if the standing is not on the ladder, or it requires that already, or the scheme has
     *     another requirement of the id
     */
    public Extension add(Standing standing, Purpose purpose, Requirement requirement) {
        StandingRules rules = scheme.rules(standing);
        if (rules.requirements(purpose).contains(requirement)) {
            throw new IllegalArgumentException("requirement: '" + requirement.id() + "' is required of " + standing
                    + " for " + purpose.word() + " already");
        }
        ImmutableListMultimap<Purpose, Requirement> more = ImmutableListMultimap.<Purpose, Requirement>builder()
                .putAll(rules.requirements())
                .put(purpose, requirement)
                .build();
        return with(new Change.Added(standing, purpose, requirement), put(standing, rules.requiring(more)));
    }

    /**
     * Lets a standing run for another time.
     *
     * @param standing the standing
     * @param validity how long it runs; nothing where that is not said
     * @return the extension
     * @throws IllegalArgumentException if the standing is not on the ladder
     */
    public Extension validity(Standing standing, Optional<Validity> validity) {
        StandingRules rules = scheme.rules(standing);
        if (rules.validity().equals(validity)) {
            return this;
        }
        return with(
                new Change.OtherValidity(standing, rules.validity(), validity), put(standing, rules.running(validity)));
    }

    private Requirement required(String id) {
        return scheme.requirement(id)
                .orElseThrow(() -> new IllegalArgumentException("requirement: '" + id + "' is not in " + scheme.id()
                        + " " + scheme.edition() + "; expected one of "
                        + scheme.rules().values().stream()
                                .flatMap(rules -> rules.requirements().values().stream())
                                .map(Requirement::id)
                                .distinct()
                                .toList()));
    }

    private ImmutableMap<Standing, StandingRules> each(Requirement before, Optional<Requirement> after) {
        return rules(rules -> {
            ImmutableListMultimap.Builder<Purpose, Requirement> requirements = ImmutableListMultimap.builder();
            rules.requirements()
                    .forEach((purpose, each) -> (each.equals(before) ? after : Optional.of(each))
                            .ifPresent(kept -> requirements.put(purpose, kept)));
            return rules.requiring(requirements.build());
        });
    }

    private ImmutableMap<Standing, StandingRules> rules(Function<StandingRules, StandingRules> change) {
        ImmutableMap.Builder<Standing, StandingRules> result = ImmutableMap.builder();
        scheme.rules().forEach((standing, rules) -> result.put(standing, change.apply(rules)));
        return result.buildOrThrow();
    }

    private ImmutableMap<Standing, StandingRules> put(Standing standing, StandingRules changed) {
        return ImmutableMap.<Standing, StandingRules>builder()
                .putAll(scheme.rules())
                .put(standing, changed)
                .buildKeepingLast();
    }

    @Override
    public String toString() {
        return "Extension[" + scheme.id() + " " + scheme.edition() + ": " + scheme.changes() + "]";
    }
}
