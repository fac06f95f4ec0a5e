package coop.siembra.bench;

import coop.siembra.assessment.Desk;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.SittingOutcome.Saved;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.hiring.applicant.ApplicantDesk;
import coop.siembra.hiring.applicant.ApplicantSittings;
import coop.siembra.kernel.Language;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.context.ApplicationContext;

/**
 * Applicants who sit at the same time, each by a link of their own and each answering about once a second, situation after situation, the
 * form over and over. People take many times as long to read one.
 */
final class ApplicantsAtOnce {
    private static final Set<String> NEEDED = Set.of("read", "take-part", "own-answers");
    private static final int ROUNDS = 3;
    private static final int SHORTEST_PAUSE = 500;
    private static final int LONGEST_PAUSE = 1500;
    private static final String TAB = "bench";

    private final ApplicantDesk desk;
    private final ApplicantSittings sittings;

    ApplicantsAtOnce(ApplicationContext node) {
        desk = node.getBean(ApplicantDesk.class);
        sittings = node.getBean(ApplicantSittings.class);
    }

    /**
     * How long each answer took to be stored, from the second round on.
     *
     * @param tokens of links of those who sit
     */
    Sample responses(List<String> tokens) throws Exception {
        tokens.forEach(this::begin);
        var sample = new Sample();
        try (var people = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var seats = tokens.stream()
                    .map(token -> (Callable<Sample>) () -> sit(token, new Random(token.hashCode())))
                    .toList();
            for (var seat : people.invokeAll(seats)) {
                sample.addAll(seat.get());
            }
        }
        return sample;
    }

    private void begin(String token) {
        desk.agree(token, NEEDED);
        sittings.open(token, Respondents.MOMENTS);
        take(token, new SittingStep.Open());
        take(token, new SittingStep.Consent(Language.ES));
        take(token, new SittingStep.Begin());
    }

    private Sample sit(String token, Random random) throws InterruptedException {
        var items =
                sittings.find(token, Respondents.MOMENTS).orElseThrow().form().items();
        var sample = new Sample();
        for (int round = 0; round < ROUNDS; round++) {
            for (var placed : items) {
                Thread.sleep(random.nextInt(SHORTEST_PAUSE, LONGEST_PAUSE));
                var answer = SittingWork.response(placed.item(), random);
                long begin = System.nanoTime();
                take(token, new SittingStep.Answer(placed.item().id(), answer, Duration.ofSeconds(9)));
                if (round > 0) {
                    sample.add((System.nanoTime() - begin) / 1e6);
                }
            }
        }
        return sample;
    }

    private Desk take(String token, SittingStep step) {
        var outcome = sittings.take(token, Respondents.MOMENTS, TAB, step);
        if (outcome instanceof Saved(var desk)) {
            return desk;
        }
        throw new IllegalStateException(step + ": " + outcome);
    }
}
