package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Set;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.standing.Grant;

/**
 * Writes dossiers as YAML or JSON, in the keys that {@link DossierReader} reads. A reader that knows the catalogues,
 * standings and claims of a dossier gives it back: an equal one.
 *
 * <p>What is unknown and what a reader takes for granted is left out. A figure that is none of the
 * {@linkplain org.klynge.cluster.ProfileFact#standard() standard ones} is written by its name, for readers whose schemes
 * declare it.
 *
 * <p>A dossier can hold what no document says: a blank text, a character that cannot be printed, a date before the year 0 or after 9999, a number of more than
 * {@value org.klynge.fact.Numeral#MAX_LENGTH} characters, a figure that bears the name of another one, or more than
 * readers with the {@linkplain Limits#STANDARD standard limits} take. Such a dossier is refused, and the message tells where.
 *
 * <pre>{@code
 * String document = DossierWriter.toYaml(dossier);
 * DossierReader.of(ruleBook).read(DocumentSource.of("nscc.yaml", document)).orThrow(); // an equal dossier
 * }</pre>
 */
public final class DossierWriter {

    private DossierWriter() {}

    /**
     * Writes a dossier as YAML: one entry a line, and quotes where another tool could take a text for something else,
     * such as Norway for a no.
     *
     * @param dossier the dossier
     * @return the document, which ends with a line end
     * @throws IllegalArgumentException if the dossier holds what no document says
     */
    public static String toYaml(Dossier dossier) {
        return toYaml(dossier, Limits.STANDARD);
    }

    /**
     * Writes a dossier as YAML for readers with other limits than the standard ones.
     *
     * @param dossier the dossier
     * @param most how large the document may be
     * @return the document, which ends with a line end
     * @throws IllegalArgumentException if the dossier holds what no document says, or more than the limits allow
     */
    public static String toYaml(Dossier dossier, Limits most) {
        return DocumentForm.YAML.print(document(dossier), most);
    }

    /**
     * Writes a dossier as JSON. Numbers that other tools could round are written as texts, which readers take as well.
     *
     * @param dossier the dossier
     * @return the document, which ends with a line end
     * @throws IllegalArgumentException if the dossier holds what no document says
     */
    public static String toJson(Dossier dossier) {
        return toJson(dossier, Limits.STANDARD);
    }

    /**
     * Writes a dossier as JSON for readers with other limits than the standard ones.
     *
     * @param dossier the dossier
     * @param most how large the document may be
     * @return the document, which ends with a line end
     * @throws IllegalArgumentException if the dossier holds what no document says, or more than the limits allow
     */
    public static String toJson(Dossier dossier, Limits most) {
        return DocumentForm.JSON.print(document(dossier), most);
    }

    private static Data.Table document(Dossier dossier) {
        return Entries.document(entries -> {
            entries.mapping("cluster", cluster -> ClusterWriter.cluster(dossier.cluster(), cluster));
            entries.each("profiles", dossier.profiles(), ClusterWriter::profile);
            entries.each("assessments", dossier.assessments(), AssessmentWriter::assessment);
            entries.each("attestations", dossier.attestations(), DossierWriter::attestation);
            entries.each("grants", dossier.grants(), DossierWriter::grant);
            entries.items("incomplete", incomplete(dossier.incomplete()));
        });
    }

    private static void attestation(Attestation attestation, Entries entries) {
        entries.text("claim", attestation.claim());
        entries.truth("holds", attestation.holds());
        entries.text("by", attestation.by());
        entries.date("date", attestation.date());
        entries.text("assessment", attestation.assessment());
    }

    private static void grant(Grant grant, Entries entries) {
        entries.text("standing", grant.standing().fullName());
        entries.date("from", grant.from());
        grant.until().ifPresent(until -> entries.statedDate("until", until));
        entries.text("by", grant.by());
        entries.text("assessment", grant.assessment());
    }

    private static ImmutableList<Data> incomplete(Set<OpenList> lists) {
        return lists.stream()
                .map(open -> {
                    String list = Words.of(open.list());
                    return open.only()
                            .<Data>map(only -> new Data.Table(ImmutableMap.of(list, new Data.Text(only))))
                            .orElse(new Data.Text(list));
                })
                .collect(ImmutableList.toImmutableList());
    }
}
