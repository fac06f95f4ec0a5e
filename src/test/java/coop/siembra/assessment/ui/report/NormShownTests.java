package coop.siembra.assessment.ui.report;

import static coop.siembra.access.Cooperative.ANA;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.assessment.Respondents.about;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.QuietApplicationTest;
import coop.siembra.access.Cooperative;
import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.reports.MyReport;
import coop.siembra.assessment.reports.MyReports;
import coop.siembra.assessment.scoring.NormStanding;
import coop.siembra.assessment.scoring.ScaleScore;
import coop.siembra.assessment.scoring.ScaleScore.Scored;
import coop.siembra.assessment.scoring.ScoreReport;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.people.Organisation;
import coop.siembra.ui.Voice;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Nothing is said of other people without their name, date, number and source. */
@QuietApplicationTest
@WithMockUser(username = "ana", roles = "LEARNER")
class NormShownTests {

    @Test
    void namesTheGroupItsDateItsNumberAndItsSource(
            @Autowired Cooperative cooperative,
            @Autowired Respondents respondents,
            @Autowired MyReports reports,
            @Autowired Organisation organisation,
            @Autowired I18NProvider translations) {
        cooperative.found();
        var id = respondents.closed(Taker.person(ANA), SOIL, How.USUAL, about(0.6, 1));
        var report = reports.of(id).orElseThrow();
        var words = new ReportWords(translations, new Voice(Locale.ENGLISH, organisation.wording()), ZoneOffset.UTC);
        assertThat(new ScalesHtml(report, words).html()).doesNotContain("Compared with");
        assertThat(new ScalesHtml(compared(report), words).html())
                .contains("Compared with “Tellers”, your score is higher than that of about 62 in 100 (1,204 people, ")
                .contains("Mar 1, 2026; source: Own sittings). T score 53.");
        assertThat(new BackgroundHtml(compared(report), words, Medium.PAGE).html())
                .doesNotContain("You are not compared");
    }

    private static MyReport compared(MyReport report) {
        var norm = new NormStanding(
                "Tellers", "Own sittings", LocalDate.of(2026, 3, 1), 1204, 62.2, OptionalDouble.of(53.1), false);
        var scores = report.report();
        return new MyReport(
                report.instrument(),
                new ScoreReport(
                        scores.occasion(),
                        scores.key(),
                        scores.scales().stream().map(score -> with(norm, score)).toList()),
                report.notes(),
                report.earlier());
    }

    private static ScaleScore with(NormStanding norm, ScaleScore score) {
        return score instanceof Scored one
                ? new Scored(
                        one.scale(),
                        one.method(),
                        one.answered(),
                        one.items(),
                        one.raw(),
                        one.scaled(),
                        one.band(),
                        one.precision(),
                        Optional.of(norm),
                        one.provisional())
                : score;
    }
}
