package org.klynge.rules.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Statement;
import org.klynge.rules.decision.Conflict;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.timeline.Counted;
import org.klynge.rules.timeline.HeldPeriod;
import org.klynge.rules.timeline.PeriodKind;
import org.klynge.rules.timeline.Timeline;
import org.klynge.standing.Grant;
import org.klynge.standing.ProgramStatus;
import org.klynge.standing.Standing;

/** Decides anew on what was given. */
final class GrantHearing {

    /** Takes the place of the grant that is looked at: no rule speaks of it, and it is no earlier than its assessment. */
    static final Standing LOOKED_AT = ProgramStatus.of("history/looked-at");

    /** A first day that is known to the year is gone through day by day; one that is less known is not. */
    private static final int MOST_DAYS = 366;

    /** What may be spent on the grants of a dossier: on a hearing this much, and more the more pairs of grants there are. */
    private static final long MOST_WORK = 100_000;

    private static final int HEARING = 50;
    private static final int PAIRS = 16;

    private final Decider decider;
    private final Dossier dossier;
    private final Timeline timeline;
    private long work;

    GrantHearing(Decider decider, Dossier dossier) {
        this.decider = decider;
        this.dossier = dossier;
        this.timeline = timeline(dossier);
    }

    /** Without a merger: how long a grant ran, and what it was, hangs on the grants before it. */
    private Timeline timeline(Dossier asTold) {
        Dossier.Builder unmerged = Dossier.builder();
        asTold.assessments().forEach(unmerged::addAssessment);
        asTold.grants().forEach(unmerged::addGrant);
        asTold.incomplete().forEach(unmerged::addIncomplete);
        return Timeline.of(decider.rulesAsRead(), unmerged.build()).asKnownOn(LocalDate.MAX);
    }

    /** Whether something more can be looked at. */
    private boolean spend() {
        long grants = dossier.grants().size();
        work += HEARING + grants * grants / PAIRS;
        return work <= MOST_WORK;
    }

    /** What was decided for one day: whether it was due, where any rule told. */
    private record Heard(Optional<Verdict> due, ImmutableList<Decision> decisions) {

        private static final Heard NOTHING = new Heard(Optional.empty(), ImmutableList.of());
    }

    GrantCheck check(int index) {
        Grant grant = dossier.grants().get(index);
        Optional<PartialDate> beginning = dossier.beginningOf(grant);
        List<LocalDate> days = beginning.map(GrantHearing::days).orElseGet(() -> someDay(grant.from()));
        ImmutableSet<Conflict> conflicts = beginning.isPresent() ? ImmutableSet.of() : conflict(index);
        boolean ruled = rulesOf(grant.standing()).findAny().isPresent();
        if (days.isEmpty() || !ruled || !spend()) {
            return new GrantCheck(
                    place(index),
                    grant,
                    ruled ? Consistency.NOT_DECIDABLE : Consistency.NO_RULE,
                    ImmutableList.of(),
                    days.isEmpty() || !ruled ? extent(beginning) : GrantCheck.Extent.CUT_SHORT,
                    conflicts);
        }
        Heard first = heard(index, days.get(0));
        if (beginning.filter(GrantHearing::isShort).isEmpty()) {
            Consistency consistency =
                    first.due().map(due -> Consistency.NOT_DECIDABLE).orElse(Consistency.NO_RULE);
            return new GrantCheck(place(index), grant, consistency, first.decisions(), extent(beginning), conflicts);
        }
        return checked(index, first, days.subList(1, days.size()));
    }

    private static GrantCheck.Extent extent(Optional<PartialDate> beginning) {
        return beginning.map(GrantHearing::isShort).orElse(true)
                ? GrantCheck.Extent.EVERY_DAY
                : GrantCheck.Extent.DAY_TOO_LITTLE_KNOWN;
    }

