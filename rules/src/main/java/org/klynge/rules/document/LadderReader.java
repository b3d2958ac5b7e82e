package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
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

    private LadderReader() {}

    static Optional<Ladder> ladder(Fields fields) {
        Problems problems = fields.problems();
        int before = problems.count();
        Optional<String> id = fields.required("id", text -> Identifier.check("ladder", text));
        Optional<Kind> kind = fields.required("kind", word -> Words.parse(Kind.class, word));
        Function<String, Standing> standing = name -> {
            String fullName = id.orElse("unknown") + "/" + name;
            return kind.orElse(Kind.PROGRAMME) == Kind.LABELS ? LabelLevel.of(fullName) : ProgramStatus.of(fullName);
        };
        fields.requiredNode("standings");
        ImmutableList<Standing> standings = fields.values("standings", standing);
        ImmutableSetMultimap.Builder<Standing, Standing> steps = ImmutableSetMultimap.builder();
        fields.entries(
                "steps",
                "the standings above each one",
                (lower, entry) -> Fields.parse(new Node.Scalar(lower, entry.key()), "steps", problems, standing)
                        .ifPresent(from -> Fields.items(entry.value())
                                .forEach(node -> Fields.parse(node, lower, problems, standing)
                                        .ifPresent(higher -> steps.put(from, higher)))));
        fields.done();
        return fields.unlessSince(
                before,
                fields.location(),
                () -> fields.has("steps")
                        ? Ladder.partial(id.orElseThrow(), standings, steps.build())
                        : Ladder.chain(id.orElseThrow(), standings));
    }
}
