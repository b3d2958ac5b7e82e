package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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

    /** Checks the parts. */
    @Value.Check
    protected void check() {
        Identifier.check("requirement", id());
        if (says().isBlank()) {
            throw new IllegalArgumentException("says: the requirement '" + id() + "' has no sentence");
        }
        Translations.check("says", translations());
        if (sources().isEmpty() && basis() != Basis.OWN) {
            throw new IllegalArgumentException(
                    "sources: the requirement '" + id() + "' is " + basis().word() + ", but no source is named");
        }
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
         * Makes the requirement.
         *
         * @return the requirement
         * @throws IllegalStateException if a required part is missing
         * @throws IllegalArgumentException if a part is not what it should be
         */
        Requirement build();
    }
}
