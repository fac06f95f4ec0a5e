package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.siembra.hiring.ApplicantFile;
import coop.siembra.hiring.ApplicantOutcome;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.content.Notice;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.ui.words.Phrasebook;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Html;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.PermitAll;

/** Where a person decides about an applicant in the stage they are in, with reasons, and signs. For deciders only. */
@Route("applicants/:application/decision")
@PermitAll // who decides in which opening is asked for where it is read
class DecisionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Applicants applicants;
    private final transient Evidences evidences;
    private final transient Phrasebook phrasebook;
    private final Div said = new Div();

    DecisionView(Applicants applicants, Evidences evidences, Phrasebook phrasebook) {
        this.applicants = applicants;
        this.evidences = evidences;
        this.phrasebook = phrasebook;
        addClassNames("si-page", "hiring-deciding");
        said.getElement().setAttribute("role", "alert");
    }

    static String path(ApplicationId id) {
        return ApplicantView.path(id) + "/decision";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        said.removeAll();
        var file = applicants
                .find(Gate.application(event))
                .filter(found -> found.opening().parts().contains(Part.DECIDER))
                .orElseThrow(Gate::refusal);
        boolean open = file.sees(Sight.DECISIONS)
                && file.opening().opening().state() != State.HALTED
                && file.decided()
                        .filter(decided -> decided.standing() == Standing.WAITING)
                        .isPresent();
        if (open) {
            show(file);
        } else {
            event.forwardTo(ApplicantView.path(file.id())); // which says why there is nothing to decide
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.decide.title");
    }

    private void show(ApplicantFile file) {
        var phrases = phrasebook.in(getLocale());
        var name = phrases.applicant(file.identity().map(known -> known.name()), file.number());
        var back = new Anchor(ApplicantView.path(file.id()), name);
        back.getElement().setAttribute("router-link", true);
        add(Parts.box(
                "hiring-head",
                new Paragraph(back),
                new H1(phrases.say("hiring.decide.of", name, phrases.stage(file.stage()))),
                Parts.muted(phrases.of(file.opening().opening().title()))));
        add(Parts.notice(Tone.INFO, person(file, phrases)));
        add(Parts.card(new ProfilePart(readOnly(file), phrases, step -> {})));
        evidences.of(file, phrases).forEach(part -> add(Parts.card(part)));
        add(Parts.card(new DecisionForm(file, phrases, step -> take(file, step))), said);
    }

    /** That a person decides, as the content says it. */
    private Component person(ApplicantFile file, Phrases phrases) {
        var html = new StringBuilder();
        html.append("<p><strong>")
                .append(Html.text(phrases.say("hiring.decide.person")))
                .append("</strong></p>");
        evidences.deciding(file).ifPresent(notice -> {
            notice.intro().ifPresent(intro -> html.append(Html.paragraphs(phrases.of(intro))));
            html.append("<details class='hiring-more'><summary>")
                    .append(Html.text(phrases.say("hiring.decide.before")))
                    .append("</summary>");
            notice.sections().forEach(section -> section(html, section, phrases));
            html.append("</details>");
        });
        return new Fragment(html.toString());
    }

    private static void section(StringBuilder html, Notice.Section section, Phrases phrases) {
        html.append("<h3>")
                .append(Html.text(phrases.of(section.title())))
                .append("</h3>")
                .append(Html.paragraphs(phrases.of(section.text())));
    }

    private static OpeningFile readOnly(ApplicantFile file) {
        var opening = file.opening();
        return new OpeningFile(
                opening.opening(),
                opening.setup(),
                opening.judged(),
                opening.createdAt(),
                opening.by(),
                false,
                opening.parts());
    }

    private void take(ApplicantFile file, Step.Decide step) {
        said.removeAll();
        var phrases = phrasebook.in(getLocale());
        switch (applicants.take(file.id(), step)) {
            case ApplicantOutcome.Stored stored -> getUI().ifPresent(ui -> ui.navigate(ApplicantView.path(file.id())));
            case ApplicantOutcome.Refused(var reason) ->
                said.add(Parts.notice(Tone.BAD, new Paragraph(phrases.refused(reason))));
            case ApplicantOutcome.Unfit(var mistake) ->
                said.add(Parts.notice(Tone.BAD, new Paragraph(phrases.mistake(mistake))));
            case ApplicantOutcome.EmailTaken taken -> throw new IllegalStateException("no address was given");
        }
    }
}
