package coop.siembra.readiness.observing;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.observing.Observation.Mark;
import coop.siembra.readiness.observing.Observation.State;
import coop.siembra.store.Outbox;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** An observation as stored. */
@Document("job_observations")
@TypeAlias("job-observation")
record ObservationDocument(
        @Id String id,
        @Version @Nullable Long revision,
        String person,
        String observer,
        String competency,
        String situation,
        String texts,
        String state,
        Instant announcedAt,
        String word,
        Map<String, String> marks,
        String note,
        @Nullable Instant at,
        @Nullable Instant readAt,
        String reply,
        @Nullable Instant repliedAt,
        Outbox outbox) {

    static ObservationDocument of(
            Observation observation, @Nullable ObservationDocument before, List<ObservationEvent> news) {
        var marks = new LinkedHashMap<String, String>();
        observation.marks().forEach((behaviour, mark) -> marks.put(behaviour, mark.name()));
        return new ObservationDocument(
                observation.id(),
                before == null ? null : before.revision(),
                observation.person().value(),
                observation.observer().value(),
                observation.competency().value(),
                observation.situation(),
                observation.texts(),
                observation.state().name(),
                observation.announcedAt(),
                observation.word(),
                marks,
                observation.note(),
                observation.at(),
                observation.readAt(),
                observation.reply(),
                observation.repliedAt(),
                (before == null ? Outbox.empty() : before.outbox()).with(news));
    }

    Observation read() {
        var read = new LinkedHashMap<String, Mark>();
        marks.forEach((behaviour, mark) -> read.put(behaviour, Mark.valueOf(mark)));
        return new Observation(
                id,
                new PersonId(person),
                new PersonId(observer),
                new CompetencyId(competency),
                situation,
                texts,
                State.valueOf(state),
                announcedAt,
                word,
                read,
                note,
                at,
                readAt,
                reply,
                repliedAt);
    }
}
