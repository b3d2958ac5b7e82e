package org.klynge.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Points;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.fact.Verdict;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.condition.Fact;
import org.klynge.rules.condition.IndicatorLevel;
import org.klynge.standing.Grant;
import org.klynge.standing.Standing;

/**
 * Decides by brute force: goes through the worlds of a small dossier and asks in each, with plain true and false, whether
 * the condition holds. It shares no code with the engines beyond the model.
 */
final class Oracle {

    /** Thrown where choices contradict each other or the dossier: there is no such world. */
    private static final class NoWorld extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private NoWorld() {
            super(null, null, false, false);
        }
    }

    /** A dossier with more worlds than this is not gone through. */
    private static final int MOST_WORLDS = 4_000;

    private static final List<BigFraction> SHARES = List.of(0, 12, 25, 37, 50, 62, 75, 87, 100).stream()
            .map(BigFraction::of)
            .toList();

    private record Mark(BigFraction points, BigFraction maximum) {}

    private record Exam(int day, Assessment assessment, boolean onRecord) {
        String id() {
            return assessment.id();
        }
    }

    private final Dossier dossier;
    private final Set<String> assumed;
    private final Choices choices = new Choices();

    // What was chosen in the present world.
    private final Map<String, Object> chosen = new HashMap<>();

    private Oracle(Dossier dossier, Set<String> assumed) {
        this.dossier = dossier;
        this.assumed = assumed;
    }

    /** The verdict over all worlds, or nothing where the dossier has none, or too many to go through. */
    static Optional<Verdict> decide(Condition condition, Dossier dossier, Set<String> assumed) {
        return new Oracle(dossier, assumed).decide(condition);
    }

    private Optional<Verdict> decide(Condition condition) {
        boolean someTrue = false;
        boolean someFalse = false;
        int worlds = 0;
        do {
            if (++worlds > MOST_WORLDS) {
                return Optional.empty();
            }
            chosen.clear();
            try {
                boolean holds = holds(condition);
                someTrue |= holds;
                someFalse |= !holds;
            } catch (NoWorld impossible) {
                // Not a world.
            }
        } while (!(someTrue && someFalse) && choices.next());
        if (!someTrue && !someFalse) {
            return Optional.empty();
        }
        return Optional.of(someTrue && someFalse ? Verdict.UNKNOWN : Verdict.of(someTrue));
    }

    @SuppressWarnings("unchecked") // every name is used for one type only
    private <T> T choose(String name, List<T> options) {
        if (options.isEmpty()) {
            throw new NoWorld();
        }
        Object known = chosen.get(name);
        if (known == null) {
            known = choices.pick(options);
            chosen.put(name, known);
        }
        return (T) known;
    }

    private boolean flip(String name) {
        return choose(name, List.of(false, true));
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new NoWorld();
        }
    }

    private int day(String name, PartialDate date) {
        List<Integer> days = new ArrayList<>();
        for (int i = 0; i < SmallWorlds.DAYS.size(); i++) {
            if (date.range().contains(SmallWorlds.DAYS.get(i))) {
                days.add(i);
            }
        }
        return choose(name, days);
    }

    private static boolean seen(int day) {
        return !SmallWorlds.DAYS.get(day).isAfter(SmallWorlds.TODAY);
    }

    private boolean holds(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().map(this::holds).toList().stream().allMatch(each -> each);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().map(this::holds).toList().stream().anyMatch(each -> each);
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.parts().stream().filter(this::holds).count() >= atLeast.wanted();
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.part());
        }
        if (condition instanceof Condition.Attested attested) {
            return confirmed(attested.claim());
        }
        if (condition instanceof Condition.Confirmable confirmable) {
            boolean computed = holds(confirmable.computed());
            require(computed == confirmed(confirmable.claim()));
            return computed;
        }
        if (condition instanceof Condition.Holds holds) {
            return holds.anyOf().stream().anyMatch(this::held);
        }
        if (condition instanceof Condition.Indicators every) {
            return latest().map(exam -> reaches(exam, every.level())).orElse(false);
        }
        Condition.On on = (Condition.On) condition;
        Optional<BigFraction> value = value(on.fact());
        return value.isPresent() && on.threshold().bounds().range().contains(value.get());
    }

    private Optional<BigFraction> value(Fact fact) {
        if (fact instanceof Fact.Score) {
            return latest().map(this::share);
        }
        if (fact instanceof Fact.Count) {
            return Optional.of(BigFraction.of(
                    (int) exams().stream().filter(exam -> seen(exam.day())).count()));
        }
        return Optional.of(figure(((Fact.OfProfile) fact).figure()));
    }

    private BigFraction figure(ProfileFact figure) {
        int latest = -1;
        BigFraction value = BigFraction.of(choose("any " + figure, List.of(0, 1, 2, 3, 4, 9)));
        for (int i = 0; i < dossier.profiles().size(); i++) {
            Profile profile = dossier.profiles().get(i);
            Quantity known = profile.figures().get(figure);
            if (known != null) {
                int day = day("profile " + i, profile.date());
                BigFraction here = choose(
                        "figure " + i,
                        List.of(0, 1, 2, 3, 4, 9).stream()
                                .map(BigFraction::of)
                                .filter(known.range())
                                .toList());
                require(day != latest || !seen(day) || here.equals(value));
                if (seen(day) && day > latest) {
                    latest = day;
                    value = here;
                }
            }
        }
        return value;
    }

    private List<Exam> exams() {
        List<Exam> exams = new ArrayList<>();
        for (Assessment assessment : dossier.assessments()) {
            int day = day("exam " + assessment.id(), assessment.date());
            for (int i = 0; i < dossier.grants().size(); i++) {
                Grant grant = dossier.grants().get(i);
                if (grant.assessment().equals(Optional.of(assessment.id()))) {
                    int from = day("grant " + i, grant.from());
                    require(day <= from && from <= end(i, grant));
                }
            }
            Exam exam = new Exam(day, assessment, true);
            if (assessment.reportedScore().isPresent()) {
                share(exam); // which its ratings must be able to give, whether the exam counts or not
            }
            exams.add(exam);
        }
        for (String another : List.of("another", "yet-another")) {
            if (dossier.mayLackAssessments("small") && flip(another)) {
                int day = choose("day of " + another, List.of(0, 1, 2, 3, 4));
                exams.add(new Exam(
                        day, Assessment.builder().id(another).catalogue("small").build(), false));
            }
        }
        return exams;
    }

    /** The examination that counts; where two are of the same day, they must say the same. */
    private Optional<Exam> latest() {
        Optional<Exam> latest = Optional.empty();
        for (Exam exam : exams()) {
            if (seen(exam.day())) {
                if (latest.isPresent() && latest.get().day() == exam.day()) {
                    require(agree(latest.get(), exam));
                }
                if (latest.isEmpty() || latest.get().day() < exam.day()) {
                    latest = Optional.of(exam);
                }
            }
        }
        return latest;
    }

    private boolean agree(Exam one, Exam other) {
        return share(one).equals(share(other))
                && Stream.of(new IndicatorLevel.ItsMinimum(), SmallWorlds.HALF)
                        .allMatch(level -> reaches(one, level) == reaches(other, level));
    }

    private Map<String, Optional<Mark>> marks(Exam exam) {
        Map<String, Optional<Mark>> marks = new HashMap<>();
        for (String number : List.of("1", "2")) {
            marks.put(
                    number,
                    mark(exam.id() + " " + number, exam.assessment().ratings().get(number)));
        }
        return marks;
    }

    private BigFraction share(Exam exam) {
        BigFraction points = BigFraction.ZERO;
        BigFraction maximum = BigFraction.ZERO;
        for (Optional<Mark> mark : marks(exam).values()) {
            points = points.add(mark.map(Mark::points).orElse(BigFraction.ZERO));
            maximum = maximum.add(mark.map(Mark::maximum).orElse(BigFraction.ZERO));
        }
        BigFraction share = maximum.signum() == 0
                ? choose("share " + exam.id(), SHARES)
                : points.divide(maximum).multiply(100);
        Optional<ReportedScore> reported = exam.assessment().reportedScore();
        require(reported.isEmpty() || reported.get().share().range().contains(share));
        return share;
    }

    private Optional<Mark> mark(String name, @Nullable Rating rating) {
        if (rating instanceof Rating.NotApplicable) {
            return Optional.empty();
        }
        if (rating instanceof Points points) {
            List<BigFraction> possible = new ArrayList<>();
            for (int quarters = 0; quarters <= 8; quarters++) {
                BigFraction value = BigFraction.of(quarters, 4);
                if (points.points().range().contains(value)) {
                    possible.add(value);
                }
            }
            return Optional.of(new Mark(choose(name, possible), points.maximum()));
        }
        // Unknown points of an unknown maximum: next to nothing, next to everything, or not applicable.
        return choose(
                name,
                List.of(
                        Optional.empty(),
                        Optional.of(mark(0, 1)),
                        Optional.of(mark(1, 1)),
                        Optional.of(mark(1, 2)),
                        Optional.of(mark(0, 1000)),
                        Optional.of(mark(1000, 1000))));
    }

    private static Mark mark(int points, int maximum) {
        return new Mark(BigFraction.of(points), BigFraction.of(maximum));
    }

    private boolean reaches(Exam exam, IndicatorLevel level) {
        share(exam);
        Map<String, Optional<Mark>> marks = marks(exam);
        if (marks.values().stream().allMatch(Optional::isEmpty)) {
            return flip("nothing applies " + exam.id());
        }
        return marks.entrySet().stream().allMatch(entry -> {
            // Of the second indicator the minimum is not published: none, half of the points, or all of them.
            BigFraction minimum = entry.getKey().equals("1") || level.equals(SmallWorlds.HALF)
                    ? BigFraction.of(1, 2)
                    : BigFraction.of(choose("minimum", List.of(0, 1, 2)), 2);
            return entry.getValue()
                    .map(mark -> mark.points().divide(mark.maximum()).compareTo(minimum) >= 0)
                    .orElse(true);
        });
    }

    private boolean confirmed(Claim claim) {
        Optional<Exam> latest = latest();
        Set<String> current = exams().stream()
                .filter(exam -> exam.onRecord()
                        && latest.isPresent()
                        && exam.day() == latest.get().day())
                .map(Exam::id)
                .collect(Collectors.toSet());
        boolean confirmed = confirmed(
                claim,
                attestation -> about(claim, attestation)
                        .map(current::contains)
                        .orElse(claim.about().isEmpty()));
        // Nothing is confirmed of an examination that did not take place.
        return confirmed && (claim.about().isEmpty() || latest.isPresent());
    }

    /** A word on a claim about assessments is about one that took place by then, whether it names it or not. */
    private Optional<String> about(Claim claim, Attestation attestation) {
        if (claim.about().isEmpty() || attestation.assessment().isPresent()) {
            return attestation.assessment();
        }
        int i = dossier.attestations().indexOf(attestation);
        int day = day("attestation " + i, attestation.date());
        if (!seen(day)) {
            return Optional.empty();
        }
        return Optional.of(choose(
                "about of attestation " + i,
                exams().stream().filter(exam -> exam.day() <= day).map(Exam::id).toList()));
    }

    private boolean confirmed(Claim claim, Predicate<Attestation> relevant) {
        int latest = -1;
        boolean word = flip("claim " + claim.name());
        for (int i = 0; i < dossier.attestations().size(); i++) {
            Attestation attestation = dossier.attestations().get(i);
            if (attestation.claim().equals(claim.name())
                    && claim.authorities().contains(attestation.by())
                    && relevant.test(attestation)) {
                int day = day("attestation " + i, attestation.date());
                require(day != latest || !seen(day) || attestation.holds() == word);
                if (seen(day) && day > latest) {
                    latest = day;
                    word = attestation.holds();
                }
            }
        }
        require(word || !assumed.contains(claim.name()));
        return word;
    }

    private boolean held(Standing standing) {
        boolean held = dossier.mayLackGrants(standing) && flip("another grant of " + standing);
        for (int i = 0; i < dossier.grants().size(); i++) {
            Grant grant = dossier.grants().get(i);
            if (grant.standing().equals(standing)) {
                int from = day("grant " + i, grant.from());
                int until = end(i, grant);
                require(from <= until);
                if (grant.assessment().isPresent()) {
                    exams();
                }
                held |= seen(from) && until >= SmallWorlds.DAYS.indexOf(SmallWorlds.TODAY);
            }
        }
        return held;
    }

    private int end(int i, Grant grant) {
        if (grant.until().isPresent()) {
            return day("end of grant " + i, grant.until().get());
        }
        // Five days do not see the end of a month.
        boolean monthly = grant.standing().equals(SmallWorlds.MONTHLY);
        return monthly ? 4 : choose("end of grant " + i, List.of(0, 1, 2, 3, 4));
    }
}
