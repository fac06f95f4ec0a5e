package coop.siembra.hiring;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.hiring.ApplicantFiles.Case;
import coop.siembra.hiring.RatingOutcome.Refused;
import coop.siembra.hiring.RatingOutcome.Saved;
import coop.siembra.hiring.RatingOutcome.Unfit;
import coop.siembra.hiring.events.HiringEvent;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Retention;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.Scorecard;
import coop.siembra.hiring.model.judging.ScorecardStep;
import coop.siembra.hiring.model.judging.Scorecards;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.RatingStore;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Ratings of written replies and of interviews. Each person rates alone; what others gave appears once their own is handed in, and then
 * stays as it was given: what is seen otherwise later is added with a reason.
 */
@Service
public class Judging {
    private static final String AUDITED = "applicant.rating";
    private static final String REPLY = "applicant.reply";

    private final ApplicantFiles files;
    private final RatingDesks desks;
    private final RatingTasks tasks;
    private final RatingStore store;
    private final OpeningStore openings;
    private final HiringAccess access;
    private final Audit audit;
    private final Clock clock;

    Judging(
            ApplicantFiles files,
            RatingDesks desks,
            RatingTasks tasks,
            RatingStore store,
            OpeningStore openings,
            HiringAccess access,
            Audit audit,
            Clock clock) {
        this.files = files;
        this.desks = desks;
        this.tasks = tasks;
        this.store = store;
        this.openings = openings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Somebody's ratings of one thing.
     *
     * @param version of the content they were given by
     */
    public record Given(Rated what, Scorecard card, String version) {}

    /** What is for the signed-in person to rate in an opening, by number; what is not handed in yet first. */
    public List<RatingTask> mine(OpeningId opening) {
        return access.opening(opening).map(tasks::of).orElse(List.of());
    }

    /** Where the signed-in person rates something of an applicant; that they read a reply is noted. Nothing when it is not theirs, or not yet. */
    public Optional<RatingDesk> desk(ApplicationId id, Rated what) {
        return files.find(id)
                .filter(found -> desks.refusal(found, what).isEmpty())
                .flatMap(found -> {
                    if (what == Rated.REPLY) {
                        access.look(id, REPLY);
                    }
                    return desks.desk(found, what);
                });
    }

    /** All ratings of an applicant that the signed-in person may see; those begun only of their own. */
    public List<Given> ratings(ApplicationId id) {
        return files.find(id).stream()
                .flatMap(found -> desks.visible(found).stream())
                .map(held -> new Given(held.subject().kind(), held.card(), held.version()))
                .toList();
    }

    /** What is asked in an applicant's interview, for those who interview in the opening, decide or recruit. */
    public Optional<KitSheet> kit(ApplicationId id) {
        return files.find(id)
                .filter(found -> {
                    var parts = found.opening().opening().parts(found.viewer().person());
                    return found.recruits() || parts.contains(Part.INTERVIEWER) || parts.contains(Part.DECIDER);
                })
                .flatMap(desks::sheet);
    }

    /** How far those agree who rated the same applicants of an opening, two by two; for those who see all decisions, as it shows ratings. */
    public Optional<Agreement> agreement(OpeningId opening, Rated what) {
        return access.opening(opening)
                .filter(held -> Sight.allDecisions(held.opening(), access.viewer(held.opening())))
                .map(held -> Agreement.of(store.submitted(opening, what)));
    }

    /** Takes one step with one's own ratings. */
    public RatingOutcome take(ApplicationId id, Rated what, ScorecardStep step) {
        return Retrying.on(() ->
                files.find(id).map(found -> take(found, what, step)).orElseGet(() -> new Refused(Refusal.NOT_ALLOWED)));
    }

    private RatingOutcome take(Case found, Rated what, ScorecardStep step) {
        var refusal = desks.refusal(found, what).or(() -> standstill(found));
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var own = desks.own(found, what);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return switch (Scorecards.take(own.card(), step, found.viewer().person(), now)) {
            case Scorecards.Marked.Refused(var reason) -> new Unfit(reason);
            case Scorecards.Marked.Accepted(var card) -> {
                if (!card.equals(own.card())) {
                    save(found, own, card);
                }
                yield files.find(found.applicant().id())
                        .flatMap(again -> desks.desk(again, what))
                        .<RatingOutcome>map(Saved::new)
                        .orElseGet(() -> new Refused(Refusal.NOT_ALLOWED));
            }
        };
    }

    private static Optional<Refusal> standstill(Case found) {
        if (found.applicant().ending().lacks(Retention.Part.RATINGS)) {
            return Optional.of(Refusal.TOO_LATE);
        }
        return found.opening().opening().state() == State.HALTED ? Optional.of(Refusal.HALTED) : Optional.empty();
    }

    private void save(Case found, RatingStore.Held own, Scorecard card) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean handedIn = card.submitted() && !own.card().submitted();
        if (handedIn) {
            openings.judging(found.applicant().opening());
        }
        var news = handedIn
                ? List.of(new HiringEvent.RatingsHandedIn(
                        UUID.randomUUID(),
                        now,
                        found.applicant().opening().value(),
                        found.applicant().id().value()))
                : List.<HiringEvent>of();
        store.save(own, card, now, news);
        if (card.submitted()) {
            audit.note(
                    handedIn ? AuditAction.ADDED : AuditAction.CHANGED,
                    null,
                    AUDITED,
                    found.applicant().id().value(),
                    own.subject().kind().name().toLowerCase(Locale.ROOT));
        }
    }
}
