package coop.siembra.hiring.ui.judging;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.hiring.model.Steps;
import coop.siembra.hiring.model.judging.Scorecard;
import coop.siembra.hiring.model.judging.ScorecardStep;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.SaveStatus;
import java.util.List;
import java.util.stream.IntStream;

/** Another point after talking, with a reason; the one first given stays visible. */
class AmendForm extends Div {
    private final Select<RatingField.Asked> asked = new Select<>();
    private final Select<Integer> point = new Select<>();
    private final TextArea reason = new TextArea();
    private final SaveStatus status = new SaveStatus();

    AmendForm(List<RatingField.Asked> all, Scorecard own, Phrases phrases, ScorecardForm.Saver saver) {
        asked.setLabel(phrases.say("hiring.judging.amend.what"));
        asked.setItems(all);
        asked.setItemLabelGenerator(one -> own.last(one.id()).isPresent()
                ? phrases.say(
                        "hiring.judging.amend.now",
                        one.title(),
                        own.last(one.id()).getAsInt())
                : one.title());
        asked.setWidthFull();
        point.setLabel(phrases.say("hiring.judging.amend.point"));
        point.setItems(IntStream.rangeClosed(1, Scorecard.POINTS).boxed().toList());
        reason.setLabel(phrases.say("hiring.judging.amend.reason"));
        reason.setHelperText(phrases.say("hiring.judging.amend.reason-help"));
        reason.setMaxLength(Steps.LONGEST_TEXT);
        reason.setWidthFull();
        var form = Parts.box(
                "judging-stack",
                new Paragraph(phrases.say("hiring.judging.amend.lead")),
                asked,
                point,
                reason,
                Parts.row(
                        Parts.button(
                                phrases.say("hiring.judging.amend.save"), Tone.PLAIN, click -> save(phrases, saver)),
                        status));
        var more = new NativeDetails(phrases.say("hiring.judging.amend.title"), form);
        more.addClassName("judging-more");
        add(Parts.card(more));
    }

    private void save(Phrases phrases, ScorecardForm.Saver saver) {
        if (asked.getValue() == null
                || point.getValue() == null
                || reason.getValue().isBlank()) {
            status.failed(phrases.say("hiring.judging.amend.missing"));
            return;
        }
        saver.save(new ScorecardStep.Amend(asked.getValue().id(), point.getValue(), reason.getValue()))
                .ifPresent(status::failed);
    }
}
