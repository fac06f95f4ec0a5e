package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.hiring.ApplicantFile;
import coop.siembra.hiring.model.Decision.Evidence;
import coop.siembra.hiring.model.Decision.Ground;
import coop.siembra.hiring.model.Decision.Reason;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.JobProfile;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A verdict with reasons from the profile; nothing is chosen beforehand. */
class DecisionForm extends Div {
    private static final int MOST_REASONS = 12;

    private final transient ApplicantFile file;
    private final transient Phrases phrases;
    private final transient List<Line> lines = new ArrayList<>();
    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();
    private final Div rows = Parts.box("hiring-stack");
    private final Div trouble = new Div();

    /** A reason being written. */
    private record Line(Select<Ground> ground, Select<Evidence> evidence, TextArea text) {}

    DecisionForm(ApplicantFile file, Phrases phrases, Consumer<Step.Decide> take) {
        this.file = file;
        this.phrases = phrases;
        boolean last = file.opening().opening().stages().getLast().equals(file.stage());
        verdict.setLabel(phrases.say("hiring.decide.verdict"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(one -> phrases.verdict(one, last));
        verdict.setRequiredIndicatorVisible(true);
        trouble.getElement().setAttribute("role", "alert");
        line();
        var more = Parts.button(phrases.say("hiring.decide.more"), Tone.PLAIN, click -> {
            if (lines.size() < MOST_REASONS) {
                line();
                lines.getLast().ground().focus();
            }
        });
        add(Parts.section(
                phrases.say("hiring.decide.title"),
                verdict,
                Parts.muted(phrases.say("hiring.decide.reasons-lead")),
                rows,
                Parts.row(more),
                Sure.of(
                        phrases.say("hiring.decide.sign"),
                        Tone.PRIMARY,
                        phrases.say("hiring.decide.sure"),
                        phrases.say("hiring.decide.really"),
                        () -> sign(take)),
                trouble));
    }

    private void line() {
        var ground = new Select<Ground>();
        ground.setLabel(phrases.say("hiring.decide.ground"));
        ground.setItems(grounds(file.opening().opening().profile()));
        ground.setItemLabelGenerator(one -> DecisionsPart.ground(one, phrases));
        var evidence = new Select<Evidence>();
        evidence.setLabel(phrases.say("hiring.decide.evidence"));
        evidence.setItems(evidences());
        evidence.setItemLabelGenerator(phrases::evidence);
        var text = new TextArea(phrases.say("hiring.decide.text"));
        text.setHelperText(phrases.say("hiring.decide.text-help"));
        lines.add(new Line(ground, evidence, text));
        rows.add(Parts.box("hiring-reason", ground, evidence, text));
    }

    /** Scores only where there are any: what was sat for the applicant's own information is none. */
    private List<Evidence> evidences() {
        boolean scored = !file.opening().setup().battery().judged().isEmpty();
        return Stream.of(Evidence.values())
                .filter(one -> scored || one != Evidence.SCORE)
                .toList();
    }

    private static List<Ground> grounds(JobProfile profile) {
        return Stream.concat(
                        profile.needs().stream().<Ground>map(need -> new Ground.Competency(need.competency())),
                        profile.requirements().stream().<Ground>map(Ground.Requirement::new))
                .toList();
    }

    private void sign(Consumer<Step.Decide> take) {
        trouble.removeAll();
        var chosen = verdict.getValue();
        var written = lines.stream().filter(line -> !isEmpty(line)).toList();
        boolean whole = !written.isEmpty()
                && written.stream()
                        .allMatch(line -> line.ground().getValue() != null
                                && line.evidence().getValue() != null
                                && !line.text().getValue().isBlank());
        if (chosen == null || !whole) {
            var key = chosen == null ? "hiring.decide.no-verdict" : "hiring.decide.not-whole";
            trouble.add(Parts.notice(Tone.BAD, new Paragraph(phrases.say(key))));
            return;
        }
        take.accept(new Step.Decide(
                file.stage().id(),
                chosen,
                written.stream()
                        .map(line -> new Reason(
                                line.ground().getValue(),
                                line.evidence().getValue(),
                                line.text().getValue().strip()))
                        .toList()));
    }

    private static boolean isEmpty(Line line) {
        return line.ground().getValue() == null
                && line.evidence().getValue() == null
                && line.text().getValue().isBlank();
    }
}
