package coop.siembra.hiring.ui.judging;

import static coop.siembra.hiring.HiringHouse.RAUL;
import static coop.siembra.hiring.HiringHouse.RITA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.Judges;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.Scorecard.Rating;
import coop.siembra.hiring.ui.opening.OpeningTab;
import coop.siembra.ui.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Rating a reply and an interview, and what is seen of others before and after. */
@WithMockUser(username = "rita", roles = "LEARNER")
class JudgingViewsTests extends ViewTest {
    @Autowired
    HiringHouse house;

    @Autowired
    Judges judges;

    private OpeningId opening = new OpeningId("none");
    private ApplicationId berta = new ApplicationId("none");

    @BeforeEach
    void hire() {
        house.found();
        opening = house.opened();
        berta = house.applied(opening, "Berta Luz");
        house.replied(opening, berta, "I am here <b>now</b>.\n\nYour money is safe.");
    }

    private String desk(Rated what) {
        return JudgingAddress.desk(berta, what);
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Integer>> points() {
        return find(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<Integer>) group)
                .toList();
    }

    private List<TextArea> notes() {
        return find(TextArea.class).all();
    }

    private void rateAll() {
        points().forEach(group -> group.setValue(4));
        notes().forEach(area -> area.setValue("Says it in one sentence"));
    }

    private void toInterview() {
        house.decide(berta, "application", Verdict.GOES_ON);
        house.decide(berta, "assessment", Verdict.GOES_ON);
    }

    @Test
    void saysAtHomeAndInAListWhatWaits() {
        open("");
        assertThat(page()).contains("One written reply or interview waits for your rating");
        open("ratings");
        assertThat(page()).contains("Applicant 1", "Written reply", "Not begun").doesNotContain("Berta");
        follow("Rate");
        assertThat(shown()).isEqualTo("DeskView");
        speak("es");
        open("ratings");
        assertThat(page()).contains("Postulante 1", "Respuesta escrita", "Sin empezar");
    }

    @Test
    void showsTheReplyAsTextWithAnchorsExamplesAndNoName() {
        open(desk(Rated.REPLY));
        assertThat(page())
                .contains("I am here <b>now</b>.", "You rate alone", "Examples rated by the authors")
                .doesNotContainIgnoringCase("berta");
        assertThat(html()).doesNotContain("<b>now</b>");
        assertThat(points()).hasSize(4);
    }

    @Test
    void keepsEachRatingAsItIsGivenAndNotesBeforeAnyPoint() {
        open(desk(Rated.REPLY));
        notes().getFirst().setValue("Names the brother");
        assertThat(status()).contains("Saved");
        points().get(1).setValue(3);
        open(desk(Rated.REPLY));
        assertThat(notes().getFirst().getValue()).isEqualTo("Names the brother");
        assertThat(points().getFirst().getValue()).isNull();
        assertThat(points().get(1).getValue()).isEqualTo(3);
        assertThat(judges.own(RITA, berta, Rated.REPLY).values())
                .containsExactlyInAnyOrder(Rating.noted("Names the brother"), new Rating(3, ""));
    }

    @Test
    void handsInOnlyWhatIsWholeAndOnlyWhenItIsMeant() {
        open(desk(Rated.REPLY));
        points().getFirst().setValue(0);
        press("Hand in");
        assertThat(status()).contains("3 things are still missing");
        rateAll();
        press("Hand in");
        press("Not yet");
        assertThat(page()).doesNotContain("You have handed in");
        press("Hand in");
        press("Hand in for good");
        assertThat(page()).contains("You have handed in your ratings", "Nobody else has handed in yet");
    }

