package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import coop.siembra.hiring.ApplicantFile;
import coop.siembra.hiring.Correspondence;
import coop.siembra.hiring.SentLetters;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.ui.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What recruiters write from an applicant's page; nothing for all others. */
@org.springframework.stereotype.Component
record LetterParts(LinkDesk links, Correspondence correspondence, LetterTidings.Maker tidings) {

    /** About what was decided in the end, as soon as something is. */
    Optional<Component> deciding(ApplicantFile file, Phrases phrases, BiConsumer<ApplicationId, Component> shown) {
        var decided = file.decided()
                .filter(known -> known.standing() == Standing.HIRED || known.standing() == Standing.NOT_TAKEN);
        return sent(file)
                .flatMap(letters -> decided.map(known -> new TellPart(
                        file, known.decisions().getLast(), letters, correspondence, tidings.in(phrases), shown)));
    }

    /** The link, and in the stage of the interview the invitation to it. */
    List<Component> inviting(ApplicantFile file, Phrases phrases, BiConsumer<ApplicationId, Component> shown) {
        var parts = new ArrayList<Component>();
        sent(file).ifPresent(letters -> {
            parts.add(new InvitationPart(file, letters.reminder(), links, phrases, tidings.in(phrases), shown));
            boolean over = file.decided()
                    .filter(known -> known.standing() != Standing.WAITING)
                    .isPresent();
            if (file.stage().kind() == Stage.Kind.INTERVIEW && !over) {
                parts.addFirst(new InterviewPart(file, letters.meetings(), correspondence, tidings.in(phrases), shown));
            }
        });
        return parts;
    }

    private Optional<SentLetters> sent(ApplicantFile file) {
        return file.opening().recruits() ? correspondence.sent(file.id()) : Optional.empty();
    }
}
