package coop.siembra.hiring.ui.judging;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import coop.siembra.hiring.content.Anchor;
import coop.siembra.hiring.model.Steps;
import coop.siembra.hiring.model.judging.Scorecard;
import coop.siembra.hiring.model.judging.Scorecard.Rating;
import coop.siembra.hiring.ui.words.Phrases;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One thing to be rated: a point of an anchored scale or no evidence, and notes; everything is handed on as it is given. */
class RatingField extends Div {
    /** Of the list, in place of a point. */
    private static final int NO_EVIDENCE = 0;

    private final RadioButtonGroup<Integer> points = new RadioButtonGroup<>();
    private final TextArea notes = new TextArea();

    /**
     * What is asked.
     *
     * @param title in a few words
     * @param question what the rater asks of it; may be empty
     */
    record Asked(String id, String title, String question, List<Anchor> anchors) {}

    RatingField(Asked asked, @Nullable Rating given, Phrases phrases, Consumer<Rating> changed) {
        addClassName("judging-field");
        setId("judging-" + asked.id());
        points.setLabel(asked.question().isEmpty() ? asked.title() : asked.question());
        points.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        points.setItems(IntStream.rangeClosed(NO_EVIDENCE, Scorecard.POINTS)
                .map(point -> point == Scorecard.POINTS ? NO_EVIDENCE : point + 1)
                .boxed()
                .toList());
        points.setRenderer(new ComponentRenderer<>(point -> point(point, asked.anchors(), phrases)));
        notes.setLabel(phrases.say("hiring.judging.notes"));
        notes.setHelperText(phrases.say("hiring.judging.notes-help"));
        notes.setMaxLength(Steps.LONGEST_TEXT);
        notes.setMinRows(2);
        notes.setWidthFull();
        if (given != null) {
            points.setValue(given.open() ? null : given.known().orElse(NO_EVIDENCE));
            notes.setValue(given.notes());
        }
        points.addValueChangeListener(change -> changed.accept(rating()));
        notes.addValueChangeListener(change -> changed.accept(rating()));
        add(points, notes);
    }

    private static Span point(int point, List<Anchor> anchors, Phrases phrases) {
        if (point == NO_EVIDENCE) {
            return words(phrases.say("hiring.judging.no-evidence"), phrases.say("hiring.judging.no-evidence-means"));
        }
        var anchor = anchors.stream().filter(one -> one.point() == point).findFirst();
        return words(
                Integer.toString(point),
                anchor.map(one -> phrases.of(one.text()))
                        .orElseGet(() -> phrases.say("hiring.judging.between", point - 1, point + 1)));
    }

    private static Span words(String name, String meaning) {
        var strong = new Span(name);
        strong.addClassName("judging-point");
        var text = new Span(meaning);
        var both = new Span(strong, text);
        both.addClassName("judging-anchor");
        return both;
    }

    Rating rating() {
        var chosen = points.getValue();
        if (chosen == null) {
            return Rating.noted(notes.getValue());
        }
        return new Rating(chosen == NO_EVIDENCE ? null : chosen, notes.getValue());
    }

    /** What is still missing before it can be handed in; nothing when it is whole. */
    boolean isWhole() {
        var rating = rating();
        return !rating.open() && (rating.known().isEmpty() || !rating.notes().isBlank());
    }

    /** Says what is missing, or no longer does. */
    void mark(Phrases phrases, boolean wanted) {
        boolean point = wanted && points.getValue() == null;
        boolean words = wanted && !point && !isWhole();
        points.setInvalid(point);
        points.setErrorMessage(point ? phrases.say("hiring.judging.point-missing") : null);
        notes.setInvalid(words);
        notes.setErrorMessage(words ? phrases.say("hiring.judging.notes-missing") : null);
    }

    void focusMissing() {
        if (points.getValue() == null) {
            points.getElement().callJsFunction("focus");
        } else {
            notes.focus();
        }
    }
}
