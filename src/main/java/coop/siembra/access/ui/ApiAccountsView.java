package coop.siembra.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.siembra.access.api.ApiAccount;
import coop.siembra.access.api.ApiAccountOutcome;
import coop.siembra.access.api.ApiAccounts;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Which programs may call, made and revoked by administrators. A password is shown once, right after it was made. */
@Route("api-accounts")
@Menu(order = 9.2, icon = "PROGRAM", title = "access.api.menu")
@RolesAllowed("ADMIN")
class ApiAccountsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ApiAccounts accounts;
    private final transient Clock clock;

    final TextField name = new TextField();
    final Div said = new Div();
    final UnorderedList list = new UnorderedList();
    private final Div current = new Div();

    ApiAccountsView(ApiAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
        said.getElement().setAttribute("role", "status");
        said.setId("api-said");
        list.addClassName("access-tree");
        getContent().addClassNames("si-page", "access-api");
        getContent()
                .add(
                        Parts.head(getTranslation("access.api.title"), getTranslation("access.api.lead")),
                        Parts.card(current),
                        Parts.card(form()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        said.removeAll();
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.api.title");
    }

    private Component form() {
        name.setLabel(getTranslation("access.api.name"));
        name.setHelperText(getTranslation("access.api.name-hint"));
        name.setMaxLength(40);
        name.setManualValidation(true); // an empty field is no mistake before anybody asked for an account
        name.setRequiredIndicatorVisible(true);
        name.setAutocomplete(Autocomplete.OFF);
        name.setWidthFull();
        name.getElement().setAttribute("autocapitalize", "none").setAttribute("spellcheck", "false");
        name.addClassName("access-narrow");
        var make = Parts.button(getTranslation("access.api.add"), Tone.PRIMARY, click -> make());
        make.setId("make-api-account");
        return Parts.section(
                getTranslation("access.api.new"),
                Parts.muted(getTranslation("access.api.explain")),
                name,
                Parts.row(make),
                said);
    }

    private void make() {
        name.setInvalid(false);
        said.removeAll();
        switch (accounts.make(name.getValue())) {
            case ApiAccountOutcome.Refused(var reason) -> {
                name.setErrorMessage(getTranslation("access.api.reason." + reason.key()));
                name.setInvalid(true);
                name.focus();
            }
            case ApiAccountOutcome.Made(var made, var password) -> {
                name.clear();
                refresh();
                show(made, password);
            }
        }
    }

    private void show(String made, String password) {
        var field = new TextField(getTranslation("access.api.password"));
        field.setValue(password);
        field.setHelperText(getTranslation("access.api.again"));
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        field.setId("api-password");
        said.add(Parts.notice(Tone.GOOD, new Paragraph(getTranslation("access.api.made", made)), field));
        field.focus();
    }

    private void refresh() {
        list.removeAll();
        current.removeAll();
        var all = accounts.all();
        all.forEach(account -> list.add(new ListItem(row(account))));
        current.add(Parts.section(
                getTranslation("access.api.current"),
                all.isEmpty() ? Parts.muted(getTranslation("access.api.none")) : list));
    }

    private Component row(ApiAccount account) {
        var title = new Span(account.name());
        title.addClassName("access-api-name");
        var words = Parts.box("access-unit-words si-grow", title, Parts.muted(facts(account)));
        var row = Parts.box("access-unit", words);
        if (!account.isRevoked()) {
            row.add(revoking(account.name()));
        }
        return row;
    }

    private String facts(ApiAccount account) {
        var made = getTranslation("access.api.made-on", moment(account.made()));
        var used = account.used() == null
                ? getTranslation("access.api.not-used")
                : getTranslation("access.api.used", moment(account.used()));
        var facts = made + " · " + used;
        return account.revoked() == null
                ? facts
                : facts + " · " + getTranslation("access.api.revoked-on", moment(account.revoked()));
    }

    /** Asked for, explained, and only then done. */
    private Component revoking(String account) {
        var holder = new Div();
        var ask = Parts.button(getTranslation("access.api.revoke"), Tone.QUIET, click -> {});
        ask.setAriaLabel(getTranslation("access.api.revoke-what", account));
        var really = Parts.button(getTranslation("access.api.revoke-really"), Tone.PRIMARY, click -> revoke(account));
        var keep = Parts.button(getTranslation("access.api.keep"), Tone.PLAIN, click -> {
            holder.removeAll();
            holder.add(ask);
            ask.focus();
        });
        ask.addClickListener(click -> {
            holder.removeAll();
            holder.add(Parts.notice(
                    Tone.WARN, new Paragraph(getTranslation("access.api.sure", account)), Parts.row(really, keep)));
            really.focus();
        });
        holder.add(ask);
        return holder;
    }

    private void revoke(String account) {
        accounts.revoke(account);
        refresh();
        said.removeAll();
        said.add(Parts.notice(Tone.GOOD, new Paragraph(getTranslation("access.api.revoked", account))));
        name.focus();
    }

    private String moment(Instant at) {
        return at.atZone(clock.getZone())
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(getLocale()));
    }
}
