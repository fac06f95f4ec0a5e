package coop.siembra.readiness.asking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.kernel.Ids;
import coop.siembra.readiness.asking.Rounds;
import coop.siembra.readiness.asking.SurveyRefusal;
import coop.siembra.readiness.asking.SurveyRound;
import coop.siembra.readiness.asking.SurveyRound.State;
import coop.siembra.readiness.guide.Survey;
import coop.siembra.readiness.model.asking.SurveyKind;
import coop.siembra.ui.DayField;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** The rounds of one survey: the one that is running with a way to end it, or a form to open one, and those that were. */
class KindCard extends Section {
    private static final int USUAL_DAYS = 14;

    private final SurveyKind kind;
    private final transient Survey survey;
    private final transient Rounds rounds;
    private final transient AskingWords words;
    private final transient Clock clock;
    private final Paragraph trouble = new Paragraph();

    KindCard(SurveyKind kind, Survey survey, Rounds rounds, AskingWords words, Clock clock) {
        this.kind = kind;
        this.survey = survey;
        this.rounds = rounds;
        this.words = words;
        this.clock = clock;
        addClassNames("si-card", "si-section");
        trouble.addClassName("asking-trouble");
        trouble.getElement().setAttribute("role", "alert");
        show();
    }

    private void show() {
        removeAll();
        var today = LocalDate.now(clock);
        var all = rounds.all(kind);
        add(new H2(words.voice().say(survey.title())));
        all.stream()
                .filter(round -> round.state(today) != State.ENDED)
                .findFirst()
                .ifPresentOrElse(round -> current(round, today), () -> form(today));
        add(trouble);
        var ended =
                all.stream().filter(round -> round.state(today) == State.ENDED).toList();
        if (!ended.isEmpty()) {
            add(new H3(getTranslation("readiness.asking.earlier")), earlier(ended));
        }
    }

    private Component earlier(List<SurveyRound> ended) {
        var list = new UnorderedList();
        list.addClassName("asking-list");
        ended.forEach(round -> list.add(new ListItem(words.days(round))));
        return Parts.box(
                "si-section",
                list,
                Parts.row(Parts.link(
                        getTranslation("readiness.asking.to-results"),
                        kind == SurveyKind.OBSTACLES ? ObstaclesView.PATH : MirrorView.PATH,
                        Tone.PLAIN)));
    }

    private void form(LocalDate today) {
        var first = new DayField(getTranslation("readiness.asking.first-day"));
        first.setMin(today);
        first.setValue(today);
        var last = new DayField(getTranslation("readiness.asking.last-day"));
        last.setMin(today);
        last.setValue(today.plusDays(USUAL_DAYS));
        add(
                Parts.muted(getTranslation("readiness.asking.open-lead")),
                Parts.box("leading-when", first, last),
                Parts.row(Parts.button(
                        getTranslation("readiness.asking.open"),
                        Tone.PRIMARY,
                        click -> open(first.getValue(), last.getValue()))));
    }

    private void open(LocalDate first, LocalDate last) {
        doing(() -> {
            switch (rounds.open(kind, first, last)) {
                case Rounds.Outcome.Opened opened -> show();
                case Rounds.Outcome.Refused(var why) -> refuse(why);
            }
        });
    }

    private void current(SurveyRound round, LocalDate today) {
        boolean running = round.state(today) == State.RUNNING;
        long answered = running ? rounds.answeredAtLeast(round.id()) : 0;
        add(
                Parts.row(Parts.badge(
                        getTranslation(running ? "readiness.asking.running" : "readiness.asking.planned"),
                        running ? Tone.GOOD : Tone.INFO)),
                new Paragraph(words.days(round)),
                Parts.muted(
                        answered == 0
                                ? getTranslation("readiness.asking.answered-few")
                                : getTranslation("readiness.asking.answered-least", answered)));
        var ask = Parts.button(getTranslation("readiness.asking.end"), Tone.PLAIN, click -> confirm(round));
        var row = Parts.row(ask);
        if (running) {
            row.addComponentAsFirst(
                    Parts.link(getTranslation("readiness.asking.see-survey"), "survey/" + round.id(), Tone.PLAIN));
        }
        add(row);
    }

    /** Says what ending does before it is done. */
    private void confirm(SurveyRound round) {
        removeAll();
        var sure = Parts.notice(
                Tone.WARN,
                new Paragraph(getTranslation("readiness.asking.end-what")),
                new Paragraph(getTranslation("readiness.asking.end-kept")),
                Parts.row(
                        Parts.button(getTranslation("readiness.asking.end-now"), Tone.PRIMARY, click -> end(round)),
                        Parts.button(getTranslation("readiness.asking.end-not"), Tone.PLAIN, click -> show())));
        sure.getElement().setAttribute("role", "alert");
        add(new H2(words.voice().say(survey.title())), new Paragraph(words.days(round)), sure, trouble);
    }

    private void end(SurveyRound round) {
        doing(() -> {
            var refused = rounds.end(round.id());
            show();
            refused.ifPresent(this::refuse);
        });
    }

    private void refuse(SurveyRefusal why) {
        trouble.setText(getTranslation("readiness.asking.refused." + Ids.of(why)));
    }

    private void doing(Runnable deed) {
        trouble.setText("");
        try {
            deed.run();
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("a round could not be stored", unreachable);
            trouble.setText(getTranslation("ui.save.unreachable"));
        }
    }
}
