package coop.siembra.hiring;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.hiring.ApplicantFiles.Case;
import coop.siembra.hiring.ApplicantOutcome.Refused;
import coop.siembra.hiring.ApplicantOutcome.Stored;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Consent;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Retention;
import coop.siembra.hiring.model.Retention.Fate;
import coop.siembra.hiring.model.Retention.Part;
import coop.siembra.hiring.model.Retention.Terms;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Deletes what must go of applicants, by the rules of {@link Retention}: after the day they were told, or when they ask for it. Counts without
 * persons stay, and the audit says what was deleted when.
 */
@Service
public class Keeping {
    private static final String AUDITED = "applicant.data";

    private final ApplicantStore store;
    private final OpeningStore openings;
    private final ApplicantFiles files;
    private final Erasing erasing;
    private final HiringSettings settings;
    private final Audit audit;
    private final Clock clock;

    Keeping(
            ApplicantStore store,
            OpeningStore openings,
            ApplicantFiles files,
            Erasing erasing,
            HiringSettings settings,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.openings = openings;
        this.files = files;
        this.erasing = erasing;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** What becomes of each part of an applicant's data, for recruiters of the unit. */
    public Optional<Map<Part, Fate>> plan(ApplicationId id) {
        return files.find(id)
                .filter(Case::recruits)
                .map(found ->
                        Retention.plan(terms(found.applicant(), found.opening().opening())));
    }

    /** What becomes of each part that is still there of an applicant's data; it asks nobody's leave. Nothing when nothing is there. */
    public Map<Part, Fate> fates(ApplicationId id) {
        return store.find(id)
                .map(ApplicantStore.Held::applicant)
                .flatMap(applicant -> openings.find(applicant.opening()).map(opening -> {
                    var plan = Retention.plan(terms(applicant, opening.opening()));
                    plan.keySet().removeAll(applicant.ending().gone());
                    return plan;
                }))
                .orElse(Map.of());
    }

    /** Keeps everything of an applicant as long as a dispute lasts, or no longer; for recruiters of the unit. */
    public ApplicantOutcome dispute(ApplicationId id, boolean lasts) {
        return Retrying.on(() -> files.find(id)
                .filter(Case::recruits)
                .map(found -> dispute(found, lasts))
                .orElseGet(() -> new Refused(Refusal.NOT_ALLOWED)));
    }

    private ApplicantOutcome dispute(Case found, boolean lasts) {
        var applicant = found.applicant();
        if (applicant.ending().disputed() != lasts) {
            var changed = applicant.with(applicant.ending().disputed(lasts));
            store.save(found.held(), changed, found.opening().opening(), List.of());
            audit.note(AuditAction.CHANGED, null, AUDITED, applicant.id().value(), lasts ? "held" : "released");
        }
        return files.find(applicant.id())
                .<ApplicantOutcome>map(again -> new Stored(files.file(again)))
                .orElseGet(() -> new Refused(Refusal.NOT_ALLOWED));
    }

    /** Everybody of whom something may have to go by now. */
    List<ApplicationId> ending() {
        return store.ending(LocalDate.now(clock));
    }

    /**
     * Deletes what is due of one applicant, and nothing else; it asks nobody's leave.
     *
     * @return whether something was deleted
     */
    public boolean settle(ApplicationId id) {
        return Retrying.on(() -> store.find(id)
                .flatMap(held -> openings.find(held.applicant().opening()).map(opening -> settle(held, opening)))
                .orElse(false));
    }

    private boolean settle(ApplicantStore.Held held, OpeningStore.Held opening) {
        var applicant = held.applicant();
        var terms = terms(applicant, opening.opening());
        if (terms.groupsTakenBackOn() != null) {
            erasing.groups(applicant.id());
        }
        var due = EnumSet.noneOf(Part.class);
        due.addAll(Retention.due(terms, LocalDate.now(clock)));
        if (terms.groupsTakenBackOn() != null && due.size() == 1) {
            return false; // that is done, and the applicant goes on
        }
        boolean whole = due.containsAll(EnumSet.allOf(Part.class));
        due.removeAll(applicant.ending().gone());
        if (due.isEmpty() && !whole) {
            return false;
        }
        var research = Retention.plan(terms).get(Part.ANSWERS) instanceof Fate.AnonymousAfter;
        erasing.erase(held, opening, whole ? EnumSet.allOf(Part.class) : due, whole, research);
        audit.note(
                AuditAction.DELETED,
                null,
                AUDITED,
                applicant.id().value(),
                applicant.opening().value(),
                whole ? "all" : names(due));
        return true;
    }

    private static String names(Set<Part> parts) {
        return String.join(
                " ",
                parts.stream().map(part -> part.name().toLowerCase(Locale.ROOT)).toList());
    }

    private Terms terms(Applicant applicant, Opening opening) {
        var rules = settings.rules();
        var ending = applicant.ending();
        return new Terms(
                applicant.application().keptUntil(),
                ending.askedOn(),
                law(opening, rules),
                rules.lawParts(),
                ending.disputed(),
                applicant.participation().agrees(Consent.RESEARCH) && !mayHaveCopies(applicant),
                ending.groupsTakenBackOn());
    }

    /** Answers of which somebody has a copy are nobody's in name only. */
    private static boolean mayHaveCopies(Applicant applicant) {
        var employment = applicant.employment();
        return employment != null && employment.mayHaveCopies();
    }

    private static @Nullable LocalDate law(Opening opening, HiringRules rules) {
        return rules.minimum().equals(Period.ZERO) || rules.lawParts().isEmpty()
                ? null
                : opening.closes().plus(rules.minimum());
    }
}
