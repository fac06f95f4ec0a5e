package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.hiring.ApplicantPage;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.Invitations;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.ui.opening.OpeningTab;
import coop.siembra.hiring.ui.words.Phrasebook;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Icon;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The applicants of an opening, as a board or as a table. */
@Route("openings/:opening")
@PermitAll // who may see which opening is asked for where it is read
class PipelineView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PER_COLUMN = 12;

    private final transient Openings openings;
    private final transient Applicants applicants;
    private final transient LinkDesk links;
    private final transient Phrasebook phrasebook;
    private String title = "";

    PipelineView(Openings openings, Applicants applicants, LinkDesk links, Phrasebook phrasebook) {
        this.openings = openings;
        this.applicants = applicants;
        this.links = links;
        this.phrasebook = phrasebook;
        addClassNames("si-page", "hiring-pipeline");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = Gate.opening(event);
        var file = openings.find(id).orElseThrow(Gate::refusal);
        show(file, PipelineAddress.read(id, event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(OpeningFile file, PipelineAddress shown) {
        var phrases = phrasebook.in(getLocale());
        title = phrases.of(file.opening().title());
        add(new OpeningHead(file, OpeningTab.APPLICANTS, phrases));
        if (file.recruits()) {
            add(tools(file, shown));
        }
        if (shown.table()) {
            showTable(file, shown, phrases);
        } else {
            showBoard(file, shown, phrases);
        }
    }

    private Component tools(OpeningFile file, PipelineAddress shown) {
        var id = file.opening().id();
        var row = Parts.row();
        if (file.opening().state() == State.OPEN) {
            row.add(
                    Parts.button(
                            getTranslation("hiring.pipeline.add"),
                            Tone.PRIMARY,
                            click -> new AddApplicantDialog(applicants, id, phrasebook.in(getLocale()), () -> go(shown))
                                    .open()),
                    Parts.link(getTranslation("hiring.pipeline.import"), ImportView.path(id), Tone.PLAIN));
        }
        var download = new Anchor(ApplicantsDownload.path(id), getTranslation("hiring.pipeline.export"));
        download.getElement().setAttribute("download", true);
        download.setRouterIgnore(true);
        download.addClassNames("si-button", "plain");
        row.add(download);
        return row;
    }

    private void showBoard(OpeningFile file, PipelineAddress shown, Phrases phrases) {
        var board = applicants.board(shown.opening(), PER_COLUMN).orElseThrow(Gate::refusal);
        add(Parts.box("hiring-filters", views(shown), search(shown)));
        if (board.columns().stream().allMatch(column -> column.count() == 0)) {
            add(Parts.card(Parts.muted(getTranslation(
                    file.opening().state() == State.DRAFT ? "hiring.pipeline.draft" : "hiring.pipeline.empty"))));
            return;
        }
        add(new Fragment("hiring-boards", new BoardHtml(file.opening(), phrases).html(board)));
        add(Parts.muted(getTranslation("hiring.pipeline.no-drag")));
    }

    private void showTable(OpeningFile file, PipelineAddress asked, Phrases phrases) {
        var page = page(asked);
        var shown = asked;
        if (page.rows().isEmpty() && page.total() > 0) {
            shown = asked.turnedTo(Pager.pages(page.total(), PipelineAddress.PAGE) - 1);
            page = page(shown); // of an address kept from when there were more
        }
        var count = Parts.muted(getTranslation("hiring.pipeline.count", page.total()));
        count.addClassName("si-small");
        count.getElement().setAttribute("role", "status");
        var filters = Parts.box("hiring-filters", views(shown), search(shown), stage(file, shown, phrases));
        if (page.decisions()) {
            filters.add(standing(shown, phrases));
        }
        add(filters, count, table(file, shown, page, phrases));
        several(file, page).forEach(this::add);
        if (page.total() > PipelineAddress.PAGE) {
            var turned = shown;
            add(new Pager(
                    shown.page(),
                    Pager.pages(page.total(), PipelineAddress.PAGE),
                    other -> turned.turnedTo(other).href()));
        }
    }

    /** Invites by letter those on the page who have no link yet. */
    private List<Component> several(OpeningFile file, ApplicantPage page) {
        var state = file.opening().state();
        var without = page.rows().stream()
                .filter(row -> row.link().isEmpty()
                        && row.standing().filter(Standing.WAITING::equals).isPresent())
                .map(ApplicantPage.Row::id)
                .toList();
        boolean open = state == State.OPEN || state == State.CLOSED;
        if (!file.recruits() || !open || without.isEmpty()) {
            return List.of();
        }
        var said = new Div();
        said.getElement().setAttribute("role", "status");
        var asking = new Div();
        asking.add(Sure.of(
                getTranslation("hiring.several.ask", without.size()),
                Tone.PLAIN,
                getTranslation("hiring.several.sure", without.size(), Invitations.USUAL_DAYS),
                getTranslation("hiring.several.do"),
                () -> {
                    asking.setVisible(false); // pressed twice it would end the links just sent
                    said.add(outcome(links.inviteAll(without)));
                }));
        return List.of(asking, said);
    }

    private Component outcome(LinkDesk.Several several) {
        var tone = several.failed() == 0 ? Tone.GOOD : Tone.WARN;
        var notice = Parts.notice(tone, new Paragraph(getTranslation("hiring.several.sent", several.sent())));
        if (several.failed() > 0) {
            notice.add(new Paragraph(getTranslation("hiring.several.failed", several.failed())));
        }
        return notice;
    }

    private ApplicantPage page(PipelineAddress shown) {
        return applicants.page(shown.opening(), shown.query()).orElseThrow(Gate::refusal);
    }

    private Component table(OpeningFile file, PipelineAddress shown, ApplicantPage page, Phrases phrases) {
        if (page.rows().isEmpty()) {
            return Parts.card(Parts.muted(getTranslation("hiring.pipeline.none-such")));
        }
        var table = new Fragment(new ApplicantTable(file, shown, phrases).html(page));
        table.addClassNames("si-card", "si-table-card", "hiring-table-card");
        return table;
    }

    private Component views(PipelineAddress shown) {
        var board = Parts.link(
                getTranslation("hiring.pipeline.board"),
                PipelineAddress.board(shown.opening()).href(),
                Tone.PLAIN);
        var table = Parts.link(
                getTranslation("hiring.pipeline.table"), shown.asTable().href(), Tone.PLAIN);
        (shown.table() ? table : board).getElement().setAttribute("aria-current", "true");
        var nav = new Nav(board, table);
        nav.addClassName("hiring-views");
        nav.setAriaLabel(getTranslation("hiring.pipeline.views"));
        return nav;
    }

    private Component search(PipelineAddress shown) {
        var search = new TextField(getTranslation("hiring.pipeline.search"));
        search.setPrefixComponent(Icon.SEARCH.draw());
        search.setClearButtonVisible(true);
        search.setValue(shown.search());
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.addValueChangeListener(change -> go(shown.searching(change.getValue())));
        return search;
    }

    private Component stage(OpeningFile file, PipelineAddress shown, Phrases phrases) {
        var stage = new Select<Stage>();
        stage.setLabel(getTranslation("hiring.pipeline.column.stage"));
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(getTranslation("hiring.pipeline.every-stage"));
        stage.setItems(file.opening().stages());
        stage.setItemLabelGenerator(
                one -> one == null ? getTranslation("hiring.pipeline.every-stage") : phrases.stage(one));
        var current = shown.stage();
        if (current != null) {
            file.opening().stage(current).ifPresent(stage::setValue);
        }
        stage.addValueChangeListener(change ->
                go(shown.in(change.getValue() == null ? null : change.getValue().id())));
        return stage;
    }

    private Component standing(PipelineAddress shown, Phrases phrases) {
        var standing = new Select<Standing>();
        standing.setLabel(getTranslation("hiring.pipeline.column.standing"));
        standing.setEmptySelectionAllowed(true);
        standing.setEmptySelectionCaption(getTranslation("hiring.pipeline.every-standing"));
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(
                one -> one == null ? getTranslation("hiring.pipeline.every-standing") : phrases.standing(one));
        standing.setValue(shown.standing());
        standing.addValueChangeListener(change -> go(shown.standing(change.getValue())));
        return standing;
    }

    private void go(PipelineAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(wanted.path(), wanted.write()));
    }
}
