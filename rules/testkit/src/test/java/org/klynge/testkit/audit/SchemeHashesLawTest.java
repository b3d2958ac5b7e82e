package org.klynge.testkit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klynge.rules.audit.SchemeHashes;
import org.klynge.rules.condition.Condition;
import org.klynge.rules.document.SchemeWriter;
import org.klynge.rules.scheme.Calls;
import org.klynge.rules.scheme.Purpose;
import org.klynge.rules.scheme.ReadingChoice;
import org.klynge.rules.scheme.Requirement;
import org.klynge.rules.scheme.RuleBook;
import org.klynge.rules.scheme.Scheme;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.rules.scheme.Validity;
import org.klynge.testkit.arbitrary.AnyScheme;
import org.klynge.testkit.document.WrittenSchemes;

/** Whatever the scheme, its hashes tell its rules and nothing else: neither their form nor their order. */
class SchemeHashesLawTest {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_scheme_has_the_same_hashes_from_java_and_from_documents(@ForAll("schemes") Scheme scheme) {
        SchemeHashes hashes = SchemeHashes.of(scheme);
        assertThat(SchemeHashes.of(WrittenSchemes.readBack(scheme, SchemeWriter::toYaml, Optional.empty())))
                .isEqualTo(hashes);
        assertThat(SchemeHashes.of(WrittenSchemes.readBack(scheme, SchemeWriter::toJson, Optional.empty())))
                .isEqualTo(hashes);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_declarations_and_of_parts_does_not_matter(@ForAll("schemes") Scheme scheme) {
        assertThat(SchemeHashes.of(backwards(scheme))).isEqualTo(SchemeHashes.of(scheme));
    }

    private static Scheme backwards(Scheme scheme) {
        Scheme.Builder result = Scheme.builder()
                .id(scheme.id())
                .edition(scheme.edition())
                .title(scheme.title())
                .inForce(scheme.inForce())
                .ladder(scheme.ladder());
        reversed(scheme.translations()).forEach(word -> result.putTranslation(word.getKey(), word.getValue()));
        Lists.reverse(scheme.assessments()).forEach(result::addAssessment);
        Lists.reverse(scheme.claims()).forEach(result::addClaim);
        Lists.reverse(scheme.figures()).forEach(result::addFigure);
        Lists.reverse(scheme.facts()).forEach(result::addFact);
        result.calls(new Calls(
                scheme.calls().list().reverse(), scheme.calls().complete().reverse()));
        reversed(scheme.rules()).forEach(rules -> {
            ImmutableListMultimap.Builder<Purpose, Requirement> requirements = ImmutableListMultimap.builder();
            Lists.reverse(rules.getValue().requirements().entries().asList())
                    .forEach(entry -> requirements.put(entry.getKey(), backwards(entry.getValue())));
            result.putRule(
                    rules.getKey(),
                    new StandingRules(
                            rules.getValue().kind(),
                            rules.getValue().titles(),
                            requirements.build(),
                            rules.getValue().validity().map(SchemeHashesLawTest::backwards)));
        });
        return result.build();
    }

    private static Validity backwards(Validity validity) {
        return new Validity(
                validity.first(),
                validity.countedFrom(),
                validity.assessment(),
                validity.renewal(),
                validity.ending(),
                validity.basis(),
                validity.sources().reverse(),
                validity.appliedReading(),
                validity.otherReadings().reverse());
    }

    private static Requirement backwards(Requirement requirement) {
        Requirement.Builder result = Requirement.builder()
                .id(requirement.id())
                .says(requirement.says())
                .condition(backwards(requirement.condition()))
                .basis(requirement.basis())
                .applied(requirement.applied())
                .appliedReading(requirement.appliedReading());
        reversed(requirement.translations()).forEach(word -> result.putTranslation(word.getKey(), word.getValue()));
        Lists.reverse(requirement.sources()).forEach(result::addSource);
        Lists.reverse(requirement.otherReadings()).forEach(result::addOtherReading);
        return result.build();
    }

    private static Condition backwards(Condition condition) {
        return ordered(condition, ImmutableList::reverse);
    }

    private static Condition sorted(Condition condition) {
        return ordered(
                condition, parts -> ImmutableList.sortedCopyOf(Comparator.comparing(Condition::toString), parts));
    }

