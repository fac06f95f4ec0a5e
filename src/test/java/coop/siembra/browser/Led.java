package coop.siembra.browser;

import coop.siembra.access.Acting;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import coop.siembra.readiness.EvidenceImport;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.model.plan.Action.State;
import coop.siembra.readiness.model.plan.Aim;
import coop.siembra.readiness.model.plan.Link;
import coop.siembra.readiness.model.plan.Task;
import coop.siembra.readiness.nudging.Nudges;
import coop.siembra.readiness.observing.Observation.Mark;
import coop.siembra.readiness.observing.Observations;
import coop.siembra.readiness.observing.Observations.Outcome;
import coop.siembra.readiness.plan.PlanEditing;
import coop.siembra.readiness.talking.Talks;
import coop.siembra.readiness.thanking.Recognitions;
import coop.siembra.readiness.workshop.Workshop;
import coop.siembra.readiness.workshop.Workshop.Place;
import coop.siembra.readiness.workshop.Workshops;
import coop.siembra.store.OutboxRelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/** What a head has done with their people: something of each kind. */
@TestComponent
public class Led {
    static final CompetencyId LISTENING = new CompetencyId("listening");
    private static final String COUNTER = "li-counter";

    private final Observations observations;
    private final Workshops workshops;
    private final PlanEditing plan;
    private final Talks talks;
    private final Recognitions recognitions;
    private final Nudges nudges;
    private final EvidenceImport evidence;
    private final People people;
    private final OutboxRelay relay;
    private final Clock clock;

    Led(
            Observations observations,
            Workshops workshops,
            PlanEditing plan,
            Talks talks,
            Recognitions recognitions,
            Nudges nudges,
            EvidenceImport evidence,
            People people,
            OutboxRelay relay,
            Clock clock) {
        this.observations = observations;
        this.workshops = workshops;
        this.plan = plan;
        this.talks = talks;
        this.recognitions = recognitions;
        this.nudges = nudges;
        this.evidence = evidence;
        this.people = people;
        this.relay = relay;
        this.clock = clock;
    }

    /** Ids of what there is to see. */
    record Worth(
            String announced, String noted, String draft, String invited, String held, String cancelled, String goal) {}

    /** @param crowd at least six people of the unit */
    Worth make(Guest head, Guest learner, UnitId unit, List<PersonId> crowd) {
        crowd.forEach(this::low);
        place(learner.id());
        relay.drain();
        return Acting.as(head.id(), () -> led(learner, unit, crowd));
    }

    private Worth led(Guest learner, UnitId unit, List<PersonId> crowd) {
        var announced = announced(learner.id());
        var noted = announced(learner.id(), "li-phone");
        observations.note(noted, marks("li-phone"), "You asked twice what had been tried, and waited.");
        talks.add(
                learner.id(),
                "One question before each answer, for two weeks. I take over the shift on Monday.",
                today());
        recognitions.thank(
                learner.id(),
                LISTENING,
                "On Monday you let Mr Condori finish. So it turned out that it was not about the card at all. Thank you.");
        nudges.offers(learner.id()).stream()
                .findFirst()
                .ifPresent(offer -> nudges.send(learner.id(), offer.nudge(), offer.course()));
        var draft = stored(workshops.plan(unit, LISTENING, 90, Set.of())).id();
        var invited =
                planned(unit, today().plusDays(6), learner.id(), workshops).id();
        var cancelled = workshops.cancel(planned(unit, today().plusDays(6), learner.id(), workshops));
        return new Worth(
                announced,
                noted,
                draft,
                invited,
                held(unit, crowd).id(),
                stored(cancelled).id(),
                goal(unit, learner.id()));
    }

    /** With an action that is late, of somebody with a long name. */
    private String goal(UnitId unit, PersonId owner) {
        var then = plan.at(Clock.offset(clock, Duration.ofDays(-20)));
        var aim = new Aim(
                "Nobody leaves the counter without knowing what happens next",
                "One in four comes back to ask.",
                "Before people turn round they hear a day and a name.",
                List.of("caring", "satisfaction-retention"),
                unit,
                today().plusDays(60));
        var task = new Task(
                "Ride along for half a day at a branch",
                owner,
                today().minusDays(3),
                new Link(Link.Kind.CLOSER, "ride-along"));
        var goal = ((PlanEditing.Outcome.Stored) then.add(aim, task)).goal();
        plan.report(goal, goal.actions().getFirst().id(), State.UNDER_WAY, "Two of five have been.");
        return goal.id();
    }

    /** Teaches somebody the role of a teller, of whom much speaks against their listening, and a little less since. */
    private void low(PersonId person) {
        var pieces = IntStream.range(0, 12)
                .mapToObj(month -> new Evidence(
                        LISTENING.value(),
                        month == 0 ? 0.5 : 0.2,
                        3,
                        Source.CHECK,
                        clock.instant().minus(Duration.ofDays(2 + 30L * month))))
                .toList();
        evidence.put(Map.of(person, pieces));
        place(person);
    }

    private void place(PersonId id) {
        var person = people.find(id).orElseThrow();
        people.change(id, person.version(), person.details().as(new JobRoleId("teller"), "Centro"));
    }

    private String announced(PersonId person) {
        return announced(person, COUNTER);
    }

    private String announced(PersonId person, String situation) {
        var earlier = observations.at(Clock.offset(clock, Duration.ofHours(-2)));
        var outcome = earlier.announce(person, LISTENING, situation, "On Tuesday morning, if it suits you.");
        return ((Outcome.Announced) outcome).observation().id();
    }

    private Map<String, Mark> marks(String situation) {
        var marks = new LinkedHashMap<String, Mark>();
        observations.sheets().stream()
                .filter(sheet -> sheet.competency().equals(LISTENING))
                .flatMap(sheet -> sheet.situation(situation).stream())
                .flatMap(found -> found.behaviours().stream())
                .forEach(behaviour -> marks.put(behaviour.id(), Mark.values()[marks.size() % 3]));
        return marks;
    }

    private Workshop planned(UnitId unit, LocalDate day, PersonId whom, Workshops then) {
        var planned = then.find(
                        stored(then.plan(unit, LISTENING, 120, Set.of())).id())
                .orElseThrow();
        var place = new Place(day, LocalTime.of(8, 30), "Sala Illimani, 2.º piso");
        return stored(then.invite(stored(then.schedule(planned, place, List.of(whom)))));
    }

    private Workshop held(UnitId unit, List<PersonId> crowd) {
        var then = workshops.at(Clock.offset(clock, Duration.ofDays(-21)));
        var planned =
                then.find(stored(then.plan(unit, LISTENING, 60, Set.of())).id()).orElseThrow();
        var place = new Place(today().minusDays(20), LocalTime.of(9, 0), "Hall");
        var invited = stored(then.invite(stored(then.schedule(planned, place, crowd))));
        return stored(workshops.attended(invited, Set.copyOf(crowd)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Workshop stored(Workshops.Outcome outcome) {
        return ((Workshops.Outcome.Stored) outcome).workshop();
    }
}
