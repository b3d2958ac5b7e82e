package org.klynge.rules.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.decision.Decider;
import org.klynge.rules.decision.Decision;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.RuleBookReader;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;

/** A small scheme of its own, so that records of its decisions stay as they are whatever the built-in schemes become. */
final class Reef {

    static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    static final String SCHEME = text("scheme.yaml");
    static final String CATALOGUE = text("catalogue.yaml");
    static final String DOSSIER = text("dossier.yaml");

    private Reef() {}

    static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(Reef.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text with something else in one place. */
    static String with(String text, String before, String now) {
        if (!text.contains(before)) {
            throw new IllegalArgumentException("before: '" + before + "' is not in " + text);
        }
        return text.replace(before, now);
    }

    static RuleBook ruleBook(String... schemes) {
        var documents = new ArrayList<DocumentSource>();
        for (String scheme : schemes) {
            documents.add(DocumentSource.of("scheme " + documents.size(), scheme));
        }
        if (Arrays.stream(schemes).noneMatch(text -> text.startsWith("catalogue"))) {
            documents.add(DocumentSource.of("catalogue", CATALOGUE));
        }
        return RuleBookReader.standalone().read(documents).orThrow();
    }

    static Decider decider(String... schemes) {
        return Klynge.decider(ruleBook(schemes));
    }

    static Scheme scheme(String... documents) {
        return ruleBook(documents).schemes().get(0);
    }

    static Dossier dossier(String text) {
        return DossierReader.of(ruleBook(SCHEME))
                .read(DocumentSource.of("dossier", text))
                .orThrow();
    }

    static Decision decide(Decider decider) {
        return decider.decide("reef", dossier(DOSSIER), DAY);
    }

    /** Made when it is first needed, and once. */
    private static final class Kept {
        static final DecisionRecord RECORD = anew();
    }

    static DecisionRecord record() {
        return Kept.RECORD;
    }

    static DecisionRecord anew() {
        Decider decider = decider(SCHEME);
        return DecisionRecord.of(decider, decide(decider));
    }

    /** A record that was altered by somebody who made its hash anew. */
    static DecisionRecord forged(String before, String now) {
        return resealed(with(record().toJson(), before, now));
    }

    static DecisionRecord resealed(String json) {
        DecisionRecord altered = read(json);
        String hash = RecordWriter.hashOf(altered).sha256();
        return read(with(json, altered.hash().sha256(), hash));
    }

    static DecisionRecord read(String json) {
        return DecisionRecord.read(DocumentSource.of("record.json", json)).orThrow();
    }
}
