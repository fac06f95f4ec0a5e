package coop.siembra.readiness.plan.ui;

import coop.siembra.kernel.Ids;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.Unit;
import coop.siembra.readiness.guide.Objective;
import coop.siembra.readiness.model.plan.Action;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.model.plan.Link;
import coop.siembra.readiness.model.plan.PlanRefusal;
import coop.siembra.readiness.model.plan.Progress;
import coop.siembra.readiness.plan.CulturePlan;
import coop.siembra.readiness.plan.CulturePlan.Known;
import coop.siembra.readiness.record.Moments;
import coop.siembra.ui.Translator;
import coop.siembra.ui.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the pages of the plan speak to one reader. */
final class PlanWords {
    private static final String BLOCK = "readiness.plan.";

    private final Translator translator;
    private final Moments moments;
    private final PlanPlaces places;
    private final LocalDate today;

    PlanWords(Translator translator, Moments moments, PlanPlaces places, LocalDate today) {
        this.translator = translator;
        this.moments = moments;
        this.places = places;
        this.today = today;
    }

    String say(String key, Object... parameters) {
        return translator.translate(BLOCK + key, parameters);
    }

    Voice voice() {
        return moments.voice();
    }

    Moments moments() {
        return moments;
    }

    LocalDate today() {
        return today;
    }

    String refusal(PlanRefusal why) {
        return say("refused." + Ids.of(why));
    }

    List<Objective> objectives() {
        return places.objectives();
    }

    String objective(String id) {
        return places.objectives().stream()
                .filter(objective -> objective.id().equals(id))
                .findFirst()
                .map(objective -> voice().say(objective.name()))
                .orElse(id);
    }

    String objectives(Collection<String> ids) {
        return String.join(", ", ids.stream().map(this::objective).toList());
    }

    /** Whose goal it is. */
    String unit(@Nullable UnitId unit) {
        return unit == null ? say("of-all") : places.unit(unit).map(this::unit).orElse(unit.value());
    }

    String unit(Unit unit) {
        return voice().say(unit.name());
    }

    String link(Link link) {
        var name = places.link(link).map(voice()::say).orElse(link.id());
        return say("link." + Ids.of(link.kind()), name);
    }

    String state(Action.State state) {
        return say("state." + Ids.of(state));
    }

    String person(PersonId person, Map<PersonId, Known> names) {
        return Optional.ofNullable(names.get(person)).map(Known::name).orElseGet(() -> say("nobody-known"));
    }

    /** Whether nobody answers for an action any more, though it is still to be done. */
    static boolean orphaned(Action action, Map<PersonId, Known> names) {
        var owner = names.get(action.task().owner());
        return action.unfinished() && (owner == null || !owner.here());
    }

    /** How far a goal is, in a sentence: what is done of what counts, what is late, and what was dropped apart from it. */
    String progress(Progress progress) {
        if (progress.counting() == 0) {
            return progress.dropped() == 0 ? say("no-actions") : say("all-dropped", progress.dropped());
        }
        List<String> parts = new ArrayList<>();
        parts.add(say("done-of", progress.done(), progress.counting()));
        if (progress.underWay() > 0) {
            parts.add(say("under-way", progress.underWay()));
        }
        if (progress.late() > 0) {
            parts.add(say("late", progress.late()));
        }
        if (progress.dropped() > 0) {
            parts.add(say("dropped", progress.dropped()));
        }
        return String.join(" · ", parts);
    }

    /** Until when a goal is to be reached, or that the day has passed. */
    String by(Goal goal) {
        return say(goal.late(today) ? "by-passed" : "by", voice().day(goal.aim().by()));
    }

    /** When an action is due, or was. */
    String due(Action action) {
        var day = voice().day(action.task().due());
        return switch (action.state()) {
            case OPEN, UNDER_WAY -> say(action.late(today) ? "was-due" : "due", day);
            case DONE -> say("done-on", moments.day(action.since()));
            case DROPPED -> say("dropped-on", moments.day(action.since()));
        };
    }

    /** Where somebody can go from what an action goes with; empty when nowhere. */
    Optional<String> href(Link link, @Nullable UnitId unit, CulturePlan plan) {
        return switch (link.kind()) {
            case COURSE -> Optional.of("course/" + link.id());
            case BLOCK ->
                unit != null && plan.mayWrite(unit) ? Optional.of("workshop-new?unit=" + unit) : Optional.empty();
            case CLOSER -> unit == null ? Optional.of("chain") : Optional.of("chain?unit=" + unit);
            case OBSTACLE -> obstacles(unit, plan);
        };
    }

    /** The obstacles of the unit, where somebody may see them; of a goal of all, those of what they lead. */
    private static Optional<String> obstacles(@Nullable UnitId unit, CulturePlan plan) {
        if (unit != null) {
            return plan.mayWrite(unit) ? Optional.of("obstacles?unit=" + unit) : Optional.empty();
        }
        return plan.leadsAll() || !plan.writableUnits().isEmpty() ? Optional.of("obstacles") : Optional.empty();
    }
}
