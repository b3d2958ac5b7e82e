package org.klynge.testkit.oracle;

import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;

/** Numbers of a range that stand for all of it, as far as only some bounds make a difference. */
final class Cells {

    private static final BigFraction HALF = BigFraction.of(1, 2);

    private Cells() {}

    /** Each bound and each end that the range holds, one number between each two of these, and one beyond them on either side. */
    static List<BigFraction> of(Range<BigFraction> range, Iterable<BigFraction> bounds, boolean whole) {
        NavigableSet<BigFraction> marks = new TreeSet<>();
        bounds.forEach(marks::add);
        if (range.hasLowerBound()) {
            marks.add(range.lowerEndpoint());
        }
        if (range.hasUpperBound()) {
            marks.add(range.upperEndpoint());
        }
        if (marks.isEmpty()) {
            marks.add(BigFraction.ZERO);
        }
        return (whole ? wholeNumbers(marks) : fractions(marks))
                .stream().filter(range).toList();
    }

    private static Set<BigFraction> wholeNumbers(NavigableSet<BigFraction> marks) {
        Set<BigFraction> numbers = new TreeSet<>();
        for (BigFraction mark : marks) {
            BigFraction floor = BigFraction.of(floor(mark));
            numbers.add(floor.subtract(1));
            numbers.add(floor);
            numbers.add(floor.add(1));
        }
        return numbers;
    }

    private static BigInteger floor(BigFraction number) {
        return number.getNumerator()
                .subtract(number.getNumerator().mod(number.getDenominator()))
                .divide(number.getDenominator());
    }

    private static Set<BigFraction> fractions(NavigableSet<BigFraction> marks) {
        Set<BigFraction> numbers = new TreeSet<>(marks);
        List<BigFraction> inOrder = new ArrayList<>(marks);
        for (int i = 0; i + 1 < inOrder.size(); i++) {
            numbers.add(inOrder.get(i).add(inOrder.get(i + 1)).multiply(HALF));
        }
        numbers.add(marks.first().subtract(BigFraction.ONE));
        numbers.add(marks.last().add(BigFraction.ONE));
        return numbers;
    }
}
