package coop.siembra.readiness.workshop;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.model.workshop.Agenda;
import coop.siembra.readiness.model.workshop.Part;
import coop.siembra.readiness.workshop.Workshop.Place;
import coop.siembra.readiness.workshop.Workshop.State;
import coop.siembra.store.Outbox;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A workshop as stored.
 *
 * @param units the unit and those above it when it was planned
 * @param agenda each part as its minutes, a blank and the id of its block, which a break has none of
 * @param day ISO date
 * @param time ISO time
 */
@Document("workshops")
@TypeAlias("workshop")
record WorkshopDocument(
        @Id String id,
        @Version @Nullable Long revision,
        String unit,
        List<String> units,
        String competency,
        int minutes,
        String texts,
        String by,
        Instant plannedAt,
        String state,
        List<String> agenda,
        @Nullable String day,
        @Nullable String time,
        @Nullable String where,
        List<String> invited,
        int sequence,
        List<String> attended,
        Outbox outbox) {

    static WorkshopDocument of(
            Workshop workshop, List<String> units, Outbox before, List<WorkshopNews> news, @Nullable Long revision) {
        var place = workshop.place();
        return new WorkshopDocument(
                workshop.id(),
                revision,
                workshop.unit().value(),
                units,
                workshop.competency().value(),
                workshop.minutes(),
                workshop.texts(),
                workshop.by().value(),
                workshop.plannedAt(),
                workshop.state().name(),
                workshop.agenda().parts().stream()
                        .map(part -> part.minutes() + " " + part.block())
                        .toList(),
                place == null ? null : place.day().toString(),
                place == null ? null : place.time().toString(),
                place == null ? null : place.where(),
                ids(workshop.invited()),
                workshop.sequence(),
                ids(workshop.attended()),
                before.with(news));
    }

    private static List<String> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    Workshop read() {
        return new Workshop(
                id,
                revision == null ? 0 : revision,
                new UnitId(unit),
                new CompetencyId(competency),
                minutes,
                texts,
                new PersonId(by),
                plannedAt,
                State.valueOf(state),
                new Agenda(agenda.stream().map(WorkshopDocument::part).toList()),
                day == null || time == null
                        ? null
                        : new Place(LocalDate.parse(day), LocalTime.parse(time), where == null ? "" : where),
                invited.stream().map(PersonId::new).toList(),
                sequence,
                attended.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()));
    }

    private static Part part(String stored) {
        int blank = stored.indexOf(' ');
        return new Part(stored.substring(blank + 1), Integer.parseInt(stored.substring(0, blank)));
    }
}
