package coop.siembra.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import coop.siembra.access.AccountOutcome;
import coop.siembra.access.Accounts;
import coop.siembra.access.Audit;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.personal.PersonalExport;
import coop.siembra.access.web.SessionRenewal;
import coop.siembra.access.web.SignInAttempts;
import coop.siembra.kernel.Language;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.Units;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.time.Clock;

/** One's own account: what is known, the language, the password; who looked, and all that is held to take along. */
@Route("profile")
@PermitAll
class ProfileView extends Composite<Div> implements HasDynamicTitle {
    private final transient CurrentUser user;
    private final transient Accounts accounts;
    private final transient People people;
    private final transient SignInAttempts attempts;
    private final transient SessionRenewal renewal;
    private final transient PersonalExport export;

    final PasswordField current = new PasswordField();
    final NewPassword replacement = new NewPassword();
    final Div said = new Div();

    ProfileView(
            CurrentUser user,
            Accounts accounts,
            People people,
            Units units,
            SignInAttempts attempts,
            SessionRenewal renewal,
            PersonalExport export,
            Audit audit,
            Clock clock,
            AuthenticationContext authentication) {
        this.user = user;
        this.accounts = accounts;
        this.people = people;
        this.attempts = attempts;
        this.renewal = renewal;
        this.export = export;
        var page = getContent();
        page.addClassNames("si-page", "access-profile");
        user.person().ifPresent(person -> {
            var unit = units.find(person.unit())
                    .map(found -> found.name().in(getLocale()))
                    .orElse("");
            page.add(
                    Parts.head(person.name(), person.position().in(getLocale())),
                    Parts.card(facts(person, unit)),
                    Parts.card(language(person)),
                    Parts.card(password()),
                    Parts.card(Parts.section(
                            getTranslation("access.audit.title"),
                            Parts.muted(getTranslation("access.audit.lead")),
                            new WhoLooked(new WhoLooked.Services(audit, user, people, units, clock)))),
                    Parts.card(download()));
        });
        page.add(Parts.row(
                Parts.button(getTranslation("access.profile.sign-out"), Tone.PLAIN, click -> authentication.logout())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.profile.title");
    }

    private Component facts(Person person, String unit) {
        var facts = new Markup().tag("<dl class='access-facts'>");
        fact(facts, "email", person.email());
        fact(facts, "unit", unit);
        var section = Parts.section(
                getTranslation("access.profile.title"),
                new Fragment(facts.tag("</dl>").toString()),
                Parts.muted(getTranslation("access.profile.wrong-facts")));
        return section;
    }

    private void fact(Markup facts, String what, String value) {
        facts.tag("<div><dt>")
                .text(getTranslation("access.profile." + what))
                .tag("</dt><dd>")
                .text(value)
                .tag("</dd></div>");
    }

    private Component language(Person person) {
        var choice = new RadioButtonGroup<Language>();
        choice.setItems(Language.values());
        choice.setItemLabelGenerator(language -> getTranslation("access.language." + language.code()));
        choice.setValue(person.language());
        choice.setAriaLabel(getTranslation("access.profile.language"));
        choice.setId("language");
        choice.addValueChangeListener(change -> {
            people.speak(person.id(), change.getValue());
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return Parts.section(
                getTranslation("access.profile.language"),
                Parts.muted(getTranslation("access.profile.language-lead")),
                choice);
    }

    private Component password() {
        current.setLabel(getTranslation("access.password.current"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setWidthFull();
        said.getElement().setAttribute("role", "status");
        var change = Parts.button(getTranslation("access.password.change"), Tone.PRIMARY, click -> change());
        change.setId("change");
        return Parts.section(
                getTranslation("access.password.title"),
                Parts.muted(getTranslation("access.password.lead")),
                Parts.box("access-form access-narrow", current, replacement, change, said));
    }

    private Component download() {
        var link = new Anchor(this::send, AttachmentType.DOWNLOAD, getTranslation("access.export.do"));
        link.setId("download");
        link.addClassNames("si-button", "primary");
        return Parts.section(
                getTranslation("access.export.title"),
                Parts.muted(getTranslation("access.export.lead")),
                Parts.row(link));
    }

    /** Of whoever is signed in when it is asked for, which may not be whom the page was made for. */
    private void send(DownloadEvent download) throws IOException {
        var all = export.mine();
        download.setFileName(all.fileName());
        download.setContentType("application/zip");
        all.writeTo(download.getOutputStream());
    }

    private void change() {
        said.removeAll();
        current.setInvalid(false);
        String chosen = replacement.value();
        if (chosen.isEmpty()) {
            return;
        }
        var person = user.personId();
        var wait = attempts.begin(person.value(), address());
        if (wait.isPresent()) {
            wrong(getTranslation("access.sign-in.wait", wait.get().toSeconds()));
            return;
        }
        switch (accounts.changePassword(person, current.getValue(), chosen)) {
            case AccountOutcome.Done done -> {
                attempts.succeeded(person.value(), address());
                renew(person.value());
                current.clear();
                replacement.clear();
                said.add(Parts.notice(Tone.GOOD, new Paragraph(getTranslation("access.password.changed"))));
            }
            case AccountOutcome.Weak(var weakness) -> {
                attempts.succeeded(person.value(), address());
                replacement.weak(weakness);
            }
            case AccountOutcome.Refused refused -> wrong(getTranslation("access.refused.wrong-password"));
        }
    }

    private void wrong(String why) {
        current.setErrorMessage(why);
        current.setInvalid(true);
        current.focus();
    }

    /** All sessions of the account end with its old password, but not the one it was changed in. */
    private void renew(String person) {
        var request = VaadinServletRequest.getCurrent();
        var response = VaadinServletResponse.getCurrent();
        if (request != null && response != null) {
            renewal.renew(person, request, response);
        }
    }

    private static String address() {
        var request = VaadinServletRequest.getCurrent();
        return request == null ? "" : request.getRemoteAddr();
    }
}
