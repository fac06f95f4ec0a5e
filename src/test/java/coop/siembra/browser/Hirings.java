package coop.siembra.browser;

import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.hiring.Acting;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.Hired;
import coop.siembra.hiring.HiredFile;
import coop.siembra.hiring.Invitations;
import coop.siembra.hiring.OpeningForm;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.model.Adjustment;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Consent;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Participation;
import coop.siembra.hiring.model.Reply;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.ReplyStore;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.UnitId;
import coop.siembra.people.PersonDetails;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;

/** Openings in every state there is something to see of, made as recruiters and deciders make them. */
@TestComponent
class Hirings {
    private static final InstrumentId MOMENTS = Exams.MOMENTS;

    private final Clerk clerk;
    private final Openings openings;
    private final Applicants applicants;
    private final Invitations invitations;
    private final ApplicantStore store;
    private final OpeningStore openingStore;
    private final ReplyStore replies;
    private final Respondents respondents;
    private final Hired employment;
    private final Clock clock;
    private final AtomicInteger counter = new AtomicInteger();

    Hirings(
            Clerk clerk,
            Openings openings,
            Applicants applicants,
            Invitations invitations,
            ApplicantStore store,
            OpeningStore openingStore,
            ReplyStore replies,
            Respondents respondents,
            Hired employment,
            Clock clock) {
        this.clerk = clerk;
        this.openings = openings;
        this.applicants = applicants;
        this.invitations = invitations;
        this.store = store;
        this.openingStore = openingStore;
        this.replies = replies;
        this.respondents = respondents;
        this.employment = employment;
        this.clock = clock;
    }

    /**
     * Openings worth looking at.
     *
     * @param draft not yet published
     * @param empty open, and nobody has applied
     * @param busy with people in every stage
     * @param blind with names hidden
     * @param whole somebody about whom there is everything to see
     * @param fresh somebody who has just applied
     * @param hidden somebody of the blind one
     * @param hired somebody who is hired and whose results go along
     * @param employee somebody who was hired and works here now
     */
    record Made(
            OpeningId draft,
            OpeningId empty,
            OpeningId busy,
            OpeningId blind,
            ApplicationId whole,
            ApplicationId fresh,
            ApplicationId hidden,
            ApplicationId hired,
            ApplicationId employee) {}

    Made make(Guest recruiter, Guest decider, UnitId unit, Language language) {
        var draft = draft(recruiter, unit, true);
        var empty = opened(recruiter, decider, unit, false);
        var busy = opened(recruiter, decider, unit, false);
        var blind = opened(recruiter, decider, unit, true);
        var fresh = apply(recruiter, busy, "Berta Luz Amaya", language);
        var whole = whole(recruiter, decider, busy, language);
        for (int number = 1; number <= 15; number++) {
            var one = apply(recruiter, busy, "Postulante Quispe " + number, language);
            if (number % 3 == 0) {
                decide(decider, one, "application", number % 2 == 0 ? Verdict.NOT_TAKEN : Verdict.GOES_ON);
            }
        }
        var hidden = apply(recruiter, blind, "Carla Paz", language);
        var hired = hired(recruiter, decider, busy, Sights.LONG_NAME, language);
        var employee = hired(recruiter, decider, busy, "Elena Sol", language);
        as(recruiter, () -> employment.enter(employee, proposed(employee)));
        return new Made(draft, empty, busy, blind, whole, fresh, hidden, hired, employee);
    }

    private PersonDetails proposed(ApplicationId id) {
        return ((HiredFile.ToEnter) employment.find(id).orElseThrow()).proposed();
    }

    private ApplicationId hired(Guest recruiter, Guest decider, OpeningId opening, String name, Language language) {
        var id = apply(recruiter, opening, name, language);
        var how = new How("b", Purpose.HIRING, language, false, Respondents.NOON);
        var sitting = respondents.closed(Taker.applicant(id.value()), MOMENTS, how, Respondents.about(0.8, 7));
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        participating(
                opening,
                id,
                before -> before.sitting(MOMENTS, sitting).saying(new Consent(Consent.BASELINE, "1", true, now)));
        for (var stage : List.of("application", "assessment", "interview", "decision")) {
            decide(decider, id, stage, Verdict.GOES_ON);
        }
        return id;
    }

