package org.klynge.rules.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Scoring by brute force: every way in which what is told of some indicators can be completed to whole points. It shares
 * no code with the rules.
 */
final class Completions {

    /** Many more points than any rating in these tests has. */
    static final int MANY = 1_000_000;

    /** What an indicator reached of how many points; none of both where it does not apply. */
    record Mark(int points, int maximum) {
        static final Mark NONE = new Mark(0, 0);
    }

    /** What is told of an indicator: nothing, or a range of points; a maximum of 0 says that it does not apply. */
    record Told(int dimension, boolean rated, int least, int most, int maximum) {

        Told in(int another) {
            return new Told(another, rated, least, most, maximum);
        }

        List<Mark> marks(List<Integer> maxima) {
            if (rated) {
                return IntStream.rangeClosed(least, most)
                        .mapToObj(points -> new Mark(points, maximum))
                        .toList();
            }
            List<Mark> marks = new ArrayList<>(List.of(Mark.NONE));
            for (int any : maxima) {
                if (any == MANY) {
                    marks.add(new Mark(0, any));
                    marks.add(new Mark(any, any));
                } else {
                    IntStream.rangeClosed(0, any).forEach(points -> marks.add(new Mark(points, any)));
                }
            }
            return marks;
        }
    }

    /** A rule in plain words: the points that it gives for a mark, and its total in percent, if there is one. */
    record Plain(
            String name, Function<Mark, Mark> points, BiFunction<List<Told>, List<Mark>, Optional<BigFraction>> rule) {

        Optional<BigFraction> total(List<Told> told, List<Mark> marks) {
            return rule.apply(told, marks);
        }

        int maximum(List<Mark> marks) {
            return marks.stream().map(points).mapToInt(Mark::maximum).sum();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static final Plain SHARE_OF_POINTS = new Plain("share", mark -> mark, (told, marks) -> share(marks));

    static final Plain WEAKEST = new Plain(
            "weakest",
            mark -> mark,
            (told, marks) -> Stream.of(share(of(1, told, marks)), share(of(2, told, marks)))
                    .flatMap(Optional::stream)
                    .min(BigFraction::compareTo));

    static Plain weighted(int one, int two) {
        return new Plain("weighted " + one + ":" + two, mark -> mark, (told, marks) -> {
            Optional<BigFraction> first = share(of(1, told, marks));
            Optional<BigFraction> second = share(of(2, told, marks));
            if (first.isPresent() && second.isPresent()) {
                return Optional.of(first.get()
                        .multiply(one)
                        .add(second.get().multiply(two))
                        .divide(one + two));
            }
            return first.or(() -> second);
        });
    }

    static Plain levels(List<Integer> table) {
        Function<Mark, Mark> points =
                mark -> mark.maximum() == 0 ? Mark.NONE : new Mark(table.get(mark.points()), table.get(mark.maximum()));
        return new Plain(
                "levels " + table,
                points,
                (told, marks) -> share(marks.stream().map(points).toList()));
    }

    private static List<Mark> of(int dimension, List<Told> told, List<Mark> marks) {
        return IntStream.range(0, marks.size())
                .filter(i -> told.get(i).dimension() == dimension)
                .mapToObj(marks::get)
                .toList();
    }

    private static Optional<BigFraction> share(List<Mark> marks) {
        int points = marks.stream().mapToInt(Mark::points).sum();
        int maximum = marks.stream().mapToInt(Mark::maximum).sum();
        return maximum == 0
                ? Optional.empty()
                : Optional.of(BigFraction.of(points, maximum).multiply(100));
    }

    /** All completions, in which an indicator that is not rated has one of some maxima or does not apply. */
    static List<List<Mark>> of(List<Told> told, List<Integer> maxima) {
        List<List<Mark>> completions = List.of(List.of());
        for (Told each : told) {
            List<Mark> marks = each.marks(maxima);
            completions = completions.stream()
                    .flatMap(before -> marks.stream()
                            .map(mark -> Stream.concat(before.stream(), Stream.of(mark))
                                    .toList()))
                    .toList();
        }
        return completions;
    }
}
