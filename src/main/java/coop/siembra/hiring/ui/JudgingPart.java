package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import coop.siembra.hiring.ApplicantFile;
import coop.siembra.hiring.RatingTask;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.ui.judging.JudgingAddress;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.List;

/** Leads to where the signed-in person rates an applicant, and to what is asked in the interview. */
class JudgingPart extends Div {

    /** @param tasks what is for the signed-in person to rate of this applicant */
    JudgingPart(ApplicantFile file, List<RatingTask> tasks, Phrases phrases) {
        var row = Parts.row();
        tasks.forEach(task -> row.add(Parts.link(
                phrases.say("hiring.judge." + Phrases.word(task.what()) + "." + Phrases.word(task.state())),
                JudgingAddress.desk(task.application(), task.what()),
                task.state() == RatingTask.State.HANDED_IN ? Tone.PLAIN : Tone.PRIMARY)));
        if (asks(file)) {
            row.add(Parts.link(phrases.say("hiring.judge.kit"), JudgingAddress.kit(file.id()), Tone.PLAIN));
        }
        setVisible(row.getComponentCount() > 0);
        add(Parts.section(phrases.say("hiring.judge.title"), row));
    }

    private static boolean asks(ApplicantFile file) {
        return file.opening().compares() || file.opening().parts().contains(Part.INTERVIEWER);
    }
}
