package coop.siembra.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.siembra.access.Setup;
import coop.siembra.access.SetupOutcome;
import coop.siembra.kernel.Language;
import coop.siembra.people.Organisation;
import coop.siembra.people.PersonOutcome;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;

/** The first page of a new installation, for whoever has the link from the log: makes the administrator and names the organisation. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends Composite<EntryFrame> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Organisation organisation;
    private final transient Setup setup;
    private String secret = "";

    final TextField organisationName = new TextField();
    final TextField name = new TextField();
    final EmailField email = new EmailField();
    final NewPassword password = new NewPassword();

    SetupView(Organisation organisation, Setup setup) {
        this.organisation = organisation;
        this.setup = setup;
    }

    @Override
    protected EntryFrame initContent() {
        return new EntryFrame(organisation);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        if (setup.isOpen(secret)) {
            askFor();
        } else {
            refuse();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.setup.title");
    }

    private void askFor() {
        organisationName.setLabel(getTranslation("access.setup.organisation"));
        name.setLabel(getTranslation("access.setup.name"));
        name.setAutocomplete(Autocomplete.NAME);
        email.setLabel(getTranslation("access.setup.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        for (var field : new TextField[] {organisationName, name}) {
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
        }
        email.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        var lead = new Paragraph(getTranslation("access.setup.lead"));
        lead.addClassName("si-muted");
        var done = Parts.button(getTranslation("access.setup.do"), Tone.PRIMARY, click -> finish());
        done.setId("finish");
        getContent()
                .show(
                        new H1(getTranslation("access.setup.title")),
                        lead,
                        Parts.box("access-form", organisationName, name, email, password, done));
    }

    private void refuse() {
        var home = Parts.link(getTranslation("access.setup.to-sign-in"), "sign-in", Tone.PLAIN);
        getContent()
                .show(
                        new H1(getTranslation("access.setup.closed")),
                        new Paragraph(getTranslation("access.setup.closed-lead")),
                        home);
    }

    private void finish() {
        String chosen = password.value();
        if (chosen.isEmpty()) {
            return;
        }
        name.setInvalid(false);
        email.setInvalid(false);
        organisationName.setInvalid(false);
        var first = new Setup.FirstSettings(
                organisationName.getValue(), name.getValue(), email.getValue(), chosen, Language.of(getLocale()));
        switch (setup.finish(secret, first)) {
            case SetupOutcome.Done done -> getUI().ifPresent(ui -> ui.getPage().setLocation("sign-in?ready"));
            case SetupOutcome.Weak(var weakness) -> password.weak(weakness);
            case SetupOutcome.PersonRefused(var reason) -> complain(reason);
            case SetupOutcome.Refused(var reason) -> {
                switch (reason) {
                    case ORGANISATION_MISSING -> {
                        organisationName.setErrorMessage(getTranslation("access.setup.organisation-missing"));
                        organisationName.setInvalid(true);
                        organisationName.focus();
                    }
                    case LINK_EXPIRED -> refuse();
                }
            }
        }
    }

    private void complain(PersonOutcome.Reason reason) {
        var said = getTranslation(PersonTexts.key(reason));
        switch (reason) {
            case NAME_MISSING, NAME_TOO_LONG -> {
                name.setErrorMessage(said);
                name.setInvalid(true);
                name.focus();
            }
            case EMAIL_INVALID,
                    EMAIL_TAKEN,
                    SITE_TOO_LONG,
                    ALREADY_EXISTS,
                    UNKNOWN_UNIT,
                    UNKNOWN_PERSON,
                    CHANGED_MEANWHILE -> {
                email.setErrorMessage(said);
                email.setInvalid(true);
                email.focus();
            }
        }
    }
}
