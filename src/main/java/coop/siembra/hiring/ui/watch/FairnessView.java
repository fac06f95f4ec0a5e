package coop.siembra.hiring.ui.watch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import coop.siembra.hiring.FairnessMonitor;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.OpeningPage;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.content.Groups;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.ui.opening.OpeningTab;
import coop.siembra.hiring.ui.opening.OpeningTabs;
import coop.siembra.hiring.ui.words.Phrasebook;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.kernel.Ids;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether groups of applicants fare alike, for recruiters who judge nobody in the openings they look at; and the tables of an audit, for
 * administrators.
 */
@Route(FairnessView.PATH)
@Menu(order = 7.4, icon = "FAIRNESS", title = "hiring.fairness.menu")
@RolesAllowed({"RECRUITER", "ADMIN"})
class FairnessView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = "fairness";
    private static final String OPENING = "opening";
    private static final String QUESTION = "question";
    private static final int MOST_OPENINGS = 500;

    private final transient FairnessMonitor monitor;
    private final transient Openings openings;
    private final transient Phrasebook phrasebook;

    FairnessView(FairnessMonitor monitor, Openings openings, Phrasebook phrasebook) {
        this.monitor = monitor;
        this.openings = openings;
        this.phrasebook = phrasebook;
        addClassNames("si-page", "watch-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var phrases = phrasebook.in(getLocale());
        add(Parts.head(getPageTitle(), phrases.say("hiring.fairness.lead")));
        var mine = openings.page(null, 0, MOST_OPENINGS).rows().stream()
                .map(OpeningPage.Row::file)
                .toList();
        var watched = mine.stream()
                .filter(file -> monitor.mayLook(file.opening().id()))
                .toList();
        if (!watched.isEmpty()) {
            look(event.getLocation().getQueryParameters(), watched, phrases);
        } else if (mine.stream().anyMatch(OpeningFile::recruits)) {
            add(Parts.card(Parts.muted(phrases.say("hiring.fairness.judges"))));
        } else if (monitor.exportable().isEmpty()) {
            add(Parts.card(Parts.muted(phrases.say("hiring.fairness.no-openings"))));
        }
        if (!monitor.exportable().isEmpty()) {
            add(new AuditPart(monitor, phrases));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.fairness.title");
    }

    private void look(QueryParameters parameters, List<OpeningFile> watched, Phrases phrases) {
        var asked = parameters.getParameters(OPENING).stream()
                .filter(Ids::isValid)
                .map(OpeningId::new)
                .toList();
        var chosen = watched.stream()
                .filter(file -> asked.isEmpty() || asked.contains(file.opening().id()))
                .toList();
        var questions = monitor.questions();
        var question = parameters
                .getSingleParameter(QUESTION)
                .flatMap(id ->
                        questions.stream().filter(one -> one.id().equals(id)).findFirst())
                .or(() -> questions.stream().findFirst());
        if (chosen.size() == 1) {
            addComponentAsFirst(new OpeningTabs(chosen.getFirst(), OpeningTab.FAIRNESS, key -> phrases.say(key)));
        }
        add(filters(watched, chosen, question, phrases));
        question.ifPresent(one -> figures(chosen, one, phrases));
    }

    private void figures(List<OpeningFile> chosen, Groups.Question question, Phrases phrases) {
        var ids = chosen.stream().map(file -> file.opening().id()).toList();
        var report = monitor.report(ids, question.id());
        if (report.isEmpty()) {
            add(Parts.notice(Tone.WARN, new Paragraph(phrases.say("hiring.fairness.judges"))));
            return;
        }
        var html = new RatesHtml(report.get(), chosen, phrases);
        add(new Fragment("judging-stack", html.html()));
        add(new Fragment("judging-stack", new GapsHtml(question, report.get().gaps(), phrases).html()));
        add(Parts.card(new Fragment("watch-stage", html.explained())));
    }

    private Component filters(
            List<OpeningFile> watched, List<OpeningFile> chosen, Optional<Groups.Question> question, Phrases phrases) {
        var of = new MultiSelectComboBox<OpeningFile>();
        of.setLabel(phrases.say("hiring.fairness.openings"));
        of.setItems(watched);
        of.setItemLabelGenerator(file -> phrases.say(
                "hiring.fairness.opening",
                phrases.of(file.opening().title()),
                phrases.day(file.opening().closes())));
        of.setValue(chosen);
        var by = new Select<Groups.Question>();
        by.setLabel(phrases.say("hiring.fairness.question"));
        by.setItems(monitor.questions());
        by.setItemLabelGenerator(one -> phrases.of(one.text()));
        question.ifPresent(by::setValue);
        of.addValueChangeListener(change -> {
            if (!change.getValue().isEmpty()) {
                go(change.getValue(), by.getValue());
            }
        });
        by.addValueChangeListener(change -> go(of.getValue(), change.getValue()));
        return Parts.box("watch-filters", of, by);
    }

    private void go(Collection<OpeningFile> chosen, Groups.Question question) {
        var ids = chosen.stream().map(file -> file.opening().id().value()).toList();
        var parameters = new QueryParameters(Map.of(OPENING, ids, QUESTION, List.of(question.id())));
        getUI().ifPresent(ui -> ui.navigate(PATH, parameters));
    }
}
