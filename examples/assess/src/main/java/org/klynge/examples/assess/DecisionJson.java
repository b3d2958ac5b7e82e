package org.klynge.examples.assess;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.klynge.rules.decision.Conflict;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.decision.RequirementDecision;
import org.klynge.rules.decision.RequirementDecision.ReadingDecision;
import org.klynge.rules.decision.StandingDecision;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.Source;
import org.klynge.standing.Standing;

/** Decisions as JSON. Numbers are texts in the grammar of documents, since they are ranges of exact fractions. */
final class DecisionJson {

    private DecisionJson() {}

    /** An array with an object for each decision. */
    static String of(List<Decision> decisions) {
        return Json.write(Json.array(decisions, DecisionJson::decision));
    }

    private static ObjectNode decision(Decision decision) {
        ObjectNode node = Json.object()
                .put("cluster", decision.dossier().cluster().id())
                .put("name", decision.dossier().cluster().name())
                .put("scheme", decision.scheme().id())
                .put("edition", decision.scheme().edition())
                .put("date", decision.date().toString())
                .put("purpose", decision.purpose().word())
                .put("editionNamed", decision.isEditionNamed());
        ObjectNode outcome = node.putObject("outcome");
        outcome.set("atLeast", Json.texts(decision.outcome().atLeast()));
        outcome.set("atMost", Json.texts(decision.outcome().atMost()));
        ObjectNode verdicts = node.putObject("verdicts");
        decision.standings()
                .values()
                .forEach(standing -> verdicts.put(
                        standing.standing().fullName(), standing.verdict().name()));
        node.set("readings", Json.texts(decision.readings()));
        node.set("contested", Json.texts(decision.contested()));
        ContestJson.add(node, decision);
        node.set("missing", Json.texts(decision.missing()));
        node.set(
                "conflicts",
                Json.texts(decision.conflicts().stream()
                        .map(Conflict::about)
                        .distinct()
                        .toList()));
        node.set("assumed", Json.texts(decision.assumptions()));
        node.set("failures", Json.texts(decision.failures()));
        node.put("cautious", decision.isCautious());
        ObjectNode explanation = node.putObject("explanation");
        EvaluationJson evaluations = new EvaluationJson(decision);
        decision.standings()
                .values()
                .forEach(standing ->
                        explanation.set(standing.standing().fullName(), standing(decision, standing, evaluations)));
        return node;
    }

    private static ObjectNode standing(Decision decision, StandingDecision standing, EvaluationJson evaluations) {
        ObjectNode node = Json.object();
        Standing held = standing.standing();
        ObjectNode titles = node.putObject("titles");
        decision.scheme().rules(held).titles().forEach(titles::put);
        node.put("verdict", standing.verdict().name());
        standing.validUntil().ifPresent(until -> node.put("validUntil", until.toString()));
        node.set("missing", Json.texts(names(standing)));
        node.set("settling", Json.array(standing.missing(), MissingJson::of));
        node.set("whyNot", Json.texts(standing.obstacles()));
        node.set("goneThrough", Json.texts(standing.cases()));
        node.put("cautious", standing.isCautious());
        node.set(
                "requirements",
                Json.array(standing.requirements(), requirement -> requirement(requirement, evaluations)));
        return node;
    }

    private static ImmutableSet<String> names(StandingDecision standing) {
        return standing.missing().stream()
                .flatMap(missing -> missing.facts().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ObjectNode requirement(RequirementDecision decision, EvaluationJson evaluations) {
        Requirement requirement = decision.requirement();
        ObjectNode node = Json.object()
                .put("id", requirement.id())
                .put("says", requirement.says())
                .put("verdict", decision.verdict().name())
                .put("basis", requirement.basis().word())
                .put("applied", requirement.applied())
                .put("required", requirement.required())
                .put("reading", requirement.appliedReading())
                .put("contested", decision.isContested());
        ObjectNode sentences = node.putObject("sentences").put("en", requirement.says());
        requirement.translations().forEach(sentences::put);
        evaluations.figure(node, decision.evaluation());
        node.set("sources", sources(requirement.sources()));
        node.set("otherReadings", Json.array(decision.otherReadings(), other -> reading(requirement, other)));
        node.set("conflicts", Json.array(decision.evaluation().conflicts(), EvaluationJson::conflict));
        node.set("condition", evaluations.tree(decision.evaluation()));
        return node;
    }

    private static ObjectNode reading(Requirement requirement, ReadingDecision other) {
        ObjectNode node = Json.object()
                .put("id", other.reading().id())
                .put(
                        "reading",
                        other.reading()
                                .condition()
                                .map(condition -> EvaluationJson.variant(condition, requirement.condition()))
                                .orElse("not required"))
                .put("verdict", other.verdict().name());
        node.set("sources", sources(other.reading().sources()));
        return node;
    }

    private static ArrayNode sources(ImmutableList<Source> sources) {
        return Json.array(sources, source -> {
            ObjectNode node = Json.object().put("title", source.title());
            source.url().ifPresent(url -> node.put("url", url));
            return node;
        });
    }
}
