package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klynge.cluster.ProfileFact;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

/**
 * Schemes with all their editions: everything that a decision may consult. The mark of one scheme may ask for the label
 * of another, and finds here how long that label runs.
 *
 * <p>The editions of a scheme do not overlap, each ladder belongs to one scheme and those that extend it, and every
 * standing that a condition speaks of is on some ladder. What a standing is and how long it runs is said by the scheme that
 * gives it, where that is in force, rather than by one that extends it. Immutable and thread-safe.
 */
public final class RuleBook {

    /** Whoever gives a standing says what is above it and how long it runs, not who changed rules for their own purposes. */
    private static final Comparator<Scheme> OWN_BEFORE_EXTENDED =
            Comparator.comparing(scheme -> scheme.base().isPresent());

    private final ImmutableList<Scheme> schemes;
    private final ImmutableSetMultimap<Standing, Standing> sitsOn;

    /** The rules by one other reading: each decision asks for many of them, and they are long to make. */
    private final ConcurrentMap<ReadingChoice, RuleBook> otherwise = new ConcurrentHashMap<>();

    private RuleBook(ImmutableList<Scheme> schemes) {
        this.schemes = schemes;
        this.sitsOn = sitsOn(schemes);
    }

    /**
     * A rule book of some editions.
     *
     * @param schemes the editions, in any order
     * @return the rule book
     * @throws IllegalArgumentException if two editions overlap or bear the same name, two schemes share a ladder of which
     *     neither extends the other, one claim, figure or call is declared with two meanings, a condition or a validity
     *     speaks of a standing that is on no ladder, or standings end with each other in a circle, be it by different editions
     *     or readings
     */
    public static RuleBook of(Iterable<Scheme> schemes) {
        RuleBook ruleBook = new RuleBook(ImmutableList.copyOf(schemes));
        new RuleBookCheck(ruleBook).run();
        return ruleBook;
    }

    /**
     * A rule book of some editions.
     *
     * @param schemes the editions, in any order
     * @return the rule book
     * @throws IllegalArgumentException as {@link #of(Iterable)} does
     */
    public static RuleBook of(Scheme... schemes) {
        return of(List.of(schemes));
    }

    /**
     * All editions of all schemes.
     *
     * @return the editions, in the order in which they were given
     */
    public ImmutableList<Scheme> schemes() {
        return schemes;
    }

    /**
     * The edition of a scheme that applies on a day.
     *
     * @param scheme the id of the scheme
     * @param day the day
     * @return the first of {@link #editions(String, LocalDate)}, or nothing where none can be in force
     * @throws IllegalArgumentException if the rule book has no scheme of that id
     */
    public Optional<Scheme> edition(String scheme, LocalDate day) {
        return editions(scheme, day).stream().findFirst();
    }

    /**
     * The editions of a scheme that may be in force on a day: several, or one that is not certain, where only the month or
     * the year is published in which one begins or ends. One follows another, so that an edition is over where a later one
     * has certainly begun.
     *
     * @param scheme the id of the scheme
     * @param day the day
     * @return the editions, that which applies before the others: the one in force if of every month and year the first
     *     day is taken, or else, where that lets all of them have ended, the one that came last
     * @throws IllegalArgumentException if the rule book has no scheme of that id
     */
    public ImmutableList<Scheme> editions(String scheme, LocalDate day) {
        List<Scheme> possible = known(scheme).stream()
                .filter(edition -> edition.inForce().on(day).isPossible())
                .toList();
        Optional<LocalDate> lastBegun = known(scheme).stream()
                .filter(edition ->
                        edition.inForce().begun(day).or(edition.inForce().over(day)) == Verdict.MET)
                .map(RuleBook::firstDay)
                .max(Comparator.naturalOrder());
        return possible.stream()
                .filter(edition -> lastBegun.isEmpty() || !firstDay(edition).isBefore(lastBegun.get()))
                .sorted(Comparator.comparing(RuleBook::firstDay).reversed())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Scheme> known(String scheme) {
        if (editions(scheme).isEmpty()) {
            throw new IllegalArgumentException("scheme: '" + scheme + "' is not in this rule book; expected one of "
                    + schemes.stream().map(Scheme::id).distinct().toList());
        }
        return editions(scheme);
    }

    /**
     * The edition of a scheme that bears a name.
     *
     * @param scheme the id of the scheme
     * @param edition the name of the edition
     * @return the edition
     * @throws IllegalArgumentException if the rule book has no scheme of that id, or the scheme no edition of that name
     */
    public Scheme edition(String scheme, String edition) {
        return known(scheme).stream()
                .filter(each -> each.edition().equals(edition))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("edition: '" + edition + "' is no edition of " + scheme
                        + "; expected one of "
                        + editions(scheme).stream().map(Scheme::edition).toList()));
    }

