package coop.siembra.readiness.observing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.PersonId;
import coop.siembra.people.Organisation;
import coop.siembra.people.Person;
import coop.siembra.readiness.Leading;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.guide.Sheet;
import coop.siembra.readiness.guide.Sheet.Situation;
import coop.siembra.readiness.observing.Observation;
import coop.siembra.readiness.observing.Observations;
import coop.siembra.readiness.observing.Observations.Outcome;
import coop.siembra.readiness.record.ProvisionalNote;
import coop.siembra.readiness.ui.Asked;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Announces to somebody at which situation of their work one will stand by. */
@Route("observe/:person")
@PermitAll // whom one leads is asked below
class AnnounceView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Observations observations;
    private final transient Leading leading;
    private final transient ContentLibrary library;
    private final transient Organisation organisation;
    private final transient Rules rules;
    private final Select<Sheet> sheet = new Select<>();
    private final RadioButtonGroup<Situation> situation = new RadioButtonGroup<>();
    private final TextArea word = new TextArea();
    private final Div about = new Div();
    private final Paragraph trouble = new Paragraph();

    AnnounceView(
            Observations observations,
            Leading leading,
            ContentLibrary library,
            Organisation organisation,
            Rules rules) {
        this.observations = observations;
        this.leading = leading;
        this.library = library;
        this.organisation = organisation;
        this.rules = rules;
        addClassNames("si-page", "leading-observe");
    }

    static String path(PersonId person) {
        return "observe/" + person;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = Asked.person(event, leading);
        var wanted = Asked.competency(event);
        show(person, wanted, new Voice(getLocale(), organisation.wording()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.observing.announce");
    }

    private void show(Person person, String wanted, Voice voice) {
        removeAll();
        add(
                Parts.back("team/" + person.id(), person.name()),
                Parts.head(
                        getTranslation("readiness.observing.announce-to", person.name()),
                        getTranslation("readiness.observing.announce-lead")));
        var sheets = ordered();
        if (sheets.isEmpty()) {
            add(Parts.card(Parts.muted(getTranslation("readiness.observing.no-sheets"))));
            return;
        }
        fields(voice);
        sheet.setItems(sheets);
        sheet.setItemLabelGenerator(one -> one == null ? "" : name(one.competency(), voice));
        sheet.addValueChangeListener(change -> show(change.getValue(), voice));
        sheet.setValue(sheets.stream()
                .filter(one -> one.competency().value().equals(wanted))
                .findFirst()
                .orElse(sheets.getFirst()));
        trouble.getElement().setAttribute("role", "alert");
        var card = Parts.card(
                sheet,
                situation,
                word,
                Parts.row(Parts.button(
                        getTranslation("readiness.observing.do-announce"), Tone.PRIMARY, click -> announce(person))),
                trouble);
        card.addClassName("si-section");
        add(
                Parts.box("leading-columns", card, about),
                new ProvisionalNote(rules.now().guides(), voice));
    }

    private void fields(Voice voice) {
        sheet.setLabel(getTranslation("readiness.observing.competency"));
        situation.setLabel(getTranslation("readiness.observing.situation"));
        situation.addClassName("leading-choices");
        situation.setItemLabelGenerator(one -> voice.say(one.title()));
        word.setLabel(getTranslation("readiness.observing.word"));
        word.setMaxLength(Observation.LONGEST_WORDS);
        word.setWidthFull();
    }

    private List<Sheet> ordered() {
        var byCompetency = observations.sheets();
        return library.competencies().stream()
                .flatMap(competency ->
                        byCompetency.stream().filter(one -> one.competency().equals(competency.id())))
                .toList();
    }

    private String name(CompetencyId id, Voice voice) {
        return library.competency(id.value())
                .map(found -> voice.say(found.name()))
                .orElse(id.value());
    }

    private void show(Sheet chosen, Voice voice) {
        situation.setItems(chosen.situations());
        situation.setValue(chosen.situations().getFirst());
        about.removeAll();
        chosen.situations().forEach(one -> about.add(situation(one, voice)));
        about.add(
                Parts.card(
                        new H2(getTranslation("readiness.observing.watch")), new Paragraph(voice.say(chosen.watch()))),
                Parts.card(
                        new H2(getTranslation("readiness.observing.tell")), new Paragraph(voice.say(chosen.tell()))));
        about.addClassName("si-section");
    }

    private Component situation(Situation one, Voice voice) {
        var list = new UnorderedList();
        one.behaviours().forEach(behaviour -> list.add(new ListItem(voice.say(behaviour.text()))));
        return Parts.card(new H2(voice.say(one.title())), Parts.muted(voice.say(one.when())), list);
    }

    private void announce(Person person) {
        trouble.setText("");
        try {
            var outcome = observations.announce(
                    person.id(),
                    sheet.getValue().competency(),
                    Optional.ofNullable(situation.getValue()).map(Situation::id).orElse(""),
                    word.getValue());
            switch (outcome) {
                case Outcome.Announced(var observation) ->
                    getUI().ifPresent(ui -> ui.navigate(ObservationView.path(observation.id())));
                case Outcome.Refused(var why) -> trouble.setText(getTranslation(ObservingWords.key(why)));
            }
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("an observation could not be announced", unreachable);
            trouble.setText(getTranslation("ui.save.unreachable"));
        }
    }
}
