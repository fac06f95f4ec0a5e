package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.siembra.hiring.OpeningPage;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.Recruiters;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.ui.words.Phrasebook;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;

/** The openings the signed-in person recruits for or has a part in. */
@Route(OpeningsAddress.PATH)
@Menu(order = 7, icon = "OPENINGS", title = "hiring.openings.menu")
@PermitAll // who recruits for which unit and who takes part is asked for where openings are read
class OpeningsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Openings openings;
    private final transient Recruiters recruiters;
    private final transient Phrasebook phrasebook;

    OpeningsView(Openings openings, Recruiters recruiters, Phrasebook phrasebook) {
        this.openings = openings;
        this.recruiters = recruiters;
        this.phrasebook = phrasebook;
        addClassNames("si-page", "hiring-openings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (!openings.any()) {
            throw Gate.refusal();
        }
        var asked = OpeningsAddress.read(event.getLocation().getQueryParameters());
        var page = page(asked);
        if (page.rows().isEmpty() && page.total() > 0) {
            var last = asked.turnedTo(Pager.pages(page.total(), OpeningsAddress.PAGE) - 1);
            show(last, page(last));
        } else {
            show(asked, page);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.openings.title");
    }

    private OpeningPage page(OpeningsAddress asked) {
        return openings.page(asked.state(), asked.page() * OpeningsAddress.PAGE, OpeningsAddress.PAGE);
    }

    private void show(OpeningsAddress shown, OpeningPage page) {
        var head = Parts.head(getTranslation("hiring.openings.title"), getTranslation("hiring.openings.lead"));
        if (!recruiters.mine().isEmpty()) {
            head.add(Parts.link(getTranslation("hiring.openings.new"), OpeningFormView.NEW, Tone.PRIMARY));
        }
        add(head, filter(shown, page), list(shown, page));
        if (page.total() > OpeningsAddress.PAGE) {
            add(new Pager(
                    shown.page(),
                    Pager.pages(page.total(), OpeningsAddress.PAGE),
                    other -> shown.turnedTo(other).href()));
        }
    }

    private Component filter(OpeningsAddress shown, OpeningPage page) {
        var phrases = phrasebook.in(getLocale());
        var state = new Select<State>();
        state.setLabel(getTranslation("hiring.openings.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("hiring.openings.every-state"));
        state.setItems(State.values());
        state.setItemLabelGenerator(
                one -> one == null ? getTranslation("hiring.openings.every-state") : phrases.state(one));
        state.setValue(shown.state());
        state.addValueChangeListener(change -> getUI().ifPresent(
                        ui -> ui.navigate(OpeningsAddress.PATH, new OpeningsAddress(change.getValue(), 0).write())));
        var count = Parts.muted(getTranslation("hiring.openings.count", page.total()));
        count.addClassName("si-small");
        count.getElement().setAttribute("role", "status");
        return Parts.box("hiring-filters", state, count);
    }

    private Component list(OpeningsAddress shown, OpeningPage page) {
        if (page.rows().isEmpty()) {
            var key = shown.state() == null ? "hiring.openings.empty" : "hiring.openings.none-such";
            return Parts.card(Parts.muted(getTranslation(key)));
        }
        var table = new Fragment(html(page.rows()));
        table.addClassNames("si-card", "si-table-card", "hiring-table-card");
        return table;
    }

    private String html(List<OpeningPage.Row> rows) {
        var html = new Markup();
        html.tag("<table class='si-table hiring-table'><caption class='si-hidden'>")
                .text(getTranslation("hiring.openings.caption"))
                .tag("</caption><thead><tr>");
        for (var column : List.of("opening", "state", "applicants", "waiting", "closes", "part")) {
            html.tag("<th scope='col'>")
                    .text(getTranslation("hiring.openings.column." + column))
                    .tag("</th>");
        }
        html.tag("</tr></thead><tbody>");
        var phrases = phrasebook.in(getLocale());
        rows.forEach(row -> row(html, row, phrases));
        return html.tag("</tbody></table>").toString();
    }

    private void row(Markup html, OpeningPage.Row row, Phrases phrases) {
        var opening = row.file().opening();
        html.tag("<tr><th scope='row'><a router-link")
                .attribute("href", OpeningsAddress.path(opening.id()))
                .tag(">")
                .text(phrases.of(opening.title()))
                .tag("</a><small>")
                .text(phrases.unit(opening.unit()))
                .tag("</small></th>");
        cell(html, "state");
        html.tag("<span class='si-badge " + Phrases.tone(opening.state()) + "'>")
                .text(phrases.state(opening.state()))
                .tag("</span>");
        cell(html.tag("</td>"), "applicants");
        html.text(phrases.number(row.applicants()));
        cell(html.tag("</td>"), "waiting");
        html.text(phrases.number(row.waiting()));
        cell(html.tag("</td>"), "closes");
        html.text(phrases.day(opening.closes()));
        cell(html.tag("</td>"), "part");
        html.text(parts(row, phrases)).tag("</td></tr>");
    }

    private String parts(OpeningPage.Row row, Phrases phrases) {
        var parts = row.file().parts().stream().sorted().map(phrases::part).collect(Collectors.toList());
        if (row.file().recruits()) {
            parts.addFirst(getTranslation("hiring.part.recruiter"));
        }
        return String.join(", ", parts);
    }

    private void cell(Markup html, String column) {
        html.tag("<td")
                .attribute("data-label", getTranslation("hiring.openings.column." + column))
                .tag(">");
    }
}
