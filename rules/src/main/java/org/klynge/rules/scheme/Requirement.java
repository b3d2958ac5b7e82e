package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.immutables.value.Value;
import org.klynge.fact.Identifier;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Threshold;
import org.klynge.style.KlyngeStyle;

/**
 * Something that a standing requires: a condition with a name, a plain sentence, and what it rests on.
 *
 * <p>Immutable and thread-safe.
 */
@KlyngeStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations above are of no concern to users
public abstract sealed class Requirement permits ImmutableRequirement {

    Requirement() {}

    /**
     * The name, unique within an edition of a scheme.
     *
     * @return an {@link Identifier}, such as {@code gold.score}
     */
    public abstract String id();

    /**
     * What is required, in a plain sentence.
     *
     * @return the sentence in English
     */
    public abstract String says();

    /**
     * The same sentence in other languages.
     *
     * @return the sentences by language (two-letter code); never English
     */
    public abstract ImmutableMap<String, String> translations();

    /**
     * The sentence in a language.
     *
     * @param language a two-letter code
     * @return the sentence, in English where there is no translation
     */
    public final String says(String language) {
        return translations().getOrDefault(language, says());
    }

    /**
     * What is required, exactly.
     *
     * @return the condition
     */
    public abstract Condition condition();

    /**
     * What the requirement rests on.
     *
     * @return the basis
     */
    public abstract Basis basis();

    /**
     * Where it is written.
     *
     * @return the sources; empty only where the basis is {@link Basis#OWN}
     */
    public abstract ImmutableList<Source> sources();

    /**
     * Whether the requirement counts. One that too few sources speak of may be stated without being applied.
     *
     * @return false where a verdict is reported but decides nothing
     */
    @Value.Default
    public boolean applied() {
        return true;
    }

    /**
     * How other sources state the requirement.
     *
     * @return the readings that are not applied
     */
    public abstract ImmutableList<Reading> otherReadings();

    /**
     * The name of the reading that is applied.
     *
     * @return an {@link Identifier}; {@link Reading#DEFAULT} where the scheme gives it no name
     */
    @Value.Default
    public String appliedReading() {
        return Reading.DEFAULT;
    }

    /**
     * Whether there is such a requirement at all in the reading that is applied.
     *
     * @return false only where a reading was chosen by which nothing is required; then it is met, whatever the condition
     */
    @Value.Default
    public boolean required() {
        return true;
    }

    /**
     * The names of all readings.
     *
     * @return the names, that of the applied reading first
     */
    public final ImmutableSet<String> readings() {
        return ReadingIds.of(
                appliedReading(), otherReadings().stream().map(Reading::id).toList());
    }

    /** Checks the parts. */
    @Value.Check
    protected void check() {
        Identifier.check("requirement", id());
        if (says().isBlank()) {
            throw new IllegalArgumentException("says: the requirement '" + id() + "' has no sentence");
        }
        Translations.check("says", translations());
        ReadingIds.check(
                "the requirement '" + id() + "'",
                appliedReading(),
                otherReadings().stream().map(Reading::id).toList());
        if (sources().isEmpty() && basis() != Basis.OWN) {
            throw new IllegalArgumentException(
                    "sources: the requirement '" + id() + "' is " + basis().word() + ", but no source is named");
        }
        for (Reading other : otherReadings()) {
            if (other.sources().isEmpty() && basis() != Basis.OWN) {
                throw new IllegalArgumentException("sources: the reading '" + other.id() + "' of the requirement '"
                        + id() + "' names no source; expected those that state it so");
            }
        }
    }

    /**
     * The same requirement, read otherwise. Its sentences are those of the scheme, which may speak of the reading before,
     * and so they end with the choice, as in {@code [gold.score=reading-1]}; the basis stays as well.
     *
     * @param reading the name of one of its readings
     * @return a requirement that says what the reading says, by the sources of the reading; what was applied before takes
     *     its place among the others
     * @throws IllegalArgumentException if there is no reading of that name
     */
    public final Requirement withReading(String reading) {
        if (reading.equals(appliedReading())) {
            return this;
        }
        Reading chosen = otherReadings().stream()
                .filter(other -> other.id().equals(reading))
                .findFirst()
                .orElseThrow(() -> ReadingIds.unknown("the requirement '" + id() + "'", reading, readings()));
        Reading before =
                new Reading(appliedReading(), required() ? Optional.of(condition()) : Optional.empty(), sources());
        return ImmutableRequirement.builder()
                .like(this)
                .says(marked(says(), reading))
                .translations(Maps.transformValues(translations(), sentence -> marked(sentence, reading)))
                .condition(chosen.condition().orElse(condition()))
                .required(chosen.condition().isPresent())
                .sources(chosen.sources())
                .appliedReading(reading)
                .otherReadings(otherReadings().stream()
                        .map(other -> other.equals(chosen) ? before : other)
                        .toList())
                .build();
    }

