package org.klynge.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.fact.Identifier;
import org.klynge.fact.PartialDate;
import org.klynge.rules.condition.AssessmentSeries;
import org.klynge.rules.condition.Claim;
import org.klynge.rules.scheme.InForce;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.Source;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;
import org.klynge.rules.scoring.ScoringRule;
import org.klynge.standing.Ladder;
import org.klynge.standing.Standing;

/** Reads one edition of a scheme. */
final class SchemeReader {

    private static final Pattern PERIOD = Pattern.compile("([1-9][0-9]?) (year|years|month|months)");

    private final Fields fields;
    private final Problems problems;
    private final Optional<Ladder> ladder;
    private final SchemeNames names;
    private final Set<String> requirementIds = new HashSet<>();

    /** A reader of one document, once its ladder, if it is a right one, and everything elsewhere are known. */
    SchemeReader(Fields fields, Optional<Ladder> ladder, SchemeNames names) {
        this.fields = fields;
        this.problems = fields.problems();
        this.ladder = ladder;
        this.names = names;
    }

    Optional<Scheme> scheme() {
        int before = problems.count();
        Scheme.Builder scheme = Scheme.builder();
        ladder.ifPresent(scheme::ladder);
        fields.node("ladder");
        fields.required("scheme", id -> Identifier.check("scheme", id)).ifPresent(scheme::id);
        fields.required("edition", edition -> Identifier.check("edition", edition))
                .ifPresent(scheme::edition);
        fields.required("title").ifPresent(scheme::title);
        // Sources and claims come first, wherever they stand: everything else refers to them.
        Map<String, Location> sources = new LinkedHashMap<>();
        fields.entries("sources", "sources by name", (id, entry) -> {
            names.declare("sources", id);
            sources.put(id, entry.key());
            source(id, entry);
        });
        fields.mapping("in-force", "the days in force", days -> inForce(days).ifPresent(scheme::inForce));
        fields.entries("assessments", "assessments by name", (name, entry) -> {
            names.declare("assessments", name);
            series(name, entry).ifPresent(series -> {
                names.add(series);
                scheme.addAssessment(series);
            });
        });
        fields.entries("claims", "claims by name", (name, entry) -> {
            names.declare("claims", name);
            claim(name, entry).ifPresent(claim -> {
                names.add(claim);
                scheme.addClaim(claim);
            });
        });
        RequirementReader requirements = new RequirementReader(names);
        fields.each("shared", "a requirement", shared -> {
            names.declare("shared", shared.scalar("id"));
            requirements.requirement(shared).ifPresent(requirement -> {
                take(requirement, shared);
                names.share(requirement);
            });
        });
        fields.requiredNode("standings");
        fields.entries("standings", "what is said of each standing", (name, entry) -> {
            Optional<Standing> standing = ladder.flatMap(steps -> steps.named(name));
            if (ladder.isPresent() && standing.isEmpty()) {
                problems.add(
                        entry.key(),
                        "the ladder has no standing '" + name + "'; "
                                + Nearest.to(
                                        name,
                                        ladder.get().standings().stream()
                                                .map(Standing::name)
                                                .toList()));
            }
            Optional<StandingRules> rules = Fields.of(entry.value(), "what is said of a standing", problems)
                    .map(said -> rules(said, requirements));
            standing.ifPresent(known -> rules.ifPresent(said -> scheme.putRule(known, said)));
        });
        fields.done();
        sources.forEach((id, location) -> {
            if (!names.isCited(id) && !fields.isCut()) {
                problems.add(location, "nothing refers to the source '" + id + "'; remove it");
            }
        });
        return fields.unlessSince(before, fields.location(), scheme::build);
    }

    private void source(String id, Node.Entry entry) {
        Fields.of(entry.value(), "a source", problems).ifPresent(source -> {
            Optional<String> title = source.required("title");
            Optional<String> url = source.text("url");
            source.done();
            title.flatMap(known ->
                            problems.unlessSince(problems.count(), entry.key(), () -> new Source(id, known, url)))
                    .ifPresent(names::add);
        });
    }

    private Optional<InForce> inForce(Fields days) {
        int before = problems.count();
        Optional<PartialDate> from = days.value("from", PartialDate::parse);
        Optional<PartialDate> until = days.value("until", PartialDate::parse);
        days.values("source", names::source);
        days.text("note");
        days.done();
        return problems.unlessSince(before, days.location(), () -> new InForce(from, until));
    }

    private Optional<AssessmentSeries> series(String name, Node.Entry entry) {
        return Fields.of(entry.value(), "assessments", problems).flatMap(series -> {
            int before = problems.count();
            series.requiredNode("catalogues");
            ImmutableList<IndicatorCatalogue> accepted = series.values("catalogues", names::catalogue);
            ScoringRule scoring = new ScoringReader(accepted).scoring(series);
            series.done();
            return series.unlessSince(before, entry.key(), () -> new AssessmentSeries(name, accepted, scoring));
        });
    }

    private Optional<Claim> claim(String name, Node.Entry entry) {
        return Fields.of(entry.value(), "a claim", problems).flatMap(claim -> {
            int before = problems.count();
            claim.requiredNode("by");
            ImmutableSet<String> authorities = ImmutableSet.copyOf(claim.values("by", by -> by));
            Optional<AssessmentSeries> about = claim.value("about", names::assessments);
            claim.done();
            return claim.unlessSince(before, entry.key(), () -> new Claim(name, authorities, about));
        });
    }

    private void take(Requirement requirement, Fields at) {
        if (!requirementIds.add(requirement.id())) {
            problems.add(
                    at.locationOf("id"),
                    "the requirement '" + requirement.id()
                            + "' occurs twice; give it another id, or share it by 'use'");
        }
    }

    private StandingRules rules(Fields said, RequirementReader requirements) {
        ImmutableMap<String, String> titles = said.words("title");
        ImmutableListMultimap.Builder<Purpose, Requirement> byPurpose = ImmutableListMultimap.builder();
        for (Purpose purpose : Purpose.values()) {
            if (said.has(purpose.word())) {
                said.each(
                        purpose.word(),
                        "a requirement",
                        each -> requirements.requirement(each).ifPresent(requirement -> {
                            if (!each.has("use")) {
                                take(requirement, each);
                            }
                            byPurpose.put(purpose, requirement);
                        }));
            } else {
                said.node(purpose.word());
            }
        }
        Optional<Validity> validity = said.node("validity")
                .flatMap(node -> Fields.of(node, "a validity", problems))
                .flatMap(this::validity);
        said.done();
        return new StandingRules(titles, byPurpose.build(), validity);
    }

    private Optional<Validity> validity(Fields validity) {
        int before = problems.count();
        Optional<Period> first = validity.required("first", SchemeReader::period);
        Optional<Validity.Start> start =
                validity.required("counted-from", word -> Words.parse(Validity.Start.class, word));
        Optional<AssessmentSeries> assessment = validity.value("of", names::assessments);
        ImmutableList<Source> sources = validity.values("source", names::source);
        validity.done();
        return problems.unlessSince(
                before,
                validity.location(),
                () -> new Validity(first.orElseThrow(), start.orElseThrow(), assessment, sources));
    }

    private static Period period(String text) {
        Matcher period = PERIOD.matcher(text);
        if (!period.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a period; expected a form such as '2 years'");
        }
        int number = Integer.parseInt(period.group(1));
        return period.group(2).startsWith("year") ? Period.ofYears(number) : Period.ofMonths(number);
    }
}
