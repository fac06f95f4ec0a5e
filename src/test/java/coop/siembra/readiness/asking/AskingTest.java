package coop.siembra.readiness.asking;

import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Acting;
import coop.siembra.access.Cooperative;
import coop.siembra.access.Role;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.model.asking.SurveyKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A cooperative that is asked: what tests of surveys have in common. */
@QuietApplicationTest
abstract class AskingTest {
    static final String GIVEN_AWAY = "Close the second door at noon";

    @Autowired
    Cooperative cooperative;

    @Autowired
    Surveys surveys;

    @Autowired
    Rounds rounds;

    @Autowired
    Answering answering;

    @Autowired
    SurveyResults results;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Clock clock;

    @BeforeEach
    void found() {
        cooperative.found();
        surveys.found();
    }

    LocalDate today() {
        return surveys.today();
    }

    <T> T boss(Supplier<T> deed) {
        return Acting.as(Surveys.BOSS, deed, Role.EXECUTIVE);
    }

    String open(SurveyKind kind) {
        return surveys.open(kind);
    }

    Optional<SurveyRefusal> end(String round) {
        return boss(() -> rounds.end(round));
    }

    List<PersonId> hire(UnitId unit, int many) {
        return surveys.hire(unit, many);
    }

    Map<String, Integer> obstacles(boolean there) {
        return surveys.obstacles(there);
    }

    Map<String, Integer> support(int much) {
        return surveys.support(much);
    }

    Optional<SurveyRefusal> answer(PersonId person, String round, Map<String, Integer> answers, String words) {
        return Acting.as(person, () -> answering.answer(round, answers, words));
    }

    void answer(List<PersonId> many, String round, Map<String, Integer> answers) {
        many.forEach(person -> surveys.answer(person, round, answers));
    }
}
