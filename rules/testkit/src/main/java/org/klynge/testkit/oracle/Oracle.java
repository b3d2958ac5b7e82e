package org.klynge.testkit.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.klynge.dossier.Dossier;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.scheme.RuleBook;

/**
 * Decides by brute force: goes through worlds of a dossier and asks in each, with plain true and false, whether a condition
 * holds. Engines can be held against it: none may be certain where two worlds differ.
 *
 * <p>Of every range some numbers stand for the others: its ends, and what lies on, below and above each threshold; of every
 * date its ends, the day of the decision, and the days that times in the rules lead to. Where there are more ways of choosing
 * than the oracle may try, it tries the first and the last of them and some at random. So a world that it shows is one, but
 * it may miss some; {@link Survey} tells how much it has seen.
 *
 * <p>It shares no code with engines beyond the model, but for two things that have laws of their own: how long a grant runs
 * that states no end is told by the {@link org.klynge.rules.timeline.Timeline} of grants whose days are all chosen, and any
 * scoring but by the share of points by the {@link org.klynge.rules.scoring.ScoringRule} on ratings that are all chosen.
 *
 * <pre>{@code
 * Oracle.of(ruleBook).survey(requirement.condition(), dossier, day, ImmutableSet.of())
 *         .flatMap(survey -> survey.against(verdict)); // a world that speaks against the verdict
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Oracle {

    private static final int WORLDS = 300;

    private final RuleBook ruleBook;
    private final int most;

    private Oracle(RuleBook ruleBook, int most) {
        this.ruleBook = ruleBook;
        this.most = most;
    }

    /**
     * An oracle that tries a few hundred worlds.
     *
     * @param ruleBook the rules that conditions may consult
     * @return the oracle
     */
    public static Oracle of(RuleBook ruleBook) {
        return new Oracle(Objects.requireNonNull(ruleBook, "ruleBook"), WORLDS);
    }

    /**
     * This oracle with more or fewer worlds.
     *
     * @param worlds how many ways of choosing are tried in order, and how many at random where those are not all
     * @return the oracle
     * @throws IllegalArgumentException if there is to be none
     */
    public Oracle withWorlds(int worlds) {
        if (worlds < 1) {
            throw new IllegalArgumentException("worlds: " + worlds + "; expected at least one");
        }
        return new Oracle(ruleBook, worlds);
    }

    /**
     * Goes through worlds. The same question is always answered alike.
     *
     * @param condition what is asked in each
     * @param dossier what is known
     * @param day the day of the decision
     * @param assumed the names of claims that are taken to hold
     * @return what was seen; nothing where the condition asks a plug-in, whose answer in one world nobody else can tell
     */
    public Optional<Survey> survey(Condition condition, Dossier dossier, LocalDate day, ImmutableSet<String> assumed) {
        Topics topics = Topics.of(condition);
        if (topics.isOpaque()) {
            return Optional.empty();
        }
        Setting setting = new SchemeSetting(ruleBook, topics, dossier, day);
        Survey inOrder = survey(new EveryChoice(), most, setting, condition, dossier, assumed);
        if (inOrder.isExhaustive()) {
            // A word that names an assessment hangs on more than is plain.
            boolean plain = topics.isPlain()
                    && dossier.attestations().stream()
                            .allMatch(word -> word.assessment().isEmpty());
            return Optional.of(plain ? conclusive(inOrder) : inOrder);
        }
        SomeChoices some = new SomeChoices(most, dossier.toString().hashCode());
        Survey atRandom = survey(some, most, setting, condition, dossier, assumed);
        return Optional.of(new Survey(
                inOrder.meeting().or(atRandom::meeting),
                inOrder.failing().or(atRandom::failing),
                inOrder.worlds() + atRandom.worlds(),
                false,
                false));
    }

    private static Survey conclusive(Survey survey) {
        return new Survey(survey.meeting(), survey.failing(), survey.worlds(), true, true);
    }

    /** Goes through worlds until both kinds were met, no way is left, or so many were tried. */
    static Survey survey(
            Choices choices, int most, Setting setting, Condition condition, Dossier dossier, Set<String> assumed) {
        Optional<ImmutableMap<String, String>> meeting = Optional.empty();
        Optional<ImmutableMap<String, String>> failing = Optional.empty();
        int worlds = 0;
        int tried = 0;
        boolean more = true;
        while (more && tried < most && (meeting.isEmpty() || failing.isEmpty())) {
            tried++;
            World world = new World(choices, setting);
            try {
                boolean holds = new Truth(world, dossier, assumed).holds(condition);
                worlds++;
                if (holds && meeting.isEmpty()) {
                    meeting = Optional.of(printed(world));
                } else if (!holds && failing.isEmpty()) {
                    failing = Optional.of(printed(world));
                }
            } catch (World.None impossible) {
                // Not a world.
            }
            more = choices.next();
        }
        boolean both = meeting.isPresent() && failing.isPresent();
        return new Survey(meeting, failing, worlds, both || !more, false);
    }

    private static ImmutableMap<String, String> printed(World world) {
        Map<String, String> printed = new LinkedHashMap<>();
        world.chosen().forEach((name, chosen) -> printed.put(name, chosen.toString()));
        return ImmutableMap.copyOf(printed);
    }

    /**
     * What was seen in one world.
     *
     * @param chosen what the world is, as far as anybody asked
     * @param holds whether the first condition holds, the second, and so on
     */
    record Seen(Map<String, Object> chosen, ImmutableList<Boolean> holds) {}

    /** What is seen in each world; nothing where there are more than so many, or more ways than may be tried. */
    static Optional<List<Seen>> explore(
            Setting setting, List<Condition> conditions, Dossier dossier, int most, int tries) {
        Choices choices = new EveryChoice();
        List<Seen> seen = new ArrayList<>();
        int tried = 0;
        do {
            if (++tried > tries || seen.size() > most) {
                return Optional.empty();
            }
            World world = new World(choices, setting);
            Truth truth = new Truth(world, dossier, Set.of());
            try {
                ImmutableList<Boolean> holds =
                        conditions.stream().map(truth::holds).collect(ImmutableList.toImmutableList());
                seen.add(new Seen(world.chosen(), holds));
            } catch (World.None impossible) {
                // Not a world.
            }
        } while (choices.next());
        return Optional.of(seen);
    }
}
