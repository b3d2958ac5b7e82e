package org.klynge.rules.audit;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.klynge.rules.scheme.Scheme;

/**
 * The hashes of one edition of a scheme: one of its rules, one of what it says to its readers, and one of each rule by
 * itself, so that it can be told what changed. An edition that is read from a document and one that is made in Java have
 * the same hashes where they are equal, and so has an extension that comes to the same rules and texts as a scheme that is
 * written out.
 *
 * <pre>{@code
 * SchemeHashes hashes = SchemeHashes.of(scheme);
 * hashes.rules();                                // of everything that decides
 * hashes.part("requirement gold.score");         // of one requirement
 * }</pre>
 *
 * @param scheme the id of the scheme
 * @param edition the edition
 * @param rules the hash of everything that a decision can depend on
 * @param texts the hash of titles, sentences, translations and sources as readers see them
 * @param parts the hash of each rule by what it is about: {@code in-force}, {@code ladder}, {@code assessments ...},
 *     {@code claim ...}, {@code call ...}, {@code complete calls}, {@code figure ...}, {@code fact ...}, {@code requirement ...}, {@code standing ...} (what it
 *     is and requires) and {@code validity of ...}; sorted
 */
public record SchemeHashes(
        String scheme, String edition, ContentHash rules, ContentHash texts, ImmutableMap<String, ContentHash> parts) {

    /** Every record of a decision tells them, of editions that are the same for all: they live as long as the edition. */
    private static final Cache<Scheme, SchemeHashes> FOUND =
            CacheBuilder.newBuilder().weakKeys().build();

    /**
     * The hashes of an edition.
     *
     * @param scheme the edition
     * @return its hashes
     */
    public static SchemeHashes of(Scheme scheme) {
        SchemeHashes known = FOUND.getIfPresent(scheme);
        if (known == null) {
            known = found(scheme);
            FOUND.put(scheme, known);
        }
        return known;
    }

    private static SchemeHashes found(Scheme scheme) {
        ImmutableSortedMap<String, Canonical> parts = RulesForm.parts(scheme);
        Canonical rules = Canonical.table()
                .put("scheme", scheme.id())
                .put("edition", scheme.edition())
                .put("rules", new Canonical.Table(parts))
                .end();
        return new SchemeHashes(
                scheme.id(),
                scheme.edition(),
                ContentHash.of(rules),
                ContentHash.of(TextsForm.of(scheme)),
                ImmutableMap.copyOf(Maps.transformValues(parts, ContentHash::of)));
    }

    /**
     * The hash of one rule.
     *
     * @param part what it is about, such as {@code requirement gold.score} or {@code validity of esca/gold}
     * @return the hash, or nothing where the edition says nothing of it
     */
    public Optional<ContentHash> part(String part) {
        return Optional.ofNullable(parts.get(part));
    }
}
