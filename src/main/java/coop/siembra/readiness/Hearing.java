package coop.siembra.readiness;

import coop.siembra.assessment.events.AssessmentEvent.SittingClosed;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.AssignmentTarget;
import coop.siembra.learning.events.AssignmentChanged;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.people.People;
import coop.siembra.people.events.PersonChanged;
import coop.siembra.readiness.EvidenceDocument.Place;
import coop.siembra.readiness.observing.ObservationEvent.Noted;
import coop.siembra.store.OutboxEvent;
import coop.siembra.store.OutboxListener;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Takes news for evidence, and makes what is kept of the people it concerns follow. What applicants show is no business of a team. */
@Component
class Hearing {
    private final EvidenceLog log;
    private final Upkeep upkeep;
    private final Rules rules;
    private final People people;

    Hearing(EvidenceLog log, Upkeep upkeep, Rules rules, People people) {
        this.log = log;
        this.upkeep = upkeep;
        this.rules = rules;
        this.people = people;
    }

    void learned(List<LearningEvent> events) {
        var weights = rules.now().rules();
        Map<PersonId, List<EvidenceDocument>> shown = new LinkedHashMap<>();
        for (var event : events) {
            var deed = event.deed();
            var place = Place.in(deed.course().value(), EvidenceMaker.activity(event));
            shown.merge(
                    deed.person(),
                    EvidenceMaker.of(event, weights).stream()
                            .map(evidence -> EvidenceDocument.of(event, deed.person(), place, evidence))
                            .toList(),
                    Hearing::both);
        }
        shown.forEach((person, documents) -> upkeep.refresh(person, log.add(documents)));
    }

    private static List<EvidenceDocument> both(List<EvidenceDocument> one, List<EvidenceDocument> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    void closed(SittingClosed closed) {
        Taker.of(closed.session().taker()).person().ifPresent(person -> {
            var place = Place.by(closed.session().instrument().value());
            var documents = EvidenceMaker.of(closed, rules.now().rules()).stream()
                    .map(evidence -> EvidenceDocument.of(closed, person, place, evidence))
                    .toList();
            if (!documents.isEmpty()) {
                upkeep.refresh(person, log.add(documents));
            }
        });
    }

    void observed(Noted noted) {
        var documents = EvidenceMaker.of(noted, rules.now().rules()).stream()
                .map(evidence -> EvidenceDocument.of(noted, noted.person(), Place.on(noted.observation()), evidence))
                .toList();
        if (!documents.isEmpty()) {
            upkeep.refresh(noted.person(), log.add(documents));
        }
    }

    void assigned(AssignmentChanged changed) {
        switch (AssignmentTarget.of(changed.target())) {
            case AssignmentTarget.ToPerson(var person) -> upkeep.refresh(person);
            case AssignmentTarget.ToUnit(var unit) -> people.idsWithin(unit).forEach(upkeep::refresh);
        }
    }

    private record Listener<E extends OutboxEvent>(Class<E> listensTo, Consumer<List<E>> listener)
            implements OutboxListener<E> {

        @Override
        public void hear(E event) {
            listener.accept(List.of(event));
        }

        @Override
        public void hearAll(List<E> events) {
            listener.accept(events);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Declarations {

        @Bean
        OutboxListener<LearningEvent> readinessHearsLearners(Hearing hearing) {
            return new Listener<>(LearningEvent.class, hearing::learned);
        }

        @Bean
        OutboxListener<SittingClosed> readinessHearsSittings(Hearing hearing) {
            return new Listener<>(SittingClosed.class, events -> events.forEach(hearing::closed));
        }

        @Bean
        OutboxListener<Noted> readinessHearsObservers(Hearing hearing) {
            return new Listener<>(Noted.class, events -> events.forEach(hearing::observed));
        }

        @Bean
        OutboxListener<PersonChanged> readinessHearsPeople(Upkeep upkeep) {
            // all are of one person
            return new Listener<>(
                    PersonChanged.class,
                    events -> upkeep.refresh(events.getLast().person()));
        }

        @Bean
        OutboxListener<AssignmentChanged> readinessHearsAssignments(Hearing hearing) {
            return new Listener<>(AssignmentChanged.class, events -> events.forEach(hearing::assigned));
        }
    }
}
