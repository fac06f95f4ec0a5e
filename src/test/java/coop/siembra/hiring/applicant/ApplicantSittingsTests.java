package coop.siembra.hiring.applicant;

import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.SittingOutcome;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.hiring.Acting;
import coop.siembra.hiring.Adjustments;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.model.Battery;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One sitting of each instrument, whatever devices, clocks and other links say. */
class ApplicantSittingsTests extends LinkTest {
    @Autowired
    Adjustments adjustments;

    private Response rating() {
        var item = (Item.Rating) sitting().form().items().getFirst().item();
        return new Response.Ratings(
                item.options().stream().collect(Collectors.toMap(option -> option.id(), option -> 2)));
    }

    private String item() {
        return sitting().form().items().getFirst().item().id();
    }

    @Test
    void goOnFromTheSameLinkOnAnotherDevice() {
        begin();
        sittings.take(token, MOMENTS, TAB, new SittingStep.Answer(item(), rating(), Duration.ofSeconds(5)));
        sittings.take(token, MOMENTS, TAB, new SittingStep.Turn(1));
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(DONE);
        assertThat(sittings.take(token, MOMENTS, "phone", new SittingStep.Open()))
                .isInstanceOf(SittingOutcome.Saved.class);
        assertThat(sitting().sitting().page()).isEqualTo(1);
        assertThat(sitting().sitting().response(item())).isPresent();
        assertThat(sittings.take(token, MOMENTS, TAB, new SittingStep.Turn(0)))
                .isEqualTo(new SittingOutcome.Refused(coop.siembra.assessment.sitting.Refusal.OPEN_ELSEWHERE));
        assertThat(sitting().sitting().form()).isEqualTo("b");
    }

    @Test
    void openOneSittingHoweverManyDoItAtOnce() throws Exception {
        agree();
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<DeskOutcome> open = () -> sittings.open(token, MOMENTS);
            pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> open).toList());
        }
        assertThat(mongo.findAll(Document.class, "sittings")).hasSize(1);
        assertThat(sittings.find(token, MOMENTS)).isPresent();
    }

    @Test
    void keepTheServersTimeWhateverTheBrowserSays() {
        begin();
        var began = Objects.requireNonNull(sitting().sitting().beganAt());
        for (var step : List.<SittingStep>of(
                new SittingStep.Open(),
                new SittingStep.Consent(Language.EN),
                new SittingStep.Begin(),
                new SittingStep.Answer(item(), rating(), Duration.ofDays(-9)),
                new SittingStep.Answer(item(), rating(), Duration.ofDays(9_000)))) {
            sittings.take(token, MOMENTS, TAB, step);
        }
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(DONE);
        assertThat(sitting().sitting().beganAt()).isEqualTo(began);
        assertThat(sitting().sitting().response(item()).orElseThrow().spent())
                .isBetween(Duration.ZERO, Duration.ofHours(1));
        mongo.updateFirst(
                new org.springframework.data.mongodb.core.query.Query(),
                new org.springframework.data.mongodb.core.query.Update()
                        .set("beganAt", began.minus(Duration.ofDays(1))),
                "sittings");
        assertThat(sittings.take(token, MOMENTS, TAB, new SittingStep.Answer(item(), rating(), Duration.ofSeconds(1))))
                .isEqualTo(new SittingOutcome.Refused(coop.siembra.assessment.sitting.Refusal.TIME_UP));
        assertThat(sitting().sitting().closed()).isTrue();
        assertThat(sittings.take(token, MOMENTS, TAB, new SittingStep.Begin()))
                .isInstanceOf(SittingOutcome.Refused.class);
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(DONE);
        assertThat(mongo.findAll(Document.class, "sittings"))
                .as("no second try")
                .hasSize(1);
    }

    @Test
    void openNoSittingOfSomebodyElseOrSomethingElse() {
        begin();
        var zoe = house.applied(opening, "Zoe Paz");
        var others = house.invited(zoe);
        desk.agree(others, NEEDED);
        assertThat(sittings.find(others, MOMENTS)).isEmpty();
        assertThat(sittings.take(others, MOMENTS, TAB, new SittingStep.Open()))
                .isEqualTo(new SittingOutcome.Refused(coop.siembra.assessment.sitting.Refusal.UNKNOWN));
        assertThat(sittings.open(token, new InstrumentId("serving-those-who-serve")))
                .isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(sittings.open(token, new InstrumentId("no-such-thing"))).isEqualTo(new Refused(Refusal.NOT_YET));
    }

    private void beganEarlier(Duration time) {
        var began = Objects.requireNonNull(sitting().sitting().beganAt());
        mongo.updateFirst(
                new org.springframework.data.mongodb.core.query.Query(),
                new org.springframework.data.mongodb.core.query.Update()
                        .set("beganAt", began.minus(time))
                        .inc("revision", 1),
                "sittings");
    }

    private SittingOutcome answers() {
        var step = new SittingStep.Answer(item(), rating(), Duration.ofSeconds(1));
        return sittings.take(token, MOMENTS, TAB, step);
    }

    @Test
    void loseNoTimeWhileTheyWaitForAnAnswerToWhatWouldHelp() {
        begin();
        assertThat(desk.ask(token, List.of("extra-time-50"), "")).isEqualTo(DONE);
        var waits = Duration.ofHours(5);
        change(link -> new Invitation(
                link.hash(),
                link.by(),
                link.at().minus(waits),
                link.expires(),
                link.beginsOn(),
                false,
                Objects.requireNonNull(link.heldAt()).minus(waits)));
        beganEarlier(waits.plusMinutes(10));
        assertThat(sitting().timing().orElseThrow().over(Instant.now(java.time.Clock.systemUTC())))
                .isFalse();
        Acting.as(ROSA, () -> adjustments.answer(berta, 0, "We read them to you"));
        assertThat(answers()).isInstanceOf(SittingOutcome.Saved.class);
        beganEarlier(Duration.ofMinutes(51));
        assertThat(answers())
                .as("ten minutes before the wait and more than fifty after it")
                .isEqualTo(new SittingOutcome.Refused(coop.siembra.assessment.sitting.Refusal.TIME_UP));
    }

    @Test
    void haveTheirTimeAndNoMoreWhileTheOpeningIsStoppedBecauseTheyMayGoOn() {
        begin();
        house.take(opening, new OpeningStep.Halt("A question was wrong"));
        assertThat(answers()).isInstanceOf(SittingOutcome.Saved.class);
        beganEarlier(Duration.ofHours(5));
        assertThat(answers()).isEqualTo(new SittingOutcome.Refused(coop.siembra.assessment.sitting.Refusal.TIME_UP));
    }

    @Test
    void sitTheFormThatTheOpeningSays() {
        var otherForm = new Battery.Sat(MOMENTS, "a", false);
        var other = house.opened(form -> HiringHouse.with(
                HiringHouse.with(
                        form, new Battery(List.of(otherForm), form.battery().task(), 45)),
                false,
                0,
                true));
        var zoe = house.applied(other, "Zoe Paz");
        token = house.invited(zoe);
        agree();
        assertThat(sittings.open(token, MOMENTS)).isEqualTo(DONE);
        assertThat(sitting().form().id()).isEqualTo("a");
    }
}
