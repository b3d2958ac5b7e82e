package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.spi.PluginFailure;
import org.klynge.rules.spi.Plugins;
import org.klynge.rules.spi.SchemePlugin;

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
    private final Plugins plugins;
    private final Limits limits;

    private RuleBookReader(ImmutableList<Scheme> base, Plugins plugins, Limits limits) {
        this.base = base;
        this.plugins = plugins;
        this.limits = limits;
    }

    /**
     * A reader of documents that refer to nothing but each other.
     *
     * @return the reader
     */
    public static RuleBookReader standalone() {
        return new RuleBookReader(ImmutableList.of(), Plugins.NONE, Limits.STANDARD);
    }

    /**
     * A reader of documents that may refer to the catalogues and standings of a rule book, and are added to it.
     *
     * @param base the rule book
     * @return the reader
     */
    public static RuleBookReader extending(RuleBook base) {
        return new RuleBookReader(base.schemes(), Plugins.NONE, Limits.STANDARD);
    }

    /**
     * This reader with other limits than the {@linkplain Limits#STANDARD standard ones}.
     *
     * @param most how large each single document may be
     * @return the reader
     */
    public RuleBookReader withLimits(Limits most) {
        return new RuleBookReader(base, plugins, most);
    }

    /**
     * A reader that knows some plug-ins, so that documents may speak of their conditions, facts and scoring rules. The
     * documents of scheme plug-ins are read too.
     *
     * @param plugins the plug-ins; they take the place of those that were known before
     * @return the reader
     */
    public RuleBookReader withPlugins(Plugins plugins) {
        return new RuleBookReader(base, plugins, limits);
    }

    /**
     * Reads the documents of the scheme plug-ins alone.
     *
     * @return the rule book, or everything that is wrong with any of them
     */
    public Parsed<RuleBook> read() {
        return read(ImmutableList.of());
    }

    /**
     * Reads documents.
     *
     * @param sources the documents
     * @return the rule book, or everything that is wrong with any of them
     */
    public Parsed<RuleBook> read(Iterable<DocumentSource> sources) {
        return read(PluginDocuments.of(plugins.schemes(), limits), sources);
    }

    /**
     * Reads the documents of the scheme plug-ins that are in order. A plug-in of which one document has a problem is left
     * out with all its documents; so is one that cannot do without those.
     *
     * @param failed is told of each plug-in that is left out, with all its problems
     * @return the rule book without those plug-ins
     */
    public RuleBook readUsable(Consumer<PluginFailure> failed) {
        Map<String, SchemePlugin> usable = new LinkedHashMap<>(plugins.schemes());
        while (true) {
            Parsed<RuleBook> parsed = read(PluginDocuments.of(ImmutableMap.copyOf(usable), limits), ImmutableList.of());
            ImmutableListMultimap<String, Problem> wrong =
                    Multimaps.index(parsed.problems(), problem -> PluginDocuments.plugin(problem.file()));
            if (wrong.isEmpty()) {
                return parsed.orThrow();
            }
            wrong.asMap().forEach((name, problems) -> {
                usable.remove(name);
                failed.accept(new PluginFailure(
                        name, problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
            });
        }
    }

    private Parsed<RuleBook> read(PluginDocuments brought, Iterable<DocumentSource> sources) {
        List<Problems> files = new ArrayList<>(brought.problems());
        Map<String, IndicatorCatalogue> catalogues = new LinkedHashMap<>();
        SchemeDrafts drafts = new SchemeDrafts(base, plugins, catalogues);
        for (Scheme scheme : base) {
            scheme.assessments()
                    .forEach(series -> series.catalogues().forEach(each -> catalogues.put(each.id(), each)));
        }
        for (DocumentSource source : Iterables.concat(brought.documents(), sources)) {
            Problems problems = new Problems(source.name());
            files.add(problems);
            NodeReader.read(source, limits, problems)
                    .flatMap(root -> Fields.of(root, kind(root), problems))
                    .ifPresent(fields -> {
                        if (fields.has("catalogue")) {
                            drafts.declareCatalogue(fields.scalar("catalogue"));
                            CatalogueReader.catalogue(fields).ifPresent(read -> add(read, catalogues, fields));
                        } else if (fields.has("scheme")) {
                            drafts.add(fields);
                        } else {
                            problems.add(
                                    fields.location(),
                                    "neither 'catalogue' nor 'scheme' is among the keys; expected one of them");
                        }
                    });
        }
        ImmutableList<Scheme> schemes = drafts.schemes();
        boolean sound = files.stream().allMatch(problems -> problems.count() == 0);
        Optional<RuleBook> ruleBook = sound ? drafts.ruleBook(schemes) : Optional.empty();
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