    OpeningId draft(Guest recruiter, UnitId unit, boolean blind) {
        return clerk.draft(recruiter.id(), unit, form -> saturdays(form, blind));
    }

    private static OpeningForm saturdays(OpeningForm form, boolean blind) {
        return new OpeningForm(
                form.title(),
                form.unit(),
                form.profile(),
                form.needs(),
                "",
                List.of("May work on Saturdays / Puede trabajar los sábados"),
                form.stages(),
                blind,
                form.closes(),
                form.keep(),
                form.battery(),
                0,
                true);
    }

    private OpeningId opened(Guest recruiter, Guest decider, UnitId unit, boolean blind) {
        var id = clerk.opened(
                recruiter.id(), unit, form -> saturdays(form, blind), Map.of(decider.id(), Set.of(Part.DECIDER)));
        as(recruiter, () -> openings.take(id, new OpeningStep.Halt("Weights are talked over again")));
        as(recruiter, () -> openings.take(id, new OpeningStep.Resume("Talked over with three tellers")));
        return id;
    }

    private ApplicationId apply(Guest recruiter, OpeningId opening, String name, Language language) {
        var email = "applicant-" + counter.incrementAndGet() + "@people.example";
        return clerk.applied(
                recruiter.id(), opening, new Identity(name, email, "+51 900 000 000", "Feria laboral"), language);
    }

    private ApplicationId whole(Guest recruiter, Guest decider, OpeningId opening, Language language) {
        var id = apply(recruiter, opening, Sights.LONG_NAME, language);
        as(recruiter, () -> invitations.invite(id, 14));
        var how = new How("b", Purpose.HIRING, language, false, Respondents.NOON);
        var sitting = respondents.closed(Taker.applicant(id.value()), MOMENTS, how, Respondents.about(0.6, 5));
        var asked =
                new Adjustment(List.of("extra-time-50", "on-paper"), "Gracias por preguntar", clock.instant(), null);
        participating(opening, id, before -> before.sitting(MOMENTS, sitting).adjusted(asked));
        reply(recruiter, opening, id);
        decide(decider, id, "application", Verdict.NOT_TAKEN);
        as(
                decider,
                () -> applicants.take(
                        id, new Step.Amend("application", "The documents came later", Optional.of(Verdict.GOES_ON))));
        as(recruiter, () -> applicants.note(id, "Called on Monday; prefers mornings"));
        return id;
    }

    private void reply(Guest recruiter, OpeningId opening, ApplicationId id) {
        var setup = as(recruiter, () -> openings.find(opening).orElseThrow()).setup();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var task = Objects.requireNonNull(setup.battery().task());
        var reply = Reply.begin(id, opening, task, setup.pinned().tasks(), now)
                .written("Gracias por avisarnos.\n\nHoy mismo lo reviso y la llamo antes de las cinco.", now)
                .handedIn(now);
        replies.save(new ReplyStore.Held(reply, null), reply);
    }

    private void participating(OpeningId opening, ApplicationId id, UnaryOperator<Participation> change) {
        var held = store.find(id).orElseThrow();
        store.save(
                held,
                held.applicant().with(change.apply(held.applicant().participation())),
                openingStore.find(opening).orElseThrow().opening(),
                List.of());
    }

    private void decide(Guest decider, ApplicationId id, String stage, Verdict verdict) {
        clerk.decide(decider.id(), id, stage, verdict);
    }

    private static <T> T as(Guest guest, Supplier<T> work) {
        return Acting.as(guest.id(), work, "LEARNER", guest.name().startsWith("Renata") ? "RECRUITER" : "LEARNER");
    }
}
