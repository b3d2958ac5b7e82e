package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

/**
 * Reads rule books from YAML or JSON: any number of documents in any order, each a catalogue of indicators or one edition
 * of a scheme. Immutable and thread-safe.
 *
 * <pre>{@code
 * Parsed<RuleBook> parsed = RuleBookReader.extending(Klynge.ruleBook()).read(List.of(catalogue, schemeDocument));
 * }</pre>
 */
public final class RuleBookReader {

    private final ImmutableList<Scheme> base;
    private final Limits limits;

    private RuleBookReader(ImmutableList<Scheme> base, Limits limits) {
        this.base = base;
        this.limits = limits;
    }

    /**
     * A reader of documents that refer to nothing but each other.
     *
     * @return the reader
     */
    public static RuleBookReader standalone() {
        return new RuleBookReader(ImmutableList.of(), Limits.STANDARD);
    }

    /**
     * A reader of documents that may refer to the catalogues and standings of a rule book, and are added to it.
     *
     * @param base the rule book
     * @return the reader
     */
    public static RuleBookReader extending(RuleBook base) {
        return new RuleBookReader(base.schemes(), Limits.STANDARD);
    }

    /**
     * This reader with other limits than the {@linkplain Limits#STANDARD standard ones}.
     *
     * @param most how large each single document may be
     * @return the reader
     */
    public RuleBookReader withLimits(Limits most) {
        return new RuleBookReader(base, most);
    }

    private record Draft(Fields fields, Optional<Ladder> ladder) {}

    /**
     * Reads documents.
     *
     * @param sources the documents
     * @return the rule book, or everything that is wrong with any of them
     */
    public Parsed<RuleBook> read(Iterable<DocumentSource> sources) {
        List<Problems> files = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        Map<String, IndicatorCatalogue> catalogues = new LinkedHashMap<>();
        Set<String> catalogueIds = new HashSet<>();
        Set<Standing> standings = new LinkedHashSet<>();
        for (Scheme scheme : base) {
            standings.addAll(scheme.ladder().standings());
            scheme.assessments()
                    .forEach(series -> series.catalogues().forEach(each -> catalogues.put(each.id(), each)));
        }
        for (DocumentSource source : sources) {
            Problems problems = new Problems(source.name());
            files.add(problems);
            NodeReader.read(source, limits, problems)
                    .flatMap(root -> Fields.of(root, kind(root), problems))
                    .ifPresent(fields -> {
                        if (fields.has("catalogue")) {
                            catalogueIds.add(fields.scalar("catalogue"));
                            CatalogueReader.catalogue(fields).ifPresent(read -> add(read, catalogues, fields));
                        } else if (fields.has("scheme")) {
                            Optional<Ladder> ladder = fields.requiredNode("ladder")
                                    .flatMap(node -> Fields.of(node, "a ladder", problems))
                                    .flatMap(LadderReader::ladder);
                            ladder.ifPresent(known -> standings.addAll(known.standings()));
                            drafts.add(new Draft(fields, ladder));
                        } else {
                            problems.add(
                                    fields.location(),
                                    "neither 'catalogue' nor 'scheme' is among the keys; expected one of them");
                        }
                    });
        }
        List<Scheme> schemes = new ArrayList<>(base);
        boolean allLadders = drafts.stream().allMatch(draft -> draft.ladder().isPresent());
        for (Draft draft : drafts) {
            SchemeNames names =
                    new SchemeNames(catalogues, ImmutableSet.copyOf(standings), allLadders, draft.fields()::mayLack);
            catalogueIds.forEach(id -> names.declare("catalogues", id));
            new SchemeReader(draft.fields(), draft.ladder(), names).scheme().ifPresent(schemes::add);
        }
        Problems together = files.isEmpty() ? new Problems("rule book") : files.get(files.size() - 1);
        boolean sound = files.stream().allMatch(problems -> problems.count() == 0);
        Optional<RuleBook> ruleBook =
                sound ? together.unlessSince(0, Location.START, () -> RuleBook.of(schemes)) : Optional.empty();
        return Parsed.of(
                ruleBook,
                files.stream()
                        .flatMap(problems -> problems.inOrder().stream())
                        .collect(ImmutableList.toImmutableList()));
    }

    private static String kind(Node root) {
        if (root instanceof Node.Mapping mapping) {
            if (mapping.entries().containsKey("catalogue")) {
                return "a catalogue";
            }
            if (mapping.entries().containsKey("scheme")) {
                return "a scheme";
            }
        }
        return "a catalogue or a scheme";
    }

    private static void add(IndicatorCatalogue catalogue, Map<String, IndicatorCatalogue> catalogues, Fields fields) {
        if (catalogues.putIfAbsent(catalogue.id(), catalogue) != null) {
            fields.problems()
                    .add(
                            fields.locationOf("catalogue"),
                            "a catalogue '" + catalogue.id() + "' is there already; give this one another id");
        }
    }
}
