package coop.siembra.hiring.ui.judging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.hiring.Judging;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.OpeningPage;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.RatingTask;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.ui.words.Phrasebook;
import coop.siembra.ui.HomePart;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.Optional;

/** On the home page of those who rate applicants: how much waits for them. */
@org.springframework.stereotype.Component
class RatingsHomePart implements HomePart {
    private static final int MOST_OPENINGS = 50;

    private final Openings openings;
    private final Judging judging;
    private final Phrasebook phrasebook;

    RatingsHomePart(Openings openings, Judging judging, Phrasebook phrasebook) {
        this.openings = openings;
        this.judging = judging;
        this.phrasebook = phrasebook;
    }

    @Override
    public Place place() {
        return Place.MIDDLE;
    }

    @Override
    public Optional<Component> show(Voice voice) {
        long waiting = openings.page(State.OPEN, 0, MOST_OPENINGS).rows().stream()
                .map(OpeningPage.Row::file)
                .filter(OpeningFile::rates)
                .flatMap(file -> judging.mine(file.opening().id()).stream())
                .filter(task -> task.state() != RatingTask.State.HANDED_IN)
                .count();
        if (waiting == 0) {
            return Optional.empty();
        }
        var phrases = phrasebook.in(voice.locale());
        return Optional.of(Parts.box(
                "si-card judging-waiting",
                new H2(phrases.say("hiring.judging.home.title")),
                new Paragraph(phrases.say("hiring.judging.home.lead", waiting)),
                Parts.row(Parts.link(phrases.say("hiring.judging.home.open"), JudgingAddress.RATINGS, Tone.PLAIN))));
    }
}
