package org.klynge.rules.document;

import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Assessor;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.assessment.Rounding;
import org.klynge.cluster.Country;
import org.klynge.fact.Identifier;
import org.klynge.fact.Numeral;
import org.klynge.fact.PartialDate;

/** Reads the assessments of a dossier. */
final class AssessmentReader {

    private final KnownNames names;

    AssessmentReader(KnownNames names) {
        this.names = names;
    }

    /** Reads an assessment and adds its id to those that are taken. */
    Optional<Assessment> assessment(Fields fields, Set<String> ids) {
        Problems problems = fields.problems();
        int before = problems.count();
        Assessment.Builder assessment = Assessment.builder();
        fields.required("id", id -> Identifier.check("assessment", id)).ifPresent(id -> {
            if (!ids.add(id)) {
                problems.add(fields.locationOf("id"), "the assessment '" + id + "' occurs twice; give it another id");
            }
            assessment.id(id);
        });
        Optional<String> catalogue =
                fields.required("catalogue", id -> Identifier.check("catalogue", names.catalogue(id)));
        catalogue.ifPresent(assessment::catalogue);
        fields.value("date", PartialDate::parse).ifPresent(assessment::date);
        fields.each("assessors", "an assessor", assessor -> assessment.addAssessor(assessor(assessor)));
        reportedScore(fields).ifPresent(assessment::reportedScore);
        fields.value("of", AssessmentReader::maximum).ifPresent(assessment::maximum);
        fields.entries("ratings", "ratings by number of indicator", (number, entry) -> {
            try {
                catalogue.ifPresent(known -> names.indicator(known, number));
            } catch (IllegalArgumentException unknown) {
                problems.add(entry.key(), String.valueOf(unknown.getMessage()));
            }
            Fields.parse(entry.value(), number, problems, Rating::parse)
                    .ifPresent(rating -> assessment.putRating(number, rating));
        });
        fields.values("recommendations", text -> text).forEach(assessment::addRecommendation);
        fields.done();
        return problems.unlessSince(before, fields.location(), assessment::build);
    }

    private static Assessor assessor(Fields fields) {
        Assessor assessor =
                new Assessor(fields.text("name"), fields.value("country", Country::of), fields.text("organisation"));
        fields.done();
        return assessor;
    }

    static BigFraction maximum(String text) {
        BigFraction maximum = Numeral.parse(text);
        if (maximum.signum() <= 0) {
            throw new IllegalArgumentException(
                    text + " is not above zero; expected the points that could be had in all, such as 150");
        }
        return maximum;
    }

    private static String percent(String number) {
        return new ReportedScore.Rounded(number, Rounding.NOT_STATED).percent();
    }

    private static Optional<ReportedScore> reportedScore(Fields fields) {
        Optional<Node> node = fields.node("reported-score");
        if (node.isEmpty() || node.get() instanceof Node.Scalar) {
            return fields.value("reported-score", ReportedScore::parse);
        }
        return Fields.of(node.get(), "a reported score", fields.problems()).flatMap(score -> {
            int before = fields.problems().count();
            Optional<String> percent = score.required("percent", AssessmentReader::percent);
            Rounding rounding = score.value("rounded", word -> Words.parse(Rounding.class, word))
                    .orElse(Rounding.NOT_STATED);
            score.done();
            return fields.problems()
                    .unlessSince(
                            before, score.location(), () -> new ReportedScore.Rounded(percent.orElseThrow(), rounding));
        });
    }
}
