package coop.siembra.readiness.plan.ui;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.SafeCsv;
import coop.siembra.kernel.UnitId;
import coop.siembra.readiness.plan.CulturePlan;
import coop.siembra.readiness.plan.PlanExports;
import coop.siembra.readiness.plan.PlanFilter;
import coop.siembra.ui.FileAnswer;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The goals somebody may read as a file for a spreadsheet: a line an action, and one for a goal without any. */
@RestController
class PlanDownload {
    private final PlanExports exports;
    private final CulturePlan plan;
    private final PlanPlaces places;
    private final ObjectProvider<I18NProvider> translations; // not there without pages

    PlanDownload(PlanExports exports, CulturePlan plan, PlanPlaces places, ObjectProvider<I18NProvider> translations) {
        this.exports = exports;
        this.plan = plan;
        this.places = places;
        this.translations = translations;
    }

    /**
     * With the filters of the page.
     *
     * @param lang code of the language of heads and states
     */
    @GetMapping("/culture-plan.csv")
    ResponseEntity<byte[]> download(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String objective,
            @RequestParam(defaultValue = "") String overdue,
            @RequestParam(defaultValue = "") String mine,
            @RequestParam(defaultValue = "") String closed,
            @RequestParam(defaultValue = "en") String lang) {
        var filter = new PlanFilter(
                Ids.isValid(unit) ? new UnitId(unit) : null,
                Ids.isValid(objective) ? objective : "",
                overdue.equals("yes"),
                mine.equals("yes"),
                closed.equals("yes"));
        var language = Language.of(Locale.of(lang.matches("[a-z]{2}") ? lang : "en"));
        var words = places.words(
                (key, parameters) -> translations.getObject().getTranslation(key, language.locale(), parameters),
                language.locale());
        var csv = new SafeCsv();
        new PlanLines(words, csv).write(exports.of(filter));
        return FileAnswer.csv("culture-plan-" + plan.today() + ".csv", csv.text());
    }
}
