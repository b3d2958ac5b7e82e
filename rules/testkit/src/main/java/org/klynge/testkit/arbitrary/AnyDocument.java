package org.klynge.testkit.arbitrary;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klynge.dossier.Dossier;
import org.klynge.rules.Klynge;
import org.klynge.rules.document.DocumentSource;
import org.klynge.rules.document.DossierReader;
import org.klynge.rules.document.DossierWriter;
import org.klynge.rules.document.Limits;
import org.klynge.rules.document.Parsed;
import org.klynge.rules.document.Piece;
import org.klynge.rules.document.Problem;
import org.klynge.testkit.document.Damage;
import org.klynge.testkit.document.HostileDocuments;

/** Documents, above all such as are not as they should be: a reader has to answer them, see {@link org.klynge.testkit.document.Answers}. */
public final class AnyDocument {

    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\n",
            "\t",
            ":",
            ": ",
            ",",
            "-",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "#",
            "&a ",
            "*a",
            "!",
            "|",
            ">",
            "?",
            "%",
            "\u0000",
            "\uFEFF",
            "🫐",
            "\\",
            "0",
            "9".repeat(50),
            "~",
            "\"\\x00\"",
            "\r",
            "unknown",
            "...\n",
            "---\n");

    private AnyDocument() {}

    /**
     * Documents that were right and then suffered one to four damages.
     *
     * @param right a document, of any kind
     * @return texts; some may be right still
     */
    public static Arbitrary<String> broken(String right) {
        return damages().list().ofMinSize(1).ofMaxSize(4).map(damages -> {
            String text = right;
            for (Damage damage : damages) {
                text = damage.to(text);
            }
            return text;
        });
    }

    /**
     * What can happen to a document.
     *
     * @return damages at any place
     */
    public static Arbitrary<Damage> damages() {
        return Combinators.combine(
                        Arbitraries.of(Damage.Kind.class),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of(PIECES))
                .as(Damage::new);
    }

    /**
     * Documents that are made to break a reader.
     *
     * @return texts, none of which can be read
     */
    public static Arbitrary<String> hostile() {
        return Arbitraries.of(HostileDocuments.all().values());
    }

    /**
     * Documents of dossiers, of which some suffered damages.
     *
     * @return documents by a name
     */
    public static Arbitrary<DocumentSource> sources() {
        return Combinators.combine(
                        AnyDossier.dossiers(Klynge.ruleBook()), damages().list().ofMaxSize(2))
                .as((dossier, damages) -> {
                    String text = DossierWriter.toYaml(dossier);
                    for (Damage damage : damages) {
                        text = damage.to(text);
                    }
                    return DocumentSource.of("dossier.yaml", text);
                });
    }

    /**
     * What became of documents of dossiers.
     *
     * @return dossiers, or what is wrong
     */
    public static Arbitrary<Parsed<Dossier>> parsed() {
        DossierReader reader = DossierReader.of(Klynge.ruleBook());
        return sources().map(reader::read);
    }

    /**
     * What is wrong with documents.
     *
     * @return problems at any place
     */
    public static Arbitrary<Problem> problems() {
        Arbitrary<Integer> places = Arbitraries.integers().between(1, 9_999);
        return Combinators.combine(AnyIdentifier.identifiers(), places, places, AnyText.texts())
                .as((name, line, column, message) -> new Problem(name + ".yaml", line, column, message));
    }

    /**
     * Documents as plain data, and their pieces.
     *
     * @return the pieces of documents of dossiers
     */
    public static Arbitrary<Piece> pieces() {
        return Parts.of(
                sources(),
                source -> Piece.read(source, Limits.STANDARD).value().stream()
                        .flatMap(AnyDocument::withParts)
                        .toList());
    }

    private static Stream<Piece> withParts(Piece piece) {
        Stream<Piece> parts = Stream.of();
        if (piece instanceof Piece.Mapping mapping) {
            parts = mapping.entries().values().stream();
        } else if (piece instanceof Piece.Sequence sequence) {
            parts = sequence.items().stream();
        }
        return Stream.concat(Stream.of(piece), parts.flatMap(AnyDocument::withParts));
    }

    /**
     * How large documents may be.
     *
     * @return limits, from such as let nothing through to the widest
     */
    public static Arbitrary<Limits> limits() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, Limits.MOST_BYTES),
                        Arbitraries.integers().between(1, Limits.MOST_DEPTH),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE))
                .as(Limits::new);
    }
}
