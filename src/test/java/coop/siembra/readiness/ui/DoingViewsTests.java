package coop.siembra.readiness.ui;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SALES;
import static coop.siembra.learning.Learners.EMPATHY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.access.Acting;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.learning.AssignmentTarget.ToPerson;
import coop.siembra.learning.Assignments;
import coop.siembra.people.Units;
import coop.siembra.readiness.nudging.Nudges;
import coop.siembra.readiness.observing.Observation.Mark;
import coop.siembra.readiness.observing.Observations;
import coop.siembra.readiness.observing.Observations.Outcome;
import coop.siembra.readiness.observing.OwnObservations;
import coop.siembra.readiness.talking.Talks;
import coop.siembra.readiness.thanking.Recognitions;
import coop.siembra.readiness.workshop.Workshop;
import coop.siembra.readiness.workshop.Workshops;
import coop.siembra.ui.ViewTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The pages on which heads do something about readiness, tried by the words on them; and their addresses tried by others. */
@WithMockUser(
        username = "hugo",
        roles = {"LEARNER", "HEAD"})
class DoingViewsTests extends ViewTest {
    private static final CompetencyId LISTENING = new CompetencyId("listening");

    @Autowired
    Observations observations;

    @Autowired
    OwnObservations own;

    @Autowired
    Workshops workshops;

    @Autowired
    Talks talks;

    @Autowired
    Recognitions recognitions;

    @Autowired
    Nudges nudges;

    @Autowired
    Assignments assignments;

    @Autowired
    Units units;

    @Autowired
    Clock clock;

    private String announced() {
        var earlier = observations.at(Clock.offset(clock, Duration.ofHours(-2)));
        return ((Outcome.Announced) earlier.announce(ANA, LISTENING, "li-counter", "On Tuesday"))
                .observation()
                .id();
    }

    private String workshop() {
        return ((Workshops.Outcome.Stored) workshops.plan(SALES, LISTENING, 90, Set.of()))
                .workshop()
                .id();
    }

    @Test
    void announcesAnObservationFromThePersonsPage() {
        open("team/ana");
        assertThat(page()).contains("Observation on the job", "What you can do");
        assertThat(follow("Announce an observation")).isEqualTo("AnnounceView");
        assertThat(page()).contains("Announce an observation to Person ana", "How to watch fairly");
        field(TextArea.class, "A word to the person (they read it)").setValue("On Tuesday");
        press("Announce it");
        assertThat(shown()).isEqualTo("ObservationView");
        assertThat(page()).contains("Announced, open until", "On Tuesday");
        assertThat(Acting.as(ANA, own::all)).hasSize(1);
    }

    @Test
    void fillsInASheetAndSaysWhatIsMissing() {
        open("observation/" + announced());
        press("Save and show it to the person");
        assertThat(page()).contains("each line needs one of the three answers");
        find(RadioButtonGroup.class).all().forEach(DoingViewsTests::seen);
        outage.of("job_observations");
        press("Save and show it to the person");
        assertThat(page()).contains("Not saved");
        outage.end();
        press("Save and show it to the person");
        assertThat(page()).contains("What was seen", "They count as evidence", "No answer so far");
        open("team/ana");
        assertThat(page()).contains("Somebody tells a long story", "Noted on");
    }

    @SuppressWarnings("unchecked")
    private static void seen(RadioButtonGroup<?> group) {
        ((RadioButtonGroup<Mark>) group).setValue(Mark.SEEN);
    }

