package coop.siembra.hiring.applicant;

import static coop.siembra.assessment.Respondents.MOMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.assessment.SittingOutcome;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.applicant.Own.Situation;
import coop.siembra.hiring.model.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A written reply is kept with each change and handed in once, and then everything may be. */
class ApplicantReplyTests extends LinkTest {
    @Test
    void keepAReplyWithEachChangeAndHandItInOnce() {
        agree();
        assertThat(reply.handIn(token)).isEqualTo(new Refused(Refusal.NOT_YET));
        assertThat(reply.write(token, "x".repeat(10_000_000))).isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(replies.find(berta)).isEmpty();
        assertThat(reply.write(token, "Hola")).isEqualTo(DONE);
        assertThat(reply.sheet(token).orElseThrow().text()).isEqualTo("Hola");
        assertThat(own().duty(
                                Duty.Kind.REPLY,
                                reply.sheet(token).orElseThrow().task().id()))
                .hasValueSatisfying(duty -> assertThat(duty.state()).isEqualTo(Duty.State.BEGUN));
        int most = reply.sheet(token).orElseThrow().task().words().max();
        assertThat(reply.write(token, words(most + 1))).isEqualTo(DONE);
        assertThat(reply.handIn(token)).isEqualTo(new Refused(Refusal.TOO_LONG));
        assertThat(reply.write(token, words(most))).isEqualTo(DONE);
        assertThat(reply.handIn(token)).isEqualTo(DONE);
        var handed = replies.find(berta).orElseThrow().reply();
        assertThat(reply.handIn(token)).isEqualTo(new Refused(Refusal.ALREADY_DONE));
        assertThat(reply.write(token, "Otra")).isEqualTo(new Refused(Refusal.ALREADY_DONE));
        assertThat(replies.find(berta).orElseThrow().reply()).isEqualTo(handed);
    }

    @Test
    void handInOnceHoweverManyDoItAtOnce() throws Exception {
        agree();
        reply.write(token, words(80));
        List<DeskOutcome> outcomes;
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<DeskOutcome> handIn = () -> reply.handIn(token);
            var futures =
                    pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> handIn).toList());
            outcomes = futures.stream().map(future -> future.resultNow()).toList();
        }
        assertThat(outcomes).containsOnlyOnce(DONE).contains(new Refused(Refusal.ALREADY_DONE));
    }

    @Test
    void thankOnceAndLetTheLinkLastAsLongAsTheDataWhenAllIsHandedIn() {
        finish();
        assertThat(own().situation()).isEqualTo(Situation.DONE);
        assertThat(link().expires())
                .isAfter(Instant.now(java.time.Clock.systemUTC()).plus(Duration.ofDays(100)));
        own();
        var letters = mongo.findAll(Document.class, "letters");
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().toString()).contains("berta.luz@people.example", "Recibimos sus respuestas");
        assertThat(feedback.of(token).orElseThrow().measured()).isNotNull();
        assertThat(sittings.take(token, MOMENTS, TAB, new SittingStep.Turn(0)))
                .isInstanceOf(SittingOutcome.Refused.class);
    }
}