    @Test
    void showsOthersOnlyOnceOnesOwnAreHandedIn() {
        judges.handIn(RAUL, berta, Rated.REPLY, 2, "Raul saw nothing here");
        open(desk(Rated.REPLY));
        assertThat(page() + html()).doesNotContain("Raul saw nothing here");
        rateAll();
        press("Hand in");
        press("Hand in for good");
        assertThat(page()).contains("Raul saw nothing here", "2 of 5", "4 of 5");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void addsAnotherPointWithAReasonAndKeepsTheFirst() {
        judges.handIn(RITA, berta, Rated.REPLY, 3, "Clear");
        open(desk(Rated.REPLY));
        press("Add");
        assertThat(status()).contains("write the reason");
        Select what = field(Select.class, "What it is about");
        what.setValue(what.getListDataView().getItem(0));
        field(Select.class, "Point from now on").setValue(5);
        field(TextArea.class, "Reason").setValue("Read it again");
        press("Add");
        assertThat(page()).contains("3 of 5", "Amended to 5", "Read it again");
    }

    @Test
    void doesNotLoseWhatCouldNotBeKept() {
        open(desk(Rated.REPLY));
        outage.of("ratings");
        points().getFirst().setValue(5);
        assertThat(status()).doesNotContain("Saved");
        outage.end();
        points().get(1).setValue(4);
        assertThat(status()).contains("Saved");
        assertThat(judges.own(RITA, berta, Rated.REPLY)).hasSize(2);
    }

    @Test
    void isNobodyElsesDesk() {
        toInterview();
        assertNotFound(desk(Rated.INTERVIEW));
        assertNotFound(JudgingAddress.kit(berta));
        assertNotFound(OpeningTab.AGREEMENT.path(opening));
        assertNotFound("ratings/none-such/reply");
        assertNotFound("ratings/a.b/reply");
        open(JudgingAddress.comparison(opening, List.of(berta, house.applied(opening, "Carla Sol"))));
        assertThat(page()).contains("cannot be compared here").doesNotContain("Berta", "Scores with their intervals");
    }

    @Test
    @WithMockUser(username = "ana", roles = "LEARNER")
    void isNothingForThoseWhoHaveNothingToDoWithIt() {
        open("ratings");
        assertThat(page()).contains("You rate nothing in any opening");
        for (var address : List.of(
                desk(Rated.REPLY),
                desk(Rated.INTERVIEW),
                JudgingAddress.kit(berta),
                OpeningTab.AGREEMENT.path(opening),
                OpeningTab.COMPARISON.path(opening))) {
            assertNotFound(address);
        }
        open("");
        assertThat(page()).doesNotContain("waits for your rating");
    }

    @Test
    @WithMockUser(username = "ines", roles = "LEARNER")
    void leadsThroughTheInterviewWithWhatMayNotBeAsked() {
        assertNotFound(desk(Rated.INTERVIEW));
        toInterview();
        open(desk(Rated.INTERVIEW));
        assertThat(page())
                .contains("What may not be asked", "About something done", "If something is open, ask", "(added)");
        assertThat(points()).hasSizeGreaterThan(2);
        rateAll();
        press("Hand in");
        press("Hand in for good");
        assertThat(page()).contains("You have handed in");
        open(JudgingAddress.kit(berta));
        assertThat(page()).contains("Interview kit", "What the points mean");
    }

    @Test
    @WithMockUser(username = "diego", roles = "LEARNER")
    void saysHowFarPeopleAgreeAndHowLittleThatIs() {
        judges.handIn(RITA, berta, Rated.REPLY, 4, "n");
        judges.handIn(RAUL, berta, Rated.REPLY, 2, "n");
        open(OpeningTab.AGREEMENT.path(opening));
        assertThat(page())
                .contains("They have 4 things in common", "Two points or more apart", "Applicant 1", "2 and 4")
                .contains("Nobody has rated the same as somebody else yet");
    }

    @Test
    @WithMockUser(username = "diego", roles = "LEARNER")
    void comparesInTheOrderChosenAndCallsAlikeWhatIs() {
        var carla = house.applied(opening, "Carla Sol");
        judges.sat(berta, 0.9);
        judges.sat(carla, 0.9);
        house.replied(opening, carla, "Here I am.");
        judges.handIn(RITA, carla, Rated.REPLY, 4, "n");
        open(JudgingAddress.comparison(opening, List.of(carla, berta)));
        assertThat(page())
                .contains("Not distinguishable", "probably", "A person decides", "Meets the fear")
                .doesNotContain("Berta", "Carla");
        assertThat(html().indexOf("Applicant 2")).isLessThan(html().indexOf("Applicant 1"));
        open(JudgingAddress.comparison(opening, List.of(carla)));
        assertThat(page()).contains("cannot be compared here");
    }
}
