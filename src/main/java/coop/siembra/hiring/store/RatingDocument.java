package coop.siembra.hiring.store;

import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.Scorecard;
import coop.siembra.hiring.model.judging.Scorecard.Amendment;
import coop.siembra.hiring.model.judging.Scorecard.Rating;
import coop.siembra.hiring.store.RatingStore.Held;
import coop.siembra.hiring.store.RatingStore.Subject;
import coop.siembra.kernel.PersonId;
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

/**
 * A scorecard as stored.
 *
 * @param id {@code application|kind|person}
 * @param submitted whether it is handed in, for the index
 */
@Document(RatingDocument.COLLECTION)
@TypeAlias("applicant-rating")
public record RatingDocument(
        @Id String id,
        @Version @Nullable Long revision,
        String opening,
        String application,
        String kind,
        String by,
        String version,
        List<String> asked,
        List<PointDocument> ratings,
        Instant beganAt,
        @Nullable Instant submittedAt,
        boolean submitted,
        List<AmendmentDocument> amendments,
        Outbox outbox) {
    static final String COLLECTION = "ratings";

    static RatingDocument of(Held held, Scorecard card, Instant beganAt, Outbox outbox) {
        var subject = held.subject();
        var document = held.document();
        return new RatingDocument(
                idOf(subject, card.by()),
                document == null ? null : document.revision(),
                subject.opening().value(),
                subject.application().value(),
                subject.kind().name(),
                card.by().value(),
                held.version(),
                card.asked(),
                card.ratings().entrySet().stream()
                        .map(entry -> new PointDocument(
                                entry.getKey(),
                                entry.getValue().point(),
                                entry.getValue().notes(),
                                entry.getValue().open() ? true : null))
                        .toList(),
                beganAt,
                card.submittedAt(),
                card.submitted(),
                card.amendments().stream()
                        .map(amendment -> new AmendmentDocument(
                                amendment.asked(), amendment.at(), amendment.point(), amendment.reason()))
                        .toList(),
                outbox);
    }

    Held held() {
        Map<String, Rating> points = new LinkedHashMap<>();
        ratings.forEach(rating -> points.put(rating.asked(), rating.rating()));
        var card = new Scorecard(
                new PersonId(by),
                asked,
                points,
                submittedAt,
                amendments.stream()
                        .map(amendment ->
                                new Amendment(amendment.asked(), amendment.at(), amendment.point(), amendment.reason()))
                        .toList());
        var subject = new Subject(new OpeningId(opening), new ApplicationId(application), Rated.valueOf(kind));
        return new Held(subject, card, version, this);
    }

    static String idOf(Subject subject, PersonId by) {
        return subject.application() + "|" + subject.kind() + "|" + by;
    }

    /**
     * A point, or none for want of evidence, with notes.
     *
     * @param open true when there are only notes so far; else null
     */
    public record PointDocument(
            String asked,
            @Nullable Integer point,
            String notes,
            @Nullable Boolean open) {

        Rating rating() {
            return new Rating(point, notes, open != null && open);
        }
    }

    /** Another point, given later. */
    public record AmendmentDocument(String asked, Instant at, int point, String reason) {}
}
