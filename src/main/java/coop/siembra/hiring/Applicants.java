package coop.siembra.hiring;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.hiring.ApplicantFiles.Case;
import coop.siembra.hiring.ApplicantOutcome.EmailTaken;
import coop.siembra.hiring.ApplicantOutcome.Refused;
import coop.siembra.hiring.ApplicantOutcome.Stored;
import coop.siembra.hiring.ApplicantOutcome.Unfit;
import coop.siembra.hiring.events.HiringEvent;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Evidence;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Retention.Part;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.StaffNote;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.model.Steps;
import coop.siembra.hiring.model.Taken;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * The applicants of openings as those see them and act on them who have to do with those openings; for others there are none. What is
 * hidden from somebody by {@link Sight} is in nothing they are given, nor can it be found out by searching or sorting.
 */
@Service
public class Applicants {
    private static final String FILE = "applicant.file";
    private static final String DECISION = "applicant.decision";
    private static final String NOTE = "applicant.note";

    private final ApplicantStore store;
    private final OpeningStore openings;
    private final ApplicantFiles files;
    private final ApplicantLists lists;
    private final Reception reception;
    private final HiringAccess access;
    private final Audit audit;
    private final Clock clock;

    Applicants(
            ApplicantStore store,
            OpeningStore openings,
            ApplicantFiles files,
            ApplicantLists lists,
            Reception reception,
            HiringAccess access,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.openings = openings;
        this.files = files;
        this.lists = lists;
        this.reception = reception;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** A part of the applicants of an opening; nothing when the signed-in person has nothing to do with it. */
    public Optional<ApplicantPage> page(OpeningId opening, ApplicantQuery query) {
        return access.opening(opening).map(held -> lists.page(held, query));
    }

    /**
     * The applicants of an opening by where they stand; nothing when the signed-in person has nothing to do with it.
     *
     * @param perColumn how many of each column, up to {@link ApplicantQuery#MOST}
     */
    public Optional<Board> board(OpeningId opening, int perColumn) {
        return access.opening(opening).map(held -> lists.board(held, perColumn));
    }

    /** An applicant, as far as the signed-in person may see; that they looked is noted. Nothing when it is none of their business. */
    public Optional<ApplicantFile> find(ApplicationId id) {
        var found = files.find(id);
        found.ifPresent(some -> access.look(id, FILE));
        return found.map(files::file);
    }

    /** Enters an application; for recruiters of the unit. */
    public ReceptionOutcome add(OpeningId id, NewApplicant applicant) {
        var opening = access.opening(id).map(OpeningStore.Held::opening).orElse(null);
        if (opening == null || !access.viewer(opening).recruits(opening.unit())) {
            return new ReceptionOutcome.Refused(Refusal.NOT_ALLOWED);
        }
        var outcome = reception.receive(opening, applicant, false);
        if (outcome instanceof ReceptionOutcome.Received(var application, var number)) {
            audit.note(AuditAction.ADDED, null, FILE, application.value(), id.value());
        }
        return outcome;
    }

    /** Corrects who an applicant is; for recruiters of the unit who see the name. */
    public ApplicantOutcome correct(ApplicationId id, Identity identity) {
        var mistake = identity.mistake();
        if (mistake.isPresent()) {
            return new Unfit(mistake.get());
        }
        return changing(id, found -> {
            var before = found.applicant().identity();
            if (!found.recruits() || !found.sight().contains(Sight.IDENTITY) || before == null) {
                return new Refused(Refusal.NOT_ALLOWED);
            }
            boolean taken = !identity.email().equals(before.email())
                    && !store.taken(found.applicant().opening(), Set.of(identity.email()))
                            .isEmpty();
            return taken
                    ? new EmailTaken()
                    : stored(found, found.applicant().called(identity), List.of(), AuditAction.CHANGED, FILE);
        });
    }

    /** Notes something about an applicant, for good; for everybody who has to do with the opening. */
    public ApplicantOutcome note(ApplicationId id, String text) {
        if (text.length() > Steps.LONGEST_TEXT) {
            return new Refused(Refusal.TOO_LONG);
        }
        if (text.isBlank()) {
            return new Refused(Refusal.NO_REASON);
        }
        return changing(id, found -> {
            if (found.applicant().ending().lacks(Part.RATINGS)) {
                return new Refused(Refusal.TOO_LATE);
            }
            var note = new StaffNote(found.viewer().person(), now(), text.strip());
            return stored(found, found.applicant().noted(note), List.of(), AuditAction.ADDED, NOTE);
        });
    }

    /** Decides about an applicant, or amends a decision, by the rules of {@link Steps}. */
    public ApplicantOutcome take(ApplicationId id, Step step) {
        return changing(id, found -> {
            if (found.applicant().ending().lacks(Part.DECISIONS)) {
                return new Refused(Refusal.TOO_LATE);
            }
            var taken = take(found, step);
            if (taken instanceof Taken.Accepted
                    && step instanceof Step.Decide
                    && !found.opening().judged()) {
                openings.judging(found.applicant().opening());
                var again = files.find(id).orElse(null);
                return again == null ? new Refused(Refusal.NOT_ALLOWED) : finish(again, step, take(again, step));
            }
            return finish(found, step, taken);
        });
    }

    /** Whoever rates an applicant hands in before they decide, so that no rating follows from a decision. */
    private static boolean mayDecide(Case found) {
        var parts = found.opening().opening().parts(found.viewer().person());
        return !parts.contains(Opening.Part.DECIDER) || found.sight().contains(Sight.DECISIONS);
    }

    private Taken take(Case found, Step step) {
        if (!mayDecide(found)) {
            return new Taken.Refused(Refusal.NOT_YET);
        }
        boolean scored = !found.opening().setup().battery().judged().isEmpty();
        if (!scored && step instanceof Step.Decide decide && decide.restsOn(Evidence.SCORE)) {
            return new Taken.Refused(Refusal.UNFIT);
        }
        return Steps.take(found.opening().opening(), found.applicant().application(), step, found.viewer(), now());
    }

    private ApplicantOutcome finish(Case found, Step step, Taken taken) {
        return switch (taken) {
            case Taken.Refused(var reason) -> new Refused(reason);
            case Taken.Accepted(var application) -> {
                var changed = found.applicant().with(application);
                yield stored(found, changed, news(found, changed, step), AuditAction.CHANGED, DECISION);
            }
        };
    }

    private List<HiringEvent> news(Case found, Applicant changed, Step step) {
        return switch (step) {
            case Step.Decide(var stage, var verdict, var reasons) -> List.of(decided(found, changed, stage));
            case Step.Amend(var stage, var text, var instead) ->
                verdict(found.applicant(), stage).equals(verdict(changed, stage))
                        ? List.of()
                        : List.of(decided(found, changed, stage));
            case Step.Withdraw withdraw -> List.of();
            case Step.AskReview review -> List.of();
        };
    }

    private HiringEvent decided(Case found, Applicant changed, String stage) {
        var opening = found.opening().opening();
        return new HiringEvent.Decided(
                UUID.randomUUID(),
                now(),
                opening.id().value(),
                changed.id().value(),
                stage,
                verdict(changed, stage).filter(Verdict.GOES_ON::equals).isPresent(),
                opening.stages().getLast().id().equals(stage),
                verdict(found.applicant(), stage).isPresent());
    }

    private static Optional<Verdict> verdict(Applicant applicant, String stage) {
        return applicant.application().decision(stage).map(decision -> decision.holds());
    }

    private ApplicantOutcome stored(
            Case found, Applicant changed, List<HiringEvent> news, AuditAction action, String object) {
        store.save(found.held(), changed, found.opening().opening(), news);
        audit.note(action, null, object, changed.id().value());
        return files.find(changed.id())
                .<ApplicantOutcome>map(again -> new Stored(files.file(again)))
                .orElseGet(() -> new Refused(Refusal.NOT_ALLOWED));
    }

    private ApplicantOutcome changing(ApplicationId id, Function<Case, ApplicantOutcome> change) {
        try {
            return Retrying.on(() -> files.find(id).map(change).orElseGet(() -> new Refused(Refusal.NOT_ALLOWED)));
        } catch (DuplicateKeyException taken) {
            return new EmailTaken();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
