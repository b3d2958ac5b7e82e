/**
 * What a plug-in implements: {@link org.klynge.rules.spi.ConditionPlugin conditions},
 * {@link org.klynge.rules.spi.FactPlugin facts}, {@link org.klynge.rules.spi.ScoringPlugin scoring} and
 * {@link org.klynge.rules.spi.SchemePlugin schemes}.
 *
 * <p>A whole plug-in, for a country whose clusters must have a second office and a turnover in a public register:
 *
 * <pre>{@code
 * package example.region;
 *
 * import com.google.common.collect.ImmutableList;
 * import com.google.common.collect.ImmutableMap;
 * import java.io.ByteArrayInputStream;
 * import java.io.InputStream;
 * import java.nio.charset.StandardCharsets;
 * import java.time.LocalDate;
 * import org.klynge.dossier.Dossier;
 * import org.klynge.fact.Quantity;
 * import org.klynge.fact.Unit;
 * import org.klynge.fact.Verdict;
 * import org.klynge.rules.scoring.ScoringRule;
 * import org.klynge.rules.scoring.WeakestDimension;
 * import org.klynge.rules.spi.ConditionPlugin;
 * import org.klynge.rules.spi.FactPlugin;
 * import org.klynge.rules.spi.SchemePlugin;
 * import org.klynge.rules.spi.ScoringPlugin;
 *
 * public final class Region {
 *
 *     public static final class OfficeIn implements ConditionPlugin {
 *         public String name() {
 *             return "region.office-in";
 *         }
 *
 *         public void check(ImmutableMap<String, String> parameters) {
 *             if (!parameters.containsKey("region")) {
 *                 throw new IllegalArgumentException("'with' has no 'region'; name the region of the office");
 *             }
 *         }
 *
 *         public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
 *             boolean office = dossier.cluster().nodes().stream()
 *                     .flatMap(node -> node.region().stream())
 *                     .anyMatch(parameters.get("region")::equals);
 *             // A dossier need not name every office.
 *             return office ? Verdict.MET : Verdict.UNKNOWN;
 *         }
 *     }
 *
 *     public static final class Turnover implements FactPlugin {
 *         public String name() {
 *             return "region.turnover";
 *         }
 *
 *         public Quantity possible() {
 *             return Quantity.parse("at least 0 EUR", Unit.EUR);
 *         }
 *
 *         public Quantity read(Dossier dossier, LocalDate day) {
 *             // Here a register would be asked; without an entry nothing is known.
 *             return dossier.cluster().id().equals("nscc") ? Quantity.of(120_000_000, Unit.EUR) : possible();
 *         }
 *     }
 *
 *     public static final class Strictest implements ScoringPlugin {
 *         public String name() {
 *             return "region.strictest";
 *         }
 *
 *         public ScoringRule rule(ImmutableMap<String, String> parameters) {
 *             return new WeakestDimension();
 *         }
 *     }
 *
 *     public static final class Rules implements SchemePlugin {
 *         private static final String SCHEME = """
 *                 scheme: region
 *                 edition: "2026"
 *                 title: Regional accreditation
 *                 ladder: { id: region, kind: programme, standings: [accredited] }
 *                 assessments: { gold: { catalogues: esca-gold-2013, scoring: region.strictest } }
 *                 standings:
 *                   accredited:
 *                     award:
 *                       - id: region.label
 *                         says: The cluster holds a Bronze label or a higher one.
 *                         holds: esca/bronze
 *                         or-higher: true
 *                         basis: own
 *                       - id: region.turnover
 *                         says: Its members turn over EUR 100 million.
 *                         fact: region.turnover
 *                         at-least: 100 million EUR
 *                         basis: own
 *                       - id: region.office
 *                         says: It has an office in Agder.
 *                         custom: { name: region.office-in, with: { region: Agder } }
 *                         basis: own
 *                 """;
 *
 *         public String name() {
 *             return "region";
 *         }
 *
 *         public ImmutableList<String> documents() {
 *             return ImmutableList.of("region.yaml");
 *         }
 *
 *         public InputStream open(String document) {
 *             return new ByteArrayInputStream(SCHEME.getBytes(StandardCharsets.UTF_8));
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>On the module path its {@code module-info.java} names what it provides:
 *
 * <pre>{@code
 * module example.region {
 *     requires org.klynge.rules;
 *
 *     provides org.klynge.rules.spi.ConditionPlugin with example.region.Region.OfficeIn;
 *     provides org.klynge.rules.spi.FactPlugin with example.region.Region.Turnover;
 *     provides org.klynge.rules.spi.ScoringPlugin with example.region.Region.Strictest;
 *     provides org.klynge.rules.spi.SchemePlugin with example.region.Region.Rules;
 * }
 * }</pre>
 *
 * <p>On the class path a file does, {@code META-INF/services/org.klynge.rules.spi.ConditionPlugin} with the line
 * {@code example.region.Region$OfficeIn}, and one for each other kind. A library provides both. Then
 * {@link org.klynge.rules.spi.Plugins#installed()} finds it, and with it the front door's {@code Klynge.withInstalled()}.
 *
 * <p>Whatever a plug-in does takes nothing else with it. In a decision its requirement stays open, by its name. While
 * documents are read it is a problem at the place that speaks of it. One that cannot be made, or brings documents with
 * problems, is an exception of {@code Klynge.withInstalled()}; {@code Klynge.withInstalled(failure -> ...)} does without it.
 */
@NullMarked
package org.klynge.rules.spi;

import org.jspecify.annotations.NullMarked;
