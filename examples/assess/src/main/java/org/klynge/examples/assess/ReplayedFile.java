package org.klynge.examples.assess;

import org.klynge.rules.audit.Replay;

/**
 * A record that was decided again.
 *
 * @param name the name of its file, as it was typed
 * @param replay what became of it
 */
record ReplayedFile(String name, Replay replay) {}
