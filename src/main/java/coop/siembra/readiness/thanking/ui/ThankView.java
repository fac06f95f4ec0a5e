package coop.siembra.readiness.thanking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.content.Competency;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.Ids;
import coop.siembra.people.Organisation;
import coop.siembra.people.Person;
import coop.siembra.readiness.Leading;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.guide.OneToOne;
import coop.siembra.readiness.guide.OneToOne.Words;
import coop.siembra.readiness.thanking.Recognition;
import coop.siembra.readiness.thanking.Recognitions;
import coop.siembra.readiness.ui.Asked;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.SaveStatus;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Helps to find good words for somebody, and carries them. */
@Route("thank/:person")
@PermitAll // whom one leads is asked below
class ThankView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Recognitions recognitions;
    private final transient Leading leading;
    private final transient Rules rules;
    private final transient ContentLibrary library;
    private final transient Organisation organisation;
    private final Select<Competency> competency = new Select<>();
    private final TextArea words = new TextArea();
    private final SaveStatus status = new SaveStatus();
    private final Div beginnings = new Div();

    ThankView(
            Recognitions recognitions,
            Leading leading,
            Rules rules,
            ContentLibrary library,
            Organisation organisation) {
        this.recognitions = recognitions;
        this.leading = leading;
        this.rules = rules;
        this.library = library;
        this.organisation = organisation;
        addClassNames("si-page", "leading-thank");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = Asked.person(event, leading);
        var wanted = Asked.competency(event);
        show(person, wanted, new Voice(getLocale(), organisation.wording()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.thank.title");
    }

    private void show(Person person, String wanted, Voice voice) {
        removeAll();
        add(
                Parts.back("team/" + person.id(), person.name()),
                Parts.head(
                        getTranslation("readiness.thank.whom", person.name()),
                        getTranslation("readiness.thank.lead", person.name())));
        words.setLabel(getTranslation("readiness.thank.words"));
        words.setHelperText(getTranslation("readiness.thank.gaps"));
        words.setMaxLength(Recognition.LONGEST);
        words.setWidthFull();
        words.setMinHeight("9rem");
        var guide = rules.now().guides().oneToOne();
        competency.setLabel(getTranslation("readiness.thank.about"));
        competency.setItems(library.competencies());
        competency.setEmptySelectionAllowed(true);
        competency.setEmptySelectionCaption(getTranslation("readiness.thank.about-none"));
        competency.setItemLabelGenerator(
                one -> one == null ? getTranslation("readiness.thank.about-none") : voice.say(one.name()));
        beginnings.addClassName("si-section");
        competency.addValueChangeListener(change -> guide.ifPresent(found -> begin(found, change.getValue(), voice)));
        guide.ifPresent(found -> begin(found, null, voice));
        library.competency(wanted).ifPresent(competency::setValue);
        var card = Parts.card(
                competency,
                words,
                Parts.row(
                        Parts.button(getTranslation("readiness.thank.send"), Tone.PRIMARY, click -> send(person)),
                        status));
        card.addClassName("si-section");
        var help = Parts.box("si-section");
        guide.ifPresent(found -> help.add(steps(found, voice)));
        help.add(beginnings);
        add(Parts.box("leading-columns", card, help));
    }

    private Component steps(OneToOne guide, Voice voice) {
        var steps = new OrderedList();
        guide.recognition().steps().forEach(step -> steps.add(new ListItem(voice.say(step))));
        return Parts.card(
                new H2(getTranslation("readiness.thank.how")),
                Parts.muted(voice.say(guide.recognition().intro())),
                steps);
    }

    private void begin(OneToOne guide, @Nullable Competency chosen, Voice voice) {
        beginnings.removeAll();
        if (chosen == null) {
            return;
        }
        beginnings.add(new H2(getTranslation("readiness.thank.begin")));
        guide.recognition().words().stream()
                .filter(one -> one.competency().equals(chosen.id()))
                .forEach(one -> beginnings.add(beginning(one, voice)));
    }

    private Component beginning(Words one, Voice voice) {
        var text = voice.say(one.text());
        var use = Parts.button(getTranslation("readiness.thank.use"), Tone.QUIET, click -> {
            words.setValue(text);
            words.focus();
        });
        use.setAriaLabel(getTranslation("readiness.thank.use") + ": " + text);
        return Parts.card(new Paragraph(text), Parts.row(use));
    }

    private void send(Person person) {
        try {
            var chosen = competency.getValue();
            recognitions
                    .thank(person.id(), chosen == null ? null : chosen.id(), words.getValue())
                    .ifPresentOrElse(
                            why -> status.failed(getTranslation("readiness.thank.refused." + Ids.of(why))), () -> {
                                words.clear();
                                status.saved();
                            });
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("good words could not be stored", unreachable);
            status.failed(getTranslation("ui.save.unreachable"));
        }
    }
}
