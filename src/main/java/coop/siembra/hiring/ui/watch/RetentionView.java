package coop.siembra.hiring.ui.watch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.hiring.ApplicantOutcome;
import coop.siembra.hiring.ApplicantPage;
import coop.siembra.hiring.ApplicantQuery;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.Keeping;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.Retention.Fate;
import coop.siembra.hiring.model.Retention.Part;
import coop.siembra.hiring.ui.judging.JudgingAddress;
import coop.siembra.hiring.ui.opening.OpeningTab;
import coop.siembra.hiring.ui.opening.OpeningTabs;
import coop.siembra.hiring.ui.words.Phrasebook;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** What is deleted of each applicant of an opening, and when; a dispute holds it. For recruiters of the unit. */
@Route("openings/:opening/retention")
@RolesAllowed("RECRUITER")
class RetentionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 25;

    private final transient Keeping keeping;
    private final transient Openings openings;
    private final transient Applicants applicants;
    private final transient Phrasebook phrasebook;
    private final Div said = new Div();
    private OpeningId opening = new OpeningId("none");
    private int page;

    RetentionView(Keeping keeping, Openings openings, Applicants applicants, Phrasebook phrasebook) {
        this.keeping = keeping;
        this.openings = openings;
        this.applicants = applicants;
        this.phrasebook = phrasebook;
        addClassNames("si-page", "watch-page");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        opening = JudgingAddress.opening(event);
        page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(number -> number.matches("[1-9]\\d{0,4}"))
                .map(number -> Integer.parseInt(number) - 1)
                .orElse(0);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.keeping.title");
    }

    private void show() {
        removeAll();
        var phrases = phrasebook.in(getLocale());
        var file = openings.find(opening).filter(OpeningFile::recruits).orElseThrow(NotFoundException::new);
        var shown = applicants
                .page(opening, ApplicantQuery.first(PAGE).from(page * PAGE, PAGE))
                .orElseThrow(NotFoundException::new);
        add(
                new OpeningTabs(file, OpeningTab.RETENTION, key -> phrases.say(key)),
                Parts.head(
                        phrases.say(
                                "hiring.keeping.of", phrases.of(file.opening().title())),
                        phrases.say(
                                "hiring.keeping.lead",
                                phrases.day(file.opening().keptUntil()))),
                Parts.notice(Tone.INFO, new Paragraph(phrases.say("hiring.keeping.job"))),
                said);
        if (shown.rows().isEmpty()) {
            add(Parts.card(Parts.muted(phrases.say("hiring.keeping.nobody"))));
        } else {
            var list = new UnorderedList();
            list.addClassName("watch-kept");
            shown.rows()
                    .forEach(row -> keeping.plan(row.id())
                            .ifPresent(plan -> list.add(new ListItem(applicant(row, plan, phrases)))));
            add(list);
        }
        if (shown.total() > PAGE) {
            add(pager(shown.total(), phrases));
        }
    }

    private Component applicant(ApplicantPage.Row row, Map<Part, Fate> plan, Phrases phrases) {
        boolean held = plan.containsValue(new Fate.Held());
        var name = new Span(row.name()
                .map(known -> phrases.say("hiring.applicant-named", row.number(), known))
                .orElseGet(() -> phrases.applicant(row.number())));
        name.addClassName("judging-who");
        var words = new Fragment(new PlanHtml(plan, phrases).html());
        var button = Parts.button(
                phrases.say(held ? "hiring.keeping.release" : "hiring.keeping.hold"),
                Tone.PLAIN,
                click -> hold(row.id(), !held, name.getText(), phrases));
        button.setAriaLabel(button.getText() + ": " + name.getText());
        var card = Parts.card(Parts.box("judging-task", Parts.box("judging-task-words", name, words), button));
        if (held) {
            name.add(Parts.badge(phrases.say("hiring.keeping.held"), Tone.WARN));
        }
        return card;
    }

    private void hold(ApplicationId id, boolean lasts, String name, Phrases phrases) {
        boolean done = keeping.dispute(id, lasts) instanceof ApplicantOutcome.Stored;
        show();
        said.removeAll();
        said.add(
                done
                        ? Parts.notice(
                                Tone.GOOD,
                                new Paragraph(phrases.say(
                                        lasts ? "hiring.keeping.now-held" : "hiring.keeping.now-released", name)))
                        : Parts.notice(Tone.BAD, new Paragraph(phrases.say("hiring.judging.refused.not-allowed"))));
    }

    private Component pager(long total, Phrases phrases) {
        int pages = (int) ((total + PAGE - 1) / PAGE);
        var nav = new Nav();
        nav.addClassName("si-row");
        nav.setAriaLabel(phrases.say("hiring.keeping.pages"));
        if (page > 0) {
            nav.add(turn("hiring.keeping.before", page, phrases));
        }
        nav.add(new Paragraph(phrases.say("hiring.keeping.page", page + 1, pages)));
        if (page + 1 < pages) {
            nav.add(turn("hiring.keeping.after", page + 2, phrases));
        }
        return nav;
    }

    private Component turn(String key, int to, Phrases phrases) {
        return Parts.link(phrases.say(key), OpeningTab.RETENTION.path(opening) + "?page=" + to, Tone.PLAIN);
    }
}
