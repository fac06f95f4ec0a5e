package coop.siembra.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.assessment.Baseline.Invitation;
import coop.siembra.assessment.Baseline.Offer;
import coop.siembra.assessment.Baseline.Standing;
import coop.siembra.assessment.MySittings;
import coop.siembra.ui.HomePart;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Invites, on the home page, to what everybody begins with; nothing there waits for it. */
@Service
@Order(10)
class BaselinePart implements HomePart {
    private final MySittings mine;

    BaselinePart(MySittings mine) {
        this.mine = mine;
    }

    @Override
    public Place place() {
        return Place.FIRST;
    }

    @Override
    public Optional<Component> show(Voice voice) {
        var standing = mine.baseline();
        return switch (standing.invitation()) {
            case Invitation.NotYetDone invited -> card("baseline", standing, voice);
            case Invitation.DueAgain again -> card("growth", standing, voice);
            case Invitation.InProgress begun -> card("begun", standing, voice);
            case Invitation.Postponed later -> Optional.empty();
            case Invitation.Done done -> Optional.empty();
            case Invitation.NothingAsked nothing -> Optional.empty();
        };
    }

    private Optional<Component> card(String kind, Standing standing, Voice voice) {
        var first = standing.offers().stream()
                .sorted(Comparator.comparing(Offer::begun).reversed())
                .findFirst();
        return first.map(offer -> {
            var words = new Speech(voice);
            var parts = new OfferParts(mine, voice);
            int minutes = standing.offers().stream()
                    .mapToInt(each -> each.instrument().minutes())
                    .sum();
            var card = Parts.box("si-card assessment-invitation");
            card.add(
                    new H2(words.say("assessment.home." + kind + "-title")),
                    new Paragraph(words.say("assessment.home." + kind + "-lead")),
                    Parts.muted(
                            words.say("assessment.home.facts", standing.offers().size(), minutes)),
                    Parts.row(
                            parts.begin(offer),
                            Parts.link(words.say("assessment.home.all"), "assessments", Tone.QUIET)));
            if (OfferParts.postponements(standing.invitation()) > 0) {
                card.add(parts.postpone(card));
            }
            return card;
        });
    }
}
