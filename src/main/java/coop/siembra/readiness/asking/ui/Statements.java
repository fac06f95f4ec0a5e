package coop.siembra.readiness.asking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import coop.siembra.readiness.guide.Survey;
import coop.siembra.readiness.model.asking.Scoring;
import coop.siembra.ui.Voice;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Statements, each with the words to answer with; any may be left out. */
class Statements extends Div {
    private final transient Map<String, Integer> answers;
    private final int all;
    private final Paragraph progress = new Paragraph();

    /** A statement. */
    record Statement(String id, String text) {}

    /** @param answers by statement; kept up to date */
    Statements(Survey survey, List<Statement> statements, Map<String, Integer> answers, Voice voice) {
        this.answers = answers;
        this.all = statements.size();
        addClassName("asking-statements");
        int number = 0;
        for (var statement : statements) {
            add(group(survey, ++number, statement, voice));
        }
        progress.addClassNames("si-muted", "si-small");
        progress.getElement().setAttribute("role", "status");
        add(progress);
        count();
    }

    private RadioButtonGroup<Integer> group(Survey survey, int number, Statement statement, Voice voice) {
        var group = new RadioButtonGroup<Integer>(number + ". " + statement.text());
        group.addClassName("asking-statement");
        group.setItems(Stream.concat(
                        IntStream.rangeClosed(Scoring.LOWEST, survey.anchors().size())
                                .boxed(),
                        Stream.of(Scoring.CANNOT_SAY))
                .toList());
        group.setItemLabelGenerator(answer -> voice.say(
                answer == Scoring.CANNOT_SAY
                        ? survey.cannotSay()
                        : survey.anchors().get(answer - 1)));
        group.setValue(answers.get(statement.id()));
        group.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                answers.remove(statement.id());
            } else {
                answers.put(statement.id(), change.getValue());
            }
            count();
        });
        return group;
    }

    private void count() {
        progress.setText(getTranslation("readiness.asking.progress", answers.size(), all));
    }
}
