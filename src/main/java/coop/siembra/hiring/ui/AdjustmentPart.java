package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.hiring.content.Notice;
import coop.siembra.hiring.model.Adjustment;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.List;

/** What the applicant asked for to make taking part easier, and what they are answered. Nobody who judges sees it. */
class AdjustmentPart extends Div {
    private static final int STEP = 25;
    private static final int MOST = 300;

    /** Answers. */
    @FunctionalInterface
    interface Answering {
        void answer(int extraPercent, String text);
    }

    AdjustmentPart(Adjustment asked, List<Notice.Option> options, Phrases phrases, Answering answering) {
        var section = Parts.section(
                phrases.say("hiring.adjustment.title"), Parts.muted(phrases.say("hiring.adjustment.lead")));
        section.add(new Fragment(wish(asked, options, phrases)));
        var answer = asked.answer();
        if (answer != null) {
            var granted = Parts.notice(answer.settles() ? Tone.GOOD : Tone.WARN, new Paragraph(came(answer, phrases)));
            if (!answer.text().isBlank()) {
                granted.add(new Paragraph(answer.text()));
            }
            granted.add(
                    Parts.muted(phrases.say("hiring.by-at", phrases.person(answer.by()), phrases.moment(answer.at()))));
            section.add(granted);
        }
        var percent = new IntegerField(phrases.say("hiring.adjustment.percent"));
        percent.setMin(0);
        percent.setMax(MOST);
        percent.setStep(STEP);
        percent.setStepButtonsVisible(true);
        percent.setValue(answer == null ? wished(asked, options) : answer.extraPercent());
        var text = new TextArea(phrases.say("hiring.adjustment.text"));
        text.setHelperText(phrases.say("hiring.adjustment.text-help"));
        text.setWidthFull();
        section.add(
                percent,
                text,
                Parts.row(Parts.button(
                        phrases.say(answer == null ? "hiring.adjustment.do" : "hiring.adjustment.again"),
                        answer == null ? Tone.PRIMARY : Tone.PLAIN,
                        click -> answering.answer(
                                percent.getValue() == null ? -1 : percent.getValue(), text.getValue()))));
        add(section);
    }

    private static String came(Adjustment.Answer answer, Phrases phrases) {
        if (answer.extraPercent() > 0) {
            return phrases.say("hiring.adjustment.granted", answer.extraPercent());
        }
        return phrases.say(answer.settles() ? "hiring.adjustment.no-time" : "hiring.adjustment.to-discuss");
    }

    private static int wished(Adjustment asked, List<Notice.Option> options) {
        return options.stream()
                .filter(option -> asked.options().contains(option.id()))
                .mapToInt(Notice.Option::extraTime)
                .max()
                .orElse(0);
    }

    private static String wish(Adjustment asked, List<Notice.Option> options, Phrases phrases) {
        var html = new Markup();
        html.tag("<p class='si-muted si-small'>")
                .text(phrases.say("hiring.adjustment.asked", phrases.moment(asked.askedAt())))
                .tag("</p><ul>");
        options.stream()
                .filter(option -> asked.options().contains(option.id()))
                .forEach(option ->
                        html.tag("<li>").text(phrases.of(option.text())).tag("</li>"));
        html.tag("</ul>");
        if (!asked.text().isBlank()) {
            html.tag("<p class='hiring-words'>").text(asked.text()).tag("</p>");
        }
        return html.toString();
    }
}
