package org.klynge.testkit.cases;

/** Two drafts that differ in one statement. */
record Pair(Draft met, Draft notMet) {}
