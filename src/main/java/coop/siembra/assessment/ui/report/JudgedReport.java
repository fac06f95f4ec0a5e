package coop.siembra.assessment.ui.report;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.assessment.scoring.ScaleScore;
import coop.siembra.assessment.scoring.ScaleScore.Preferred;
import coop.siembra.assessment.scoring.ScaleScore.Scored;
import coop.siembra.assessment.scoring.ScaleScore.Unscored;
import coop.siembra.assessment.scoring.ScoreReport;
import coop.siembra.assessment.scoring.StyleNote;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Html;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a sitting says to those who judge the person or talk with them: each score with its range, what it rests on, and questions worth
 * asking about how it was answered. What is written to the person themselves is not in it.
 */
public class JudgedReport extends Fragment {

    /** @param notes all there are */
    public JudgedReport(
            Instrument instrument,
            ScoreReport report,
            List<StyleNote> notes,
            I18NProvider translations,
            Voice voice,
            ZoneId zone) {
        super(
                "assessment-judged",
                new Judged(instrument, report, notes, new ReportWords(translations, voice, zone)).html());
    }

    /** The markup. */
    record Judged(Instrument instrument, ScoreReport report, List<StyleNote> notes, ReportWords words) {

        String html() {
            return "<h3>" + Html.text(words.of(instrument.title())) + "</h3>"
                    + Medium.small(words.say("assessment.judged.handed-in", words.day(report)))
                    + invented()
                    + provisional()
                    + Html.element("div", "assessment-bars", scales())
                    + style();
        }

        private String invented() {
            return report.occasion().invented()
                    ? Html.element("div", "si-notice warn", Medium.paragraph(words.say("assessment.report.invented")))
                    : "";
        }

        private String provisional() {
            return report.provisional()
                    ? Html.element(
                            "div", "si-notice warn", Medium.paragraph(words.say("assessment.judged.provisional-lead")))
                    : "";
        }

        private String scales() {
            return report.scales().stream()
                    .filter(score -> score.scale().role() == Role.RESULT)
                    .map(this::line)
                    .collect(Collectors.joining());
        }

        private String line(ScaleScore score) {
            return switch (score) {
                case Scored scored -> scored(scored);
                case Unscored none ->
                    line(
                            none,
                            Medium.badge(words.say("assessment.report.no-score"), Tone.PLAIN),
                            Medium.small(words.say(none.reason().explanation())));
                case Preferred preferred -> "";
            };
        }

        private String scored(Scored score) {
            var figure = Html.element("span", "", Html.text(words.score(score.scaled())))
                    + (score.provisional()
                            ? " " + Medium.badge(words.say("assessment.report.provisional"), Tone.WARN)
                            : "");
            var band = score.band().map(found -> words.of(found.name()) + " · ").orElse("");
            return line(
                    score,
                    figure,
                    OverviewHtml.bar(score)
                            + Medium.small(band + words.range(score.precision()))
                            + words.betweenBands(score).map(Medium::small).orElse("")
                            + Medium.small(words.measured(score, report.key())));
        }

        private String line(ScaleScore score, String figure, String below) {
            var name =
                    Html.element("strong", "", Html.text(words.of(score.scale().name())));
            return Html.element(
                    "div",
                    "assessment-line",
                    Html.element("div", "assessment-line-words", name + " <span>" + figure + "</span>") + below);
        }

        /** Questions for the talk with the person. */
        private String style() {
            var questions = notes.stream()
                    .map(note -> "<li>" + Html.text(words.say(note.kind().question(), note.figure(), note.threshold()))
                            + "</li>")
                    .collect(Collectors.joining());
            return questions.isEmpty()
                    ? ""
                    : "<h4>" + Html.text(words.say("assessment.judged.style")) + "</h4>"
                            + Medium.small(words.say("assessment.judged.style-lead"))
                            + "<ul class=\"assessment-points\">" + questions + "</ul>";
        }
    }
}
