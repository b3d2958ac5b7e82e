package org.klynge.testkit;

import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.klynge.rules.scheme.Scheme;
import org.klynge.testkit.arbitrary.AnyDossier;

/**
 * Every value of Klynge for properties in jqwik. Dossiers and what they are made of speak of the built-in schemes; schemes are
 * random ones; decisions, timelines, histories and records are of random dossiers. There are no edge cases: of values with so
 * many parts there are too many to try them all. To make dossiers for a scheme of one's own, see
 * {@link AnyDossier#dossiersFor(Scheme)}.
 *
 * <pre>{@code
 * class DecisionTest {
 *     @Property
 *     @Domain(KlyngeDomain.class)
 *     void is_made_for_any_dossier(@ForAll Dossier dossier) {
 *         Klynge.standard().decide(EscaLabels.SCHEME, dossier, LocalDate.of(2026, 1, 1));
 *     }
 * }
 * }</pre>
 */
@Domain(DomainContext.Global.class)
@Domain(DossierDomain.class)
@Domain(SchemeDomain.class)
@Domain(DecisionDomain.class)
@Domain(EvidenceDomain.class)
@Domain(HistoryDomain.class)
@Domain(RecordDomain.class)
public final class KlyngeDomain extends DomainContextBase {

    /** Makes the domain; jqwik does. */
    public KlyngeDomain() {}
}
