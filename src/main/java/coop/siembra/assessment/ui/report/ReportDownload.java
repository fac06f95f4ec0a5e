package coop.siembra.assessment.ui.report;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.access.CurrentUser;
import coop.siembra.assessment.PracticePlaces;
import coop.siembra.assessment.reports.MyReport;
import coop.siembra.assessment.reports.MyReports;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SittingId;
import coop.siembra.people.Organisation;
import coop.siembra.people.Person;
import coop.siembra.ui.FileAnswer;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own report as PDF. Whether a sitting is somebody else's, open or none at all cannot be told from the answer. */
@RestController
class ReportDownload {
    private final MyReports reports;
    private final PracticePlaces places;
    private final Organisation organisation;
    private final CurrentUser user;
    private final I18NProvider translations;
    private final Clock clock;

    ReportDownload(
            MyReports reports,
            PracticePlaces places,
            Organisation organisation,
            CurrentUser user,
            I18NProvider translations,
            Clock clock) {
        this.reports = reports;
        this.places = places;
        this.organisation = organisation;
        this.user = user;
        this.translations = translations;
        this.clock = clock;
    }

    static String path(SittingId sitting, Language language) {
        return "assessment-pdf/" + sitting + "?lang=" + language.code();
    }

    @GetMapping("/assessment-pdf/{sitting}")
    ResponseEntity<byte[]> download(@PathVariable String sitting, @RequestParam(defaultValue = "en") String lang) {
        var person = user.person();
        var report = Optional.of(sitting)
                .filter(id -> Ids.isValid(id) && person.isPresent())
                .flatMap(id -> reports.of(new SittingId(id)));
        if (report.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var locale = Language.of(Locale.of(lang.length() == 2 ? lang : "en")).locale();
        var words = new ReportWords(translations, new Voice(locale, organisation.wording()), clock.getZone());
        var html = new ReportHtml(report.get(), words, Medium.PAPER, places.mine());
        var bytes = new ReportPdf().draw(html, person.map(Person::name).orElse(""), organisation.settings());
        return FileAnswer.pdf(name(report.get()), bytes);
    }

    private static String name(MyReport report) {
        return "siembra-" + report.instrument().id() + ".pdf";
    }
}
