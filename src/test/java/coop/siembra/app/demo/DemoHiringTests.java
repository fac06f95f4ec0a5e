package coop.siembra.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.hiring.Acting;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.FairnessMonitor;
import coop.siembra.hiring.Judging;
import coop.siembra.hiring.OpeningPage;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.RatingTask;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningId;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The openings of the demo and their applicants. */
class DemoHiringTests extends DemoTest {

    @Test
    void showsTheRecruiterOneOpeningUnderWayAndOneThatIsOver(
            @Autowired Openings openings, @Autowired Applicants applicants) {
        look();
        var recruiter = person("recruiter@demo.coop").id();
        var rows = Acting.as(recruiter, () -> openings.page(null, 0, 10), "LEARNER", "RECRUITER")
                .rows();
        assertThat(rows).extracting(row -> row.file().opening().state()).containsExactly(State.OPEN, State.CLOSED);
        assertThat(rows).extracting(OpeningPage.Row::applicants).containsExactly(14L, 44L);
        assertThat(rows.getLast().waiting()).isZero();

        var board = Acting.as(
                        recruiter,
                        () -> applicants.board(rows.getFirst().file().opening().id(), 20),
                        "LEARNER",
                        "RECRUITER")
                .orElseThrow();
        assertThat(board.columns()).filteredOn(column -> column.count() > 0).hasSizeGreaterThan(5);
        assertThat(everything("replies")).hasSizeGreaterThan(20);
        assertThat(everything("ratings")).anyMatch(rating -> !rating.getBoolean("submitted"));
        assertThat(everything("applicants"))
                .allSatisfy(applicant -> assertThat(
                                applicant.get("identity", Document.class).getString("source"))
                        .contains("invented"));
    }

    @Test
    void makesNoNewsOfApplicants() {
        look();
        assertThat(everything("letters"))
                .as("only of what a head has planned with people who work there")
                .allSatisfy(letter -> assertThat(letter.getString("kind")).isEqualTo("leading"));
    }

    @Test
    void letsNothingOfTheOpeningsHappenInTheFuture() {
        look();
        assertThat(everything("replies"))
                .allSatisfy(reply ->
                        assertThat(reply.getDate("submittedAt").toInstant()).isBefore(NOW));
        assertThat(everything("applicants"))
                .allSatisfy(applicant -> applicant
                        .getList("decisions", Document.class)
                        .forEach(decision ->
                                assertThat(decision.getDate("at").toInstant()).isBefore(NOW)));
    }

    @Test
    void givesTheEmployeeRepliesToRateAndTheRecruiterFairnessToLookAt(
            @Autowired Judging judging, @Autowired FairnessMonitor monitor) {
        look();
        var open = new OpeningId("demo-teller");
        var mine = Acting.as(person("employee@demo.coop").id(), () -> judging.mine(open), "LEARNER");
        assertThat(mine).extracting(RatingTask::state).contains(RatingTask.State.BEGUN, RatingTask.State.HANDED_IN);
        var report = Acting.as(
                        person("recruiter@demo.coop").id(),
                        () -> monitor.report(List.of(new OpeningId("demo-contact")), "gender"),
                        "LEARNER",
                        "RECRUITER")
                .orElseThrow();
        assertThat(report.stages().getFirst().rates().lines()).hasSize(2);
    }
}
