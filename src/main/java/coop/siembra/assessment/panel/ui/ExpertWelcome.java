package coop.siembra.assessment.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.assessment.keys.PanelFigures;
import coop.siembra.assessment.panel.Entry.Desk;
import coop.siembra.assessment.panel.Expert.Credentials;
import coop.siembra.ui.Icon;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.Optional;
import java.util.function.Consumer;

/** What it is about, what becomes of the ratings, who sees what, and who the expert is. */
class ExpertWelcome extends Div {
    private static final double MINUTES = 1.5; // a situation, by the authors' estimate of sittings
    private static final int STEP = 5;

    private final TextField name = new TextField();
    private final TextField role = new TextField();
    private final IntegerField years = new IntegerField();
    private final Div said = new Div();
    private final transient Consumer<Credentials> begin;

    ExpertWelcome(Desk desk, Voice voice, String organisation, Consumer<Credentials> begin) {
        this.begin = begin;
        addClassName("assessment-part");
        said.getElement().setAttribute("role", "alert");
        int count = desk.questions().size();
        int minutes = (int) Math.ceil(count * MINUTES / STEP) * STEP;
        var lead = new Paragraph(getTranslation(
                "assessment.expert.lead",
                organisation,
                count,
                voice.say(desk.instrument().title())));
        lead.addClassName("si-lead");
        var facts = new UnorderedList(
                fact(Icon.CHECK, "assessment.expert.how"),
                fact(Icon.LOCK, "assessment.expert.blind"),
                new ListItem(Icon.CLOCK.draw(), new Span(getTranslation("assessment.expert.minutes", count, minutes))));
        facts.addClassName("assessment-facts");
        add(
                new H1(getTranslation("assessment.expert.title", desk.invited())),
                lead,
                facts,
                Parts.box(
                        "si-card assessment-seen",
                        new H2(getTranslation("assessment.expert.use")),
                        new Paragraph(getTranslation("assessment.expert.use-key", PanelFigures.FEWEST)),
                        new Paragraph(getTranslation("assessment.expert.use-seen"))),
                who(desk));
    }

    private ListItem fact(Icon icon, String key) {
        return new ListItem(icon.draw(), new Span(getTranslation(key)));
    }

    private Component who(Desk desk) {
        name.setLabel(getTranslation("assessment.expert.name"));
        name.setValue(desk.invited());
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NAME);
        role.setLabel(getTranslation("assessment.expert.role"));
        role.setHelperText(getTranslation("assessment.expert.role-help"));
        years.setLabel(getTranslation("assessment.expert.years"));
        years.setHelperText(getTranslation("assessment.expert.years-help"));
        var go = Parts.button(getTranslation("assessment.expert.begin"), Tone.PRIMARY, click -> begin());
        return Parts.section(
                getTranslation("assessment.expert.who"),
                Parts.box("assessment-fields", name, role, years),
                said,
                Parts.row(go));
    }

    private void begin() {
        said.removeAll();
        Optional.ofNullable(years.getValue())
                .flatMap(value -> Credentials.of(name.getValue(), role.getValue(), value))
                .ifPresentOrElse(
                        begin,
                        () -> said.add(Parts.notice(
                                Tone.WARN, new Paragraph(getTranslation("assessment.expert.incomplete")))));
    }
}