    private String marked(String sentence, String reading) {
        String mark = " [" + new ReadingChoice(id(), appliedReading()) + "]";
        String bare = sentence.endsWith(mark) ? sentence.substring(0, sentence.length() - mark.length()) : sentence;
        return bare + " [" + new ReadingChoice(id(), reading) + "]";
    }

    /**
     * The same requirement with another threshold: a rule of one's own, no longer that of its sources.
     *
     * @param threshold the threshold to apply
     * @return a requirement without sources and other readings, whose sentence {@linkplain #repeatsThreshold repeats the
     *     threshold}
     * @throws IllegalArgumentException if the requirement is not a threshold on a fact, or the units differ
     */
    public final Requirement withThreshold(Threshold threshold) {
        if (!(condition() instanceof Condition.On on)) {
            throw new IllegalArgumentException("the requirement '" + id() + "' is not a threshold on a fact");
        }
        return changed(new Condition.On(on.fact(), threshold));
    }

    /**
     * The same requirement with another threshold for its date: a rule of one's own, no longer that of its sources.
     *
     * @param threshold the threshold to apply
     * @return a requirement without sources and other readings, whose sentence {@linkplain #repeatsThreshold repeats the
     *     threshold}
     * @throws IllegalArgumentException if the requirement is not a threshold on a date
     */
    public final Requirement withThreshold(DateThreshold threshold) {
        if (!(condition() instanceof Condition.OnDate on)) {
            throw new IllegalArgumentException("the requirement '" + id() + "' is not a threshold on a date");
        }
        return changed(new Condition.OnDate(on.fact(), threshold));
    }

    private Requirement changed(Condition condition) {
        return builder()
                .id(id())
                .says(repeated(condition))
                .condition(condition)
                .basis(Basis.OWN)
                .applied(applied())
                .build();
    }

    /**
     * Whether the sentence only repeats a threshold, since nobody wrote one after it was changed. What is told in another
     * language is then better said in words of that language for the {@link #condition}.
     *
     * @return false where somebody wrote the sentence
     */
    public final boolean repeatsThreshold() {
        return translations().isEmpty() && says().equals(repeated(condition()));
    }

    /** What stands for a sentence in any language: a fact and its threshold as documents state them. */
    private static String repeated(Condition condition) {
        if (condition instanceof Condition.On on) {
            return on.fact().name() + ": " + on.threshold();
        }
        return condition instanceof Condition.OnDate on ? on.fact().name() + ": " + on.threshold() : "";
    }

    /**
     * Begins a requirement.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableRequirement.builder();
    }

    /** Collects what a {@link Requirement} is made of. Id, sentence, condition and basis are required. */
    public sealed interface Builder permits ImmutableRequirement.Builder {

        /**
         * Sets the id.
         *
         * @param id an identifier
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the sentence.
         *
         * @param says what is required, in English
         * @return this builder
         */
        Builder says(String says);

        /**
         * Adds the sentence in another language.
         *
         * @param language a two-letter code, not English
         * @param says what is required
         * @return this builder
         */
        Builder putTranslation(String language, String says);

        /**
         * Sets the condition.
         *
         * @param condition what is required, exactly
         * @return this builder
         */
        Builder condition(Condition condition);

        /**
         * Sets the basis.
         *
         * @param basis what the requirement rests on
         * @return this builder
         */
        Builder basis(Basis basis);

        /**
         * Adds a source.
         *
         * @param source where it is written
         * @return this builder
         */
        Builder addSource(Source source);

        /**
         * Sets whether the requirement counts.
         *
         * @param applied false where its verdict is to be reported only
         * @return this builder
         */
        Builder applied(boolean applied);

        /**
         * Adds another reading.
         *
         * @param otherReading how other sources state it
         * @return this builder
         */
        Builder addOtherReading(Reading otherReading);

        /**
         * Names the reading that is applied.
         *
         * @param appliedReading an identifier
         * @return this builder
         */
        Builder appliedReading(String appliedReading);

        /**
         * Makes the requirement.
         *
         * @return the requirement
         * @throws IllegalStateException if a required part is missing
         * @throws IllegalArgumentException if a part is not what it should be, or two readings have the same name
         */
        Requirement build();
    }
}
