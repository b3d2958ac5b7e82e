package org.klynge.testkit.cases;

import org.klynge.rules.scheme.Requirement;
import org.klynge.standing.Standing;

/**
 * Two cases that differ in one statement, or in the day alone, by which one requirement alone goes from met to not met, and
 * the standing with it.
 *
 * @param standing the standing
 * @param requirement the requirement
 * @param met the case in which every requirement that is applied is met
 * @param notMet the case in which all but this one are met
 * @param difference what the second case says otherwise, such as {@code profile.participants: 14 (15)}, with what the first
 *     one says behind it
 */
public record Flip(Standing standing, Requirement requirement, Case met, Case notMet, String difference) {}
