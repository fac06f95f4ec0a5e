package coop.siembra.readiness.thanking;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.store.Outbox;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** Good words as stored. */
@Document("recognitions")
@TypeAlias("recognition")
record RecognitionDocument(
        @Id String id,
        @Version @Nullable Long revision,
        String person,
        String by,
        @Nullable String competency,
        String words,
        Instant at,
        @Nullable Instant readAt,
        Outbox outbox) {

    Recognition read() {
        return new Recognition(
                id,
                new PersonId(person),
                new PersonId(by),
                competency == null ? null : new CompetencyId(competency),
                words,
                at,
                readAt);
    }

    RecognitionDocument readAt(Instant moment) {
        return new RecognitionDocument(id, revision, person, by, competency, words, at, moment, outbox);
    }
}
