package org.klynge.rules.text;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import org.klynge.rules.scheme.StandingRules;
import org.klynge.standing.Standing;

/** Standings by the titles that their scheme gives them. */
final class StandingText {

    private final Language language;
    private final Messages messages;
    private final ImmutableMap<Standing, StandingRules> rules;

    StandingText(Language language, Messages messages, ImmutableMap<Standing, StandingRules> rules) {
        this.language = language;
        this.messages = messages;
        this.rules = rules;
    }

    /** What people call a standing; its full name where nobody says. */
    String title(Standing standing) {
        ImmutableMap<String, String> titles =
                rules.getOrDefault(standing, StandingRules.NONE).titles();
        String english = titles.getOrDefault(Language.ENGLISH.code(), standing.fullName());
        return titles.getOrDefault(language.code(), english);
    }

    /** The title, and the full name where that is another. */
    String named(Standing standing) {
        String title = title(standing);
        return title.equals(standing.fullName()) ? title : title + " (" + standing.fullName() + ")";
    }

    /** Any of some standings, perhaps one above them. */
    String anyOf(Collection<Standing> standings, boolean orHigher) {
        String any = messages.or(standings.stream().map(this::named).toList());
        return orHigher ? messages.text("standings.or-higher", any) : any;
    }
}
