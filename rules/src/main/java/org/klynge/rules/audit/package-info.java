/**
 * Records of decisions, to be checked later: {@link org.klynge.rules.audit.DecisionRecord} says what was decided from what,
 * and {@link org.klynge.rules.audit.Replay} decides again and tells what differs.
 *
 * <h2>Canonical JSON</h2>
 *
 * <p>Hashes are taken over canonical JSON, and records are written in it: RFC 8259 in UTF-8, without any white space between
 * its tokens and without a line end behind it. There are mappings, lists and texts, and nothing else: numbers and truth
 * values are texts too ({@code "31"}, {@code "true"}). The keys of a mapping are sorted by Unicode code point. In a text
 * {@code "} and {@code \} are escaped by a {@code \}, of the control characters (U+0000 to U+001F and U+007F to U+009F) the
 * usual five as {@code \b}, {@code \t}, {@code \n}, {@code \f} and {@code \r} and the others by their four hexadecimal digits
 * in lower case, as in {@code \}{@code u001f}, and so are U+2028, U+2029 and U+FEFF, which readers drop or take for line
 * ends; every other
 * character stands for itself. A key whose value is absent is left out. <em>Sorted</em> lists below are sorted by the
 * canonical JSON of their items, by code point; <em>names</em> are a sorted list of texts of which each occurs once.
 *
 * <p>A <em>hash</em> is the SHA-256 of such a text, as 64 hexadecimal digits in lower case.
 *
 * <p>A number is a whole number or a reduced fraction with a positive denominator, such as {@code -4/5}. A quantity is an
 * interval with its unit, such as {@code (80,*) percent}: {@code [} and {@code ]} include the bound, {@code (} and {@code )}
 * do not, {@code *} is no bound; a unit of whole numbers is followed by {@code whole}, as in {@code [1,*) count whole}. A
 * date is an interval of days such as {@code [2019-11-01,2019-11-30]}.
 *
 * <h2>The hashes of an edition</h2>
 *
 * <p>The hash of the <em>rules</em> is that of {@code {"edition":...,"rules":{...},"scheme":...}}, where {@code rules} has
 * these parts; the hash of a single part is that of its value. An extension is taken for what it comes to: neither the
 * scheme that it extends nor the list of its changes is in any hash.
 *
 * <ul>
 *   <li>{@code in-force}: {@code from} and {@code until} as dates, {@code sources}: the ids of the sources, as names.
 *   <li>{@code ladder}: {@code id}, {@code standings}: their names in the order of the ladder, {@code steps}: for each
 *       standing that has some, the next ones above it as names.
 *   <li>{@code assessments NAME}: {@code name}; {@code catalogues}: a sorted list of {@code id}, {@code size} and
 *       {@code dimensions}, which has for each dimension the minimum of each of its indicators by number:
 *       {@code not-published}, {@code none} or a quantity; {@code scoring}: the name of the rule; {@code parameters}: its
 *       parameters as it gives them.
 *   <li>{@code claim NAME}: {@code name}, {@code by}: the authorities as names, {@code about}: a series.
 *   <li>{@code figure NAME}: {@code name}, {@code can-be}: a quantity.
 *   <li>{@code fact NAME}: a fact, spelled out.
 *   <li>{@code requirement ID}: {@code condition}, {@code applied}, {@code basis}, {@code sources} as names of ids,
 *       {@code required}: {@code false}, absent where it is required, {@code reading}: the name of the applied reading,
 *       absent where that is {@code default}, and {@code other-readings}, absent where there are none: by name
 *       {@code condition}, absent where nothing is required, and {@code sources}.
 *   <li>{@code standing LADDER/NAME}: for each purpose the ids of its requirements, as names. Absent where there are none.
 *   <li>{@code validity of LADDER/NAME}: {@code months}, {@code counted-from}, {@code of}: a series, {@code sources},
 *       {@code reading} as above, and {@code other-readings}, absent where there are none: by name {@code months},
 *       {@code counted-from}, {@code of} and {@code sources}; and where it is said, of the validity and of each reading,
 *       {@code renewal-months}, {@code renewable-months}, {@code seamless}, {@code renewals}, {@code until}, {@code ends-with} and
 *       {@code may-end-with} with the full name of a standing.
 * </ul>
 *
 * <p>An edition is taken as it is published: a reading that somebody chose stands with the question of a record, and in no
 * hash of an edition.
 *
 * <p>A series, a claim, a figure and a fact are their name where the scheme declares them (a figure also where it is a
 * standard one), and spelled out where they stand if it does not. Spelled out, a fact is one of {@code {"figure"}},
 * {@code {"score"}}, {@code {"count"}} and {@code {"points"}} with a figure or a series, {@code {"from","to"}} with two
 * dates, {@code {"name","is"}}, {@code {"custom","can-be"}}, or {@code name} with {@code ratio} (a list in order) or
 * {@code sum}, {@code min}, {@code max}, or {@code number-of} and {@code within} (sorted lists of facts, and a quantity). A
 * date that a fact speaks of is {@code "day"}, {@code "cluster.founded"}, {@code "cluster.merged"}, {@code {"stated"}} with a figure,
 * {@code {"examined","which"}} with a series, or {@code {"granted","which"}} with a standing.
 *
 * <p>A condition is one of {@code {"fact","within"}}, {@code {"date","within"}}, {@code {"holds","or-higher"}} and
 * {@code {"held","or-higher","within"}} with full names of standings as names,
 * {@code {"indicators","dimension","at-least","reach"}} where {@code reach} is {@code minimum} or a quantity,
 * {@code {"attested"}} with a claim, {@code {"confirmable","computed"}} with a claim and a condition,
 * {@code {"custom","parameters"}}, {@code {"not"}} with a condition, and {@code {"all"}}, {@code {"any"}} and
 * {@code {"at-least","of"}} with sorted lists of conditions.
 *
 * <p>The hash of the <em>texts</em> is that of {@code title}, {@code requirements} (their sentences by id) and
 * {@code standings} (their titles by full name), each by language; {@code catalogues}: a sorted list of {@code id},
 * {@code title}, {@code dimensions} (names by id and language) and {@code indicators} (by number {@code name},
 * {@code name-provenance} and {@code number-provenance}, and {@code audits} by name, {@code true} or {@code false}, where
 * some are known), and each where there is something to say {@code note}, {@code dimension-provenance} (by id, of those
 * that are not {@code published}), {@code in-use} ({@code from} and {@code until} as dates, where they are known) and
 * {@code sources} (a sorted list of {@code title} and {@code url}); and {@code sources}: a sorted list of {@code id},
 * {@code title} and {@code url}.
 *
 * <h2>The hash of a dossier</h2>
 *
 * <p>It is taken over the document that {@link org.klynge.rules.document.DossierWriter} writes, in canonical JSON, with
 * every list sorted.
 *
 * <h2>The hash of a record</h2>
 *
 * <p>The key {@code hash} of a record is the hash over the record without that key. A record whose hash does not fit was
 * altered or damaged after it was made. Who wants to keep others from making both anew keeps the hash elsewhere, or signs
 * it.
 */
@NullMarked
package org.klynge.rules.audit;

import org.jspecify.annotations.NullMarked;
