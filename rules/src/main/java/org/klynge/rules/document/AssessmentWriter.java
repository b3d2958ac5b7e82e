package org.klynge.rules.document;

import org.klynge.assessment.Assessment;
import org.klynge.assessment.Assessor;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.assessment.Rounding;
import org.klynge.cluster.Country;
import org.klynge.fact.Numeral;

/** Writes the assessments of a dossier. */
final class AssessmentWriter {

    private AssessmentWriter() {}

    static void assessment(Assessment assessment, Entries entries) {
        entries.text("id", assessment.id());
        entries.text("catalogue", assessment.catalogue());
        entries.date("date", assessment.date());
        entries.each("assessors", assessment.assessors(), AssessmentWriter::assessor);
        assessment.reportedScore().ifPresent(score -> reportedScore(score, entries));
        assessment.maximum().ifPresent(all -> entries.number("of", all, Numeral.print(all), AssessmentReader::maximum));
        entries.mapping(
                "ratings",
                ratings ->
                        assessment.ratings().forEach((number, rating) -> ratings.value(number, rating, Rating::parse)));
        entries.texts("recommendations", assessment.recommendations());
    }

    private static void assessor(Assessor assessor, Entries entries) {
        entries.text("name", assessor.name());
        entries.text("country", assessor.country().map(Country::code));
        entries.text("organisation", assessor.organisation());
    }

    private static void reportedScore(ReportedScore score, Entries entries) {
        boolean mapping = score instanceof ReportedScore.Rounded rounded && rounded.rounding() != Rounding.NOT_STATED;
        if (mapping) {
            ReportedScore.Rounded rounded = (ReportedScore.Rounded) score;
            entries.mapping("reported-score", written -> {
                // All digits of the percentage count: they tell what it was rounded to.
                written.number("percent", rounded.percent(), rounded.percent(), text -> text);
                written.text("rounded", Words.of(rounded.rounding()));
            });
        } else {
            entries.value("reported-score", score, ReportedScore::parse);
        }
    }
}