    @Test
    void keepsWhatIsDoneForOnesOwnPeopleFromOthers() {
        var observation = announced();
        var workshop = workshop();
        for (var address : List.of(
                "observe/eva",
                "observe/hugo",
                "observe/nobody",
                "observation/none",
                "one-to-one/eva",
                "one-to-one/hugo",
                "thank/eva",
                "thank/hugo",
                "nudge/eva",
                "nudge/hugo",
                "workshop/none",
                "workshop/none/agenda",
                "workshop-new?unit=back",
                "workshop-new?unit=top",
                "workshop-new")) {
            assertNotFound(address);
        }
        open("team-next?unit=back");
        assertThat(page()).contains("What to do next: Sales");
        open("workshops?unit=back");
        assertThat(page()).contains("Workshops: Sales");
        units.nameHead(SALES, EVA);
        for (var address : List.of(
                "observation/" + observation,
                "workshop/" + workshop,
                "workshop/" + workshop + "/agenda",
                "workshop-new?unit=sales",
                "observe/ana",
                "one-to-one/ana",
                "thank/ana",
                "nudge/ana")) {
            assertNotFound(address);
        }
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void showsThePersonWhatWasSeenAndTakesTheirAnswer() {
        open("my-record");
        assertThat(page()).contains("There is nothing here yet");
        var observation = Acting.as(HEAD, this::announced);
        open("my-record");
        assertThat(page()).contains("Somebody tells a long story", "Person hugo", "Announced, open until");
        open("");
        assertThat(page()).contains("Person hugo will stand by");
        assertThat(open("observation/" + observation)).isEqualTo("ObservationView");
        assertThat(page()).contains("What it is about", "On Tuesday").doesNotContain("Your answer");
        assertThat(buttons()).isEmpty();
        Acting.does(HEAD, () -> {
            var marks = new LinkedHashMap<String, Mark>();
            observations.find(observation).orElseThrow().situation().orElseThrow().behaviours().stream()
                    .forEach(behaviour -> marks.put(behaviour.id(), Mark.NOT_SEEN));
            observations.note(observation, marks, "It was a hard day");
        });
        open("");
        assertThat(page()).contains("Person hugo noted what they saw");
        open("observation/" + observation);
        assertThat(page()).contains("It was a hard day", "Not seen");
        field(TextArea.class, "What you would like to say about it").setValue("The hall was loud");
        press("Save the answer");
        assertThat(status()).contains("Saved");
        open("");
        assertThat(page()).doesNotContain("noted what they saw");
    }

    @Test
    void plansAWorkshop() {
        open("workshops");
        assertThat(page()).contains("No workshop has been planned here yet");
        assertThat(follow("Plan a workshop")).isEqualTo("NewWorkshopView");
        press("Compose the agenda");
        assertThat(shown()).isEqualTo("WorkshopView");
        assertThat(page()).contains("Draft, nobody has been told", "of 90 minutes");
        int parts = count("Take out");
        press("Take out");
        assertThat(count("Take out")).isEqualTo(parts - 1);
        press("Send the invitations");
        assertThat(page()).contains("Say where it is.");
        field(TextField.class, "Place").setValue("Room 2");
        press("Send the invitations");
        assertThat(page()).contains("2 people are invited", "Invited", "Room 2");
        follow("Agenda to print");
        assertThat(page()).contains("Overview", "To say, or to say in your own way");
        open("workshops");
        assertThat(page()).contains("Workshop", "Room 2");
        Acting.does(ANA, () -> assertThat(open("my-record")).isEqualTo("RecordView"));
    }

    private int count(String words) {
        return (int) buttons().stream().filter(words::equals).count();
    }

    @Test
    void saysWhenAWorkshopHasChangedMeanwhile() {
        var id = workshop();
        open("workshop/" + id);
        Workshop seen = workshops.find(id).orElseThrow();
        workshops.arrange(seen, seen.agenda().without(0));
        press("Take out");
        assertThat(page()).contains("somebody has changed it meanwhile");
    }

    @Test
    void preparesATalkAndKeepsNotes() {
        open("one-to-one/ana?competency=listening");
        assertThat(page()).contains("One-to-one with Person ana", "What to listen for", "Only you read them");
        assertThat(field(Select.class, "What it is about").getValue()).isNotNull();
        field(TextArea.class, "What was agreed").setValue("One thing at a time");
        press("Keep the note");
        assertThat(page()).contains("One thing at a time");
        assertThat(talks.about(ANA)).hasSize(1);
        press("Delete for good");
        assertThat(page()).doesNotContain("One thing at a time");
    }

    @Test
    void findsWordsOfThanks() {
        open("thank/ana?competency=listening");
        press("Begin with these");
        press("Send the words");
        assertThat(page()).contains("put something in wherever … stands");
        field(TextArea.class, "Your words").setValue("You waited. Thank you.");
        press("Send the words");
        assertThat(status()).contains("Saved");
        assertThat(recognitions.of(ANA)).hasSize(1);
    }

    @Test
    void remindsWordForWord() {
        open("nudge/ana");
        assertThat(page()).contains("There is nothing to remind of");
        assignments.assign(EMPATHY, new ToPerson(ANA), LocalDate.now(clock).minusDays(2), HEAD);
        open("nudge/ana");
        assertThat(page()).contains("Empathy foundations");
        press("Send this one");
        assertThat(page()).contains("Sent before", "within the last seven days");
        assertThat(nudges.of(ANA)).hasSize(1);
    }

    @Test
    void speaksSpanish() {
        speak("es");
        assignments.assign(EMPATHY, new ToPerson(ANA), LocalDate.now(clock).minusDays(2), HEAD);
        for (var address : List.of(
                "team-next",
                "observe/ana",
                "observation/" + announced(),
                "workshops",
                "workshop-new?unit=sales",
                "workshop/" + workshop(),
                "one-to-one/ana",
                "thank/ana",
                "nudge/ana",
                "my-record")) {
            open(address);
            assertThat(page()).doesNotContain("readiness.", "{{", "{0}", "Workshop", "What ");
        }
    }

    @Test
    @WithMockUser(username = "eva", roles = "LEARNER")
    void saysThatOneLeadsNobody() {
        open("team-next");
        assertThat(page()).contains("You do not lead a unit");
        open("workshops");
        assertThat(page()).contains("You do not lead a unit");
    }
}
