package coop.siembra.assessment.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.assessment.panel.Entry.Desk;
import coop.siembra.assessment.panel.Question;
import coop.siembra.item.Response;
import coop.siembra.item.ui.ItemField;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.SaveStatus;
import coop.siembra.ui.Voice;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** One situation, whose every option is rated. */
class ExpertPage extends Div {

    ExpertPage(
            Desk desk,
            int number,
            Voice voice,
            SaveStatus status,
            BiConsumer<String, Map<String, Integer>> rate,
            IntConsumer turn) {
        addClassName("assessment-part");
        int count = desk.questions().size();
        var question = desk.questions().get(number);
        var title = getTranslation("assessment.expert.situation", number + 1, count);
        var done = getTranslation("assessment.expert.done", desk.answered(), count);
        var how = new NativeDetails(
                getTranslation("assessment.player.how"),
                new Paragraph(getTranslation("assessment.expert.instruction")));
        how.addClassName("assessment-how");
        add(
                Parts.box(
                        "assessment-head",
                        new H1(title),
                        Parts.muted(done),
                        Parts.meter((int) (desk.answered() * 100 / count), done)),
                how,
                Parts.box("si-card assessment-item", field(desk, question, voice, rate)),
                foot(number, count, status, turn));
    }

    private static ItemField field(
            Desk desk, Question question, Voice voice, BiConsumer<String, Map<String, Integer>> rate) {
        var field = new ItemField(question.item(general()), 0, voice.locale(), voice.wording());
        var before = desk.ratings(question);
        if (!before.isEmpty()) {
            field.setResponse(new Response.Ratings(before));
        }
        field.onChange(response -> {
            if (response instanceof Response.Ratings(var values)) {
                rate.accept(question.id(), values);
            }
        });
        return field;
    }

    /** The words for the points of items that have none. */
    private static List<LocalizedText> general() {
        return IntStream.rangeClosed(1, Question.GENERAL)
                .mapToObj(point -> "assessment.expert.anchor." + point)
                .map(key -> new LocalizedText(
                        I18NProvider.translate(Language.EN.locale(), key),
                        I18NProvider.translate(Language.ES.locale(), key)))
                .toList();
    }

    private Component foot(int number, int count, SaveStatus status, IntConsumer turn) {
        var foot = new Footer();
        foot.addClassName("assessment-foot");
        if (number > 0) {
            foot.add(Parts.button(
                    getTranslation("assessment.expert.previous"), Tone.QUIET, click -> turn.accept(number - 1)));
        }
        boolean last = number + 1 >= count;
        foot.add(
                Parts.box("assessment-kept", status),
                Parts.button(
                        getTranslation(last ? "assessment.player.to-review" : "assessment.expert.next"),
                        Tone.PRIMARY,
                        click -> turn.accept(number + 1)));
        return foot;
    }
}
