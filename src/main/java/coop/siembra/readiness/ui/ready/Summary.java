package coop.siembra.readiness.ui.ready;

import coop.siembra.readiness.model.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a unit stands, in sentences.
 *
 * @param week null when too much changed to be looked at one by one
 */
record Summary(Tally tally, @Nullable Week week, long moved) {

    /** How many are ready, of those of whom it can be said. */
    String first(Phrases phrases) {
        int asked = tally.overall().asked();
        if (asked == 0) {
            return phrases.say("sentence.nobody-asked");
        }
        return phrases.say("sentence.ready", tally.overall().ready(), asked) + change(phrases) + ".";
    }

    private String change(Phrases phrases) {
        if (week == null) {
            return "";
        }
        int more = week.more();
        if (more == 0) {
            return ", " + phrases.say("sentence.same");
        }
        return ", " + phrases.say(more > 0 ? "sentence.more" : "sentence.fewer", Math.abs(more));
    }

    /** What changed, whom to talk to, who is late, and of whom nothing can be said. */
    List<String> rest(Phrases phrases) {
        var sentences = new ArrayList<String>();
        if (tally.overall().asked() > 0) {
            sentences.add(phrases.say("sentence.risk", tally.risk()));
        }
        changed(phrases).ifPresent(sentences::add);
        if (tally.overdue() > 0) {
            sentences.add(phrases.say("sentence.late", tally.overdue()));
        }
        int without = tally.people() - tally.overall().asked();
        if (without > 0 && tally.overall().asked() > 0) {
            sentences.add(phrases.say("sentence.without-role", without));
        }
        return sentences;
    }

    private Optional<String> changed(Phrases phrases) {
        if (week == null) {
            return Optional.of(phrases.say("sentence.moved", moved));
        }
        if (week.rose() == 0 && week.fell() == 0) {
            return Optional.empty();
        }
        return Optional.of(phrases.say("sentence.rose", week.rose()) + " " + phrases.say("sentence.fell", week.fell()));
    }
}
