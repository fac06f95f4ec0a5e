package coop.siembra.readiness.asking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.kernel.Ids;
import coop.siembra.people.Organisation;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.asking.Answering;
import coop.siembra.readiness.asking.Answering.Asked;
import coop.siembra.readiness.asking.SurveyRefusal;
import coop.siembra.readiness.asking.SurveyRound.State;
import coop.siembra.readiness.asking.ui.Statements.Statement;
import coop.siembra.readiness.guide.Survey;
import coop.siembra.readiness.record.ProvisionalNote;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Html;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Asks a survey: of those who lead first about themselves where there is such a part, then of everybody without a name. */
@Route("survey/:round")
@PermitAll // whoever works here
class SurveyView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Answering answering;
    private final transient Organisation organisation;
    private final transient Rules rules;
    private String title = "";

    SurveyView(Answering answering, Organisation organisation, Rules rules) {
        this.answering = answering;
        this.organisation = organisation;
        this.rules = rules;
        addClassNames("si-page", "asking-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("round").filter(Ids::isValid).orElseThrow(NotFoundException::new);
        show(id);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(String id) {
        removeAll();
        var voice = new Voice(getLocale(), organisation.wording());
        var running = answering.running(id);
        if (running.isEmpty()) {
            closed(id, voice);
            return;
        }
        var asked = running.get();
        var survey = asked.survey();
        title = voice.say(survey.title());
        switch (asked.part()) {
            case OWN -> own(asked, survey, voice);
            case ANSWERS -> answers(asked, survey, voice);
            case NOTHING -> thanks(asked, voice);
        }
    }

    private void closed(String id, Voice voice) {
        var state = answering.state(id).orElseThrow(NotFoundException::new);
        title = getTranslation("readiness.asking.survey");
        add(
                Parts.head(title, ""),
                Parts.notice(
                        Tone.INFO,
                        new Paragraph(voice.say(getTranslation(
                                state == State.PLANNED ? "readiness.asking.not-begun" : "readiness.asking.over")))),
                Parts.row(Parts.link(getTranslation("ui.message.home"), "", Tone.PLAIN)));
    }

    private void own(Asked asked, Survey survey, Voice voice) {
        var mirror = Optional.ofNullable(asked.mirror()).orElseThrow();
        var part = asked.round().id() + "|own";
        var draft = Draft.of(part);
        var trouble = trouble();
        var statements = mirror.statements().stream()
                .map(one -> new Statement(one.id(), voice.say(one.self())))
                .toList();
        var card = Parts.card(
                new Statements(survey, statements, draft.answers(), voice),
                Parts.row(Parts.button(
                        getTranslation("readiness.asking.keep-own"),
                        Tone.PRIMARY,
                        click -> hand(
                                asked,
                                part,
                                trouble,
                                () -> answering.answerOwn(asked.round().id(), draft.answers())))),
                trouble);
        card.addClassName("si-section");
        add(
                head(asked, getTranslation("readiness.asking.own-lead"), voice),
                intro(voice.say(mirror.introSelf())),
                Parts.notice(Tone.INFO, new Paragraph(getTranslation("readiness.asking.own-kept"))),
                card);
    }

    private void answers(Asked asked, Survey survey, Voice voice) {
        var id = asked.round().id();
        var draft = Draft.of(id);
        var trouble = trouble();
        var words = words(survey, draft, voice);
        var card = Parts.card(
                new Statements(survey, statements(asked, voice), draft.answers(), voice),
                Parts.notice(Tone.WARN, new Paragraph(voice.say(survey.warning()))),
                words,
                Parts.row(Parts.button(
                        getTranslation("readiness.asking.hand-in"),
                        Tone.PRIMARY,
                        click -> hand(
                                asked, id, trouble, () -> answering.answer(id, draft.answers(), words.getValue())))),
                trouble);
        card.addClassName("si-section");
        add(head(
                asked,
                getTranslation("readiness.asking.lead", voice.day(asked.round().lastDay())),
                voice));
        if (asked.leads()) {
            add(Parts.notice(Tone.GOOD, new Paragraph(getTranslation("readiness.asking.own-done"))));
        }
        add(
                intro(voice.say(survey.intro())),
                promise(),
                card,
                new ProvisionalNote(rules.now().guides(), voice));
    }

    private void thanks(Asked asked, Voice voice) {
        add(
                head(asked, "", voice),
                Parts.notice(
                        Tone.GOOD,
                        new Paragraph(getTranslation("readiness.asking.thanks")),
                        new Paragraph(getTranslation(
                                "readiness.asking.thanks-when",
                                voice.day(asked.round().lastDay())))));
        var row = Parts.row(Parts.link(getTranslation("ui.message.home"), "", Tone.PRIMARY));
        if (asked.leads()) {
            row.add(Parts.link(getTranslation("readiness.asking.my-own"), MirrorView.PATH, Tone.PLAIN));
        }
        add(row);
    }

    private Component head(Asked asked, String lead, Voice voice) {
        return Parts.head(voice.say(asked.survey().title()), lead);
    }

    private static Component intro(String text) {
        return new Fragment("asking-intro", Html.paragraphs(text));
    }

    private Component promise() {
        var kept = new NativeDetails(getTranslation("readiness.asking.what-becomes"));
        kept.addClassName("asking-promise");
        kept.setContent(Parts.box(
                "si-section",
                new Paragraph(getTranslation("readiness.asking.becomes-counted")),
                new Paragraph(getTranslation("readiness.asking.becomes-mark")),
                new Paragraph(getTranslation("readiness.asking.becomes-shown")),
                new Paragraph(getTranslation("readiness.asking.becomes-draft")),
                new Paragraph(getTranslation("readiness.asking.becomes-limits"))));
        return kept;
    }

    private static List<Statement> statements(Asked asked, Voice voice) {
        var mirror = asked.mirror();
        if (mirror != null) {
            return mirror.statements().stream()
                    .map(one -> new Statement(one.id(), voice.say(one.about())))
                    .toList();
        }
        var obstacles = Optional.ofNullable(asked.obstacles()).orElseThrow().obstacles();
        var mixed = new ArrayList<Statement>(); // the two about one obstacle do not follow each other
        for (int at = 0;
                mixed.size()
                        < obstacles.stream()
                                .mapToInt(one -> one.statements().size())
                                .sum();
                at++) {
            for (var obstacle : obstacles) {
                obstacle.statements().stream()
                        .skip(at)
                        .findFirst()
                        .ifPresent(one -> mixed.add(new Statement(one.id(), voice.say(one.text()))));
            }
        }
        return mixed;
    }

    private static TextArea words(Survey survey, Draft draft, Voice voice) {
        var words = new TextArea(voice.say(survey.question()));
        words.setMaxLength(Answering.LONGEST);
        words.setWidthFull();
        words.setMinHeight("6rem");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValue(draft.words());
        words.addValueChangeListener(change -> draft.write(change.getValue()));
        return words;
    }

    private static Paragraph trouble() {
        var trouble = new Paragraph();
        trouble.addClassName("asking-trouble");
        trouble.getElement().setAttribute("role", "alert");
        return trouble;
    }

    private void hand(Asked asked, String part, Paragraph trouble, Supplier<Optional<SurveyRefusal>> deed) {
        trouble.setText("");
        try {
            deed.get()
                    .ifPresentOrElse(
                            why -> trouble.setText(getTranslation("readiness.asking.refused." + Ids.of(why))), () -> {
                                Draft.forget(part);
                                show(asked.round().id());
                                getElement()
                                        .executeJs(
                                                "const h = this.querySelector('h1'); h.tabIndex = -1; h.focus(); window.scrollTo(0, 0)");
                            });
        } catch (DataAccessException unreachable) {
            // its message may tell what was to be stored
            LoggerFactory.getLogger(getClass())
                    .error(
                            "a survey could not be stored: {}",
                            unreachable.getClass().getName());
            trouble.setText(getTranslation("ui.save.unreachable"));
        }
    }
}
