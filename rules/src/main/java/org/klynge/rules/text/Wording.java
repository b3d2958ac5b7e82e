package org.klynge.rules.text;

import com.google.common.collect.ImmutableMap;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.DateThreshold;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.Threshold;
import org.klynge.rules.scheme.Change;
import org.klynge.rules.scheme.Ending;
import org.klynge.rules.scheme.Renewal;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;
import org.klynge.standing.Standing;

/**
 * Says single pieces of rules in a language, each in one line: the words of which {@link SchemeText} makes a page. Numbers
 * are exact. Immutable and thread-safe.
 *
 * <pre>{@code
 * Wording english = Wording.of(labels, Language.ENGLISH);
 * english.threshold(Threshold.moreThan(Quantity.percent(80))); // more than 80 %
 * english.fact(score); // the total score of the latest "gold" assessment (assessment.gold.score)
 * }</pre>
 */
public final class Wording {

    private final Language language;
    private final Messages messages;
    private final QuantityText quantities;
    private final DateText dates;
    private final StandingText standings;
    private final FactText facts;
    private final ConditionText conditions;

    private Wording(Language language, ImmutableMap<Standing, StandingRules> rules) {
        this.language = language;
        this.messages = Messages.in(language);
        this.quantities = new QuantityText(messages);
        this.dates = new DateText(messages);
        this.standings = new StandingText(language, messages, rules);
        this.facts = new FactText(messages, quantities, standings);
        this.conditions = new ConditionText(language, messages, quantities, dates, standings, facts);
    }

    /**
     * Words that call standings by their full names.
     *
     * @param language the language
     * @return the words
     */
    public static Wording in(Language language) {
        return new Wording(language, ImmutableMap.of());
    }

    /**
     * Words that call the standings of a scheme by their titles too.
     *
     * @param scheme the scheme
     * @param language the language
     * @return the words
     */
    public static Wording of(Scheme scheme, Language language) {
        return new Wording(language, scheme.rules());
    }

    /**
     * What a condition asks, with all its parts. Each part has a label that tells its place: {@code b2)} is the second part
     * of {@code b)}.
     *
     * @param condition the condition
     * @return a phrase in one line
     */
    public String condition(Condition condition) {
        return Page.plain(conditions.of(condition).inOneLine());
    }

    /**
     * What a condition itself asks, its parts left to further lines.
     *
     * @param condition the condition
     * @return a phrase; it ends with a colon where parts are to follow
     */
    public String heading(Condition condition) {
        return Page.plain(conditions.of(condition).words());
    }

    /**
     * What a fact means, and the name by which documents speak of it.
     *
     * @param fact the fact
     * @return a phrase
     */
    public String fact(Fact fact) {
        return Page.plain(facts.named(fact));
    }

    /**
     * What a date means, and the name by which documents speak of it.
     *
     * @param fact the date
     * @return a phrase
     */
    public String fact(DateFact fact) {
        return Page.plain(facts.named(fact));
    }

    /**
     * What a scheme makes a fact of.
     *
     * @param fact the fact
     * @return a phrase that names the facts behind it; of a fact that is not made of others, what it means
     */
    public String definition(Fact fact) {
        return Page.plain(facts.definition(fact));
    }

    /**
     * What a fact must reach or stay below.
     *
     * @param threshold the threshold
     * @return a phrase such as {@code more than 80 %}
     */
    public String threshold(Threshold threshold) {
        return Page.plain(quantities.threshold(threshold.bounds()));
    }

    /**
     * The days in which a date must lie.
     *
     * @param threshold the threshold
     * @return a phrase such as {@code on or after 1 January 2014}
     */
    public String threshold(DateThreshold threshold) {
        return Page.plain(dates.threshold(threshold.bounds()));
    }

    /**
     * How long a standing runs, and from when that is counted.
     *
     * @param validity the validity
     * @return a phrase without the sources and the other readings
     */
    public String validity(Validity validity) {
        return Page.plain(runs(validity));
    }

