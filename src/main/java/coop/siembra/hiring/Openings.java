package coop.siembra.hiring;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.CurrentUser;
import coop.siembra.hiring.OpeningOutcome.Refused;
import coop.siembra.hiring.OpeningOutcome.Stored;
import coop.siembra.hiring.OpeningOutcome.Unfit;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.OpeningSteps;
import coop.siembra.hiring.model.OpeningSteps.OpeningMoment;
import coop.siembra.hiring.model.OpeningSteps.OpeningTaken;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.model.judging.InterviewQuestion;
import coop.siembra.hiring.store.ApplicantRows;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.OpeningStore.Held;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.People;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Openings, for recruiters of their units and for those who are named in them; for others there are none. Steps are taken by the rules of
 * {@link OpeningSteps}, and noted in the audit.
 */
@Service
public class Openings {
    private static final String AUDITED = "opening.details";

    private final OpeningStore store;
    private final ApplicantRows applicants;
    private final OpeningFiles files;
    private final OpeningForms forms;
    private final OpeningChecks checks;
    private final OpeningContent content;
    private final StepEffects effects;
    private final HiringAccess access;
    private final Recruiters recruiters;
    private final HiringSettings settings;
    private final WebAddress address;
    private final People people;
    private final CurrentUser user;
    private final Audit audit;
    private final Clock clock;

