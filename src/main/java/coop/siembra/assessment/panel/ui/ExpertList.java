package coop.siembra.assessment.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.assessment.panel.Expert;
import coop.siembra.assessment.panel.Panel;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Who is in a panel and how far they are; of what they rated it knows nothing. */
class ExpertList extends Div {
    private final transient Panel panel;
    private final transient Voice voice;
    private final transient Clock clock;

    ExpertList(Panel panel, Voice voice, Clock clock) {
        this.panel = panel;
        this.voice = voice;
        this.clock = clock;
        draw(expert -> new Component[0]);
    }

    /** Shows beside everybody who has not handed in what can be done about their link. */
    void offer(Consumer<Expert> revoke, Consumer<Expert> renew) {
        draw(expert -> switch (expert.state()) {
            case SUBMITTED -> new Component[0];
            case INVITED, RATING ->
                new Component[] {
                    act("assessment.panel.renew", expert, renew), act("assessment.panel.revoke", expert, revoke)
                };
            case EXPIRED, REVOKED -> new Component[] {act("assessment.panel.renew", expert, renew)};
        });
    }

    private void draw(java.util.function.Function<Expert, Component[]> acts) {
        removeAll();
        if (panel.experts().isEmpty()) {
            add(Parts.muted(getTranslation("assessment.panel.nobody")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("assessment-past");
        panel.experts().forEach(expert -> list.add(new ListItem(row(expert, acts.apply(expert)))));
        add(list);
    }

    private Component row(Expert expert, Component... acts) {
        var name = new Span(expert.name());
        name.addClassName("assessment-past-title");
        var words = Parts.box("si-grow", name, Parts.muted(expert.email()));
        expert.said()
                .ifPresent(said -> words.add(Parts.muted(
                        getTranslation("assessment.panel.credentials", said.name(), said.role(), said.years()))));
        words.add(Parts.muted(standing(expert)));
        var row = Parts.row(
                words, Parts.badge(getTranslation(PanelTexts.key(expert.state())), PanelTexts.tone(expert.state())));
        row.add(acts);
        return row;
    }

    private String standing(Expert expert) {
        return expert.submittedAt()
                .map(at -> getTranslation("assessment.panel.submitted-on", day(at)))
                .orElseGet(() -> getTranslation("assessment.panel.link-until", day(expert.expires()), expert.rated()));
    }

    private String day(Instant at) {
        return voice.day(LocalDate.ofInstant(at, clock.getZone()));
    }

    private Component act(String key, Expert expert, Consumer<Expert> what) {
        var button = Parts.button(getTranslation(key), Tone.QUIET, click -> what.accept(expert));
        button.setAriaLabel(getTranslation(key) + ": " + expert.name());
        return button;
    }
}