    /**
     * In what a scheme differs from the one that it extends.
     *
     * @param change the change
     * @return what was changed, and what it says before and now
     */
    public String change(Change change) {
        return Page.plain(new ChangeText(this).inOneLine(change));
    }

    /**
     * A standing by its title, if that is known, and its full name.
     *
     * @param standing the standing
     * @return a phrase such as {@code Gold (esca/gold)}
     */
    public String standing(Standing standing) {
        return Page.plain(standings.named(standing));
    }

    Messages messages() {
        return messages;
    }

    QuantityText quantities() {
        return quantities;
    }

    DateText dates() {
        return dates;
    }

    StandingText standings() {
        return standings;
    }

    FactText facts() {
        return facts;
    }

    ConditionText conditions() {
        return conditions;
    }

    /** A text in the language; where there is no translation, the English one, which says so. */
    String translated(String english, ImmutableMap<String, String> translations) {
        return Optional.ofNullable(translations.get(language.code()))
                .orElseGet(() -> messages.text("text.untranslated", english));
    }

    /** How long a standing runs, where that is stated. */
    String runs(Optional<Validity> validity) {
        return validity.map(this::runs).orElseGet(() -> messages.text("validity.unknown"));
    }

    private String runs(Validity validity) {
        return Stream.of(
                        validity.first().map(first -> runsFirst(first, validity)),
                        ends(validity),
                        Optional.of(renewed(validity)).filter(words -> !words.isEmpty()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    /** What is said of renewing; nothing where nothing is. */
    String renewed(Validity validity) {
        Renewal renewal = validity.renewal();
        String renewed = renewal.seamless() ? "validity.renewed-seamless" : "validity.renewed";
        boolean counts = validity.first().isPresent();
        return Stream.of(
                        renewal.length()
                                .map(length -> messages.text(renewed, quantities.duration(length.toTotalMonths()))),
                        Optional.of(messages.text(
                                        counts ? "validity.renewed-seamless-unknown" : "validity.renewed-without-gap"))
                                .filter(text ->
                                        renewal.seamless() && renewal.length().isEmpty()),
                        renewal.window()
                                .map(window -> messages.text(
                                        "validity.renewable", quantities.duration(window.toTotalMonths()))),
                        renewal.most().map(this::renewals))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private String renewals(int most) {
        return most == 1
                ? messages.text("validity.renewals-one")
                : messages.text("validity.renewals-several", Integer.toString(most));
    }

    /** What ends it beside its own time: exactly so, where nothing else does. */
    private Optional<String> ends(Validity validity) {
        Ending ending = validity.ending();
        boolean alone = validity.first().isEmpty()
                && (ending.until().isEmpty() || ending.with().isEmpty())
                && ending.perhapsWith().isEmpty();
        String until = alone ? "validity.until" : "validity.until-latest";
        String with = alone ? "validity.ends-with" : "validity.ends-with-latest";
        return Stream.of(
                        ending.until().map(date -> messages.text(until, dates().threshold(date))),
                        ending.with()
                                .map(other -> messages.text(with, standings().named(other))),
                        ending.perhapsWith()
                                .map(other -> messages.text(
                                        "validity.may-end-with", standings().named(other))))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + "; " + other);
    }

    private String runsFirst(Period first, Validity validity) {
        String time = quantities.duration(first.toTotalMonths());
        if (validity.countedFrom() == Validity.Start.GRANT) {
            return messages.text("validity.grant", time);
        }
        String assessment = validity.assessment()
                .map(series -> messages.text("validity.assessment-of", series.name()))
                .orElseGet(() -> messages.text("validity.assessment"));
        return validity.countedFrom() == Validity.Start.ASSESSMENT_DAY
                ? messages.text("validity.assessment-day", time, assessment)
                : messages.text("validity.assessment-month", time, assessment);
    }
}
