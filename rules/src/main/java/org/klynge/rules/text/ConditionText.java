package org.klynge.rules.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.IndicatorLevel;

/** What conditions ask, in words. */
final class ConditionText {

    private final Language language;
    private final Messages messages;
    private final QuantityText quantities;
    private final DateText dates;
    private final StandingText standings;
    private final FactText facts;

    ConditionText(
            Language language,
            Messages messages,
            QuantityText quantities,
            DateText dates,
            StandingText standings,
            FactText facts) {
        this.language = language;
        this.messages = messages;
        this.quantities = quantities;
        this.dates = dates;
        this.standings = standings;
        this.facts = facts;
    }

    Phrase of(Condition condition) {
        if (condition instanceof Condition.Confirmable confirmable) {
            return new Phrase(
                    messages.text("condition.confirmable"),
                    ImmutableList.of(Phrase.of(attested(confirmable.claim())), of(confirmable.computed())));
        }
        if (neverHeld(condition).isPresent()) {
            return Phrase.of(asked(condition));
        }
        return new Phrase(
                asked(condition), condition.parts().stream().map(this::of).collect(ImmutableList.toImmutableList()));
    }

    private String asked(Condition condition) {
        if (condition instanceof Condition.On on) {
            return messages.text(
                    "condition.on",
                    facts.named(on.fact()),
                    quantities.threshold(on.threshold().bounds()));
        }
        if (condition instanceof Condition.OnDate on) {
            return messages.text(
                    "condition.on-date",
                    facts.named(on.fact()),
                    dates.threshold(on.threshold().bounds()));
        }
        if (condition instanceof Condition.Holds holds) {
            return messages.text("condition.holds", standings.anyOf(holds.anyOf(), holds.orHigher()));
        }
        if (condition instanceof Condition.Held held) {
            return held(held);
        }
        if (condition instanceof Condition.Renewable renewable) {
            return messages.text("condition.renewable", standings.anyOf(ImmutableSet.of(renewable.standing()), false));
        }
        if (condition instanceof Condition.Indicators indicators) {
            return indicators(indicators);
        }
        if (condition instanceof Condition.Custom custom) {
            return custom(custom);
        }
        if (condition instanceof Condition.Attested attested) {
            return attested(attested.claim());
        }
        if (condition instanceof Condition.CallOpen call) {
            return messages.text("condition.call", standings.named(call.standing()));
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return messages.text("condition.at-least", String.valueOf(atLeast.wanted()));
        }
        if (condition instanceof Condition.Not) {
            return neverHeld(condition)
                    .map(held -> messages.text("condition.never-held", standings.anyOf(held.anyOf(), held.orHigher())))
                    .orElseGet(() -> messages.text("condition.not"));
        }
        return messages.text(condition instanceof Condition.All ? "condition.all" : "condition.any");
    }

    /** What was never held at all is told without a detour. */
    private static Optional<Condition.Held> neverHeld(Condition condition) {
        return condition instanceof Condition.Not not
                        && not.part() instanceof Condition.Held held
                        && held.time().isEmpty()
                ? Optional.of(held)
                : Optional.empty();
    }

    private String held(Condition.Held held) {
        String any = standings.anyOf(held.anyOf(), held.orHigher());
        return held.time()
                .map(time -> messages.text("condition.held-for", any, quantities.threshold(time.bounds())))
                .orElseGet(() -> messages.text("condition.held", any));
    }

    private String attested(Claim claim) {
        String by = messages.or(claim.authorities().asList());
        return claim.about()
                .map(series -> messages.text("condition.attested-of", by, claim.name(), series.name()))
                .orElseGet(() -> messages.text("condition.attested", by, claim.name()));
    }

    private String indicators(Condition.Indicators condition) {
        String series = condition.of().name();
        String which = condition
                .dimension()
                .map(id -> messages.text("indicators.of-dimension", series, dimension(condition.of(), id)))
                .orElseGet(() -> messages.text("indicators.of", series));
        String number =
                condition.wanted().map(wanted -> wanted == 1 ? "one" : "some").orElse("every");
        boolean minimum = condition.level() instanceof IndicatorLevel.ItsMinimum;
        return messages.text(
                "indicators-reach." + number + (minimum ? ".minimum" : ".share"),
                which,
                String.valueOf(condition.wanted().orElse(0)),
                share(condition.level()));
    }

    private String share(IndicatorLevel level) {
        return level instanceof IndicatorLevel.OfPoints points
                ? quantities.amount(
                        points.minimum().share().range().lowerEndpoint(),
                        points.minimum().share().unit())
                : "";
    }

    /** The name of a dimension as the first catalogue gives it that has one in the language. */
    private String dimension(AssessmentSeries series, String id) {
        return Stream.of(language.code(), Language.ENGLISH.code())
                .flatMap(code -> series.catalogues().stream()
                        .flatMap(catalogue -> catalogue.dimensions().stream())
                        .filter(dimension -> dimension.id().equals(id))
                        .flatMap(
                                dimension -> Stream.ofNullable(dimension.names().get(code))))
                .findFirst()
                .map(name -> id + ", " + name)
                .orElse(id);
    }

    private String custom(Condition.Custom custom) {
        String description = custom.describe();
        ImmutableList<String> details = Streams.concat(
                        Stream.of(description)
                                .filter(words -> !words.equals(custom.name()))
                                .map(words -> messages.text("text.untranslated", words)),
                        custom.parameters().entrySet().stream()
                                .map(parameter -> parameter.getKey() + " = " + parameter.getValue()))
                .collect(ImmutableList.toImmutableList());
        return messages.text("condition.plug-in", custom.name())
                + (details.isEmpty() ? "" : " (" + String.join("; ", details) + ")");
    }
}
