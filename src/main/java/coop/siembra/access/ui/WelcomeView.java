package coop.siembra.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.siembra.access.AccountOutcome;
import coop.siembra.access.Accounts;
import coop.siembra.people.Organisation;
import coop.siembra.people.Person;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;

/** Where an invitation leads: the person chooses a password. */
@Route(value = "welcome", autoLayout = false)
@AnonymousAllowed
class WelcomeView extends Composite<EntryFrame> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Organisation organisation;
    private final transient Accounts accounts;
    private String secret = "";

    final NewPassword password = new NewPassword();

    WelcomeView(Organisation organisation, Accounts accounts) {
        this.organisation = organisation;
        this.accounts = accounts;
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
        accounts.invited(secret).ifPresentOrElse(this::greet, this::refuse);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.welcome.page");
    }

    private void greet(Person person) {
        var done = Parts.button(getTranslation("access.welcome.do"), Tone.PRIMARY, click -> choose());
        done.setId("choose");
        getContent()
                .show(
                        new H1(getTranslation("access.welcome.title", person.name())),
                        Parts.muted(getTranslation("access.welcome.lead", person.email())),
                        Parts.box("access-form", password, done));
    }

    private void refuse() {
        getContent()
                .show(
                        new H1(getTranslation("access.welcome.closed")),
                        new Paragraph(getTranslation("access.welcome.closed-lead")),
                        Parts.link(getTranslation("access.setup.to-sign-in"), "sign-in", Tone.PLAIN));
    }

    private void choose() {
        String chosen = password.value();
        if (chosen.isEmpty()) {
            return;
        }
        switch (accounts.acceptInvitation(secret, chosen)) {
            case AccountOutcome.Done done ->
                getUI().ifPresent(ui -> ui.getPage().setLocation("sign-in?ready"));
            case AccountOutcome.Weak(var weakness) -> password.weak(weakness);
            case AccountOutcome.Refused refused -> refuse();
        }
    }
}
