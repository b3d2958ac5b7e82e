package org.klynge.fact;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatestTest {

    /** A statement that something is one of several things: "2021-10 AB" says, some day of October, that it is A or B. */
    record Said(PartialDate date, ImmutableSet<Character> values) {

        static Said parse(String text) {
            int space = text.lastIndexOf(' ');
            return new Said(PartialDate.parse(text.substring(0, space)), letters(text.substring(space + 1)));
        }

        boolean mayBeOn(LocalDate day) {
            return date.range().contains(day);
        }

        @Override
        public String toString() {
            return date + " " + text(values);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // day     | statements                           | candidates | none yet | contradiction
                // One certain statement.
                "2021-06-01 | 2021-05-01 A                         | A          | false    | ",
                "2021-05-01 | 2021-05-01 A                         | A          | false    | ",
                "2021-05-31 | 2021-05 A                            | A          | false    | ",
                "2021-06-01 | by 2021-05 A                         | A          | false    | ",
                // None yet.
                "2021-06-01 |                                      |            | true     | ",
                "2021-04-30 | 2021-05-01 A                         |            | true     | ",
                "2021-04-30 | 2021-05 A; from 2021-06 B            |            | true     | ",
                "2021-05-01 | 2021-05 A                            | A          | true     | ",
                "2021-05-30 | 2021-05 A                            | A          | true     | ",
                "2021-05-01 | unknown A                            | A          | true     | ",
                "2021-05-01 | from 2021-05-01 A                    | A          | true     | ",
                // The later one counts, in whichever order they are given.
                "2021-06-01 | 2021-04-01 A; 2021-05-01 B           | B          | false    | ",
                "2021-06-01 | 2021-05-01 B; 2021-04-01 A           | B          | false    | ",
                "2021-06-01 | 2021-04 A; 2021-05 B                 | B          | false    | ",
                "2021-04-15 | 2021-04-15 A; 2021-04-16 B           | A          | false    | ",
                "2021-06-01 | by 2021-04-30 A; 2021-05 B           | B          | false    | ",
                // Partial dates leave several.
                "2021-05-15 | 2021-04 A; 2021-05 B                 | A B        | false    | ",
                "2021-06-01 | 2021-05 A; 2021-05-15 B              | A B        | false    | ",
                "2021-06-01 | 2021-05 A; 2021-05 B                 | A B        | false    | ",
                "2021-06-01 | 2021-05 A; 2021-05-31 B              | B          | false    | ",
                "2021-06-01 | 2021 A; 2021-05-15 B                 | A B        | false    | ",
                "2021-05-15 | 2021 A; 2021-05-15 B                 | B          | false    | ",
                "2021-06-01 | by 2021-05-01 A; by 2021-05-09 B     | A B        | false    | ",
                "2021-06-01 | by 2021-05-01 A; 2021-05-01 B        | B          | false    | ",
                "2021-06-01 | unknown A; unknown B                 | A B        | true     | ",
                "2021-06-01 | unknown A; 2021-05-01 B              | A B        | false    | ",
                "2021-06-01 | unknown A; 2021-06-01 B              | B          | false    | ",
                "2021-06-01 | from 2021-05 A; 2021-04-01 B; 2021 C | A B C      | false    | ",
                // Two of one day that agree, at least in part.
                "2021-06-01 | 2021-05-01 A; 2021-05-01 A           | A          | false    | ",
                "2021-06-01 | 2021-05-01 AB; 2021-05-01 BC         | B          | false    | ",
                "2021-06-01 | 2021-04 A; 2021-05-01 AB; 2021-05-01 BC | B       | false    | ",
                "2021-06-01 | 2021-05-01 AB; 2021-05 BC            | B BC       | false    | ",
                "2021-05-01 | 2021-05-01 AB; 2021-05 BC            | AB         | false    | ",
                // Two of one day that contradict each other.
                "2021-06-01 | 2021-05-01 A; 2021-05-01 B           |            | false    | 2021-05-01 A; 2021-05-01 B",
                "2021-06-01 | 2021-04 C; 2021-05-01 A; 2021-05-01 B |           | false    | 2021-05-01 A; 2021-05-01 B",
                "2021-06-01 | 2021-05-01 AB; 2021-05-01 BC; 2021-05-01 AC | | false | 2021-05-01 AB; 2021-05-01 BC; 2021-05-01 AC",
                // Not on that day, then: the one whose day is open is later.
                "2021-06-01 | 2021-05-01 A; 2021-05 B              | B          | false    | ",
                // A contradiction that is superseded, may be, or is not yet seen.
                "2021-06-01 | 2021-05-01 A; 2021-05-01 B; 2021-05-02 C | C      | false    | ",
                "2021-06-01 | 2021-05-01 A; 2021-05-01 B; 2021-05 C | C         | false    | 2021-05-01 A; 2021-05-01 B",
                "2021-06-01 | 2021-05-01 A; 2021-05-01 B; from 2021-06 C | C    | false    | 2021-05-01 A; 2021-05-01 B",
                "2021-04-30 | 2021-05-01 A; 2021-05-01 B           |            | true     | ",
                "2021-04-30 | 2021-04-01 C; 2021-05-01 A; 2021-05-01 B | C      | false    | ",
            })
    void findsTheLatestWord(
            LocalDate day, String statements, String candidates, boolean noneYet, String contradiction) {
        Latest<Said, ImmutableSet<Character>> latest = latest(day, said(statements));
        assertThat(latest.candidates().stream()
                        .map(candidate -> text(candidate.value()))
                        .sorted()
                        .collect(joining(" ")))
                .isEqualTo(candidates == null ? "" : candidates);
        assertThat(latest.noneYet()).isEqualTo(noneYet);
        assertThat(latest.contradiction()).containsExactlyInAnyOrderElementsOf(said(contradiction));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-05-01 |                             | true",
                "2021-05-01 | 2021-04-30 A                | true",
                "2021-05-01 | 2021-04 A; by 2021-05-01 B  | true",
                "2021-05-31 | 2021-05 A                   | true",
                "2021-05-01 | 2021-05-01 A                | false",
                "2021-05-01 | 2021-05-01 A; 2021-05 B     | false",
                "2021-05-01 | 2021-05-02 A                | true",
            })
    void onlyAStatementOfTheDayCannotBeOvertaken(LocalDate day, String statements, boolean overtaken) {
        assertThat(latest(day, said(statements)).mayBeOvertaken(day)).isEqualTo(overtaken);
    }

    @Property
    void isWhatTheDatesLeaveOpen(
            @ForAll("statements") List<Said> statements, @ForAll @IntRange(min = -1, max = 6) int on) {
        LocalDate day = Facts.DAY_ZERO.plusDays(on);
        Latest<Said, ImmutableSet<Character>> latest = latest(day, statements);
        Oracle oracle = new Oracle(day, statements);
        assertThat(union(latest)).isEqualTo(oracle.latestValues);
        assertThat(latest.noneYet()).isEqualTo(oracle.noneYet);
        assertThat(!latest.contradiction().isEmpty()).isEqualTo(oracle.contradicted);
        assertThat(latest.candidates().isEmpty() && !latest.noneYet())
                .isEqualTo(oracle.latestValues.isEmpty() && !oracle.noneYet);
    }

    /** Statements of one day contradict each other in no world, be they the latest or not. */
    @Property
    void isNeverNarrowerThanTheWorlds(
            @ForAll("statements") List<Said> statements, @ForAll @IntRange(min = -1, max = 6) int on) {
        LocalDate day = Facts.DAY_ZERO.plusDays(on);
        Latest<Said, ImmutableSet<Character>> latest = latest(day, statements);
        Oracle oracle = new Oracle(day, statements);
        assertThat(union(latest)).containsAll(oracle.latestValuesOfWorlds);
        assertThat(latest.noneYet() || !oracle.noneYetInAWorld).isTrue();
        assertThat(latest.contradiction().isEmpty() || !oracle.someWorld).isTrue();
        if (oracle.everyDatingIsAWorld) {
            assertThat(union(latest)).isEqualTo(oracle.latestValuesOfWorlds);
            assertThat(latest.noneYet()).isEqualTo(oracle.noneYetInAWorld);
            assertThat(latest.contradiction()).isEmpty();
        }
    }

    @Property
    void everyCandidateIsTheCommonPartOfItsStatements(
            @ForAll("statements") List<Said> statements, @ForAll @IntRange(min = -1, max = 6) int on) {
        LocalDate day = Facts.DAY_ZERO.plusDays(on);
        Latest<Said, ImmutableSet<Character>> latest = latest(day, statements);
        assertThat(latest.candidates()).allSatisfy(candidate -> {
            assertThat(candidate.statements()).isNotEmpty().allMatch(said -> statements.contains(said));
            assertThat(candidate.value()).isEqualTo(common(candidate.statements()));
        });
    }

    /** Goes through every way to date the statements. */
    private static final class Oracle {
        private final LocalDate day;
        private final List<Said> statements;

        private final Set<Character> latestValues = new TreeSet<>();
        private boolean noneYet;
        private boolean contradicted;
        private final Set<Character> latestValuesOfWorlds = new TreeSet<>();
        private boolean noneYetInAWorld;
        private boolean someWorld;
        private boolean everyDatingIsAWorld = true;

        Oracle(LocalDate day, List<Said> statements) {
            this.day = day;
            this.statements = statements;
            date(new ArrayList<>());
        }

        private void date(List<LocalDate> dates) {
            if (dates.size() == statements.size()) {
                look(dates);
                return;
            }
            for (LocalDate each : Facts.days()) {
                if (statements.get(dates.size()).mayBeOn(each)) {
                    dates.add(each);
                    date(dates);
                    dates.remove(dates.size() - 1);
                }
            }
        }

        private void look(List<LocalDate> dates) {
            boolean world = dates.stream()
                    .distinct()
                    .noneMatch(each -> common(of(each, dates)).isEmpty());
            someWorld |= world;
            everyDatingIsAWorld &= world;
            Optional<LocalDate> last =
                    dates.stream().filter(each -> !each.isAfter(day)).max(LocalDate::compareTo);
            if (last.isEmpty()) {
                noneYet = true;
                noneYetInAWorld |= world;
                return;
            }
            List<Said> latest = of(last.get(), dates);
            latestValues.addAll(common(latest));
            if (world) {
                latestValuesOfWorlds.addAll(common(latest));
            }
            List<Said> certain =
                    latest.stream().filter(said -> said.date().isExact()).toList();
            contradicted |= !certain.isEmpty() && common(certain).isEmpty();
        }

        private List<Said> of(LocalDate each, List<LocalDate> dates) {
            List<Said> result = new ArrayList<>();
            for (int i = 0; i < dates.size(); i++) {
                if (dates.get(i).equals(each)) {
                    result.add(statements.get(i));
                }
            }
            return result;
        }
    }

    @Provide
    static Arbitrary<List<Said>> statements() {
        Arbitrary<ImmutableSet<Character>> values =
                Arbitraries.of("A", "B", "C", "AB", "BC", "AC", "ABC").map(LatestTest::letters);
        Arbitrary<ImmutableSet<Character>> agreeing =
                Arbitraries.of("A", "AB", "AC", "ABC", "AD").map(LatestTest::letters);
        return Arbitraries.frequencyOf(Tuple.of(3, lists(values)), Tuple.of(1, lists(agreeing)));
    }

    private static Arbitrary<List<Said>> lists(Arbitrary<ImmutableSet<Character>> values) {
        return Combinators.combine(Facts.dates(5), values).as(Said::new).list().ofMaxSize(3);
    }

    private static Latest<Said, ImmutableSet<Character>> latest(LocalDate day, List<Said> statements) {
        return Latest.on(day, statements, Said::date, Said::values, (one, other) -> {
            ImmutableSet<Character> both = Sets.intersection(one, other).immutableCopy();
            return both.isEmpty() ? Optional.empty() : Optional.of(both);
        });
    }

    private static ImmutableSet<Character> common(List<Said> statements) {
        return statements.get(0).values().stream()
                .filter(value ->
                        statements.stream().allMatch(said -> said.values().contains(value)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Set<Character> union(Latest<Said, ImmutableSet<Character>> latest) {
        return latest.candidates().stream()
                .flatMap(candidate -> candidate.value().stream())
                .collect(toSet());
    }

    private static ImmutableList<Said> said(String statements) {
        return statements == null
                ? ImmutableList.of()
                : Splitter.on("; ").splitToStream(statements).map(Said::parse).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<Character> letters(String text) {
        return text.chars().mapToObj(letter -> (char) letter).collect(ImmutableSet.toImmutableSet());
    }

    private static String text(Set<Character> letters) {
        return letters.stream().sorted().map(String::valueOf).collect(joining());
    }
}
