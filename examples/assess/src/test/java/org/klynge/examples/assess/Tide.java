package org.klynge.examples.assess;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.klynge.dossier.Dossier;
import org.klynge.fact.Verdict;
import org.klynge.rules.spi.ConditionPlugin;

/** A plug-in of which another version can be installed. */
public final class Tide implements ConditionPlugin {

    static final String FIRST = "1.0";
    static final AtomicReference<String> INSTALLED = new AtomicReference<>(FIRST);

    private final String version = INSTALLED.get();

    @Override
    public String name() {
        return "tide";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Verdict test(Dossier dossier, LocalDate day, ImmutableMap<String, String> parameters) {
        return Verdict.MET;
    }
}
