package org.klynge.rules.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.Identifier;
import org.klynge.fact.PartialDate;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.standing.Grant;

/**
 * Reads dossiers from YAML or JSON. A dossier has the keys {@code cluster}, {@code profiles}, {@code assessments},
 * {@code attestations}, {@code grants} and {@code incomplete}, all but the first optional. Immutable and thread-safe.
 *
 * <pre>{@code
 * Parsed<Dossier> parsed = DossierReader.of(ruleBook).read(DocumentSource.read(Path.of("nscc.yaml")));
 * parsed.problems().forEach(problem -> log(problem.toString())); // nscc.yaml:12:9: ...
 * }</pre>
 */
public final class DossierReader {

    private final KnownNames names;

    private DossierReader(KnownNames names) {
        this.names = names;
    }

    /**
     * A reader that knows the names of a rule book. An assessment must be against a catalogue that some scheme knows. A
     * standing or a claim that none knows is taken as it is, since other schemes exist, unless it is a slip of a known one.
     *
     * @param ruleBook the rule book
     * @return the reader
     */
    public static DossierReader of(RuleBook ruleBook) {
        return new DossierReader(new KnownNames(ruleBook));
    }

    /**
     * Reads a dossier.
     *
     * @param source the document
     * @return the dossier, or everything that is wrong with it
     */
    public Parsed<Dossier> read(DocumentSource source) {
        Problems problems = new Problems(source.name());
        Optional<Dossier> dossier = NodeReader.read(source, problems)
                .flatMap(root -> Fields.of(root, "a dossier", problems))
                .flatMap(this::dossier);
        return Parsed.of(dossier, problems.inOrder());
    }

    private Optional<Dossier> dossier(Fields fields) {
        Problems problems = fields.problems();
        int before = problems.count();
        Dossier.Builder dossier = Dossier.builder();
        fields.requiredNode("cluster")
                .flatMap(node -> Fields.of(node, "a cluster", problems))
                .flatMap(ClusterReader::cluster)
                .ifPresent(dossier::cluster);
        fields.each(
                "profiles",
                "a profile",
                profile -> ClusterReader.profile(profile, names.figures()).ifPresent(dossier::addProfile));
        Set<String> ids = new HashSet<>();
        Map<String, String> catalogues = new HashMap<>();
        fields.each(
                "assessments",
                "an assessment",
                assessment -> new AssessmentReader(names)
                        .assessment(assessment, ids)
                        .ifPresent(read -> {
                            catalogues.put(read.id(), read.catalogue());
                            dossier.addAssessment(read);
                        }));
        Assessments assessments = new Assessments(ids, catalogues, fields.mayLack("assessments"));
        fields.each(
                "attestations",
                "an attestation",
                attestation -> attestation(attestation, assessments).ifPresent(dossier::addAttestation));
        fields.each("grants", "a grant", grant -> grant(grant, assessments).ifPresent(dossier::addGrant));
        for (Node item : fields.list("incomplete")) {
            incomplete(item, problems, dossier);
        }
        fields.done();
        return problems.unlessSince(before, fields.location(), dossier::build);
    }

    /** The ids of the assessments that can be referred to; a syntax error may have cut others off. */
    private record Assessments(Set<String> ids, Map<String, String> catalogues, boolean mayLack) {}

    private Optional<Attestation> attestation(Fields fields, Assessments assessments) {
        int before = fields.problems().count();
        Attestation.Builder attestation = Attestation.builder();
        Optional<String> claim = fields.required("claim", names::claim);
        claim.ifPresent(attestation::claim);
        fields.required("holds", Words::truth).ifPresent(attestation::holds);
        fields.required(
                        "by",
                        by -> claim.map(known -> names.authority(known, by)).orElse(by))
                .ifPresent(attestation::by);
        fields.value("date", PartialDate::parse).ifPresent(attestation::date);
        Optional<String> about = assessment(fields, assessments);
        about.ifPresent(attestation::assessment);
        claim.ifPresent(known -> checkAbout(fields, known, about, assessments));
        fields.done();
        return fields.problems().unlessSince(before, fields.location(), attestation::build);
    }

    /** A word that is about an assessment of another kind would count for nothing. */
    private void checkAbout(Fields fields, String claim, Optional<String> about, Assessments assessments) {
        about.flatMap(id -> Optional.ofNullable(assessments.catalogues.get(id)))
                .filter(catalogue -> !names.canBeAbout(claim, catalogue))
                .ifPresent(catalogue -> fields.problems()
                        .add(
                                fields.locationOf("assessment"),
                                "the claim " + claim + " cannot be about an assessment against " + catalogue));
    }

    private Optional<Grant> grant(Fields fields, Assessments assessments) {
        int before = fields.problems().count();
        Grant.Builder grant = Grant.builder();
        fields.required("standing", names::standing).ifPresent(grant::standing);
        fields.value("from", PartialDate::parse).ifPresent(grant::from);
        fields.value("until", PartialDate::parse).ifPresent(grant::until);
        fields.text("by").ifPresent(grant::by);
        assessment(fields, assessments).ifPresent(grant::assessment);
        fields.done();
        return fields.problems().unlessSince(before, fields.location(), grant::build);
    }

    private static Optional<String> assessment(Fields fields, Assessments known) {
        return fields.value("assessment", id -> {
            if (!known.ids.contains(id)) {
                if (known.mayLack) {
                    throw new UnreadableName(id);
                }
                throw new IllegalArgumentException(
                        "the dossier has no assessment '" + id + "'; " + Nearest.to(id, known.ids));
            }
            return id;
        });
    }

    /** Either the name of a list, or a list's name with the catalogues or standings that it may lack. */
    private void incomplete(Node item, Problems problems, Dossier.Builder dossier) {
        if (item instanceof Node.Scalar) {
            Fields.parse(item, "incomplete", problems, list -> Words.parse(OpenList.Kind.class, list))
                    .ifPresent(kind -> dossier.addIncomplete(new OpenList(kind, Optional.empty())));
            return;
        }
        Fields.of(item, "an incomplete list", problems).ifPresent(fields -> {
            fields.values("assessments", id -> Identifier.check("catalogue", names.catalogue(id)))
                    .forEach(catalogue -> dossier.addIncomplete(OpenList.assessments(catalogue)));
            fields.values("grants", names::standing)
                    .forEach(standing -> dossier.addIncomplete(OpenList.grants(standing.fullName())));
            fields.done();
        });
    }
}
