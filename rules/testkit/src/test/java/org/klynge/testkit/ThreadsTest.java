package org.klynge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.esca.EscaLabels;
import org.klynge.rules.nic.Nic;
import org.klynge.rules.scheme.Purpose;
import org.klynge.testkit.arbitrary.AnyDossier;

/** One decider, used from many threads at once, says what it says to one. */
class ThreadsTest {

    private static final int THREADS = 8;

    /** How many decisions the threads make in all; a million in the long run, which {@code -Plong} is for. */
    private static final int DECISIONS = Integer.getInteger("klynge.decisions", 4_000);

    record Question(String scheme, Dossier dossier, LocalDate date, Purpose purpose) {}

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void eight_threads_are_told_what_one_is_told(@ForAll("questions") List<Question> questions) throws Exception {
        ImmutableMap<Purpose, Decider> alone = forEachPurpose(Klynge.decider(Klynge.ruleBook()));
        ImmutableList<Decision> expected =
                questions.stream().map(question -> decide(alone, question)).collect(ImmutableList.toImmutableList());
        ImmutableMap<Purpose, Decider> shared = forEachPurpose(Klynge.standard());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Optional<Question>>> shares = IntStream.range(0, THREADS)
                    .mapToObj(thread -> otherwiseDecided(shared, questions, expected, thread))
                    .toList();
            for (Future<Optional<Question>> otherwise : threads.invokeAll(shares)) {
                assertThat(otherwise.get())
                        .as("the first question that was decided otherwise")
                        .isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What a thread does: its share of the decisions, beginning at a place of its own so that the threads mix. */
    private static Callable<Optional<Question>> otherwiseDecided(
            ImmutableMap<Purpose, Decider> deciders,
            List<Question> questions,
            ImmutableList<Decision> expected,
            int thread) {
        int size = questions.size();
        return () -> IntStream.range(0, DECISIONS / THREADS)
                .map(i -> (i + thread * size / THREADS) % size)
                .filter(i -> !decide(deciders, questions.get(i)).equals(expected.get(i)))
                .mapToObj(questions::get)
                .findFirst();
    }

    private static ImmutableMap<Purpose, Decider> forEachPurpose(Decider decider) {
        return Maps.toMap(ImmutableList.copyOf(Purpose.values()), decider::forPurpose);
    }

    private static Decision decide(ImmutableMap<Purpose, Decider> deciders, Question question) {
        return deciders.get(question.purpose()).decide(question.scheme(), question.dossier(), question.date());
    }

    @Provide
    Arbitrary<List<Question>> questions() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 365 * 15).map(LocalDate.of(2013, 1, 1)::plusDays);
        return Combinators.combine(
                        Arbitraries.of(EscaLabels.SCHEME, Nic.SCHEME),
                        AnyDossier.dossiers(Klynge.ruleBook()),
                        days,
                        Arbitraries.of(Purpose.class))
                .as(Question::new)
                .list()
                .ofSize(Math.max(200, DECISIONS / 1_000));
    }
}
