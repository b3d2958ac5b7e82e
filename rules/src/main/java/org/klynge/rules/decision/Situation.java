package org.klynge.rules.decision;

import java.time.LocalDate;
import java.util.Objects;
import org.klynge.rules.condition.DossierOnDay;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.timeline.Timeline;

/**
 * What a condition is held against: what the dossier tells on the day, and the rules that may be consulted. The conditions of one
 * decision share it, and with it the histories that were found. Immutable and thread-safe.
 */
public final class Situation {

    private final DossierOnDay record;
    private final RuleBook ruleBook;
    private final Timeline recorded;
    private final Timeline known;

    /**
     * Holds the two together.
     *
     * @param record what the dossier tells on the day
     * @param ruleBook the rules that may be consulted
     */
    public Situation(DossierOnDay record, RuleBook ruleBook) {
        this.record = Objects.requireNonNull(record, "record");
        this.ruleBook = Objects.requireNonNull(ruleBook, "ruleBook");
        // To find what was held when is long work: each of the two does it once, and only if asked.
        Timeline timeline = Timeline.of(ruleBook, record.dossier());
        this.recorded = timeline.asKnownOn(LocalDate.MAX);
        this.known = timeline.asKnownOn(record.day());
    }

    /**
     * What the dossier tells on the day.
     *
     * @return the dossier and the day
     */
    public DossierOnDay record() {
        return record;
    }

    /**
     * The rules that may be consulted.
     *
     * @return all of them, as they are read
     */
    public RuleBook ruleBook() {
        return ruleBook;
    }

    /**
     * What was held when, by all grants on record.
     *
     * @return the timeline as known when everything is
     */
    public Timeline recorded() {
        return recorded;
    }

    /**
     * What was held when, as known on the day.
     *
     * @return the timeline without the grants, and the merger, of later days
     */
    public Timeline known() {
        return known;
    }

    @Override
    public String toString() {
        return "Situation[" + record + ", " + ruleBook + "]";
    }
}
