package coop.siembra.hiring;

import static coop.siembra.access.Cooperative.ADMIN;
import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.BACK;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SHOP;
import static coop.siembra.access.Cooperative.TRAINER;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.OMAR;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.QuietApplicationTest;
import coop.siembra.hiring.OpeningOutcome.Mistake;
import coop.siembra.hiring.OpeningOutcome.Refused;
import coop.siembra.hiring.OpeningOutcome.Stored;
import coop.siembra.hiring.OpeningOutcome.Unfit;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.JobProfile;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Retention;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Who makes, sees and changes openings. */
@QuietApplicationTest
class OpeningsTests {
    @Autowired
    Openings openings;

    @Autowired
    Recruiters recruiters;

    @Autowired
    HiringSettings settings;

    @Autowired
    HiringHouse house;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void found() {
        house.found();
    }

    private OpeningOutcome draftBy(PersonId person, OpeningForm form) {
        return Acting.as(person, () -> openings.draft(form));
    }

    private OpeningOutcome takeBy(PersonId person, OpeningId id, OpeningStep step) {
        return Acting.as(person, () -> openings.take(id, step));
    }

    private static Mistake mistake(OpeningOutcome outcome) {
        return ((Unfit) outcome).mistake();
    }

    @Test
    void keepsWhatTheFormSaysAndTheContentItWasBegunWith() {
        var form = house.form();
        var id = house.draft(form);
        var file = Acting.as(ROSA, () -> openings.find(id).orElseThrow());
        assertThat(file.opening().profile().needs()).isEqualTo(form.needs());
        assertThat(file.opening().stages()).isEqualTo(form.stages());
        assertThat(file.opening().closes()).isEqualTo(form.closes());
        assertThat(file.opening().keep()).isEqualTo(form.keep());
        assertThat(file.opening().state()).isEqualTo(State.DRAFT);
        assertThat(file.setup().battery()).isEqualTo(form.battery());
        assertThat(file.setup().pinned().tasks()).hasSize(16);
        assertThat(file.by()).isEqualTo(ROSA);
        assertThat(file.recruits()).isTrue();
    }

