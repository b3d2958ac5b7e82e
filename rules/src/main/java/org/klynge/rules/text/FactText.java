package org.klynge.rules.text;

import java.util.List;
import org.klynge.cluster.ProfileFact;
import org.klynge.rules.condition.Combination;
import org.klynge.rules.condition.DateFact;
import org.klynge.rules.condition.Fact;

/** Facts by what they mean, and by the names that documents call them. */
final class FactText {

    private final Messages messages;
    private final QuantityText quantities;
    private final StandingText standings;

    FactText(Messages messages, QuantityText quantities, StandingText standings) {
        this.messages = messages;
        this.quantities = quantities;
        this.standings = standings;
    }

    /** The meaning, and in brackets the name where the meaning does not tell it. */
    String named(Fact fact) {
        boolean byName = fact instanceof Fact.OfProfile
                || fact instanceof Fact.Score
                || fact instanceof Fact.TotalPoints
                || fact instanceof Fact.Count
                || isAge(fact);
        return byName ? meaning(fact) + " (" + fact.name() + ")" : meaning(fact);
    }

    private String meaning(Fact fact) {
        if (fact instanceof Fact.OfProfile profile) {
            return figure(profile.figure());
        }
        if (fact instanceof Fact.Score score) {
            return messages.text("fact.score", score.series().name());
        }
        if (fact instanceof Fact.TotalPoints points) {
            return messages.text("fact.points", points.series().name());
        }
        if (fact instanceof Fact.Count count) {
            return messages.text("fact.count", count.series().name());
        }
        if (fact instanceof Fact.TimeBetween time) {
            return messages.text("fact.time-between", named(time.from()), named(time.to()));
        }
        if (fact instanceof Fact.Custom custom) {
            return messages.text("fact.plug-in", custom.name()) + told(custom);
        }
        return isAge(fact) ? messages.text("fact.age") : messages.text("fact.own", fact.name());
    }

    private String told(Fact.Custom custom) {
        String description = custom.describe();
        return description.equals(custom.name()) ? "" : " (" + messages.text("text.untranslated", description) + ")";
    }

    private String figure(ProfileFact figure) {
        return ProfileFact.standard().contains(figure)
                ? messages.text("fact.profile." + figure.name())
                : messages.text("fact.figure", figure.name());
    }

    /** Whether this is the fact that every dossier calls the age of the cluster. */
    static boolean isAge(Fact fact) {
        return fact instanceof Fact.Named named
                && named.name().equals("cluster.age")
                && named.fact().equals(new Fact.TimeBetween(new DateFact.Founded(), new DateFact.DecisionDay()));
    }

    /** What a scheme makes a fact of; of any other fact, what it means. */
    String definition(Fact fact) {
        if (fact instanceof Fact.Combined combined) {
            return definition(combined.how());
        }
        return fact instanceof Fact.Named other && !isAge(fact) ? named(other.fact()) : named(fact);
    }

    private String definition(Combination how) {
        List<String> of = how.of().stream().map(this::named).toList();
        if (how instanceof Combination.Ratio) {
            return messages.text("combination.ratio", of.get(0), of.get(1));
        }
        String all = messages.and(of);
        if (how instanceof Combination.Count count) {
            return messages.text(
                    "combination.count",
                    all,
                    quantities.threshold(count.threshold().bounds()));
        }
        if (how instanceof Combination.Sum) {
            return messages.text("combination.sum", all);
        }
        return messages.text(how instanceof Combination.Least ? "combination.least" : "combination.greatest", all);
    }

    /** The meaning, and in brackets the name where the meaning does not tell it. */
    String named(DateFact fact) {
        boolean byName = !(fact instanceof DateFact.DecisionDay || fact instanceof DateFact.Granted);
        return byName ? meaning(fact) + " (" + fact.name() + ")" : meaning(fact);
    }

    private String meaning(DateFact fact) {
        if (fact instanceof DateFact.Founded) {
            return messages.text("date-fact.founded");
        }
        if (fact instanceof DateFact.Merged) {
            return messages.text("date-fact.merged");
        }
        if (fact instanceof DateFact.Stated stated) {
            return messages.text("date-fact.stated", figure(stated.figure()));
        }
        if (fact instanceof DateFact.Examined examined) {
            return messages.text(
                    "date-fact.examined." + examined.which().word(),
                    examined.series().name());
        }
        return fact instanceof DateFact.Granted granted
                ? messages.text("date-fact.granted." + granted.which().word(), standings.named(granted.standing()))
                : messages.text("date-fact.day");
    }
}
