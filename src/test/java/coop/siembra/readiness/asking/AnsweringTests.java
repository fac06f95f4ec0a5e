package coop.siembra.readiness.asking;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.EVA;
import static coop.siembra.access.Cooperative.HEAD;
import static coop.siembra.access.Cooperative.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.access.Acting;
import coop.siembra.people.People;
import coop.siembra.readiness.model.asking.SurveyKind;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Answers: each once, and only what can be counted. */
class AnsweringTests extends AskingTest {
    @Autowired
    People people;

    @Test
    void countsEverybodyOnceAlsoAtTheSameMoment() throws Exception {
        var round = open(SurveyKind.OBSTACLES);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var many = IntStream.range(0, 8)
                    .mapToObj(attempt ->
                            (Callable<Optional<SurveyRefusal>>) () -> answer(ANA, round, obstacles(true), GIVEN_AWAY))
                    .toList();
            int counted = 0;
            for (var outcome : threads.invokeAll(many)) {
                counted += outcome.get().isEmpty() ? 1 : 0;
            }
            assertThat(counted).isEqualTo(1);
        }
        assertThat(answer(ANA, round, obstacles(false), "")).contains(SurveyRefusal.ALREADY_ANSWERED);
        assertThat(mongo.findAll(CountDocument.class))
                .singleElement()
                .satisfies(counts -> assertThat(counts.sheets()).isEqualTo(1));
        assertThat(mongo.findAll(BagDocument.class, "survey_words"))
                .flatExtracting(BagDocument::texts)
                .containsExactly(GIVEN_AWAY);
    }

    @Test
    void takesAnswersOfManyAtTheSameMoment() throws Exception {
        var crowd = hire(SHOP, 24);
        var round = open(SurveyKind.OBSTACLES);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var many = crowd.stream()
                    .map(person -> (Callable<Optional<SurveyRefusal>>)
                            () -> answer(person, round, obstacles(true), "words of " + person))
                    .toList();
            for (var outcome : threads.invokeAll(many)) {
                assertThat(outcome.get()).isEmpty();
            }
        }
        end(round);
        var map = boss(() -> results.obstacles(null)).orElseThrow();
        assertThat(map.answered()).isEqualTo(24);
        assertThat(map.unit().answered()).isEqualTo(24);
        assertThat(boss(() -> results.words(SurveyKind.OBSTACLES))).hasSize(24);
    }

    @Test
    void refusesWhatCannotBeCounted() {
        var round = open(SurveyKind.OBSTACLES);
        assertThat(answer(ANA, "obstacles-7", obstacles(true), "")).contains(SurveyRefusal.NOT_RUNNING);
        assertThat(answer(ANA, round, Map.of("nothing", 3), " ")).contains(SurveyRefusal.NOTHING_ANSWERED);
        assertThat(answer(ANA, round, Map.of("po-who-knows-whom", 99), "")).contains(SurveyRefusal.NOTHING_ANSWERED);
        assertThat(answer(ANA, round, Map.of(), "a".repeat(601))).contains(SurveyRefusal.WORDS_TOO_LONG);
        assertThat(Acting.as(HEAD, () -> answering.answerOwn(round, support(4))))
                .contains(SurveyRefusal.NOT_RUNNING);
        var later = answering.at(Clock.offset(clock, Duration.ofDays(8)), new SecureRandom());
        assertThat(Acting.as(ANA, () -> later.answer(round, obstacles(true), "")))
                .contains(SurveyRefusal.NOT_RUNNING);
        end(round);
        assertThat(answer(ANA, round, obstacles(true), "")).contains(SurveyRefusal.NOT_RUNNING);
        people.activate(EVA, false);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> answer(EVA, round, obstacles(true), ""));
    }

    @Test
    void countsAUnitOfFewPeopleOnlyInTheOneAbove() {
        var round = open(SurveyKind.OBSTACLES);
        answer(ANA, round, obstacles(true), ""); // alone in the shop, and with the head alone in sales
        assertThat(mongo.findAll(CountDocument.class))
                .singleElement()
                .satisfies(counts -> assertThat(counts.unit()).isEqualTo("top"));
    }
}