    Openings(
            OpeningStore store,
            ApplicantRows applicants,
            OpeningFiles files,
            OpeningForms forms,
            OpeningChecks checks,
            OpeningContent content,
            StepEffects effects,
            HiringAccess access,
            Recruiters recruiters,
            HiringSettings settings,
            WebAddress address,
            People people,
            CurrentUser user,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.applicants = applicants;
        this.files = files;
        this.forms = forms;
        this.checks = checks;
        this.content = content;
        this.effects = effects;
        this.access = access;
        this.recruiters = recruiters;
        this.settings = settings;
        this.address = address;
        this.people = people;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the signed-in person has to do with hiring at all. */
    public boolean any() {
        return !recruiters.mine().isEmpty() || user.find().filter(store::judges).isPresent();
    }

    /**
     * A part of the openings the signed-in person has to do with, the last made first.
     *
     * @param state null for any
     */
    public OpeningPage page(@Nullable State state, int offset, int limit) {
        return files.page(state, offset, limit);
    }

    public Optional<OpeningFile> find(OpeningId id) {
        return access.opening(id).map(files::file);
    }

    /** A form as the content proposes it for a job; nothing when there is no such profile. */
    public Optional<OpeningForm> proposed(String profile, UnitId unit) {
        return forms.proposed(profile, unit, LocalDate.now(clock));
    }

    /** Makes a draft. */
    public OpeningOutcome draft(OpeningForm form) {
        if (!recruiters.recruitsFor(form.unit())) {
            return new Refused(Refusal.NOT_ALLOWED);
        }
        address.learn();
        var mistake = checks.mistake(form, LocalDate.now(clock));
        if (mistake.isPresent()) {
            return new Unfit(mistake.get());
        }
        var id = new OpeningId(UUID.randomUUID().toString());
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var stored = store.save(forms.draft(form, id, null, user.personId(), now));
        audit.note(AuditAction.ADDED, null, AUDITED, id.value());
        return new Stored(files.file(stored));
    }

    /** Puts a form in place of a draft; the team stays. */
    public OpeningOutcome redraft(OpeningId id, OpeningForm form) {
        return Retrying.on(() -> {
            var held = access.opening(id)
                    .filter(found -> recruiters.recruitsFor(found.opening().unit()))
                    .orElse(null);
            if (held == null || !recruiters.recruitsFor(form.unit())) {
                return new Refused(Refusal.NOT_ALLOWED);
            }
            if (held.opening().state() != State.DRAFT) {
                return new Refused(Refusal.ALREADY_DONE);
            }
            var mistake = checks.mistake(form, LocalDate.now(clock));
            if (mistake.isPresent()) {
                return new Unfit(mistake.get());
            }
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            return stored(forms.draft(form, id, held, user.personId(), now), "draft");
        });
    }

    /** The questions everybody would get in the interview, to be shown before {@link OpeningStep.Publish}. */
    public List<InterviewQuestion> core(OpeningId id) {
        return access.opening(id)
                .map(held -> content.core(held.opening(), held.setup()))
                .orElse(List.of());
    }

    /** Takes one step. */
    public OpeningOutcome take(OpeningId id, OpeningStep step) {
        return Retrying.on(() ->
                access.opening(id).map(held -> take(held, step)).orElseGet(() -> new Refused(Refusal.NOT_ALLOWED)));
    }

    private OpeningOutcome take(Held held, OpeningStep step) {
        var moment = new OpeningMoment(
                access.viewer(held.opening()),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                LocalDate.now(clock),
                held.judged(),
                settings.rules().minimum());
        return switch (OpeningSteps.take(held.opening(), step, moment)) {
            case OpeningTaken.Refused(var reason) -> new Refused(reason);
            case OpeningTaken.Accepted(var changed) -> {
                if (!isPossible(held, step)) {
                    yield new Refused(Refusal.UNFIT);
                }
                yield effects.givesBack(held.opening(), step)
                        ? new Refused(Refusal.HAS_LOOKED)
                        : taken(held, step, held.with(changed), moment.now());
            }
        };
    }

    private OpeningOutcome taken(Held before, OpeningStep step, Held changed, Instant now) {
        effects.before(before.opening(), step);
        var outcome = stored(changed, details(step));
        effects.after(before.opening(), changed, now);
        return outcome;
    }

    /** What the rules of openings cannot know. */
    private boolean isPossible(Held held, OpeningStep step) {
        return switch (step) {
            case OpeningStep.Publish(var core) -> content.mayBeCore(held.opening(), held.setup(), core);
            case OpeningStep.Assign(var person, var parts) ->
                parts.isEmpty() || people.find(person).isPresent();
            case OpeningStep.Adjust(var profile, var reason) ->
                checks.mayBecome(held.opening().profile(), profile);
            case OpeningStep.Keep keep -> true;
            case OpeningStep.Halt halt -> true;
            case OpeningStep.Resume resume -> true;
            case OpeningStep.Close close -> true;
            case OpeningStep.Withdraw withdraw ->
                applicants.count(new ApplicantRows.Wanted(held.opening().id(), null, Standing.HIRED, "", null)) == 0;
        };
    }

    /** Shows an opening on a page where people apply by themselves, or no longer. */
    public OpeningOutcome showPublicly(OpeningId id, boolean shown) {
        return Retrying.on(() -> {
            var held = access.opening(id)
                    .filter(found -> recruiters.recruitsFor(found.opening().unit()))
                    .orElse(null);
            return held == null
                    ? new Refused(Refusal.NOT_ALLOWED)
                    : stored(held.with(held.setup().shownPublicly(shown)), shown ? "public" : "not-public");
        });
    }

    private OpeningOutcome stored(Held changed, String... what) {
        var stored = store.save(changed);
        var details = Stream.concat(Stream.of(changed.opening().id().value()), Stream.of(what));
        audit.note(AuditAction.CHANGED, null, AUDITED, details.toArray(String[]::new));
        return new Stored(files.file(stored));
    }

    /** What of a step stands nowhere else: who was given or lost which parts, and how long data was to be kept. */
    private static String[] details(OpeningStep step) {
        return switch (step) {
            case OpeningStep.Assign(var person, var parts) ->
                new String[] {
                    name(step),
                    person.value(),
                    parts.stream().map(Enum::name).sorted().collect(Collectors.joining(" "))
                };
            case OpeningStep.Keep(var period) -> new String[] {name(step), period.toString()};
            default -> new String[] {name(step)};
        };
    }

    private static String name(OpeningStep step) {
        return step.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
