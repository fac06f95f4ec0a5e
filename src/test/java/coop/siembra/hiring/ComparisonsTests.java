package coop.siembra.hiring;

import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.assessment.Respondents.about;
import static coop.siembra.hiring.HiringHouse.DIEGO;
import static coop.siembra.hiring.HiringHouse.INES;
import static coop.siembra.hiring.HiringHouse.OMAR;
import static coop.siembra.hiring.HiringHouse.RITA;
import static coop.siembra.hiring.HiringHouse.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.QuietApplicationTest;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.judging.Comparison.Verdict;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scores of applicants, alone and beside each other, and who sees them. */
@QuietApplicationTest
class ComparisonsTests {
    @Autowired
    Comparisons comparisons;

    @Autowired
    ApplicantScores scores;

    @Autowired
    HiringHouse house;

    @Autowired
    Respondents respondents;

    @Autowired
    ApplicantStore store;

    @Autowired
    OpeningStore openings;

    private OpeningId opening = new OpeningId("none");

    @BeforeEach
    void found() {
        house.found();
        opening = house.opened();
    }

    private ApplicationId sat(String name, String form, double level) {
        var id = house.applied(opening, name);
        sit(id, MOMENTS, form, level);
        return id;
    }

    private void sit(ApplicationId id, InstrumentId instrument, String form, double level) {
        var how = new How(form, Purpose.HIRING, Language.ES, false, Respondents.NOON);
        var sitting = respondents.closed(Taker.applicant(id.value()), instrument, how, about(level, 5));
        var held = store.find(id).orElseThrow();
        store.save(
                held,
                held.applicant().with(held.applicant().participation().sitting(instrument, sitting)),
                openings.find(opening).orElseThrow().opening(),
                List.of());
    }

    private Optional<SideBySide> compare(PersonId person, ApplicationId... ids) {
        return Acting.as(person, () -> comparisons.compare(opening, List.of(ids)));
    }

    @Test
    void putsApplicantsBesideEachOtherInTheOrderChosenAndTellsApartOnlyWhatIs() {
        var low = sat("Low", "b", 0.05);
        var high = sat("High", "b", 0.98);
        var alike = sat("Alike", "b", 0.98);
        var none = house.applied(opening, "None");
        var seen = compare(DIEGO, low, high, alike, none).orElseThrow();
        assertThat(seen.columns()).extracting(column -> column.file().id()).containsExactly(low, high, alike, none);
        var verdicts = seen.scales().getFirst().comparison().pairs().stream()
                .map(pair -> pair.verdict())
                .toList();
        assertThat(verdicts.get(3)).as("high and alike").isEqualTo(Verdict.NOT_DISTINGUISHABLE);
        assertThat(verdicts.get(2)).as("low and none").isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(seen.scales())
                .anySatisfy(scale -> assertThat(
                                scale.comparison().pairs().getFirst().verdict())
                        .isEqualTo(Verdict.APART));
        assertThat(seen.toString()).as("blind").doesNotContain("High");
    }

    @Test
    void doesNotCompareWhatWasScoredInDifferentWays() {
        var a = sat("On a", "a", 0.05);
        var b = sat("On b", "b", 0.98);
        assertThat(compare(ROSA, a, b).orElseThrow().scales())
                .allMatch(scale -> scale.comparison().allAlike());
    }

    @Test
    void isForThoseWhoSeeScoresAndForOneOpening() {
        var one = sat("One", "b", 0.5);
        var two = sat("Two", "b", 0.6);
        for (var person : List.of(RITA, INES, OMAR)) {
            assertThat(compare(person, one, two)).isEmpty();
            assertThat(Acting.as(person, () -> scores.of(one))).isEmpty();
        }
        assertThat(Acting.as(ROSA, () -> scores.of(one)).orElseThrow()).hasSize(1);
        var other = house.opened();
        var foreign = house.applied(other, "Foreign");
        assertThat(compare(ROSA, one, foreign)).isEmpty();
        assertThat(compare(ROSA, one, new ApplicationId("ghost"))).isEmpty();
        assertThat(compare(ROSA, one)).isEmpty();
        assertThat(compare(ROSA, one, one)).isEmpty();
        var three = house.applied(opening, "Three");
        var four = house.applied(opening, "Four");
        var five = house.applied(opening, "Five");
        assertThat(compare(ROSA, one, two, three, four)).isPresent();
        assertThat(compare(ROSA, one, two, three, four, five)).isEmpty();
    }

    @Test
    void showsNobodyWhatIsForTheApplicantsOwnInformation() {
        var id = sat("One", "b", 0.5);
        sit(id, SOIL, "a", 0.5);
        assertThat(Acting.as(ROSA, () -> scores.of(id)).orElseThrow())
                .as("not in the battery as something to judge by")
                .extracting(ApplicantScores.Scored::instrument)
                .containsExactly(MOMENTS);
    }
}
