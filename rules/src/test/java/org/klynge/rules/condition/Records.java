package org.klynge.rules.condition;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.klynge.assessment.Assessment;
import org.klynge.assessment.Dimension;
import org.klynge.assessment.Indicator;
import org.klynge.assessment.IndicatorCatalogue;
import org.klynge.assessment.Minimum;
import org.klynge.assessment.Rating;
import org.klynge.assessment.ReportedScore;
import org.klynge.cluster.Profile;
import org.klynge.cluster.ProfileFact;
import org.klynge.dossier.Attestation;
import org.klynge.dossier.Dossier;
import org.klynge.dossier.OpenList;
import org.klynge.fact.Numeral;
import org.klynge.fact.PartialDate;
import org.klynge.fact.Quantity;
import org.klynge.rules.scoring.ShareOfPoints;
import org.klynge.standing.Grant;
import org.klynge.standing.LabelLevel;

/** Small dossiers, written as text: entries separated by slashes, their parts by commas. */
final class Records {

    /** Three indicators: the first must reach 60 %, the second nothing, and of the third it is not published. */
    static final IndicatorCatalogue LISTED = IndicatorCatalogue.builder()
            .id("exam-3")
            .title("Three indicators")
            .size(3)
            .addDimension(new Dimension("all", ImmutableMap.of("en", "All")))
            .addIndicator(indicator("1", new Minimum.AtLeast(Quantity.percent(60))))
            .addIndicator(indicator("2", Minimum.NONE))
            .addIndicator(indicator("3", Minimum.NOT_PUBLISHED))
            .build();

    static final IndicatorCatalogue UNLISTED = IndicatorCatalogue.builder()
            .id("exam-2")
            .title("Two indicators, not published")
            .size(2)
            .build();

    static final AssessmentSeries EXAM =
            new AssessmentSeries("exam", ImmutableList.of(LISTED, UNLISTED), new ShareOfPoints());

    /** A claim about the cluster. */
    static final Claim SOUND = new Claim("sound", ImmutableSet.of("ESCA", "EUCLES"), Optional.empty());
    /** A claim about the latest exam. */
    static final Claim MINIMUMS = new Claim("minimums", ImmutableSet.of("ESCA", "EUCLES"), Optional.of(EXAM));

    private Records() {}

    /**
     * Reads entries such as {@code profile, 2021, participants 20}, {@code exam, e1, 2021-10, score 95 %, 1=4 of 5},
     * {@code old, e0, 2019}, {@code word, sound, yes, ESCA, 2021-11, e1}, {@code grant, e1, 2021-11} or
     * {@code open, exam-3}.
     */
    static DossierOnDay on(LocalDate day, String entries, String... assumed) {
        Dossier.Builder dossier = Dossier.builder();
        for (String entry : Splitter.on(" / ").omitEmptyStrings().split(Strings.nullToEmpty(entries))) {
            List<String> parts = Splitter.on(", ").splitToList(entry);
            switch (parts.get(0)) {
                case "profile" -> dossier.addProfile(profile(parts));
                case "exam" -> dossier.addAssessment(assessment("exam-3", parts));
                case "old" -> dossier.addAssessment(assessment("exam-2", parts));
                case "word" -> dossier.addAttestation(attestation(parts));
                case "grant" ->
                    dossier.addGrant(Grant.builder()
                            .standing(LabelLevel.of("test/gold"))
                            .from(PartialDate.parse(parts.get(2)))
                            .assessment(parts.get(1))
                            .build());
                case "open" ->
                    dossier.addIncomplete(parts.size() > 1 ? OpenList.assessments(parts.get(1)) : OpenList.ASSESSMENTS);
                default -> throw new IllegalArgumentException("entry: " + entry);
            }
        }
        return new DossierOnDay(dossier.build(), day, ImmutableSet.copyOf(assumed));
    }

    private static Indicator indicator(String number, Minimum minimum) {
        return Indicator.builder()
                .number(number)
                .name("Indicator " + number)
                .dimension("all")
                .minimum(minimum)
                .build();
    }

    private static Profile profile(List<String> parts) {
        Profile.Builder profile = Profile.builder().date(PartialDate.parse(parts.get(1)));
        for (String part : parts.subList(2, parts.size())) {
            int space = part.indexOf(' ');
            ProfileFact fact = ProfileFact.named(part.substring(0, space)).orElseThrow();
            profile.putFigure(
                    fact,
                    Quantity.parse(part.substring(space + 1), fact.possible().unit()));
        }
        return profile.build();
    }

    private static Assessment assessment(String catalogue, List<String> parts) {
        Assessment.Builder assessment =
                Assessment.builder().id(parts.get(1)).catalogue(catalogue).date(PartialDate.parse(parts.get(2)));
        for (String part : parts.subList(3, parts.size())) {
            int equals = part.indexOf('=');
            if (part.startsWith("of ")) {
                assessment.maximum(Numeral.parse(part.substring("of ".length())));
            } else if (equals < 0) {
                assessment.reportedScore(ReportedScore.parse(part.substring("score ".length())));
            } else {
                assessment.putRating(part.substring(0, equals), Rating.parse(part.substring(equals + 1)));
            }
        }
        return assessment.build();
    }

    private static Attestation attestation(List<String> parts) {
        Attestation.Builder attestation = Attestation.builder()
                .claim(parts.get(1))
                .holds(parts.get(2).equals("yes"))
                .by(parts.get(3))
                .date(PartialDate.parse(parts.get(4)));
        if (parts.size() > 5) {
            attestation.assessment(parts.get(5));
        }
        return attestation.build();
    }
}
