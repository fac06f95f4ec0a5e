package coop.siembra.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import coop.siembra.assessment.Desk;
import coop.siembra.assessment.instrument.Instrument.Measures;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.kernel.Language;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Html;
import coop.siembra.ui.Icon;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.function.Consumer;

/** What it is, how long it takes and who will see what, to be agreed to. */
class WelcomePart extends Div {
    /** Fewer people are never a group of which anything is shown. */
    private static final int SMALLEST_GROUP = 5;

    private final transient Speech speech;
    private final Checkbox consent = new Checkbox();
    private final Div said = new Div();

    WelcomePart(SeatSession session, Consumer<Language> speak, Runnable begin) {
        this.speech = session.speech();
        addClassName("assessment-part");
        var desk = session.desk();
        var purpose = new Fragment(
                "assessment-purpose",
                Html.paragraphs(speech.of(desk.instrument().purpose())));
        consent.setLabel(speech.say("assessment.welcome.consent"));
        said.getElement().setAttribute("role", "alert");
        var go = Parts.button(speech.say("assessment.welcome.begin"), Tone.PRIMARY, click -> begin(begin));
        add(
                new H1(speech.of(desk.instrument().title())),
                language(speak),
                facts(desk),
                purpose,
                seen(desk, session.seat().informsOnly()),
                consent,
                said,
                Parts.row(go, session.status()));
    }

    private void begin(Runnable begin) {
        said.removeAll();
        if (consent.getValue()) {
            begin.run();
        } else {
            said.add(Parts.notice(Tone.WARN, new Paragraph(speech.say("assessment.welcome.agree-first"))));
            consent.focus();
        }
    }

    private Component language(Consumer<Language> speak) {
        var choice = new RadioButtonGroup<Language>(speech.say("assessment.welcome.language"));
        choice.setItems(Language.values());
        choice.setItemLabelGenerator(language -> speech.say("assessment.language." + language.code()));
        choice.setValue(speech.voice().language());
        choice.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                speak.accept(chosen.getValue());
            }
        });
        return choice;
    }

    private Component facts(Desk desk) {
        var list = new UnorderedList();
        list.addClassName("assessment-facts");
        list.add(
                fact(
                        Icon.CHECK,
                        speech.say(
                                "assessment.welcome.items", desk.form().items().size())),
                fact(
                        Icon.CLOCK,
                        speech.say(
                                "assessment.welcome.minutes", desk.instrument().minutes())));
        desk.limit()
                .ifPresentOrElse(
                        limit -> {
                            list.add(fact(Icon.WARNING, speech.say("assessment.welcome.limit", limit.toMinutes())));
                            list.add(fact(Icon.RELOAD, speech.say("assessment.welcome.interrupt-limited")));
                        },
                        () -> list.add(fact(Icon.RELOAD, speech.say("assessment.welcome.interrupt"))));
        return list;
    }

    private static ListItem fact(Icon icon, String words) {
        return new ListItem(icon.draw(), new Span(words));
    }

    private Component seen(Desk desk, boolean informsOnly) {
        boolean applicant = desk.sitting().taker().kind() == Taker.Kind.APPLICANT;
        boolean selfReport = desk.instrument().measures() == Measures.SELF_REPORT;
        String words;
        if (applicant) {
            words = speech.say(
                    selfReport || informsOnly ? "assessment.seen.applicant-self-report" : "assessment.seen.applicant");
        } else if (selfReport) {
            words = speech.say("assessment.seen.self-report", SMALLEST_GROUP);
        } else {
            words = speech.say("assessment.seen.judgement");
        }
        return Parts.box("si-card assessment-seen", new H2(speech.say("assessment.seen.title")), new Paragraph(words));
    }
}
