package coop.siembra.readiness.asking;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.access.Cooperative.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.siembra.access.Acting;
import coop.siembra.kernel.PersonId;
import coop.siembra.readiness.asking.Answering.Part;
import coop.siembra.readiness.model.asking.SurveyKind;
import coop.siembra.store.StoreOutage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What is left of an answer when the store fails half-way. */
class SurveyOutageTests extends AskingTest {
    private static final Map<String, Integer> OBSTACLES = Map.of("po-who-knows-whom", 5);
    private static final Map<String, Integer> MIRROR = Map.of("reason-told", 4);

    @Autowired
    StoreOutage outage;

    @AfterEach
    void restore() {
        outage.end();
    }

    private Optional<SurveyRefusal> answer(PersonId person, String round, Map<String, Integer> answers) {
        return answer(person, round, answers, GIVEN_AWAY);
    }

    private Part part(PersonId person, String round) {
        return Acting.as(person, () -> answering.running(round)).orElseThrow().part();
    }

    private List<String> lying(String bags) {
        return mongo.findAll(BagDocument.class, bags).stream()
                .flatMap(bag -> bag.texts().stream())
                .toList();
    }

    private void fails(Runnable deed) {
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(deed::run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"survey_counts", "survey_words"})
    void takesTheMarkAndTheWordsBackWhenAnswersCannotBeCounted(String failing) {
        var round = open(SurveyKind.OBSTACLES);
        outage.of(failing);
        fails(() -> answer(ANA, round, OBSTACLES));
        assertThat(lying("survey_marks")).isEmpty();
        assertThat(lying("survey_words")).isEmpty();
        assertThat(mongo.findAll(CountDocument.class)).isEmpty();
        assertThat(part(ANA, round)).isEqualTo(Part.ANSWERS);
        outage.end();
        assertThat(answer(ANA, round, OBSTACLES)).isEmpty();
        assertThat(lying("survey_marks")).hasSize(1);
        assertThat(lying("survey_words")).containsExactly(GIVEN_AWAY);
        assertThat(mongo.findAll(CountDocument.class))
                .singleElement()
                .satisfies(counts -> assertThat(counts.sheets()).isOne());
        assertThat(answer(ANA, round, OBSTACLES)).contains(SurveyRefusal.ALREADY_ANSWERED);
    }

    @Test
    void takesBackOneOfTwoTextsThatAreAlike() {
        var round = open(SurveyKind.OBSTACLES);
        assertThat(answer(HEAD, round, OBSTACLES)).isEmpty();
        outage.of("survey_counts");
        fails(() -> answer(ANA, round, OBSTACLES));
        assertThat(lying("survey_marks")).hasSize(1);
        assertThat(lying("survey_words")).containsExactly(GIVEN_AWAY);
        assertThat(part(HEAD, round)).isEqualTo(Part.NOTHING);
    }

    @Test
    void countsNothingOfWhoCannotBeMarked() {
        var round = open(SurveyKind.OBSTACLES);
        outage.of("survey_marks");
        fails(() -> answer(ANA, round, OBSTACLES));
        assertThat(mongo.findAll(CountDocument.class)).isEmpty();
        assertThat(lying("survey_words")).isEmpty();
        assertThat(part(ANA, round)).isEqualTo(Part.ANSWERS);
    }

    @Test
    void asksAgainAboutOneselfWhatCouldNotBeKept() {
        var round = open(SurveyKind.MIRROR);
        outage.of("survey_own");
        fails(() -> Acting.as(HEAD, () -> answering.answerOwn(round, MIRROR)));
        assertThat(part(HEAD, round)).isEqualTo(Part.OWN);
        outage.end();
        assertThat(Acting.as(HEAD, () -> answering.answerOwn(round, MIRROR))).isEmpty();
        assertThat(part(HEAD, round)).isEqualTo(Part.ANSWERS);
    }
}
