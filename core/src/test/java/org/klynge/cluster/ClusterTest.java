package org.klynge.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klynge.fact.PartialDate;

class ClusterTest {

    private static final EarlierName ARENA = new EarlierName("Arena Velferdsteknologi", PartialDate.parse("2014"));
    private static final RegionalNode GRIMSTAD = new RegionalNode("Grimstad", Optional.of("Agder"));

    @Test
    void saysWhoItIs() {
        Cluster nscc = nscc().build();
        assertThat(nscc.id()).isEqualTo("nscc");
        assertThat(nscc.name()).isEqualTo("Norwegian Smart Care Cluster");
        assertThat(nscc.earlierNames()).containsExactly(ARENA);
        assertThat(nscc.country()).contains(Country.of("NO"));
        assertThat(nscc.founded()).isEqualTo(PartialDate.parse("2014"));
        assertThat(nscc.headOffice()).contains("Stavanger");
        assertThat(nscc.nodes()).containsExactly(GRIMSTAD);
        assertThat(nscc.technologyArea()).contains("health");
        assertThat(nscc.merger()).contains(new Merger("norway-health-tech", PartialDate.parse("2023")));
    }

    @Test
    void whatNobodySaidIsUnknown() {
        Cluster cluster = Cluster.builder().id("nscc").build();
        assertThat(cluster.name()).isEqualTo("nscc");
        assertThat(cluster.founded()).isEqualTo(PartialDate.unknown());
        assertThat(cluster.country()).isEmpty();
        assertThat(cluster.headOffice()).isEmpty();
        assertThat(cluster.earlierNames()).isEmpty();
        assertThat(cluster.nodes()).isEmpty();
        assertThat(cluster.technologyArea()).isEmpty();
        assertThat(cluster.merger()).isEmpty();
        assertThat(Cluster.unnamed().id()).isEqualTo("unnamed");
    }

    @Test
    void refusesWhatIsNoName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Cluster.builder().name("Smart Care").build())
                .withMessageContaining("id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cluster.builder().id("Smart Care").build())
                .withMessageStartingWith("cluster id 'Smart Care' is not an identifier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cluster.builder().id("nscc").name(" ").build())
                .withMessage("name: the cluster 'nscc' cannot have a blank name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EarlierName("", PartialDate.unknown()))
                .withMessage("name: an earlier name cannot be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionalNode("\t", Optional.of("Agder")))
                .withMessage("place: a regional node needs the name of its town");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Merger("Norway Health Tech", PartialDate.unknown()))
                .withMessageStartingWith("merged into 'Norway Health Tech' is not an identifier");
    }

    @Test
    void clustersAreEqualWhenTheirPartsAre() {
        new EqualsTester()
                .addEqualityGroup(nscc().build(), nscc().build())
                .addEqualityGroup(nscc().addNode(new RegionalNode("Oslo", Optional.empty()))
                        .build())
                .addEqualityGroup(nscc().founded(PartialDate.parse("2014-05")).build())
                .addEqualityGroup(
                        Cluster.builder().id("nscc").build(),
                        Cluster.builder().id("nscc").name("nscc").build())
                .addEqualityGroup(
                        Cluster.unnamed(), Cluster.builder().id("unnamed").build())
                .testEquals();
    }

    private static Cluster.Builder nscc() {
        return Cluster.builder()
                .id("nscc")
                .name("Norwegian Smart Care Cluster")
                .addEarlierName(ARENA)
                .country(Country.of("NO"))
                .founded(PartialDate.parse("2014"))
                .headOffice("Stavanger")
                .addNode(GRIMSTAD)
                .technologyArea("health")
                .merger(new Merger("norway-health-tech", PartialDate.parse("2023")));
    }
}
