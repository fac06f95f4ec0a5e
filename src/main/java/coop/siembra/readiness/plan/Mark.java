package coop.siembra.readiness.plan;

import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Action.State;
import coop.siembra.readiness.model.plan.Link;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is counted of an action, as one short text in its goal: counting reads these and not the whole plan. */
record Mark(
        State state, LocalDate due, Instant since, @Nullable Link link) {
    private static final String NO_LINK = "-";

    static Mark of(Action action) {
        return new Mark(
                action.state(),
                action.task().due(),
                action.since(),
                action.task().link());
    }

    static Mark read(String text) {
        var parts = text.split(" ");
        return new Mark(
                State.valueOf(parts[0]),
                LocalDate.parse(parts[1]),
                Instant.parse(parts[2]),
                parts[3].equals(NO_LINK) ? null : link(parts[3]));
    }

    static Link link(String text) {
        int colon = text.indexOf(':');
        return new Link(Link.Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    String text() {
        return state + " " + due + " " + since + " "
                + Optional.ofNullable(link).map(Link::toString).orElse(NO_LINK);
    }

    boolean late(LocalDate today) {
        return state.unfinished() && due.isBefore(today);
    }
}