    private static Condition ordered(Condition condition, UnaryOperator<ImmutableList<Condition>> order) {
        ImmutableList<Condition> parts = order.apply(
                condition.parts().stream().map(part -> ordered(part, order)).collect(ImmutableList.toImmutableList()));
        if (condition instanceof Condition.All) {
            return new Condition.All(parts);
        }
        if (condition instanceof Condition.Any) {
            return new Condition.Any(parts);
        }
        if (condition instanceof Condition.Not) {
            return new Condition.Not(parts.get(0));
        }
        if (condition instanceof Condition.Confirmable confirmable) {
            return new Condition.Confirmable(confirmable.claim(), parts.get(0));
        }
        return condition instanceof Condition.AtLeast atLeast
                ? new Condition.AtLeast(atLeast.wanted(), parts)
                : condition;
    }

    private static <K, V> List<Map.Entry<K, V>> reversed(Map<K, V> map) {
        return Lists.reverse(List.copyOf(map.entrySet()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_reading_that_is_applied_instead_is_a_changed_rule(@ForAll("schemes") Scheme scheme) {
        RuleBook ruleBook = RuleBook.of(scheme);
        SchemeHashes hashes = SchemeHashes.of(scheme);
        for (ReadingChoice choice : ruleBook.readings()) {
            Scheme read = ruleBook.choosing(List.of(choice)).schemes().get(0);
            boolean isOther = !read.equals(scheme);
            String part = (choice.isOfValidity() ? "validity of " : "requirement ") + choice.of();
            assertThat(changed(hashes, SchemeHashes.of(read))).isEqualTo(isOther ? Set.of(part) : Set.of());
            assertThat(SchemeHashes.of(read).rules().equals(hashes.rules())).isEqualTo(!isOther);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_reading_less_is_a_changed_rule(@ForAll("schemes") Scheme scheme) {
        SchemeHashes hashes = SchemeHashes.of(scheme);
        scheme.rules()
                .forEach((standing, rules) -> rules.validity()
                        .filter(validity -> !validity.otherReadings().isEmpty())
                        .ifPresent(validity -> {
                            Validity fewer = new Validity(
                                    validity.first(),
                                    validity.countedFrom(),
                                    validity.assessment(),
                                    validity.renewal(),
                                    validity.ending(),
                                    validity.basis(),
                                    validity.sources(),
                                    validity.appliedReading(),
                                    validity.otherReadings()
                                            .subList(1, validity.otherReadings().size()));
                            Scheme less = scheme.extend(scheme.id(), scheme.edition())
                                    .validity(standing, Optional.of(fewer))
                                    .scheme();
                            assertThat(changed(hashes, SchemeHashes.of(less)))
                                    .contains("validity of " + standing.fullName())
                                    .allMatch(part -> part.equals("in-force") || part.startsWith("validity of "));
                        }));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void two_conditions_that_are_written_unlike_have_unlike_hashes(
            @ForAll("schemes") Scheme scheme, @ForAll("schemes") Scheme other) {
        Map<String, Condition> one = conditions(scheme);
        Map<String, Condition> two = conditions(other);
        SchemeHashes hashes = SchemeHashes.of(scheme);
        SchemeHashes otherHashes = SchemeHashes.of(other);
        Maps.difference(one, two).entriesDiffering().forEach((id, conditions) -> {
            boolean onlyOrder = sorted(conditions.leftValue()).equals(sorted(conditions.rightValue()));
            if (!onlyOrder) {
                assertThat(hashes.part("requirement " + id)).isNotEqualTo(otherHashes.part("requirement " + id));
                assertThat(hashes.rules()).isNotEqualTo(otherHashes.rules());
            }
        });
    }

    private static Map<String, Condition> conditions(Scheme scheme) {
        Map<String, Condition> conditions = Maps.newTreeMap();
        scheme.rules()
                .values()
                .forEach(rules -> rules.requirements()
                        .values()
                        .forEach(requirement -> conditions.put(requirement.id(), requirement.condition())));
        return conditions;
    }

    private static Set<String> changed(SchemeHashes one, SchemeHashes other) {
        TreeSet<String> parts = new TreeSet<>(one.parts().keySet());
        parts.addAll(other.parts().keySet());
        parts.removeIf(part -> one.part(part).equals(other.part(part)));
        return parts;
    }

    @Provide
    static Arbitrary<Scheme> schemes() {
        return AnyScheme.schemes();
    }
}
