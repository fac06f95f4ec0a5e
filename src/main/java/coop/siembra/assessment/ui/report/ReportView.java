package coop.siembra.assessment.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.assessment.Desk;
import coop.siembra.assessment.MySittings;
import coop.siembra.assessment.PracticePlaces;
import coop.siembra.assessment.reports.MyReport;
import coop.siembra.assessment.reports.MyReports;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.SittingId;
import coop.siembra.people.Organisation;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Icon;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** What one of the signed-in person's own sittings says; nobody else gets here. */
@Route("assessment/:sitting/report")
@PermitAll
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MyReports reports;
    private final transient MySittings sittings;
    private final transient PracticePlaces places;
    private final transient Organisation organisation;
    private final transient I18NProvider translations;
    private final transient Clock clock;
    private String title = "";

    ReportView(
            MyReports reports,
            MySittings sittings,
            PracticePlaces places,
            Organisation organisation,
            I18NProvider translations,
            Clock clock) {
        this.reports = reports;
        this.sittings = sittings;
        this.places = places;
        this.organisation = organisation;
        this.translations = translations;
        this.clock = clock;
        addClassNames("si-page", "assessment-report-page");
    }

    /** @throws NotFoundException for no such sitting, and for those of others */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("sitting")
                .filter(Ids::isValid)
                .map(SittingId::new)
                .orElseThrow(NotFoundException::new);
        var desk = sittings.desk(id).orElseThrow(NotFoundException::new);
        removeAll();
        if (desk.sitting().closed()) {
            show(reports.of(id).orElseThrow(NotFoundException::new));
        } else {
            unfinished(desk);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(MyReport report) {
        var words = new ReportWords(translations, new Voice(getLocale(), organisation.wording()), clock.getZone());
        var html = new ReportHtml(report, words, Medium.PAGE, places.mine());
        title = words.say(
                "assessment.report.title", words.of(report.instrument().title()));
        var head = Parts.head(title, html.occasion());
        head.add(download(report, words));
        add(head, seen(), new Fragment("assessment-report", html.html()), onwards());
    }

    private Component seen() {
        return Parts.noted(Icon.LOCK, getTranslation("assessment.report.private"));
    }

    private Component download(MyReport report, ReportWords words) {
        var link = new Anchor(
                ReportDownload.path(
                        report.report().occasion().sitting(), words.voice().language()),
                getTranslation("assessment.report.download"));
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        link.addClassNames("si-button", "primary");
        return link;
    }

    private Component onwards() {
        return Parts.row(Parts.link(getTranslation("assessment.thanks.more"), "assessments", Tone.PLAIN));
    }

    private void unfinished(Desk desk) {
        title = getTranslation("assessment.report.unfinished");
        add(
                Parts.head(title, ""),
                Parts.box(
                        "si-card assessment-card",
                        new Paragraph(getTranslation("assessment.report.unfinished-lead")),
                        Parts.row(
                                Parts.link(
                                        getTranslation("assessment.offer.continue"),
                                        "assessment/" + desk.sitting().id(),
                                        Tone.PRIMARY),
                                Parts.link(getTranslation("assessment.thanks.more"), "assessments", Tone.QUIET))));
    }
}
