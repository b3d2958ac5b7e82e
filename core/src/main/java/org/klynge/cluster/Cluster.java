package org.klynge.cluster;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.klynge.fact.Identifier;
import org.klynge.fact.PartialDate;
import org.klynge.style.KlyngeStyle;

/**
 * A cluster organisation: who it is, not how it does. What changes from year to year is a {@link Profile}.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Cluster nscc = Cluster.builder()
 *         .id("nscc")
 *         .name("Norwegian Smart Care Cluster")
 *         .country(Country.of("NO"))
 *         .headOffice("Stavanger")
 *         .build();
 * }</pre>
 */
@KlyngeStyle
@Value.Immutable
@SuppressWarnings("exports") // the annotations above are of no concern to users
public abstract sealed class Cluster permits ImmutableCluster {

    private static final Cluster UNNAMED = builder().id("unnamed").build();

    Cluster() {}

    /**
     * The name by which dossiers and decisions tell clusters apart.
     *
     * @return an {@link Identifier}
     */
    public abstract String id();

    /**
     * The present name.
     *
     * @return the name; the id where none was given
     */
    @Value.Default
    public String name() {
        return id();
    }

    /**
     * Names that the cluster bore before.
     *
     * @return the names, in the order in which they were given
     */
    public abstract ImmutableList<EarlierName> earlierNames();

    /**
     * The country of the head office.
     *
     * @return the country, where it is known
     */
    public abstract Optional<Country> country();

    /**
     * When the cluster was founded.
     *
     * @return the date, as far as it is known
     */
    @Value.Default
    public PartialDate founded() {
        return PartialDate.unknown();
    }

    /**
     * The town of the head office.
     *
     * @return the town, where it is known
     */
    public abstract Optional<String> headOffice();

    /**
     * The regional offices.
     *
     * @return the nodes; empty where none is known
     */
    public abstract ImmutableList<RegionalNode> nodes();

    /**
     * The technology area by which the cluster is compared with others.
     *
     * @return the area, where it is known
     */
    public abstract Optional<String> technologyArea();

    /**
     * What the cluster became part of. An organisation that ceased to exist holds nothing from that day on, whatever its
     * grants state; whether the one that carries on holds the same is not said by this.
     *
     * @return the merger that ended it, if one did
     */
    public abstract Optional<Merger> merger();

    /** Checks the names; {@code id} must be an identifier and {@code name} not blank. */
    @Value.Check
    protected void check() {
        Identifier.check("cluster id", id());
        if (name().isBlank()) {
            throw new IllegalArgumentException("name: the cluster '" + id() + "' cannot have a blank name");
        }
    }

    /**
     * A cluster that need not be named, for questions about an assessment alone.
     *
     * @return the cluster with the id {@code unnamed}
     */
    public static Cluster unnamed() {
        return UNNAMED;
    }

    /**
     * Begins a cluster.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableCluster.builder();
    }

    /** Collects what a {@link Cluster} is made of. Only the id is required. */
    public sealed interface Builder permits ImmutableCluster.Builder {

        /**
         * Sets the id.
         *
         * @param id an identifier
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the present name.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(String name);

        /**
         * Adds a name that the cluster bore before.
         *
         * @param earlierName the name
         * @return this builder
         */
        Builder addEarlierName(EarlierName earlierName);

        /**
         * Sets the country.
         *
         * @param country the country of the head office
         * @return this builder
         */
        Builder country(Country country);

        /**
         * Sets when the cluster was founded.
         *
         * @param founded the date
         * @return this builder
         */
        Builder founded(PartialDate founded);

        /**
         * Sets the town of the head office.
         *
         * @param headOffice the town
         * @return this builder
         */
        Builder headOffice(String headOffice);

        /**
         * Adds a regional office.
         *
         * @param node the office
         * @return this builder
         */
        Builder addNode(RegionalNode node);

        /**
         * Sets the technology area.
         *
         * @param technologyArea the area
         * @return this builder
         */
        Builder technologyArea(String technologyArea);

        /**
         * Sets what the cluster became part of.
         *
         * @param merger the merger
         * @return this builder
         */
        Builder merger(Merger merger);

        /**
         * Makes the cluster.
         *
         * @return the cluster
         * @throws IllegalStateException if the id is missing
         * @throws IllegalArgumentException if a part is not what it should be
         */
        Cluster build();
    }
}
