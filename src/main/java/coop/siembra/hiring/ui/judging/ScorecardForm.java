package coop.siembra.hiring.ui.judging;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.hiring.model.judging.Scorecard;
import coop.siembra.hiring.model.judging.ScorecardStep;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.SaveStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scorecard that is not handed in: everything is kept as it is given, and what could not be kept is tried again with the next. */
class ScorecardForm extends Div {
    private final transient Phrases phrases;
    private final transient Saver saver;
    private final List<RatingField> fields = new ArrayList<>();
    private final transient Map<String, RatingField> unsaved = new LinkedHashMap<>();
    private final SaveStatus status = new SaveStatus();
    private final Div end = new Div();

    /** Keeps what is given. */
    @FunctionalInterface
    interface Saver {
        /** @return nothing when it is kept; else why not */
        Optional<String> save(ScorecardStep step);
    }

    /** What is read before a thing is rated, as markup. */
    @FunctionalInterface
    interface Sheet {
        Optional<String> of(String asked);
    }

    ScorecardForm(List<RatingField.Asked> asked, Scorecard card, Sheet sheet, Phrases phrases, Saver saver) {
        this.phrases = phrases;
        this.saver = saver;
        addClassName("judging-scorecard");
        for (var one : asked) {
            var field = new RatingField(one, card.ratings().get(one.id()), phrases, rating -> keep(one.id()));
            fields.add(field);
            var block = Parts.card(new H2(one.title()));
            block.addClassName("judging-asked");
            sheet.of(one.id()).ifPresent(html -> block.add(new Fragment("judging-question", html)));
            block.add(field);
            add(block);
        }
        end.addClassName("judging-end");
        add(end);
        offer(false);
    }

    private void keep(String asked) {
        fields.stream()
                .filter(field ->
                        field.getId().filter(("judging-" + asked)::equals).isPresent())
                .forEach(field -> unsaved.put(asked, field));
        keepAll();
    }

    private boolean keepAll() {
        for (var one : Map.copyOf(unsaved).entrySet()) {
            var refused = saver.save(
                    new ScorecardStep.Rate(one.getKey(), one.getValue().rating()));
            if (refused.isPresent()) {
                status.failed(refused.get());
                return false;
            }
            unsaved.remove(one.getKey());
            one.getValue().mark(phrases, false);
        }
        status.saved();
        return true;
    }

    private void offer(boolean focus) {
        end.removeAll();
        var ask = Parts.button(phrases.say("hiring.judging.hand-in"), Tone.PRIMARY, click -> ask());
        end.add(Parts.row(ask, status));
        if (focus) {
            ask.focus();
        }
    }

    private void ask() {
        if (!unsaved.isEmpty() && !keepAll()) {
            return;
        }
        fields.forEach(field -> field.mark(phrases, !field.isWhole()));
        var missing = fields.stream().filter(field -> !field.isWhole()).toList();
        if (!missing.isEmpty()) {
            status.failed(phrases.say("hiring.judging.missing", missing.size()));
            missing.getFirst().focusMissing();
            return;
        }
        end.removeAll();
        var really = Parts.button(phrases.say("hiring.judging.hand-in-really"), Tone.PRIMARY, click -> handIn());
        end.add(Parts.notice(
                Tone.WARN,
                new Paragraph(phrases.say("hiring.judging.hand-in-means")),
                Parts.row(really, Parts.button(phrases.say("hiring.judging.wait"), Tone.PLAIN, click -> offer(true)))));
        end.add(status);
        really.focus();
    }

    private void handIn() {
        saver.save(new ScorecardStep.Submit()).ifPresent(status::failed);
    }
}
