package coop.siembra.hiring.applicant;

import static coop.siembra.assessment.Respondents.MOMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.SittingOutcome;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.hiring.Hires;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.applicant.DeskOutcome.Done;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.applicant.Own.Situation;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.store.ReplyStore;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.Language;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Applicants in the middle of sitting and writing while something happens to the opening. */
@SpringBootTest(properties = {"siembra.outbox.delay=1h", "siembra.address=https://people.example"})
class InterruptedApplicantsTests {
    private static final String TAB = "tab";
    private static final Done DONE = new Done();
    private static final String WRITTEN = "palabra ".repeat(80).strip();

    @Autowired
    ApplicantProof proofs;

    @Autowired
    ApplicantDesk desk;

    @Autowired
    ApplicantSittings sittings;

    @Autowired
    ApplicantReply reply;

    @Autowired
    ApplicantCopies copies;

    @Autowired
    ReplyStore replies;

    @Autowired
    HiringHouse house;

    @Autowired
    Hires hires;

    private OpeningId opening = new OpeningId("none");
    private ApplicationId berta = new ApplicationId("none");
    private String token = "";

    @BeforeEach
    void begin() {
        house.found();
        opening = house.opened(HiringHouse::open);
        berta = house.applied(opening, "Berta Luz");
        token = hires.agrees(berta);
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(DONE);
        List.of(new SittingStep.Open(), new SittingStep.Consent(Language.ES), new SittingStep.Begin())
                .forEach(step -> assertThat(take(step)).isInstanceOf(SittingOutcome.Saved.class));
        assertThat(answer(0)).isInstanceOf(SittingOutcome.Saved.class);
        assertThat(reply.write(token, WRITTEN)).isEqualTo(DONE);
    }

    private SittingOutcome take(SittingStep step) {
        return sittings.take(token, MOMENTS, TAB, step);
    }

    private SittingOutcome answer(int number) {
        var item = (Item.Rating) items().get(number);
        var response = new Response.Ratings(
                item.options().stream().collect(Collectors.toMap(option -> option.id(), option -> 2)));
        return take(new SittingStep.Answer(item.id(), response, Duration.ofSeconds(5)));
    }

    private List<Item> items() {
        return sittings.find(token, MOMENTS).orElseThrow().form().items().stream()
                .map(placed -> placed.item())
                .toList();
    }

    private boolean answered(int number) {
        return sittings.find(token, MOMENTS)
                .orElseThrow()
                .sitting()
                .response(items().get(number).id())
                .isPresent();
    }

    private Own own() {
        return desk.enter(token).orElseThrow();
    }

    @Test
    void comeToTheirEndWhenTheOpeningIsClosed() {
        house.take(opening, new OpeningStep.Close());
        assertThat(own().situation()).isEqualTo(Situation.READY);
        assertThat(answer(1)).isInstanceOf(SittingOutcome.Saved.class);
        assertThat(take(new SittingStep.Submit())).isInstanceOf(SittingOutcome.Saved.class);
        assertThat(reply.handIn(token)).isEqualTo(DONE);
        assertThat(own().situation()).isEqualTo(Situation.DONE);
    }

    @Test
    void comeToTheirEndWhileTheOpeningIsHaltedBecauseAClockIsRunning() {
        house.take(opening, new OpeningStep.Halt("For a reason"));
        assertThat(own().situation()).isEqualTo(Situation.HALTED);
        assertThat(own().duties()).allMatch(own()::mayDo);
        assertThat(answer(1)).isInstanceOf(SittingOutcome.Saved.class);
        assertThat(reply.write(token, WRITTEN + " más")).isEqualTo(DONE);
        assertThat(take(new SittingStep.Submit())).isInstanceOf(SittingOutcome.Saved.class);
        assertThat(reply.handIn(token)).isEqualTo(DONE);
        assertThat(own().situation()).isEqualTo(Situation.DONE);
    }

    @Test
    void beginNothingNewWhileTheOpeningIsHalted() {
        var carla = house.applied(opening, "Carla Paz");
        token = hires.agrees(carla);
        assertThat(sittings.open(token, MOMENTS)).as("opened, not begun").isEqualTo(DONE);
        assertThat(take(new SittingStep.Open())).isInstanceOf(SittingOutcome.Saved.class);
        house.take(opening, new OpeningStep.Halt("For a reason"));
        assertThat(own().duties()).noneMatch(own()::mayDo);
        assertThat(take(new SittingStep.Begin()))
                .isEqualTo(new SittingOutcome.Refused(coop.siembra.assessment.sitting.Refusal.UNKNOWN));
        assertThat(reply.write(token, "Hola")).isEqualTo(new Refused(Refusal.NOT_YET));
        house.take(opening, new OpeningStep.Resume("Done"));
        assertThat(own().duties()).allMatch(own()::mayDo);
    }

    @Test
    void waitForAnAnswerToWhatWouldHelpAlsoWhileTheOpeningIsHalted() {
        desk.ask(token, List.of("extra-time-50"), "");
        house.take(opening, new OpeningStep.Halt("For a reason"));
        assertThat(own().duties()).noneMatch(own()::mayDo);
    }

    @Test
    void loseNothingOfWhatTheyDidWhenTheOpeningIsWithdrawn() {
        house.take(opening, new OpeningStep.Withdraw("The branch is closed"));
        assertThat(own().situation()).isEqualTo(Situation.NOT_FILLED);
        assertThat(answer(1)).isEqualTo(new SittingOutcome.Refused(coop.siembra.assessment.sitting.Refusal.UNKNOWN));
        assertThat(reply.write(token, WRITTEN + " más")).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(reply.handIn(token)).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(answered(0)).isTrue();
        assertThat(answered(1)).isFalse();
        assertThat(replies.find(berta).orElseThrow().reply().text()).isEqualTo(WRITTEN);
        var copy = new String(
                copies.copy(
                                token,
                                proofs.prove(token, "berta.luz@people.example").orElseThrow())
                        .orElseThrow()
                        .json(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(copy).contains(WRITTEN, "member-moments");
    }
}
