package coop.siembra.readiness.workshop.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.access.TeamAccess;
import coop.siembra.content.Competency;
import coop.siembra.content.ContentLibrary;
import coop.siembra.people.Organisation;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.guide.Objective;
import coop.siembra.readiness.model.workshop.Composer;
import coop.siembra.readiness.record.ProvisionalNote;
import coop.siembra.readiness.ui.Asked;
import coop.siembra.readiness.workshop.Workshops;
import coop.siembra.readiness.workshop.Workshops.Outcome;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Asks for what a workshop is to be held, and has it composed. */
@Route(WorkshopAddress.NEW)
@PermitAll // whose unit it is, is asked below
class NewWorkshopView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int USUAL_MINUTES = 90;

    private final transient Workshops workshops;
    private final transient TeamAccess access;
    private final transient Units units;
    private final transient Rules rules;
    private final transient ContentLibrary library;
    private final transient Organisation organisation;
    private final Select<Competency> competency = new Select<>();
    private final RadioButtonGroup<Integer> minutes = new RadioButtonGroup<>();
    private final CheckboxGroup<Objective> objectives = new CheckboxGroup<>();
    private final Paragraph trouble = new Paragraph();

    NewWorkshopView(
            Workshops workshops,
            TeamAccess access,
            Units units,
            Rules rules,
            ContentLibrary library,
            Organisation organisation) {
        this.workshops = workshops;
        this.access = access;
        this.units = units;
        this.rules = rules;
        this.library = library;
        this.organisation = organisation;
        addClassNames("si-page", "leading-new-workshop");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var unit = Asked.unit(event, access).flatMap(units::find).orElseThrow(NotFoundException::new);
        show(unit, Asked.competency(event));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.workshop.new");
    }

    private void show(Unit unit, String wanted) {
        removeAll();
        var voice = new Voice(getLocale(), organisation.wording());
        competency.setLabel(getTranslation("readiness.workshop.competency"));
        competency.setItems(library.competencies());
        competency.setItemLabelGenerator(one -> one == null ? "" : voice.say(one.name()));
        competency.setValue(library.competencies().stream()
                .filter(one -> one.id().value().equals(wanted))
                .findFirst()
                .orElse(library.competencies().getFirst()));
        minutes.setLabel(getTranslation("readiness.workshop.minutes"));
        minutes.setItems(Composer.LENGTHS);
        minutes.setItemLabelGenerator(one -> getTranslation("readiness.workshop.of-minutes", one));
        minutes.setValue(USUAL_MINUTES);
        objectives.setLabel(getTranslation("readiness.workshop.objectives"));
        objectives.addClassName("leading-choices");
        objectives.setItems(rules.now().guides().objectives());
        objectives.setItemLabelGenerator(one -> voice.say(one.name()));
        trouble.getElement().setAttribute("role", "alert");
        var card = Parts.card(
                competency,
                minutes,
                objectives,
                Parts.row(
                        Parts.button(getTranslation("readiness.workshop.compose"), Tone.PRIMARY, click -> plan(unit))),
                trouble);
        card.addClassNames("si-section", "leading-form");
        add(
                Parts.back(WorkshopAddress.list(unit.id()), getTranslation("readiness.workshop.title")),
                Parts.head(
                        getTranslation("readiness.workshop.new"),
                        getTranslation("readiness.workshop.new-lead", voice.say(unit.name()))),
                card,
                new ProvisionalNote(rules.now().guides(), voice));
    }

    private void plan(Unit unit) {
        trouble.setText("");
        try {
            var chosen = objectives.getValue().stream().map(Objective::id).collect(Collectors.toSet());
            var outcome = workshops.plan(unit.id(), competency.getValue().id(), minutes.getValue(), chosen);
            switch (outcome) {
                case Outcome.Stored(var workshop) ->
                    getUI().ifPresent(ui -> ui.navigate(WorkshopAddress.one(workshop.id())));
                case Outcome.Refused(var why) -> trouble.setText(getTranslation(WorkshopWords.key(why)));
            }
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("a workshop could not be stored", unreachable);
            trouble.setText(getTranslation("ui.save.unreachable"));
        }
    }
}
