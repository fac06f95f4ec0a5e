package coop.siembra.hiring.ui.judging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import coop.siembra.hiring.ApplicantPage.Row;
import coop.siembra.hiring.ApplicantQuery;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.Comparisons;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.ui.opening.OpeningTab;
import coop.siembra.hiring.ui.opening.OpeningTabs;
import coop.siembra.hiring.ui.words.Phrasebook;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.kernel.Ids;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two to four applicants beside each other, in the order in which they are chosen: what their evidence can tell apart, and what not. */
@Route(JudgingAddress.OPENING + "/comparison")
@PermitAll // whose it is to compare is asked for where the scores are read
class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Comparisons comparisons;
    private final transient Openings openings;
    private final transient Applicants applicants;
    private final transient HiringContent content;
    private final transient Phrasebook phrasebook;
    private final Div said = new Div();

    ComparisonView(
            Comparisons comparisons,
            Openings openings,
            Applicants applicants,
            HiringContent content,
            Phrasebook phrasebook) {
        this.comparisons = comparisons;
        this.openings = openings;
        this.applicants = applicants;
        this.content = content;
        this.phrasebook = phrasebook;
        addClassNames("si-page", "judging-page");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        said.removeAll();
        OpeningId id = JudgingAddress.opening(event);
        var file = openings.find(id).orElseThrow(NotFoundException::new);
        var asked = event.getLocation().getQueryParameters().getParameters("of").stream()
                .filter(Ids::isValid)
                .map(ApplicationId::new)
                .distinct()
                .limit(Comparisons.MOST + 1L)
                .toList();
        var phrases = phrasebook.in(getLocale());
        add(
                new OpeningTabs(file, OpeningTab.COMPARISON, key -> phrases.say(key)),
                Parts.head(
                        phrases.say(
                                "hiring.judging.compare.of",
                                phrases.of(file.opening().title())),
                        phrases.say("hiring.judging.compare.lead")),
                chooser(file, asked, phrases),
                said);
        if (!asked.isEmpty()) {
            comparisons
                    .compare(id, asked)
                    .ifPresentOrElse(
                            found -> add(new Fragment(
                                    "judging-stack", new ComparisonHtml(found, names(file, phrases), phrases).html())),
                            () -> said.add(Parts.notice(
                                    Tone.WARN, new Paragraph(phrases.say("hiring.judging.compare.not-these")))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.judging.compare.title");
    }

    private RatedNames names(OpeningFile file, Phrases phrases) {
        return new RatedNames(content, file.setup(), phrases);
    }

    private Component chooser(OpeningFile file, List<ApplicationId> chosen, Phrases phrases) {
        var opening = file.opening().id();
        var box = new MultiSelectComboBox<Row>();
        box.setLabel(phrases.say("hiring.judging.compare.choose"));
        box.setHelperText(phrases.say("hiring.judging.compare.choose-help"));
        box.setWidthFull();
        box.setItemLabelGenerator(row -> label(row, phrases));
        box.setItems(query -> page(
                opening,
                ApplicantQuery.first(1)
                        .searching(query.getFilter().orElse(""))
                        .from(query.getOffset(), Math.min(query.getLimit(), ApplicantQuery.MOST))));
        box.setValue(page(opening, ApplicantQuery.first(ApplicantQuery.MOST))
                .filter(row -> chosen.contains(row.id()))
                .sorted(Comparator.comparingInt(row -> chosen.indexOf(row.id())))
                .toList());
        var compare = Parts.button(phrases.say("hiring.judging.compare.do"), Tone.PRIMARY, click -> {
            var picked = box.getSelectedItems().stream().map(Row::id).toList();
            if (picked.size() < Comparisons.FEWEST || picked.size() > Comparisons.MOST) {
                box.setInvalid(true);
                box.setErrorMessage(phrases.say("hiring.judging.compare.choose-help"));
                box.focus();
            } else {
                var of = picked.stream().map(ApplicationId::value).toList();
                getUI().ifPresent(ui ->
                        ui.navigate(OpeningTab.COMPARISON.path(opening), new QueryParameters(Map.of("of", of))));
            }
        });
        box.setManualValidation(true);
        return Parts.card(Parts.box("judging-stack", box, Parts.row(compare)));
    }

    private Stream<Row> page(OpeningId opening, ApplicantQuery query) {
        return applicants.page(opening, query).stream().flatMap(page -> page.rows().stream());
    }

    private static String label(Row row, Phrases phrases) {
        return row.name()
                .map(name -> phrases.say("hiring.applicant-named", row.number(), name))
                .orElseGet(() -> phrases.applicant(row.number()));
    }
}
