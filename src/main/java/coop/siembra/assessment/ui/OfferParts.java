package coop.siembra.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.assessment.Baseline.Invitation;
import coop.siembra.assessment.Baseline.Offer;
import coop.siembra.assessment.Baseline.Postponement;
import coop.siembra.assessment.MySittings;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;

/** What home and the page of assessments share: beginning what is offered, and putting the baseline off. */
record OfferParts(MySittings mine, Voice voice) {

    Component card(Offer offer) {
        var words = new Speech(voice);
        var instrument = offer.instrument();
        var card = Parts.box(
                "si-card assessment-offer",
                Parts.row(
                        Parts.badge(purpose(offer, words), Tone.INFO),
                        Parts.muted(words.say("assessment.minutes", instrument.minutes()))),
                new H2(words.of(instrument.title())),
                new Paragraph(words.of(instrument.summary())));
        card.add(Parts.row(begin(offer)));
        return card;
    }

    /** Opens the sitting, and with it its page. */
    Component begin(Offer offer) {
        var words = new Speech(voice);
        var key = offer.begun() ? "assessment.offer.continue" : "assessment.offer.begin";
        var button = Parts.button(
                words.say(key), Tone.PRIMARY, click -> click.getSource().getUI().ifPresent(ui -> open(offer, ui)));
        button.setAriaLabel(words.say(key) + ": " + words.of(offer.instrument().title()));
        return button;
    }

    private void open(Offer offer, UI ui) {
        mine.open(offer.instrument().id(), offer.purpose())
                .ifPresentOrElse(sitting -> ui.navigate("assessment/" + sitting), () -> ui.navigate("assessments"));
    }

    private static String purpose(Offer offer, Speech words) {
        return switch (offer.purpose()) {
            case BASELINE -> words.say("assessment.purpose.baseline");
            case GROWTH -> words.say("assessment.purpose.growth");
            case LEADERS -> words.say("assessment.purpose.leaders");
            case HIRING -> words.say("assessment.purpose.hiring");
        };
    }

    /** How often the invitation may still be put off. */
    static int postponements(Invitation invitation) {
        return switch (invitation) {
            case Invitation.NotYetDone(var since, int left) -> left;
            case Invitation.DueAgain(var since, int left) -> left;
            case Invitation.Postponed later -> 0;
            case Invitation.InProgress begun -> 0;
            case Invitation.Done done -> 0;
            case Invitation.NothingAsked nothing -> 0;
        };
    }

    /** Choices of when to be asked again; afterwards what was chosen stands in the place of {@code invitation}. */
    Component postpone(Div invitation) {
        var words = new Speech(voice);
        var row = Parts.row(Parts.muted(words.say("assessment.postpone.lead")));
        for (var choice : Postponement.values()) {
            row.add(Parts.button(words.say("assessment.postpone." + choice.days()), Tone.QUIET, click -> {
                boolean done = mine.postpone(choice);
                invitation.removeAll();
                var said = new Paragraph(words.say(done ? "assessment.postpone.done" : "assessment.postpone.not"));
                said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
                invitation.add(said);
                said.getElement().executeJs("this.focus()");
            }));
        }
        row.addClassName("assessment-postpone");
        return row;
    }
}
