package org.klynge.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.klynge.assessment.Assessment;
import org.klynge.cluster.Cluster;
import org.klynge.cluster.Profile;
import org.klynge.fact.PartialDate;
import org.klynge.standing.Grant;
import org.klynge.standing.Standing;
import org.klynge.style.KlyngeStyle;

/**
 * Everything that is known of one cluster. It stands for a set of worlds: every way in which what it leaves open could
 * turn out. Rules are held against all of them.
 *
 * <p>Its lists of assessments and grants are complete unless they are marked as {@linkplain #incomplete() open}.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.builder()
 *         .cluster(nscc)
 *         .addAssessment(assessment)
 *         .addGrant(arenaPro)
 *         .addIncomplete(OpenList.GRANTS)
 *         .build();
 * }</pre>
 */
@KlyngeStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations above are of no concern to users
public abstract sealed class Dossier permits ImmutableDossier {

    Dossier() {}

    /**
     * The cluster.
     *
     * @return who the dossier is about; {@link Cluster#unnamed()} where nobody said
     */
    @Value.Default
    public Cluster cluster() {
        return Cluster.unnamed();
    }

    /**
     * The figures that describe the cluster, from whatever days.
     *
     * @return the profiles in the order in which they were given
     */
    public abstract ImmutableList<Profile> profiles();

    /**
     * The examinations of the cluster.
     *
     * @return the assessments in the order in which they were given
     */
    public abstract ImmutableList<Assessment> assessments();

    /**
     * What authorities confirmed or denied.
     *
     * @return the attestations in the order in which they were given
     */
    public abstract ImmutableList<Attestation> attestations();

    /**
     * The standings that the cluster was given.
     *
     * @return the grants in the order in which they were given
     */
    public abstract ImmutableList<Grant> grants();

    /**
     * The lists that may lack entries.
     *
     * @return the marks; empty where everything that happened is on record
     */
    public abstract ImmutableSet<OpenList> incomplete();

    /** Checks that assessments have names of their own and that whoever refers to one means one that is there. */
    @Value.Check
    protected void check() {
        Set<String> ids = new HashSet<>();
        for (Assessment assessment : assessments()) {
            if (!ids.add(assessment.id())) {
                throw new IllegalArgumentException("assessments: the id '" + assessment.id() + "' occurs twice");
            }
        }
        for (Grant grant : grants()) {
            grant.assessment().ifPresent(id -> checkReference(ids, id, "grants: " + grant.standing()));
        }
        for (Attestation attestation : attestations()) {
            attestation.assessment().ifPresent(id -> checkReference(ids, id, "attestations: " + attestation.claim()));
        }
    }

    private static void checkReference(Set<String> ids, String id, String where) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException(
                    where + " names the assessment '" + id + "', which the dossier does not have: " + ids);
        }
    }

    /**
     * Whether an assessment against a catalogue may have taken place that is not on record.
     *
     * @param catalogue the id of the catalogue
     * @return true where the assessments are marked as open, all or those of this catalogue
     */
    public final boolean mayLackAssessments(String catalogue) {
        return incomplete().stream().anyMatch(open -> open.covers(OpenList.Kind.ASSESSMENTS, catalogue));
    }

    /**
     * Whether a standing may have been given in a grant that is not on record.
     *
     * @param standing the standing
     * @return true where the grants are marked as open, all or those of this standing
     */
    public final boolean mayLackGrants(Standing standing) {
        return incomplete().stream().anyMatch(open -> open.covers(OpenList.Kind.GRANTS, standing.fullName()));
    }

    /**
     * The assessment of an id.
     *
     * @param id the id
     * @return the assessment, or nothing where the dossier has none of that id
     */
    public final Optional<Assessment> assessment(String id) {
        return assessments().stream()
                .filter(assessment -> assessment.id().equals(id))
                .findFirst();
    }

    /**
     * When an assessment took place, in the light of the whole dossier: no later than any grant that names it began.
     *
     * @param assessment an assessment of this dossier
     * @return the date as far as it is known, or nothing where assessment and grants contradict each other
     */
    public final Optional<PartialDate> dateOf(Assessment assessment) {
        Optional<PartialDate> date = Optional.of(assessment.date());
        for (Grant grant : grants()) {
            if (grant.assessment().filter(assessment.id()::equals).isPresent()) {
                date = date.flatMap(known -> known.notAfter(from(grant)));
            }
        }
        return date;
    }

    /**
     * When a grant began, in the light of the whole dossier: no earlier than the assessment that it names, and no
     * later than it ended.
     *
     * @param grant a grant of this dossier
     * @return the date as far as it is known, or nothing where grant and assessment contradict each other
     */
    public final Optional<PartialDate> beginningOf(Grant grant) {
        return grant.assessment()
                .flatMap(this::assessment)
                .map(assessment -> from(grant).notBefore(assessment.date()))
                .orElse(Optional.of(from(grant)));
    }

    /** When a grant began, seen by itself: no later than it ended. */
    private static PartialDate from(Grant grant) {
        return grant.until().flatMap(grant.from()::notAfter).orElse(grant.from());
    }

    /**
     * A dossier that holds one assessment and nothing else.
     *
     * @param assessment the assessment
     * @return a dossier of an unnamed cluster
     */
    public static Dossier of(Assessment assessment) {
        return builder().addAssessment(assessment).build();
    }

    /**
     * Begins a dossier.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableDossier.builder();
    }

    /**
     * Begins a dossier that is to say more than this one.
     *
     * @return a builder that holds all of this dossier
     */
    public final Builder toBuilder() {
        return ImmutableDossier.builder().like(this);
    }

    /** Collects what a {@link Dossier} is made of. Nothing is required. */
    public sealed interface Builder permits ImmutableDossier.Builder {

        /**
         * Sets who the dossier is about.
         *
         * @param cluster the cluster
         * @return this builder
         */
        Builder cluster(Cluster cluster);

        /**
         * Adds figures of a day.
         *
         * @param profile the profile
         * @return this builder
         */
        Builder addProfile(Profile profile);

        /**
         * Adds an examination.
         *
         * @param assessment the assessment
         * @return this builder
         */
        Builder addAssessment(Assessment assessment);

        /**
         * Adds what an authority confirmed or denied.
         *
         * @param attestation the attestation
         * @return this builder
         */
        Builder addAttestation(Attestation attestation);

        /**
         * Adds a standing that was given.
         *
         * @param grant the grant
         * @return this builder
         */
        Builder addGrant(Grant grant);

        /**
         * Marks a list as open.
         *
         * @param incomplete the list that may lack entries
         * @return this builder
         */
        Builder addIncomplete(OpenList incomplete);

        /**
         * Makes the dossier.
         *
         * @return the dossier
         * @throws IllegalArgumentException if an id occurs twice or a reference leads nowhere
         */
        Dossier build();
    }
}
