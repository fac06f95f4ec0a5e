package coop.siembra.hiring;

import coop.siembra.access.PersonalData;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.RatingStore;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person's part in hiring others. What they wrote about applicants is the applicants' and not in it. */
@Component
class HiringData implements PersonalData {
    private final OpeningStore openings;
    private final RatingStore ratings;
    private final Recruiters recruiters;

    HiringData(OpeningStore openings, RatingStore ratings, Recruiters recruiters) {
        this.openings = openings;
        this.ratings = ratings;
        this.recruiters = recruiters;
    }

    @Override
    public String key() {
        return "hiring";
    }

    @Override
    public String title() {
        return "hiring.export.title";
    }

    @Override
    public Object about(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "openings",
                openings.list(List.of(), person).stream()
                        .map(held -> new Took(
                                held.opening().id(),
                                held.opening().title(),
                                held.opening().parts(person)))
                        .toList());
        all.put(
                "ratings",
                ratings.by(person).stream()
                        .map(held -> new Gave(
                                held.subject().opening(),
                                held.subject().kind(),
                                held.card().submittedAt()))
                        .toList());
        all.put("recruitsOnlyFor", List.<UnitId>copyOf(recruiters.limits(person)));
        return all;
    }

    private record Took(OpeningId opening, LocalizedText title, Set<Part> parts) {}

    /** @param handedInAt null while only begun */
    private record Gave(
            OpeningId opening, Rated what, @Nullable Instant handedInAt) {}
}
