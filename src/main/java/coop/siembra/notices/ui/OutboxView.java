package coop.siembra.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.siembra.access.DemoMode;
import coop.siembra.notices.LetterBox;
import coop.siembra.notices.LetterPage;
import coop.siembra.notices.LetterQuery;
import coop.siembra.notices.LetterStatus;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** What was or would be sent by e-mail, and what became of it. */
@Route(OutboxAddress.PATH)
@Menu(order = 7.5, icon = "LETTERS", title = "notices.outbox.menu")
@RolesAllowed({"ADMIN", "RECRUITER"})
class OutboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient LetterBox box;
    private final transient DemoMode demo;
    private final transient Clock clock;

    OutboxView(LetterBox box, DemoMode demo, Clock clock) {
        this.box = box;
        this.demo = demo;
        this.clock = clock;
        addClassNames("si-page", "notices-outbox");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = OutboxAddress.read(event.getLocation().getQueryParameters());
        var page = box.page(asked);
        if (page.lines().isEmpty() && page.total() > 0) {
            var last = asked.turnedTo(pages(page.total()) - 1); // of an address kept from when there were more
            show(last, box.page(last));
        } else {
            show(asked, page);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.outbox.title");
    }

    private static int pages(long total) {
        return (int) ((total + LetterQuery.PAGE - 1) / LetterQuery.PAGE);
    }

    private void show(LetterQuery shown, LetterPage page) {
        add(Parts.head(getTranslation("notices.outbox.title"), getTranslation("notices.outbox.lead")));
        add(server(), filter(shown, page), list(shown, page));
        if (page.total() > LetterQuery.PAGE) {
            add(pager(shown, page.total()));
        }
    }

    private Component server() {
        var sender = box.sender();
        if (sender.isPresent()) {
            return Parts.muted(getTranslation("notices.outbox.from", sender.get()));
        }
        var why = demo.isOn() ? "notices.outbox.demo" : "notices.outbox.no-server";
        return Parts.notice(Tone.WARN, new Paragraph(getTranslation(why)));
    }

    private Component filter(LetterQuery shown, LetterPage page) {
        var status = new Select<LetterStatus>();
        status.setLabel(getTranslation("notices.outbox.status"));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("notices.outbox.every-status"));
        status.setItems(LetterStatus.values());
        status.setItemLabelGenerator(one -> getTranslation(
                one == null ? "notices.outbox.every-status" : "notices.status." + OutboxAddress.word(one)));
        status.setValue(shown.status());
        status.addValueChangeListener(change -> go(new LetterQuery(change.getValue(), 0)));
        var count = Parts.muted(getTranslation("notices.outbox.count", page.total()));
        count.addClassName("si-small");
        count.getElement().setAttribute("role", "status");
        return Parts.box("notices-filters", status, count);
    }

    private Component list(LetterQuery shown, LetterPage page) {
        if (page.lines().isEmpty()) {
            return Parts.card(Parts.muted(
                    getTranslation(shown.status() == null ? "notices.outbox.empty" : "notices.outbox.none-such")));
        }
        var words = new LetterWords(this::getTranslation, getLocale(), clock.getZone(), clock.instant());
        var table = new Fragment(new LetterTable(words).html(page.lines()));
        table.addClassNames("si-card", "si-table-card", "notices-table-card");
        return table;
    }

    private Component pager(LetterQuery shown, long total) {
        int pages = pages(total);
        var nav = new Nav();
        nav.addClassName("si-row");
        nav.setAriaLabel(getTranslation("notices.outbox.pages"));
        if (shown.page() > 0) {
            nav.add(turn("notices.outbox.newer", shown.turnedTo(shown.page() - 1)));
        }
        nav.add(new Paragraph(getTranslation("notices.outbox.page", shown.page() + 1, pages)));
        if (shown.page() + 1 < pages) {
            nav.add(turn("notices.outbox.older", shown.turnedTo(shown.page() + 1)));
        }
        return nav;
    }

    private Component turn(String key, LetterQuery to) {
        return Parts.link(getTranslation(key), OutboxAddress.href(to), Tone.PLAIN);
    }

    private void go(LetterQuery wanted) {
        getUI().ifPresent(ui -> ui.navigate(OutboxAddress.PATH, OutboxAddress.write(wanted)));
    }
}
