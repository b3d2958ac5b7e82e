package org.klynge.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.klynge.fact.Verdict;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.testkit.KlyngeDomain;

/** Cases can be asked for whatever scheme anybody writes. */
class CasesLawTest {

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    @Domain(KlyngeDomain.class)
    void the_cases_of_any_scheme_show_what_they_are_said_to(@ForAll Scheme scheme, @ForAll Purpose purpose) {
        RuleBook ruleBook = RuleBook.of(scheme);
        Cases cases = Cases.of(ruleBook, scheme, purpose);
        assertThat(cases.flips()).allSatisfy(flip -> {
            assertThat(flip.met().decision().verdict(flip.standing())).isEqualTo(Verdict.MET);
            assertThat(flip.notMet().decision().verdict(flip.standing())).isEqualTo(Verdict.NOT_MET);
        });
        cases.outcomes()
                .cellSet()
                .forEach(cell -> assertThat(cell.getValue().decision().verdict(cell.getRowKey()))
                        .isEqualTo(cell.getColumnKey()));
        assertThat(cases.cases())
                .allSatisfy(one -> assertThat(DossierReader.of(ruleBook)
                                .read(DocumentSource.of(one.name(), one.toYaml()))
                                .orThrow())
                        .isEqualTo(one.dossier()));
        assertThat(cases.toMarkdown()).startsWith("# Cases: " + scheme.id());
    }
}
