package org.klynge.rules.audit;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.klynge.dossier.Dossier;

/**
 * What stands for a content: equal contents have equal hashes, and nobody finds two different ones that have. The package
 * description says over which text it is taken.
 *
 * @param sha256 the SHA-256 of the canonical text in UTF-8: 64 hexadecimal digits in lower case
 */
public record ContentHash(String sha256) implements Comparable<ContentHash> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if these are not 64 hexadecimal digits in lower case
     */
    public ContentHash {
        if (sha256.length() != 64 || !FORM.matcher(sha256).matches()) {
            throw new IllegalArgumentException(
                    "'" + sha256 + "' is not a hash; expected 64 hexadecimal digits in lower case");
        }
    }

    static ContentHash of(Canonical content) {
        return new ContentHash(Hashing.sha256()
                .hashString(content.json(), StandardCharsets.UTF_8)
                .toString());
    }

    /**
     * The hash of a dossier. The order of its lists does not matter; all that it says does, since a condition in Java may
     * look at any of it.
     *
     * @param dossier the dossier
     * @return the hash
     * @throws IllegalArgumentException if the dossier holds what no document says, as
     *     {@link org.klynge.rules.document.DossierWriter} tells
     */
    public static ContentHash of(Dossier dossier) {
        return RecordedDossier.of(dossier).hash();
    }

    @Override
    public int compareTo(ContentHash other) {
        return sha256.compareTo(other.sha256);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
