package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.standing.Standing;

/** Reads what a scheme document declares before it states rules: sources, assessments, figures, facts and claims. */
final class DeclarationReader {

    /** Of assessments, figures and facts each: what a scheme declares is looked up by everything that it says. */
    private static final int MOST = 200;

    private final Fields fields;
    private final Problems problems;
    private final SchemeNames names;
    private final Map<String, Location> sources = new LinkedHashMap<>();

    DeclarationReader(Fields fields, SchemeNames names) {
        this.fields = fields;
        this.problems = fields.problems();
        this.names = names;
    }

    /** What is declared: sources only have names. */
    record Declared(
            ImmutableList<AssessmentSeries> assessments,
            ImmutableList<ProfileFact> figures,
            ImmutableList<Fact> facts,
            ImmutableList<Claim> claims) {}

    /** Reads all of it, wherever it stands: everything else refers to it. */
    Declared declared() {
        fields.entries("sources", "sources by name", (id, entry) -> {
            names.declare("sources", id);
            sources.put(id, entry.key());
            source(id, entry);
        });
        ImmutableList.Builder<AssessmentSeries> assessments = ImmutableList.builder();
        entries("assessments", "assessments by name", (name, entry) -> {
            names.declare("assessments", name);
            series(name, entry).ifPresent(series -> {
                names.add(series);
                assessments.add(series);
            });
        });
        ImmutableList.Builder<ProfileFact> figures = ImmutableList.builder();
        entries("figures", "figures by name", (name, entry) -> {
            names.declare("figures", name);
            new DeclaredFactReader(names).figure(name, entry, problems).ifPresent(figure -> {
                names.add(figure);
                figures.add(figure);
            });
        });
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        fields.entries("claims", "claims by name", (name, entry) -> {
            names.declare("claims", name);
            claim(name, entry).ifPresent(claim -> {
                names.add(claim);
                claims.add(claim);
            });
        });
        return new Declared(assessments.build(), figures.build(), facts(), claims.build());
    }

    private ImmutableList<Fact> facts() {
        Map<String, PendingFact> declared = new LinkedHashMap<>();
        entries("facts", "facts by name", (name, entry) -> {
            names.declare("facts", name);
            if (names.isFact(name)) {
                problems.add(entry.key(), "there is a fact '" + name + "' already; give this one another name");
                return;
            }
            PendingFact pending = new PendingFact(
                    name, entry.key(), problems, () -> new DeclaredFactReader(names).fact(name, entry, problems));
            declared.put(name, pending);
            names.later(name, pending);
        });
        return declared.values().stream()
                .flatMap(pending -> pending.get().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private void entries(String section, String about, BiConsumer<String, Node.Entry> read) {
        if (fields.hasAtMost(MOST, section, section)) {
            fields.entries(section, about, read);
        }
    }

    /** Reports the sources that nothing refers to, once everything is read. */
    void checkSources() {
        sources.forEach((id, location) -> {
            if (!names.isCited(id) && !fields.isCut()) {
                problems.add(location, "nothing refers to the source '" + id + "'; remove it");
            }
        });
    }

    Optional<InForce> inForce() {
        return fields.node("in-force")
                .flatMap(node -> Fields.of(node, "the days in force", problems))
                .flatMap(this::inForce);
    }

    private void source(String id, Node.Entry entry) {
        Fields.of(entry.value(), "a source", problems).ifPresent(source -> {
            Optional<String> title = source.required("title");
            Optional<String> url = source.text("url");
            source.done();
            title.flatMap(known ->
                            problems.unlessSince(problems.count(), entry.key(), () -> new Source(id, known, url)))
                    .ifPresent(names::add);
        });
    }

    private Optional<InForce> inForce(Fields days) {
        int before = problems.count();
        Optional<PartialDate> from = days.value("from", PartialDate::parse);
        Optional<PartialDate> until = days.value("until", PartialDate::parse);
        ImmutableList<Source> written = names.sources(days);
        days.text("note");
        days.done();
        return problems.unlessSince(before, days.location(), () -> new InForce(from, until, written));
    }

    private Optional<AssessmentSeries> series(String name, Node.Entry entry) {
        return Fields.of(entry.value(), "assessments", problems).flatMap(series -> {
            int before = problems.count();
            series.requiredNode("catalogues");
            ImmutableList<IndicatorCatalogue> accepted = series.values("catalogues", names::catalogue);
            ScoringRule scoring = new ScoringReader(accepted, names).scoring(series);
            series.done();
            return series.unlessSince(before, entry.key(), () -> new AssessmentSeries(name, accepted, scoring));
        });
    }

    private Optional<Claim> claim(String name, Node.Entry entry) {
        return Fields.of(entry.value(), "a claim", problems).flatMap(claim -> {
            int before = problems.count();
            claim.requiredNode("by");
            ImmutableSet<String> authorities = ImmutableSet.copyOf(claim.values("by", by -> by));
            Optional<AssessmentSeries> about = claim.value("about", names::assessments);
            Optional<Standing> given = claim.value("by-grant-of", names::standing);
            claim.done();
            return claim.unlessSince(before, entry.key(), () -> new Claim(name, authorities, about, given));
        });
    }
}