    /** The other days are heard only for as long as they agree. */
    private GrantCheck checked(int index, Heard first, List<LocalDate> others) {
        Consistency consistency = first.due().map(Consistency::of).orElse(Consistency.NO_RULE);
        GrantCheck.Extent extent = GrantCheck.Extent.EVERY_DAY;
        for (LocalDate day : others) {
            boolean goesOn = consistency != Consistency.NOT_DECIDABLE;
            if (goesOn && !spend()) {
                consistency = Consistency.NOT_DECIDABLE;
                extent = GrantCheck.Extent.CUT_SHORT;
            } else if (goesOn && !heard(index, day).due().equals(first.due())) {
                consistency = Consistency.NOT_DECIDABLE;
            }
        }
        return new GrantCheck(
                place(index), dossier.grants().get(index), consistency, first.decisions(), extent, ImmutableSet.of());
    }

    /** It begins before the assessment that it names. */
    private ImmutableSet<Conflict> conflict(int index) {
        Grant grant = dossier.grants().get(index);
        return grant.assessment().flatMap(dossier::assessment).stream()
                .map(assessment -> new Conflict(
                        grant.standing().fullName(),
                        ImmutableList.of(
                                new Statement(place(index) + ".from", grant.from()),
                                new Statement("assessments[" + assessment.id() + "].date", assessment.date()))))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isShort(PartialDate date) {
        return date.earliest()
                .flatMap(first -> date.latest().map(last -> first.until(last, ChronoUnit.DAYS) < MOST_DAYS))
                .orElse(false);
    }

    /** All days that are possible, the outer ones before the others; of too many, one. */
    private static List<LocalDate> days(PartialDate date) {
        if (!isShort(date)) {
            return someDay(date);
        }
        LocalDate first = date.earliest().orElseThrow();
        LocalDate last = date.latest().orElseThrow();
        List<LocalDate> days = new ArrayList<>(List.of(first));
        if (first.isBefore(last)) {
            days.add(last);
            first.plusDays(1).datesUntil(last).forEach(days::add);
        }
        return days;
    }

    private static List<LocalDate> someDay(PartialDate date) {
        return date.earliest().or(date::latest).stream().toList();
    }

    /** Whether it was due on a day, whatever it was then: an award, or a renewal. */
    private Heard heard(int index, LocalDate day) {
        Grant grant = dossier.grants().get(index);
        Standing standing = grant.standing();
        Optional<Scheme> edition = rulesOf(standing)
                .flatMap(scheme -> decider.ruleBook().edition(scheme.id(), day).stream())
                .filter(scheme -> scheme.ladder().standings().contains(standing))
                .findFirst();
        if (edition.isEmpty()) {
            return Heard.NOTHING;
        }
        Dossier without = confirmed(with(index, grant(LOOKED_AT, grant, day)), edition.get(), grant, day);
        GivenAnew anew = GivenAnew.on(day, standing, without, timeline);
        ImmutableList<Decision> decisions = purposes(edition.get(), index, day).stream()
                .map(purpose -> decider.forPurpose(purpose)
                        .decide(edition.get().id(), purpose == Purpose.AWARD ? anew.dossier() : without, day))
                .collect(ImmutableList.toImmutableList());
        return decisions.stream()
                .flatMap(decision -> verdicts(decision, standing, anew))
                .reduce(Verdict::either)
                .map(due -> new Heard(Optional.of(due), decisions))
                .orElse(Heard.NOTHING);
    }

    /** The dossier with what somebody says by giving the standing, who may say it: that the cluster was admitted, for instance. */
    private static Dossier confirmed(Dossier dossier, Scheme edition, Grant grant, LocalDate day) {
        Dossier.Builder confirmed = dossier.toBuilder();
        edition.claims().stream()
                .filter(claim ->
                        claim.byGrantOf().filter(grant.standing()::equals).isPresent())
                .filter(claim -> grant.by().map(claim.authorities()::contains).orElse(true))
                .map(claim -> word(claim, grant, day))
                .forEach(confirmed::addAttestation);
        return confirmed.build();
    }

    private static Attestation word(Claim claim, Grant grant, LocalDate day) {
        Attestation.Builder word = Attestation.builder()
                .claim(claim.name())
                .holds(true)
                .by(grant.by().orElse(claim.authorities().asList().get(0)))
                .date(PartialDate.on(day));
        if (claim.about().isPresent()) {
            grant.assessment().ifPresent(word::assessment);
        }
        return word.build();
    }

    /** By the edition that applies, and by those that may have been in force instead. */
    private static Stream<Verdict> verdicts(Decision decision, Standing standing, GivenAnew anew) {
        boolean open = decision.mayHaveNoEdition() || (decision.purpose() == Purpose.AWARD && !anew.certain());
        return Stream.concat(
                Stream.of(open ? Verdict.UNKNOWN : decision.verdict(standing)),
                decision.otherEditions().stream()
                        .map(other -> other.verdicts().getOrDefault(standing, Verdict.UNKNOWN)));
    }

    /** Whoever gives a standing says what it takes, not who changed rules for their own purposes. */
    private Stream<Scheme> rulesOf(Standing standing) {
        return decider.ruleBook().schemes().stream()
                .filter(scheme -> scheme.base().isEmpty())
                .filter(scheme -> scheme.ladder().standings().contains(standing));
    }

    private ImmutableSet<Purpose> purposes(Scheme edition, int index, LocalDate day) {
        Grant grant = dossier.grants().get(index);
        ImmutableSet.Builder<Purpose> purposes = ImmutableSet.builder();
        for (PeriodKind kind : kinds(index, day)) {
            boolean renewed = kind == PeriodKind.RENEWAL && speaksOf(edition, grant.standing(), Purpose.RENEW);
            Purpose purpose = renewed ? Purpose.RENEW : Purpose.AWARD;
            if (speaksOf(edition, grant.standing(), purpose)) {
                purposes.add(purpose);
            }
        }
        return purposes.build();
    }

    private ImmutableSet<PeriodKind> kinds(int index, LocalDate day) {
        Grant grant = dossier.grants().get(index);
        Grant onDay = grant(grant.standing(), grant, day);
        // Where the day is the one on record, the timeline is the same for all grants.
        Timeline asTold = grant.from().isExact() ? timeline : timeline(with(index, onDay));
        return period(index, asTold).map(HeldPeriod::kinds).orElse(ImmutableSet.of(PeriodKind.FIRST));
    }

    private static boolean speaksOf(Scheme edition, Standing standing, Purpose purpose) {
        return edition.rules(standing).requirements(purpose).stream().anyMatch(Requirement::applied);
    }

    /** The end that a grant states, beside the one by the rules; nothing where either is not told. */
    Optional<EndCheck> end(int index) {
        Grant grant = dossier.grants().get(index);
        if (grant.until().isEmpty()) {
            return Optional.empty();
        }
        Grant.Builder open = Grant.builder().standing(grant.standing()).from(grant.from());
        grant.assessment().ifPresent(open::assessment);
        if (!spend()) {
            return Optional.of(
                    new EndCheck(place(index), grant, PartialDate.unknown(), EndCheck.Relation.NOT_DECIDABLE));
        }
        return period(index, timeline(with(index, open.build())))
                .filter(period ->
                        period.counted().stream().noneMatch(counted -> counted.from() == Counted.From.UNKNOWN))
                .map(period -> new EndCheck(
                        place(index),
                        grant,
                        period.until(),
                        EndCheck.Relation.of(grant.until().get(), period.until())));
    }

    private Optional<HeldPeriod> period(int index, Timeline asTold) {
        return asTold.periods(dossier.grants().get(index).standing()).stream()
                .filter(period -> period.place().equals(place(index)))
                .findFirst();
    }

    private static String place(int index) {
        return "grants[" + index + "]";
    }

    private static Grant grant(Standing standing, Grant grant, LocalDate day) {
        Grant.Builder builder = Grant.builder().standing(standing).from(PartialDate.on(day));
        grant.until().flatMap(until -> until.notBefore(PartialDate.on(day))).ifPresent(builder::until);
        grant.assessment().ifPresent(builder::assessment);
        return builder.build();
    }

    /** The dossier with another grant in the place of one. */
    private Dossier with(int index, Grant other) {
        List<Grant> grants = new ArrayList<>(dossier.grants());
        grants.set(index, other);
        return KnownHistory.withGrants(dossier, grants);
    }
}