    /**
     * The days between the editions of a scheme on which none of them is in force. Before the first edition and after the
     * last one there is no gap.
     *
     * @param scheme the id of the scheme
     * @return ranges that are closed below and open above, in order; empty where the editions follow each other at once
     * @throws IllegalArgumentException if the rule book has no scheme of that id
     */
    public ImmutableList<Range<LocalDate>> gaps(String scheme) {
        List<Range<LocalDate>> days = known(scheme).stream()
                .sorted(Comparator.comparing(RuleBook::firstDay))
                .map(edition -> edition.inForce().days())
                .toList();
        return Streams.zip(days.stream(), days.stream().skip(1), Range::gap)
                .filter(gap -> !gap.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The readings that can be chosen: of every requirement and validity that sources state in several ways, each of them.
     *
     * @return the choices in order, those that are applied already among them
     */
    public ImmutableSet<ReadingChoice> readings() {
        return schemes.stream().flatMap(ChosenReadings::known).sorted().collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The same rules, with some of them read otherwise. A reading is followed in every edition of every scheme that has
     * a requirement of the id, or a validity of the standing, with a reading of that name.
     *
     * @param choices the readings; of several for the same thing the last one counts
     * @return the rule book; in a scheme that extends another, the readings are changes
     * @throws IllegalArgumentException if no scheme has such a reading
     */
    public RuleBook choosing(Iterable<ReadingChoice> choices) {
        ImmutableList<ReadingChoice> all = ImmutableList.copyOf(choices);
        return all.size() == 1 ? otherwise.computeIfAbsent(all.get(0), one -> chosen(all)) : chosen(all);
    }

    private RuleBook chosen(ImmutableList<ReadingChoice> choices) {
        ImmutableSet<ReadingChoice> known = readings();
        for (ReadingChoice choice : choices) {
            if (!known.contains(choice)) {
                throw new IllegalArgumentException("readings: '" + choice + "' is not known; expected one of " + known);
            }
        }
        ChosenReadings chosen = new ChosenReadings(choices);
        // Another reading breaks nothing: its condition was checked when it was one of the others.
        return new RuleBook(schemes.stream().map(chosen::in).collect(ImmutableList.toImmutableList()));
    }

    /**
     * The editions of a scheme.
     *
     * @param scheme the id of the scheme
     * @return the editions; empty where the rule book has no scheme of that id
     */
    public ImmutableList<Scheme> editions(String scheme) {
        return schemes.stream().filter(edition -> edition.id().equals(scheme)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Every standing that some edition gives.
     *
     * @return the standings of all ladders
     */
    public ImmutableSet<Standing> standings() {
        return schemes.stream()
                .flatMap(scheme -> scheme.ladder().standings().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Some standings and all that are above them.
     *
     * @param standings the standings
     * @param day the day; where the ladder of a standing differs between editions, the edition of this day counts, or else
     *     the latest one
     * @return the standings, and those above any of them on its ladder
     */
    public ImmutableSet<Standing> orHigher(Iterable<? extends Standing> standings, LocalDate day) {
        ImmutableSet.Builder<Standing> result = ImmutableSet.builder();
        for (Standing standing : standings) {
            result.add(standing);
            ladder(standing, day)
                    .ifPresent(ladder -> ladder.standings().stream()
                            .filter(other -> ladder.isAtLeast(other, standing))
                            .forEach(result::add));
        }
        return result.build();
    }

    /**
     * Some standings and all that they sit on: with which they end, or may end, and with which these do, by any edition and reading.
     *
     * @param standings the standings
     * @return the standings, and those on whose time theirs may depend
     */
    public ImmutableSet<Standing> sittingOn(Iterable<? extends Standing> standings) {
        Set<Standing> found = new LinkedHashSet<>();
        standings.forEach(found::add);
        ImmutableSet<Standing> sitting = ImmutableSet.copyOf(found);
        while (!sitting.isEmpty()) {
            sitting = sitting.stream()
                    .flatMap(standing -> sitsOn.get(standing).stream())
                    .filter(found::add)
                    .collect(ImmutableSet.toImmutableSet());
        }
        return ImmutableSet.copyOf(found);
    }

    private static ImmutableSetMultimap<Standing, Standing> sitsOn(ImmutableList<Scheme> schemes) {
        ImmutableSetMultimap.Builder<Standing, Standing> sitsOn = ImmutableSetMultimap.builder();
        for (Scheme scheme : schemes) {
            scheme.rules()
                    .forEach((standing, said) -> said.validity()
                            .ifPresent(validity -> endingWith(validity).forEach(other -> sitsOn.put(standing, other))));
        }
        return sitsOn.build();
    }

    /** The standings with which a validity ends, or may end, in any reading. */
    static Stream<Standing> endingWith(Validity validity) {
        return Stream.concat(
                        Stream.of(validity.ending()),
                        validity.otherReadings().stream().map(ValidityReading::ending))
                .flatMap(ending -> ending.others().stream());
    }

    private static LocalDate firstDay(Scheme scheme) {
        return scheme.inForce().from().flatMap(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    private Optional<Ladder> ladder(Standing standing, LocalDate day) {
        List<Scheme> editions = schemes.stream()
                .filter(scheme -> scheme.ladder().standings().contains(standing))
                .toList();
        return editions.stream()
                .filter(scheme -> scheme.inForce().days().contains(day))
                .min(OWN_BEFORE_EXTENDED)
                .or(() -> editions.stream()
                        .max(Comparator.comparing(RuleBook::firstDay).thenComparing(OWN_BEFORE_EXTENDED.reversed())))
                .map(Scheme::ladder);
    }

    /**
     * How long a standing runs that is given on a day.
     *
     * @param standing the standing
     * @param day the day on which it is given
     * @return the validity, or nothing where the edition of that day, or any edition, says nothing of it
     */
    public Optional<Validity> validity(Standing standing, LocalDate day) {
        return schemes.stream()
                .filter(scheme -> scheme.inForce().days().contains(day))
                .filter(scheme -> scheme.ladder().standings().contains(standing))
                .min(OWN_BEFORE_EXTENDED)
                .flatMap(scheme -> scheme.rules(standing).validity());
    }

    /**
     * What is known of the calls for a standing on a day. A call that any edition lists counts, whatever the day and
     * whatever edition is in force: of calls an edition states facts, not rules.
     *
     * @param standing the standing
     * @param day the day
     * @return the calls that some edition lists, and where any edition says that there were no others
     */
    public CallsOnDay calls(Standing standing, LocalDate day) {
        ImmutableSet.Builder<Call> calls = ImmutableSet.builder();
        ImmutableSet.Builder<CompleteCalls> complete = ImmutableSet.builder();
        for (Scheme scheme : schemes) {
            if (scheme.ladder().standings().contains(standing)) {
                CallsOnDay known = scheme.calls().on(standing, day);
                calls.addAll(known.calls());
                complete.addAll(known.complete());
            }
        }
        return new CallsOnDay(standing, day, calls.build(), complete.build());
    }

    /**
     * The figures that a profile can give.
     *
     * @return the standard figures, and those that some scheme asks for
     */
    public ImmutableSet<ProfileFact> figures() {
        return Stream.concat(
                        ProfileFact.standard().stream(), schemes.stream().flatMap(scheme -> scheme.figures().stream()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The names of all claims that some scheme lets authorities confirm.
     *
     * @return the names
     */
    public ImmutableSet<String> claims() {
        return schemes.stream()
                .flatMap(scheme -> scheme.claims().stream())
                .map(claim -> claim.name())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Its editions, such as {@code RuleBook[esca-labels 2012, esca-labels 2013]}; what they say is long. */
    @Override
    public String toString() {
        return schemes.stream()
                .map(scheme -> scheme.id() + " " + scheme.edition())
                .collect(Collectors.joining(", ", "RuleBook[", "]"));
    }
}
