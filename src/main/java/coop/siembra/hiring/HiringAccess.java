package coop.siembra.hiring;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.CurrentUser;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Viewer;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.PastPartStore;
import coop.siembra.hiring.store.RatingStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who the signed-in person is in an opening; what they may see and do follows by the rules. */
@Component
class HiringAccess {
    private static final Duration ONE_LOOK = Duration.ofHours(1);
    private static final int MOST_LOOKS = 10_000;

    private final OpeningStore openings;
    private final RatingStore ratings;
    private final Recruiters recruiters;
    private final PastPartStore pastParts;
    private final ApplicantStore applicants;
    private final CurrentUser user;
    private final Audit audit;
    private final Clock clock;
    private final Map<String, Instant> looks = new ConcurrentHashMap<>();

    HiringAccess(
            OpeningStore openings,
            RatingStore ratings,
            Recruiters recruiters,
            PastPartStore pastParts,
            ApplicantStore applicants,
            CurrentUser user,
            Audit audit,
            Clock clock) {
        this.openings = openings;
        this.ratings = ratings;
        this.recruiters = recruiters;
        this.pastParts = pastParts;
        this.applicants = applicants;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    Viewer.Staff viewer(Opening opening) {
        var unit = opening.unit();
        return new Viewer.Staff(user.personId(), recruiters.recruitsFor(unit) ? Set.of(unit) : Set.of());
    }

    /** Whether the signed-in person has any part in judging there. */
    boolean judges(Opening opening) {
        return opening.judges(user.personId());
    }

    /** An opening with which the signed-in person has to do; others there are none. */
    Optional<OpeningStore.Held> opening(OpeningId id) {
        return user.find()
                .flatMap(person -> openings.find(id)
                        .filter(held -> held.opening().judges(person)
                                || recruiters.recruitsFor(held.opening().unit())));
    }

    /**
     * Which of some applications of an opening a viewer has rated as far as it is theirs to do: the reply as rater, the interview as
     * interviewer. Who does neither has nothing to hand in.
     */
    Set<ApplicationId> handedIn(OpeningStore.Held held, Viewer.Staff viewer, Collection<ApplicationId> applications) {
        var due = due(held, viewer);
        if (due.isEmpty()) {
            return Set.copyOf(applications);
        }
        Map<ApplicationId, Set<Rated>> done = new HashMap<>();
        ratings.by(viewer.person(), applications).stream()
                .filter(rating -> rating.card().submitted())
                .forEach(rating -> done.computeIfAbsent(
                                rating.subject().application(), one -> EnumSet.noneOf(Rated.class))
                        .add(rating.subject().kind()));
        var all = new HashSet<ApplicationId>();
        done.forEach((application, kinds) -> {
            if (kinds.containsAll(due)) {
                all.add(application);
            }
        });
        return all;
    }

    private static Set<Rated> due(OpeningStore.Held held, Viewer.Staff viewer) {
        var parts = held.opening().parts(viewer.person());
        var due = EnumSet.noneOf(Rated.class);
        if (parts.contains(Part.RATER) && held.setup().battery().task() != null) {
            due.add(Rated.REPLY);
        }
        if (parts.contains(Part.INTERVIEWER)) {
            due.add(Rated.INTERVIEW);
        }
        return due;
    }

    /** Whoever laid down a part in judging there and looks has no way back to it. */
    void looked(OpeningId opening) {
        pastParts.looked(opening, user.personId());
    }

    /** Notes that the signed-in person is about to see something of an applicant; the same within an hour once on each server. */
    void look(ApplicationId application, String object) {
        var laidDown = pastParts.notLooked(user.personId());
        if (!laidDown.isEmpty()) {
            applicants
                    .find(application)
                    .map(held -> held.applicant().opening())
                    .filter(laidDown::contains)
                    .ifPresent(this::looked);
        }
        var key = user.personId() + "|" + object + "|" + application;
        var now = clock.instant();
        var last = looks.get(key);
        if (last != null && last.plus(ONE_LOOK).isAfter(now)) {
            return;
        }
        audit.note(AuditAction.LOOKED, null, object, application.value());
        if (looks.size() >= MOST_LOOKS) {
            looks.clear();
        }
        looks.put(key, now);
    }
}
