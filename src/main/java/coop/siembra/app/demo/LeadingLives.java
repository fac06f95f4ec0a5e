package coop.siembra.app.demo;

import coop.siembra.access.Role;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.observing.Observation.Mark;
import coop.siembra.readiness.observing.Observations;
import coop.siembra.readiness.talking.Talks;
import coop.siembra.readiness.thanking.Recognitions;
import coop.siembra.readiness.workshop.Workshop;
import coop.siembra.readiness.workshop.Workshop.Place;
import coop.siembra.readiness.workshop.Workshops;
import coop.siembra.readiness.workshop.Workshops.Outcome;
import java.time.Clock;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the head of front office has done for her people lately: a workshop held and one planned, an observation, talks, good words. */
@Component
final class LeadingLives {
    private static final PersonId HEAD = new PersonId("maribel-quispe");
    private static final UnitId UNIT = new UnitId("front-office");
    private static final CompetencyId LISTENING = new CompetencyId("listening");
    private static final CompetencyId CLEAR = new CompetencyId("clear-information");
    private static final LocalTime MORNING = LocalTime.of(8, 15);
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final int HELD = -19;
    private static final int AHEAD = 8;
    private static final int MINUTES = 90;

    private final Workshops workshops;
    private final Observations observations;
    private final Talks talks;
    private final Recognitions recognitions;
    private final OnBehalf onBehalf;
    private final FromToday days;

    LeadingLives(
            Workshops workshops,
            Observations observations,
            Talks talks,
            Recognitions recognitions,
            OnBehalf onBehalf,
            Clock clock) {
        this.workshops = workshops;
        this.observations = observations;
        this.talks = talks;
        this.recognitions = recognitions;
        this.onBehalf = onBehalf;
        this.days = new FromToday(clock);
    }

    void live() {
        onBehalf.of(HEAD, Set.of(Role.LEARNER, Role.HEAD), () -> {
            held();
            invited(-2, AHEAD, CLEAR);
            observed();
            talked();
            thanked();
        });
    }

    private void held() {
        var workshop = invited(HELD - 9, HELD, LISTENING);
        var there = new HashSet<>(workshop.invited());
        there.remove(new PersonId("gonzalo-pizarro"));
        there.remove(new PersonId("segundo-guaman"));
        stored(workshops.at(days.at(HELD, LocalTime.NOON)).attended(workshop, there));
    }

    private Workshop invited(int planned, int day, CompetencyId competency) {
        var then = workshops.at(days.at(planned, MORNING));
        var draft = stored(then.plan(UNIT, competency, MINUTES, Set.of("satisfaction-retention")));
        var place = new Place(days.day(day), OPENING, "Agencia Centro, sala de arriba");
        var people = then.people(UNIT).stream().map(person -> person.id()).toList();
        var current = then.find(draft.id()).orElse(draft);
        return stored(then.invite(stored(then.schedule(current, place, people))));
    }

    private static Workshop stored(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Stored(var workshop) -> workshop;
            case Outcome.Refused(var why) ->
                throw new IllegalStateException("an invented workshop was refused: " + why);
        };
    }

    private void observed() {
        var person = new PersonId("daniela-condori");
        var sheet = observations.sheets().stream()
                .filter(one -> one.competency().equals(LISTENING))
                .findFirst();
        sheet.map(one -> one.situations().getFirst()).ifPresent(situation -> {
            var announced = observations
                    .at(days.at(-6, MORNING))
                    .announce(person, LISTENING, situation.id(), "At your counter, for about an hour.");
            if (announced instanceof Observations.Outcome.Announced(var observation)) {
                Map<String, Mark> marks = new LinkedHashMap<>();
                situation.behaviours().forEach(behaviour -> marks.put(behaviour.id(), Mark.SEEN));
                marks.put(situation.behaviours().getLast().id(), Mark.NOT_SEEN);
                observations
                        .at(days.at(-6, LocalTime.of(11, 30)))
                        .note(
                                observation.id(),
                                marks,
                                "You let Mr Tola finish although six people were waiting, and he left calmer than he came.");
            }
        });
    }

    /** Once done with, once to come back to soon. */
    private void talked() {
        noted(
                new PersonId("gonzalo-pizarro"),
                -32,
                12,
                "Says he knows the products better than the people. Will ask one question more at the counter before he explains, and tell me how it went.");
        talks.about(new PersonId("gonzalo-pizarro")).forEach(note -> require(talks.done(note.id(), true)));
        noted(
                new PersonId("segundo-guaman"),
                -5,
                7,
                "Missed the workshop because of his mother. Tired. We moved his Thursdays to the afternoon; ask how it is going.");
    }

    private void noted(PersonId person, int day, int followUp, String words) {
        var date = days.day(day);
        require(talks.at(days.at(day, LocalTime.of(17, 10))).add(person, words, date.plusDays(followUp)));
    }

    private static void require(Optional<Talks.Refusal> refused) {
        refused.ifPresent(why -> {
            throw new IllegalStateException("an invented note was refused: " + why);
        });
    }

    private void thanked() {
        recognitions
                .at(days.at(-3, LocalTime.of(16, 40)))
                .thank(
                        new PersonId("rosaura-caal"),
                        LISTENING,
                        "On Monday you told of the woman who had come three times, and then you rang credit yourself. Two of us have done the same since.");
        recognitions
                .at(days.at(-11, LocalTime.of(15, 5)))
                .thank(
                        new PersonId("daniela-condori"),
                        null,
                        "Thank you for staying with Brayan on his first pension day without being asked.");
    }
}