    @Test
    void fixesTheCoreOfTheInterviewWhenItIsPublished() {
        var id = house.draft(house.form());
        assertThat(takeBy(ROSA, id, new OpeningStep.Publish(List.of("no-such-question"))))
                .isEqualTo(new Refused(Refusal.UNFIT));
        house.publish(id);
        var opening = Acting.as(ROSA, () -> openings.find(id).orElseThrow()).opening();
        assertThat(opening.state()).isEqualTo(State.OPEN);
        assertThat(opening.core()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void isSeenByRecruitersOfItsUnitAndThoseNamedInItOnly() {
        var id = house.opened();
        for (var person : List.of(ROSA, RITA, DIEGO)) {
            assertThat(Acting.as(person, () -> openings.find(id))).isPresent();
            assertThat(Acting.as(person, () -> openings.page(null, 0, 10)).total())
                    .isEqualTo(1);
        }
        for (var person : List.of(OMAR, ANA, HEAD, TRAINER, ADMIN)) {
            assertThat(Acting.as(person, () -> openings.find(id)))
                    .as(person.value())
                    .isEmpty();
            assertThat(Acting.as(person, () -> openings.page(null, 0, 10)).rows())
                    .isEmpty();
            assertThat(Acting.as(person, () -> openings.core(id))).isEmpty();
            assertThat(takeBy(person, id, new OpeningStep.Close())).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        }
        assertThat(openings.find(id)).as("nobody is signed in").isEmpty();
    }

    @Test
    void isChangedByNobodyWhoOnlyJudges() {
        var id = house.opened();
        assertThat(takeBy(DIEGO, id, new OpeningStep.Halt("no"))).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        assertThat(takeBy(RITA, id, new OpeningStep.Assign(RITA, Set.of(Part.DECIDER))))
                .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        assertThat(Acting.as(DIEGO, () -> openings.showPublicly(id, true))).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        assertThat(Acting.as(DIEGO, () -> openings.redraft(id, house.form())))
                .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
    }

    @Test
    void cannotBeMadeForOrMovedToAUnitOneDoesNotRecruitFor() {
        assertThat(draftBy(OMAR, house.form(SHOP))).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        assertThat(draftBy(ADMIN, house.form(SHOP))).isEqualTo(new Refused(Refusal.NOT_ALLOWED));
        var own = draftBy(OMAR, house.form(BACK));
        assertThat(own).isInstanceOf(Stored.class);
        var id = ((Stored) own).file().opening().id();
        assertThat(Acting.as(OMAR, () -> openings.redraft(id, house.form(SHOP))))
                .isEqualTo(new Refused(Refusal.NOT_ALLOWED));
    }

    @Test
    void tellsWhatIsWrongWithAForm() {
        var form = house.form();
        assertThat(mistake(draftBy(ROSA, titled(form, " ")))).isEqualTo(Mistake.TITLE_MISSING);
        assertThat(mistake(draftBy(ROSA, titled(form, "x".repeat(10_000_000))))).isEqualTo(Mistake.TITLE_TOO_LONG);
        assertThat(mistake(draftBy(ROSA, kept(form, Period.ZERO)))).isEqualTo(Mistake.KEEP);
        assertThat(mistake(draftBy(ROSA, kept(form, Period.ofYears(11))))).isEqualTo(Mistake.KEEP);
        Acting.as(
                ADMIN,
                () -> settings.change(
                        new HiringRules(0, Period.ofYears(1), Set.of(Retention.Part.DECISIONS), Set.of(), true)));
        assertThat(mistake(draftBy(ROSA, kept(form, Period.ofMonths(11))))).isEqualTo(Mistake.KEEP_BELOW_LEGAL_MINIMUM);
    }

    @Test
    void asksWhyWeightsAreOtherThanTheContents() {
        var form = house.form();
        var needs = new ArrayList<>(form.needs());
        var first = needs.removeFirst();
        var second = needs.removeFirst();
        needs.addFirst(new JobProfile.Need(second.competency(), second.weight() + 5, second.target()));
        needs.addFirst(new JobProfile.Need(first.competency(), first.weight() - 5, first.target()));
        assertThat(mistake(draftBy(ROSA, needing(form, needs, "")))).isEqualTo(Mistake.REASON_MISSING);
        var stored = (Stored) draftBy(ROSA, needing(form, needs, "The counter is new"));
        assertThat(stored.file().opening().log()).singleElement().satisfies(note -> {
            assertThat(note.reason()).isEqualTo("The counter is new");
            assertThat(note.by()).isEqualTo(ROSA);
        });
    }

    @Test
    void takesNoCompetencyThatIsNoneAndNoEndlessReason() {
        var form = house.form();
        var needs = List.of(new JobProfile.Need(new CompetencyId("charm"), 100, 3));
        assertThat(mistake(draftBy(ROSA, needing(form, needs, "I like it")))).isEqualTo(Mistake.NEEDS);
        var endless = "x".repeat(10_000_000);
        assertThat(mistake(draftBy(ROSA, needing(form, form.needs(), endless)))).isEqualTo(Mistake.REASON_TOO_LONG);
        var id = house.opened();
        assertThat(takeBy(ROSA, id, new OpeningStep.Halt(endless))).isEqualTo(new Refused(Refusal.TOO_LONG));
        var profile =
                Acting.as(ROSA, () -> openings.find(id).orElseThrow()).opening().profile();
        var charm = new JobProfile(profile.id(), profile.version(), needs, List.of());
        var other = new JobProfile("another", profile.version(), profile.needs(), List.of());
        assertThat(takeBy(ROSA, id, new OpeningStep.Adjust(other, "Another job")))
                .isEqualTo(new Refused(Refusal.UNFIT));
        assertThat(takeBy(ROSA, id, new OpeningStep.Adjust(charm, endless))).isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(takeBy(ROSA, id, new OpeningStep.Adjust(charm, "I like it"))).isEqualTo(new Refused(Refusal.UNFIT));
    }

    @Test
    void keepsTheProfileOnceSomebodyIsJudged() {
        var id = house.opened(HiringHouse::open);
        var applicant = house.applied(id, "Berta Luz");
        var profile =
                Acting.as(ROSA, () -> openings.find(id).orElseThrow()).opening().profile();
        assertThat(takeBy(ROSA, id, new OpeningStep.Adjust(profile, "Still before anybody is judged")))
                .isInstanceOf(Stored.class);
        house.decide(applicant, "application", Verdict.GOES_ON);
        assertThat(takeBy(ROSA, id, new OpeningStep.Adjust(profile, "Too late")))
                .isEqualTo(new Refused(Refusal.ALREADY_JUDGED));
    }

    @Test
    void assignsNobodyWhoIsNotKnown() {
        var id = house.opened();
        assertThat(takeBy(ROSA, id, new OpeningStep.Assign(new PersonId("ghost"), Set.of(Part.DECIDER))))
                .isEqualTo(new Refused(Refusal.UNFIT));
    }

    @Test
    void staysAsPublishedWhateverAnOldFormSays() {
        var id = house.opened();
        assertThat(Acting.as(ROSA, () -> openings.redraft(id, house.form())))
                .isEqualTo(new Refused(Refusal.ALREADY_DONE));
    }

    @Test
    void letsOnlyAdministratorsSayForWhomSomebodyRecruits() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(OMAR, () -> recruiters.limit(OMAR, Set.of())));
        var id = house.opened();
        Acting.as(ADMIN, () -> recruiters.limit(OMAR, Set.of()));
        assertThat(Acting.as(OMAR, () -> openings.find(id))).isPresent();
        assertThat(Acting.as(OMAR, () -> openings.find(id), "LEARNER"))
                .as("the role has been taken away")
                .isEmpty();
    }

