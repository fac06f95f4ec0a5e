package coop.siembra.readiness.plan.ui;

import com.vaadin.flow.router.QueryParameters;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.guide.CloserAction;
import coop.siembra.readiness.guide.Objective;
import coop.siembra.readiness.model.plan.Link;
import coop.siembra.readiness.plan.PlanLinks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What an address proposes to put into the plan; whoever opens it may change all of it before anything is stored. */
@Service
class Proposals {
    private static final int GOAL_MONTHS = 6;
    private static final int ACTION_WEEKS = 6;

    private final PlanLinks links;

    Proposals(PlanLinks links) {
        this.links = links;
    }

    /**
     * What is proposed.
     *
     * @param noticed texts in the reader's language
     * @param action empty for none
     */
    record Proposal(
            String title,
            String why,
            String noticed,
            List<String> objectives,
            String action,
            @Nullable Link link,
            LocalDate today) {

        void fill(GoalFields goal, ActionFields fields) {
            goal.fill(title, why, noticed, objectives);
            goal.until(today.plusMonths(GOAL_MONTHS));
            fill(fields);
        }

        void fill(ActionFields fields) {
            fields.fill(action, today.plusWeeks(ACTION_WEEKS), link);
        }
    }

    Proposal of(QueryParameters asked, PlanWords words) {
        var link = link(asked).filter(found -> links.name(found).isPresent());
        var closer = link.filter(found -> found.kind() == Link.Kind.CLOSER).flatMap(found -> links.closer(found.id()));
        if (closer.isPresent()) {
            return of(closer.get(), PlanAddress.unit(asked), words);
        }
        var objective = words.objectives().stream()
                .filter(one -> one.id().equals(PlanAddress.id(asked, "objective")))
                .findFirst();
        return new Proposal(
                objective.map(one -> words.voice().say(one.name())).orElse(""),
                objective.map(one -> words.voice().say(one.meaning())).orElse(""),
                objective.map(one -> words.voice().say(one.noticed())).orElse(""),
                objective.map(Objective::id).stream().toList(),
                link.map(words::link).orElse(""),
                link.orElse(null),
                words.today());
    }

    private static Proposal of(CloserAction closer, @Nullable UnitId unit, PlanWords words) {
        var voice = words.voice();
        return new Proposal(
                unit == null ? voice.say(closer.title()) : words.say("closer-title", words.unit(unit)),
                voice.say(closer.why()),
                voice.say(closer.bringBack()),
                closer.objectives(),
                voice.say(closer.title()) + ". " + voice.say(closer.bringBack()),
                new Link(Link.Kind.CLOSER, closer.id()),
                words.today());
    }

    /** What the action proposed goes with. */
    static Optional<Link> link(QueryParameters asked) {
        return Stream.of(Link.Kind.values())
                .flatMap(kind -> {
                    var id = PlanAddress.id(asked, Ids.of(kind));
                    return id.isEmpty() ? Stream.empty() : Stream.of(new Link(kind, id));
                })
                .findFirst();
    }

    static String query(Link link) {
        return Ids.of(link.kind()) + "=" + link.id();
    }
}
