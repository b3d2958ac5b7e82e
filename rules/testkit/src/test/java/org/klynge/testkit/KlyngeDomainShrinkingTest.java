package org.klynge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.assertj.core.api.SoftAssertions;
import org.klynge.dossier.Dossier;
import org.klynge.rules.audit.DecisionRecord;
import org.klynge.rules.audit.RecordedDossier;
import org.klynge.rules.audit.Replay;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.Situation;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.history.GrantCheck;
import org.klynge.rules.history.HistoryCheck;
import org.klynge.rules.scheme.Extension;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;

/** Every value of the domain shrinks to one that a person can read. */
class KlyngeDomainShrinkingTest {

    /** What is made by itself; all other values are found for it, each step anew. */
    private static final ImmutableSet<Class<?>> MADE = ImmutableSet.of(DossierDomain.class, SchemeDomain.class);

    /** A paragraph; a validity without anything stated has some 400 characters, and so has a dossier that says nothing twice. */
    private static final int LENGTH_OF_MADE = 2_000;

    /**
     * Some pages: the decision on a standing of the built-in schemes repeats what each of its requirements says, with its
     * sources, what it looked at and what it found.
     */
    private static final int LENGTH_OF_FOUND = 20_000;

    /** As many steps as jqwik takes at most, where it is not told otherwise. */
    private static final int STEPS = 1_000;

    private final Random random = new Random();

    @Example
    void each_shrinks_to_what_a_person_can_read() {
        SoftAssertions.assertSoftly(all -> Provider.all().forEach(provider -> {
            int length = MADE.contains(provider.domain()) ? LENGTH_OF_MADE : LENGTH_OF_FOUND;
            Shrinkable<?> least =
                    shrunk(samples(provider).next(), value -> written(value).length() <= length);
            String told = written(least.value());
            all.assertThat(told.length()).as(provider + ": " + told).isLessThanOrEqualTo(length);
        }));
    }

    @Example
    void each_value_says_what_it_is() {
        SoftAssertions.assertSoftly(all -> Provider.all().forEach(provider -> {
            Object value = samples(provider).next().value();
            all.assertThat(value.toString())
                    .as(provider.toString())
                    .doesNotStartWith(value.getClass().getName() + "@");
        }));
    }

    @Example
    void shrinking_goes_down_to_the_simplest_value() {
        assertThat(Provider.all().stream()
                        .filter(provider -> provider.toString().equals("DossierDomain.nodes"))
                        .map(provider -> written(
                                shrunk(samples(provider).next(), value -> false).value())))
                .containsExactly("RegionalNode[place=a, region=Optional.empty]");
    }

    /** As if the property were: no assessment has more than one rating. */
    @Example
    void a_dossier_with_many_ratings_shrinks_to_one_with_few() {
        Shrinkable<Dossier> least = new DossierDomain()
                .dossiers().generator(1_000).stream(random)
                        .filter(dossier -> mostRatings(dossier) > 20)
                        .findFirst()
                        .orElseThrow();
        Optional<Shrinkable<Dossier>> smaller = Optional.of(least);
        for (int i = 0; i < STEPS && smaller.isPresent(); i++) {
            Shrinkable<Dossier> before = smaller.get();
            least = before;
            smaller = before.shrink()
                    .filter(each -> each.distance().compareTo(before.distance()) < 0)
                    .filter(each -> mostRatings(each) > 1)
                    .findFirst();
        }
        // Two would do; seldom some more stay that cannot be left out one by one.
        assertThat(mostRatings(least)).isBetween(2, 10);
    }

    private static int mostRatings(Shrinkable<Dossier> dossier) {
        return dossier.value().assessments().stream()
                .mapToInt(assessment -> assessment.ratings().size())
                .max()
                .orElse(0);
    }

    private Iterator<? extends Shrinkable<?>> samples(Provider provider) {
        return provider.arbitrary().generator(100).stream(random).iterator();
    }

    /** As jqwik goes when every smaller value fails too, until it is enough: always to the first that is smaller. */
    private static Shrinkable<?> shrunk(Shrinkable<?> sample, Predicate<Object> enough) {
        Shrinkable<?> least = sample;
        for (int i = 0; i < STEPS && !enough.test(least.value()); i++) {
            Optional<? extends Shrinkable<?>> smaller = smaller(least);
            if (smaller.isEmpty()) {
                return least;
            }
            least = smaller.get();
        }
        return least;
    }

    private static <T> Optional<Shrinkable<T>> smaller(Shrinkable<T> value) {
        return value.shrink()
                .limit(200)
                .filter(each -> each.distance().compareTo(value.distance()) < 0)
                .findFirst();
    }

    /**
     * What is read of a value. What repeats a whole scheme or rule book is read without it: a scheme names catalogues with all of
     * their indicators, which nobody looks through who knows its name.
     */
    private static String written(Object value) {
        if (value instanceof Scheme scheme) {
            return scheme.rules().toString();
        }
        if (value instanceof RuleBook ruleBook) {
            return ruleBook.schemes().stream()
                    .map(KlyngeDomainShrinkingTest::written)
                    .toList()
                    .toString();
        }
        if (value instanceof Extension extension) {
            return extension.scheme().changes().toString();
        }
        if (value instanceof Decision decision) {
            return decision.dossier() + " " + decision.date() + " " + decision.outcome() + " " + decision.missing();
        }
        if (value instanceof Situation situation) {
            return situation.record().toString();
        }
        if (value instanceof GrantCheck check) {
            return check.place() + " " + check.grant() + " " + check.consistency()
                    + check.decisions().stream()
                            .map(KlyngeDomainShrinkingTest::written)
                            .toList();
        }
        if (value instanceof HistoryCheck history) {
            return Stream.of(history.grants(), history.ends(), history.assessments(), history.scores())
                    .flatMap(checks -> checks.stream().map(KlyngeDomainShrinkingTest::written))
                    .toList()
                    .toString();
        }
        if (value instanceof RecordedDossier dossier) {
            return dossier.json();
        }
        if (value instanceof DecisionRecord decided) {
            return decided.question() + " " + written(decided.dossier()) + " " + decided.outcome();
        }
        if (value instanceof Replay replay) {
            return written(replay.record()) + " " + replay.differences();
        }
        if (value instanceof Parsed<?> parsed) {
            return parsed.value() + " " + parsed.problems();
        }
        return value.toString();
    }
}
