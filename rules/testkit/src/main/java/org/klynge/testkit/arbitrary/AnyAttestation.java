package org.klynge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.dossier.Attestation;
import org.klynge.rules.condition.Claim;

/** Attestations of claims, known to a rule book or not. */
public final class AnyAttestation {

    private AnyAttestation() {}

    /**
     * Attestations of known claims by those whose word counts, and of unknown ones by anybody about anything.
     *
     * @param known the claims; at least one
     * @param assessments the ids of assessments that an attestation may be about
     * @return attestations that fit into a dossier with these assessments
     */
    public static Arbitrary<Attestation> attestations(Collection<Claim> known, List<String> assessments) {
        return Arbitraries.oneOf(Arbitraries.of(known).flatMap(AnyAttestation::known), others(assessments));
    }

    private static Arbitrary<Attestation> known(Claim claim) {
        return Combinators.combine(
                        Arbitraries.of(ImmutableList.copyOf(claim.authorities())),
                        Arbitraries.of(true, false),
                        AnyDate.dates())
                .as((by, holds, date) -> Attestation.builder()
                        .claim(claim.name())
                        .holds(holds)
                        .by(by)
                        .date(date)
                        .build());
    }

    private static Arbitrary<Attestation> others(List<String> assessments) {
        return Combinators.combine(
                        AnyIdentifier.identifiers().filter(name -> name.length() <= 60),
                        AnyText.texts(),
                        Arbitraries.of(true, false),
                        AnyDate.dates(),
                        AnyGrant.oneOf(assessments))
                .as((claim, by, holds, date, about) -> {
                    Attestation.Builder attestation = Attestation.builder()
                            .claim("claim-of-another-programme." + claim)
                            .holds(holds)
                            .by(by)
                            .date(date);
                    about.ifPresent(attestation::assessment);
                    return attestation.build();
                });
    }
}