    @Test
    void notesEveryChange() {
        var id = house.opened();
        house.take(id, new OpeningStep.Halt("The branch may close"));
        var noted = mongo.find(query(where("object").is("opening.details")), Document.class, "audit");
        assertThat(noted).extracting(entry -> entry.getString("who")).containsOnly("rosa");
        assertThat(noted.getFirst().getString("action")).isEqualTo("ADDED");
        assertThat(noted.getLast().getList("details", String.class)).containsExactly(id.value(), "halt");
        house.take(id, new OpeningStep.Resume("It does not"));
        house.assign(id, ROSA, Part.RATER, Part.DECIDER);
        house.take(id, new OpeningStep.Assign(ROSA, Set.of()));
        assertThat(mongo.find(query(where("object").is("opening.details")), Document.class, "audit"))
                .as("else nobody could tell who had which parts when")
                .extracting(entry -> entry.getList("details", String.class))
                .contains(List.of(id.value(), "assign", "rosa", "DECIDER RATER"))
                .endsWith(List.of(id.value(), "assign", "rosa", ""));
    }

    private static OpeningForm titled(OpeningForm form, String title) {
        return new OpeningForm(
                LocalizedText.same(title),
                form.unit(),
                form.profile(),
                form.needs(),
                form.reason(),
                form.requirements(),
                form.stages(),
                form.blind(),
                form.closes(),
                form.keep(),
                form.battery(),
                form.noticeDays(),
                form.publicPage());
    }

    private static OpeningForm kept(OpeningForm form, Period keep) {
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
                keep,
                form.battery(),
                form.noticeDays(),
                form.publicPage());
    }

    private static OpeningForm needing(OpeningForm form, List<JobProfile.Need> needs, String reason) {
        return new OpeningForm(
                form.title(),
                form.unit(),
                form.profile(),
                needs,
                reason,
                form.requirements(),
                form.stages(),
                form.blind(),
                form.closes(),
                form.keep(),
                form.battery(),
                form.noticeDays(),
                form.publicPage());
    }
}
