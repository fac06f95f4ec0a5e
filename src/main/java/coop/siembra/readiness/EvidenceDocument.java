package coop.siembra.readiness;

import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.store.OutboxEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A piece of evidence as stored.
 *
 * @param id {@code news|competency}
 * @param course where it was shown; null when it was in none
 * @param activity of the course; null when there is none, and in documents older than this field
 * @param instrument by which it was shown; null when it was by none, and in documents older than this field
 * @param observation on the job in which it was seen; null when it was in none, and in documents older than this field
 */
@Document("evidence")
@TypeAlias("evidence")
record EvidenceDocument(
        @Id String id,
        String person,
        @Nullable String course,
        @Nullable String activity,
        @Nullable String instrument,
        @Nullable String observation,
        String competency,
        double value,
        double weight,
        String source,
        Instant at) {

    static EvidenceDocument of(OutboxEvent news, PersonId person, Place place, Evidence evidence) {
        return new EvidenceDocument(
                news.id() + "|" + evidence.competency(),
                person.value(),
                place.course(),
                place.activity(),
                place.instrument(),
                place.observation(),
                evidence.competency(),
                evidence.value(),
                evidence.weight(),
                evidence.source().name(),
                evidence.at());
    }

    Evidence evidence() {
        return new Evidence(competency, value, weight, Evidence.Source.valueOf(source), at);
    }

    /** Where evidence was shown: in an activity of a course, by an instrument, or in an observation on the job. */
    record Place(
            @Nullable String course,
            @Nullable String activity,
            @Nullable String instrument,
            @Nullable String observation) {

        static Place in(String course, @Nullable String activity) {
            return new Place(course, activity, null, null);
        }

        static Place by(String instrument) {
            return new Place(null, null, instrument, null);
        }

        static Place on(String observation) {
            return new Place(null, null, null, observation);
        }
    }
}
