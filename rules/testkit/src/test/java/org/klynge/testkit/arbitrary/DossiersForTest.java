package org.klynge.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.statistics.Statistics;
import org.klynge.assessment.Assessment;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.Klynge;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.DossierWriter;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.nic.Nic;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scoring.ShareOfPoints;

/** Dossiers about a scheme speak of what it asks about, and are so mixed that it decides now this way and now that. */
class DossiersForTest {

    private static final Scheme LABELS = Klynge.ruleBook().edition(EscaLabels.SCHEME, "2019-11");

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void every_verdict_on_a_requirement_is_reached(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate day) {
        Decision decision = Klynge.standard().underEdition(LABELS.edition()).decide(EscaLabels.SCHEME, dossier, day);
        for (String requirement : new String[] {"gold.score", "gold.minimums", "eligibility", "bronze.benchmarked"}) {
            Verdict verdict = decision.requirement(requirement).verdict();
            Statistics.label(requirement).collect(verdict).coverage(checker -> {
                for (Verdict each : Verdict.values()) {
                    checker.check(each).count(count -> count > 0);
                }
            });
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_dossier_about_any_edition_can_be_written_and_read(@ForAll("national") Dossier dossier) {
        assertThat(DossierReader.of(Klynge.ruleBook())
                        .read(DocumentSource.of("d", DossierWriter.toYaml(dossier)))
                        .orThrow())
                .isEqualTo(dossier);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_dossier_about_a_random_scheme_can_be_decided_on(@ForAll("cases") Case one) {
        Decision decision = Klynge.decider(RuleBook.of(one.scheme()))
                .underEdition(one.scheme().edition())
                .decide(one.scheme().id(), one.dossier(), one.day());
        assertThat(decision.standings().keySet())
                .isEqualTo(one.scheme().ladder().standings());
    }

    @Example
    void what_only_a_condition_in_java_may_read_is_there_too() {
        Scheme unread = SmallScheme.SCHEME
                .extend("unread", "1")
                .declare(new AssessmentSeries("unread", ImmutableList.of(World.UNLISTED), new ShareOfPoints()))
                .scheme();
        List<Dossier> dossiers = AnyDossier.dossiersFor(unread).generator(1_000).stream(new Random())
                .limit(300)
                .map(Shrinkable::value)
                .toList();
        assertThat(dossiers)
                .anySatisfy(dossier -> assertThat(dossier.assessments())
                        .extracting(Assessment::catalogue)
                        .contains(World.UNLISTED.id()));
        assertThat(dossiers.stream().map(dossier -> dossier.cluster().country()).distinct())
                .hasSize(7);
        assertThat(dossiers)
                .anySatisfy(
                        dossier -> assertThat(dossier.cluster().headOffice()).isPresent())
                .anySatisfy(dossier -> assertThat(dossier.cluster().nodes()).isNotEmpty());
    }

    @Example
    void a_scheme_that_is_not_there_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnyDossier.dossiersFor(Klynge.ruleBook(), "esca"))
                .withMessage("scheme: 'esca' is not in this rule book; expected one of [esca-labels, nic]");
    }

    record Case(Scheme scheme, Dossier dossier, LocalDate day) {}

    @Provide
    static Arbitrary<Case> cases() {
        return AnyScheme.schemes()
                .flatMap(scheme -> AnyDossier.dossiersFor(scheme)
                        .flatMap(dossier -> AnyDate.daysFor(scheme).map(day -> new Case(scheme, dossier, day))));
    }

    @Provide
    static Arbitrary<Dossier> dossiers() {
        return AnyDossier.dossiersFor(LABELS);
    }

    @Provide
    static Arbitrary<Dossier> national() {
        return Arbitraries.of(EscaLabels.SCHEME, Nic.SCHEME)
                .flatMap(scheme -> AnyDossier.dossiersFor(Klynge.ruleBook(), scheme));
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return AnyDate.daysFor(LABELS);
    }
}
