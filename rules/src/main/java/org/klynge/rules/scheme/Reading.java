package org.klynge.rules.scheme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.klynge.rules.condition.Condition;

/**
 * Another way in which published sources state a requirement, or that it does not apply at all.
 *
 * @param condition what the requirement says in this reading; nothing where by this reading there is no such requirement
 * @param sources who states it so
 */
public record Reading(Optional<Condition> condition, ImmutableList<Source> sources) {}
