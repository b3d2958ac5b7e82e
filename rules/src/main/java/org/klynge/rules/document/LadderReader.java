package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.klynge.fact.Identifier;
import org.klynge.standing.LabelLevel;
import org.klynge.standing.Ladder;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/** Reads ladders: a chain, the lowest first, or a partial order by {@code steps}. */
final class LadderReader {

    private enum Kind {
        LABELS,
        PROGRAMME
    }

    /** Ladders have a few rungs; with many, what is above what would take long to follow. */
    private static final int MOST = 100;

    private final Fields fields;
    private final Problems problems;
    private final Optional<String> id;
    private final Optional<Kind> kind;

    private LadderReader(Fields fields) {
        this.fields = fields;
        this.problems = fields.problems();
        this.id = fields.required("id", text -> Identifier.check("ladder", text));
        this.kind = fields.required("kind", word -> Words.parse(Kind.class, word));
    }

    static Optional<Ladder> ladder(Fields fields) {
        int before = fields.problems().count();
        return new LadderReader(fields).ladder(before);
    }

    private Optional<Ladder> ladder(int before) {
        Set<Standing> standings = standings();
        boolean all = problems.count() == before && !fields.mayLack("standings");
        ImmutableSetMultimap<Standing, Standing> steps = steps(standings, all);
        fields.done();
        return fields.unlessSince(
                before,
                fields.locationOf(fields.has("steps") ? "steps" : "standings"),
                () -> fields.has("steps")
                        ? Ladder.partial(id.orElseThrow(), ImmutableList.copyOf(standings), steps)
                        : Ladder.chain(id.orElseThrow(), ImmutableList.copyOf(standings)));
    }

    private Set<Standing> standings() {
        Set<Standing> standings = new LinkedHashSet<>();
        fields.requiredNode("standings");
        if (!fields.hasAtMost(MOST, "standings", "standings")) {
            return standings;
        }
        fields.values("standings", name -> {
            Standing standing = standing(name);
            if (!standings.add(standing)) {
                throw new IllegalArgumentException("'" + name + "' occurs twice; remove one of them");
            }
            return standing;
        });
        return standings;
    }

    /** Reads the steps between some standings, unless these are not all that the document has. */
    private ImmutableSetMultimap<Standing, Standing> steps(Set<Standing> standings, boolean all) {
        Function<String, Standing> named = name -> {
            Standing standing = standing(name);
            if (!standings.contains(standing) && !all) {
                throw new UnreadableName(name);
            }
            if (!standings.contains(standing)) {
                throw new IllegalArgumentException("the ladder has no standing '" + name + "'; "
                        + Nearest.to(
                                name, standings.stream().map(Standing::name).toList()));
            }
            return standing;
        };
        ImmutableSetMultimap.Builder<Standing, Standing> steps = ImmutableSetMultimap.builder();
        fields.entries(
                "steps",
                "the standings above each one",
                (lower, entry) -> Fields.parse(new Node.Scalar(lower, entry.key()), "steps", problems, named)
                        .ifPresent(from -> Fields.items(entry.value())
                                .forEach(node -> Fields.parse(node, lower, problems, named)
                                        .ifPresent(higher -> steps.put(from, higher)))));
        return steps.build();
    }

    private Standing standing(String name) {
        String fullName = id.orElse("unknown") + "/" + name;
        return kind.orElse(Kind.PROGRAMME) == Kind.LABELS ? LabelLevel.of(fullName) : ProgramStatus.of(fullName);
    }
}
