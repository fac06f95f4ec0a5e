package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import coop.siembra.assessment.Instruments;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.OpeningForm;
import coop.siembra.hiring.OpeningOutcome;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.Recruiters;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.HiringPart;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.ui.opening.OpeningTab;
import coop.siembra.hiring.ui.words.Phrasebook;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes an opening, or changes one that is still a draft. */
@Route(OpeningFormView.NEW)
@RouteAlias("openings/:opening/edit")
@RolesAllowed("RECRUITER")
class OpeningFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String NEW = "openings/new";

    private final transient Openings openings;
    private final transient Recruiters recruiters;
    private final transient HiringContent content;
    private final transient Instruments instruments;
    private final transient Phrasebook phrasebook;
    private final Div said = new Div();
    private transient @Nullable OpeningId changed;

    OpeningFormView(
            Openings openings,
            Recruiters recruiters,
            HiringContent content,
            Instruments instruments,
            Phrasebook phrasebook) {
        this.openings = openings;
        this.recruiters = recruiters;
        this.content = content;
        this.instruments = instruments;
        this.phrasebook = phrasebook;
        addClassNames("si-page", "hiring-form-page");
        said.getElement().setAttribute("role", "alert");
    }

    static String path(OpeningId id) {
        return OpeningsAddress.path(id) + "/edit";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var units = recruiters.mine();
        if (units.isEmpty()) {
            throw Gate.refusal();
        }
        changed = null;
        Optional<OpeningForm> form;
        if (event.getRouteParameters().get("opening").isPresent()) {
            var file = openings.find(Gate.opening(event))
                    .filter(OpeningFile::recruits)
                    .orElseThrow(Gate::refusal);
            if (file.opening().state() != State.DRAFT) {
                event.forwardTo(OpeningTab.ABOUT.path(file.opening().id()));
                return;
            }
            changed = file.opening().id();
            form = Optional.of(form(file));
        } else {
            form = content.profiles().map(HiringPart.Profiles::profiles).orElse(List.of()).stream()
                    .findFirst()
                    .flatMap(first ->
                            openings.proposed(first.id(), units.getFirst().id()));
        }
        var lead = changed == null ? "hiring.form.new-lead" : "hiring.form.edit-lead";
        add(Parts.head(getPageTitle(), getTranslation(lead)));
        form.ifPresentOrElse(this::show, () -> add(Parts.card(Parts.muted(getTranslation("hiring.form.no-content")))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(changed == null ? "hiring.form.new" : "hiring.form.edit");
    }

    private static OpeningForm form(OpeningFile file) {
        var opening = file.opening();
        var reasons = opening.log();
        return new OpeningForm(
                opening.title(),
                opening.unit(),
                opening.profile().id(),
                opening.profile().needs(),
                reasons.isEmpty() ? "" : reasons.getLast().reason(),
                opening.profile().requirements(),
                opening.stages(),
                opening.blind(),
                opening.closes(),
                opening.keep(),
                file.setup().battery(),
                file.setup().noticeDays(),
                file.setup().publicPage());
    }

    private void show(OpeningForm form) {
        var fields = new OpeningFields(phrasebook.in(getLocale()), recruiters.mine(), content, instruments);
        fields.setForm(form);
        fields.profile.addValueChangeListener(change -> {
            var where = fields.unit.getValue();
            if (change.getValue() != null && where != null) {
                openings.proposed(change.getValue().id(), where.id()).ifPresent(fields::propose);
            }
        });
        var id = changed;
        var back = id == null ? OpeningsAddress.PATH : OpeningTab.ABOUT.path(id);
        add(
                fields,
                said,
                Parts.row(
                        Parts.button(getTranslation("hiring.form.save"), Tone.PRIMARY, click -> save(fields)),
                        Parts.link(getTranslation("hiring.cancel"), back, Tone.QUIET)));
    }

    private void save(OpeningFields fields) {
        said.removeAll();
        var where = fields.unit.getValue();
        var job = fields.profile.getValue();
        if (where == null || job == null) {
            complain(getTranslation(where == null ? "hiring.mistake.unknown-unit" : "hiring.mistake.unknown-profile"));
            return;
        }
        var form = fields.form(where, job);
        var id = changed;
        switch (id == null ? openings.draft(form) : openings.redraft(id, form)) {
            case OpeningOutcome.Stored(var file) ->
                getUI().ifPresent(ui ->
                        ui.navigate(OpeningTab.ABOUT.path(file.opening().id())));
            case OpeningOutcome.Refused(var reason) ->
                complain(phrasebook.in(getLocale()).refused(reason));
            case OpeningOutcome.Unfit(var mistake) ->
                complain(getTranslation("hiring.mistake." + Phrases.word(mistake)));
        }
    }

    private void complain(String why) {
        said.add(Parts.notice(Tone.BAD, new Paragraph(why)));
        said.getElement().callJsFunction("scrollIntoView");
    }
}
