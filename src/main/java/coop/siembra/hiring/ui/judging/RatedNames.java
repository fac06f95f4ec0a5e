package coop.siembra.hiring.ui.judging;

import coop.siembra.content.ContentVersion;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.HiringPart.Interviews;
import coop.siembra.hiring.model.Setup;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.ui.words.Phrases;
import java.util.Optional;

/** How things that are rated in an opening are called, in the words in which it was begun. */
record RatedNames(HiringContent content, Setup setup, Phrases phrases) {

    String of(Rated what, String asked) {
        return switch (what) {
            case REPLY ->
                content.tasks(new ContentVersion(setup.pinned().tasks())).stream()
                        .flatMap(tasks -> tasks.tasks().stream())
                        .filter(task -> task.id().equals(setup.battery().task()))
                        .flatMap(task -> task.dimension(asked).stream())
                        .map(dimension -> phrases.of(dimension.name()))
                        .findFirst()
                        .orElse(asked);
            case INTERVIEW ->
                content.interviews(new ContentVersion(setup.pinned().interviews()))
                        .flatMap(interviews -> question(interviews, asked))
                        .orElse(asked);
        };
    }

    /** A question is called by the competency it asks about. */
    private Optional<String> question(Interviews interviews, String asked) {
        return interviews.banks().stream()
                .filter(bank -> bank.questions().stream()
                        .anyMatch(question -> question.id().equals(asked)))
                .findFirst()
                .map(bank -> phrases.competency(bank.competency()));
    }
}
