package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.SHOP;

import coop.siembra.access.Cooperative;
import coop.siembra.access.Role;
import coop.siembra.assessment.Respondents;
import coop.siembra.hiring.InvitationOutcome.Invited;
import coop.siembra.hiring.ReceptionOutcome.Received;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Battery;
import coop.siembra.hiring.model.Decision.Evidence;
import coop.siembra.hiring.model.Decision.Ground;
import coop.siembra.hiring.model.Decision.Reason;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Reply;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.model.judging.InterviewQuestion;
import coop.siembra.hiring.store.ReplyStore;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Openings of a cooperative, and the people who hire in it. */
@TestComponent
public class HiringHouse {
    /** Recruits for everybody and judges nobody. */
    public static final PersonId ROSA = new PersonId("rosa");

    /** Recruits for the back office only. */
    public static final PersonId OMAR = new PersonId("omar");

    /** Rates replies. */
    public static final PersonId RITA = new PersonId("rita");

    /** Rates replies too. */
    public static final PersonId RAUL = new PersonId("raul");

    /** Interviews. */
    public static final PersonId INES = new PersonId("ines");

    /** Decides. */
    public static final PersonId DIEGO = new PersonId("diego");

    private final Cooperative cooperative;
    private final Openings openings;
    private final Applicants applicants;
    private final Invitations invitations;
    private final Recruiters recruiters;
    private final ReplyStore replies;
    private final MongoTemplate mongo;
    private final Clock clock;

    public HiringHouse(
            Cooperative cooperative,
            Openings openings,
            Applicants applicants,
            Invitations invitations,
            Recruiters recruiters,
            ReplyStore replies,
            MongoTemplate mongo,
            Clock clock) {
        this.cooperative = cooperative;
        this.openings = openings;
        this.applicants = applicants;
        this.invitations = invitations;
        this.recruiters = recruiters;
        this.replies = replies;
        this.mongo = mongo;
        this.clock = clock;
    }

    static String[] roles(PersonId person) {
        if (person.equals(ROSA) || person.equals(OMAR)) {
            return new String[] {"LEARNER", "RECRUITER"};
        }
        return person.equals(ADMIN) ? new String[] {"LEARNER", "ADMIN"} : new String[] {"LEARNER"};
    }

    public void found() {
        cooperative.found();
        cooperative.hire(ROSA, BACK, Role.RECRUITER);
        cooperative.hire(OMAR, BACK, Role.RECRUITER);
        for (var person : List.of(RITA, RAUL, INES, DIEGO)) {
            cooperative.hire(person, SHOP);
        }
        Acting.as(ADMIN, () -> recruiters.limit(OMAR, Set.of(BACK)));
    }

    /** A form for a teller in the shop, as the content proposes it. */
    public OpeningForm form() {
        return form(SHOP);
    }

    public OpeningForm form(UnitId unit) {
        return openings.proposed("teller", unit).orElseThrow();
    }

    /** The same with something else in it. */
    public static OpeningForm open(OpeningForm form) {
        return with(form, false, form.noticeDays(), true);
    }

    public static OpeningForm with(OpeningForm form, boolean blind, int noticeDays, boolean publicPage) {
        return new OpeningForm(
                form.title(),
                form.unit(),
                form.profile(),
                form.needs(),
                form.reason(),
                form.requirements(),
                form.stages(),
                blind,
                form.closes(),
                form.keep(),
                form.battery(),
                noticeDays,
                publicPage);
    }

    /** The same with the soil profile, for the applicants' own information. */
    public static OpeningForm informing(OpeningForm form) {
        var battery = form.battery();
        var sat = new ArrayList<>(battery.instruments());
        sat.add(new Battery.Sat(Respondents.SOIL, "a", true));
        return with(form, new Battery(sat, battery.task(), battery.interviewMinutes()));
    }

    public static OpeningForm with(OpeningForm form, Battery battery) {
        return new OpeningForm(
                form.title(),
                form.unit(),
                form.profile(),
                form.needs(),
                form.reason(),
                form.requirements(),
                form.stages(),
                form.blind(),
                form.closes(),
                form.keep(),
                battery,
                form.noticeDays(),
                form.publicPage());
    }

    public OpeningId draft(OpeningForm form) {
        return Acting.as(ROSA, () -> switch (openings.draft(form)) {
            case OpeningOutcome.Stored(var file) -> file.opening().id();
            case OpeningOutcome.Refused(var reason) -> throw new AssertionError(reason);
            case OpeningOutcome.Unfit(var mistake) -> throw new AssertionError(mistake);
        });
    }

    /** An open one in blind mode with two raters, an interviewer and a decider. */
    public OpeningId opened() {
        return opened(form -> form);
    }

    public OpeningId opened(UnaryOperator<OpeningForm> change) {
        var id = draft(change.apply(form()));
        assign(id, RITA, Part.RATER);
        assign(id, RAUL, Part.RATER);
        assign(id, INES, Part.INTERVIEWER);
        assign(id, DIEGO, Part.DECIDER);
        publish(id);
        return id;
    }

    public void assign(OpeningId id, PersonId person, Part... parts) {
        take(id, new OpeningStep.Assign(person, Set.of(parts)));
    }

    public void publish(OpeningId id) {
        Acting.as(ROSA, () -> {
            var core = openings.core(id).stream().map(InterviewQuestion::id).toList();
            take(id, new OpeningStep.Publish(core));
        });
    }

    public void take(OpeningId id, OpeningStep step) {
        Acting.as(ROSA, () -> {
            var outcome = openings.take(id, step);
            if (!(outcome instanceof OpeningOutcome.Stored)) {
                throw new AssertionError(step + ": " + outcome);
            }
        });
    }

    public static NewApplicant somebody(String name) {
        var email = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", ".") + "@people.example";
        return new NewApplicant(new Identity(name, email, "", ""), Language.ES);
    }

    public ApplicationId applied(OpeningId opening, String name) {
        return Acting.as(ROSA, () -> ((Received) applicants.add(opening, somebody(name))).id());
    }

    /** What follows {@code /application/} in somebody's link. */
    public String invited(ApplicationId id) {
        return Acting.as(ROSA, () -> ((Invited) invitations.invite(id, 14)).token());
    }

    /** Keeps a reply that is handed in. */
    public void replied(OpeningId opening, ApplicationId id, String text) {
        var file = Acting.as(ROSA, () -> openings.find(opening).orElseThrow());
        var now = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        var reply = Reply.begin(
                        id,
                        opening,
                        java.util.Objects.requireNonNull(file.setup().battery().task()),
                        file.setup().pinned().tasks(),
                        now)
                .written(text, now)
                .handedIn(now);
        replies.save(new ReplyStore.Held(reply, null), reply);
    }

    public ApplicantOutcome decide(ApplicationId id, String stage, Verdict verdict) {
        return Acting.as(DIEGO, () -> applicants.take(id, new Step.Decide(stage, verdict, because())));
    }

    /** The decisions about somebody are from last week, so that they know of them by now. */
    public void decidedLastWeek(ApplicationId id) {
        var week = clock.instant().minus(Duration.ofDays(7));
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(id.value())),
                Update.update("decisions.$[].at", week),
                "applicants");
    }

    /** A reason about a competency that tellers need. */
    public static List<Reason> because() {
        return List.of(new Reason(
                new Ground.Competency(new CompetencyId("listening")), Evidence.REPLY, "Asks before answering"));
    }
}
