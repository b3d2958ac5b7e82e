package org.klynge.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Streams;
import net.jqwik.api.Example;
import org.klynge.cluster.Country;

/** A seed by which a property fails gives the same countries again, whenever it is run. */
class CountriesTest {

    @Example
    void countries_come_in_an_order_of_their_own() {
        assertThat(Streams.stream(AnyCluster.countries().exhaustive().orElseThrow())
                        .skip(1)
                        .map(Country::code))
                .hasSizeGreaterThan(200)
                .isSorted();
    }
}
