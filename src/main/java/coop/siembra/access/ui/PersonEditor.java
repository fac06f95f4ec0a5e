package coop.siembra.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.access.Account;
import coop.siembra.access.AccountOutcome;
import coop.siembra.access.Accounts;
import coop.siembra.access.Administration;
import coop.siembra.access.Role;
import coop.siembra.kernel.JobRoleId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.people.JobRoles;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.people.PersonDetails;
import coop.siembra.people.PersonOutcome;
import coop.siembra.people.Unit;
import coop.siembra.people.Units;
import coop.siembra.ui.DayField;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds a person with an account, or changes them. */
class PersonEditor extends Dialog {
    private static final int LONGEST_SITE = 80;

    private final transient Services services;
    private final transient Runnable onChange;
    private transient @Nullable Person person;

    final TextField name = new TextField();
    final EmailField email = new EmailField();
    final ComboBox<Unit> unit = new ComboBox<>();
    final TextField positionEn = new TextField();
    final TextField positionEs = new TextField();
    final ComboBox<JobRoleId> role = new ComboBox<>();
    final TextField site = new TextField();
    final DayField hiredOn = new DayField();
    final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    final Div said = new Div();
    private final Div access = new Div();

    /** @param person null to add one */
    PersonEditor(@Nullable Person person, Services services, Runnable onChange) {
        this.person = person;
        this.services = services;
        this.onChange = onChange;
        addClassName("access-editor");
        setWidth("min(42rem, 96vw)");
        setHeaderTitle(person == null ? getTranslation("access.people.add") : person.name());
        said.getElement().setAttribute("role", "alert");
        build();
        if (person != null) {
            fill(person);
        }
    }

    private void build() {
        label(name, "name");
        label(email, "email");
        label(positionEn, "position-en");
        label(positionEs, "position-es");
        unit.setLabel(getTranslation("access.people.unit"));
        unit.setItems(services.units().tree());
        unit.setItemLabelGenerator(known -> known.name().in(getLocale()));
        unit.setRequiredIndicatorVisible(true);
        label(site, "site");
        site.setHelperText(getTranslation("access.people.site-hint"));
        site.setMaxLength(LONGEST_SITE);
        offerRoles();
        hiredOn.setLabel(getTranslation("access.people.hired-on"));
        language.setLabel(getTranslation("access.people.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(value -> getTranslation("access.language." + value.code()));
        language.setValue(Language.of(getLocale()));
        roles.setLabel(getTranslation("access.people.roles"));
        roles.setHelperText(getTranslation("access.people.roles-hint"));
        var grantable = EnumSet.copyOf(services.administration().grantable());
        grantable.remove(Role.LEARNER);
        roles.setItems(grantable);
        roles.setItemLabelGenerator(role -> getTranslation(PersonTexts.key(role)));
        var form = Parts.box(
                "access-columns", name, email, positionEn, positionEs, unit, role, site, hiredOn, language, roles);
        add(form, access, said);
        var save = Parts.button(getTranslation("access.people.save"), Tone.PRIMARY, click -> save());
        save.setId("save-person");
        getFooter().add(Parts.button(getTranslation("access.people.close"), Tone.PLAIN, click -> close()), save);
    }

    private void offerRoles() {
        var names = services.jobRoles().names();
        role.setLabel(getTranslation("access.people.role"));
        role.setHelperText(getTranslation("access.people.role-hint"));
        role.setClearButtonVisible(true);
        role.setPlaceholder(getTranslation("access.people.no-role"));
        role.setItems(names.keySet());
        role.setItemLabelGenerator(id -> {
            var name = names.get(id);
            return name == null ? id.value() : name.in(getLocale());
        });
    }

    private void label(Component field, String key) {
        var text = getTranslation("access.people." + key);
        switch (field) {
            case TextField words -> words.setLabel(text);
            case EmailField address -> address.setLabel(text);
            default -> throw new IllegalArgumentException(key);
        }
    }

    private void fill(Person known) {
        name.setValue(known.name());
        email.setValue(known.email());
        positionEn.setValue(known.position().en());
        positionEs.setValue(known.position().es());
        services.units().find(known.unit()).ifPresent(unit::setValue);
        role.setValue(known.role());
        site.setValue(known.site() == null ? "" : known.site());
        hiredOn.setValue(known.hiredOn());
        language.setValue(known.language());
        var account = services.accounts().find(known.id());
        var held = EnumSet.noneOf(Role.class);
        account.map(Account::roles).ifPresent(held::addAll);
        held.remove(Role.LEARNER);
        roles.setValue(held);
        boolean mine = services.administration().mayManage(known.id());
        access.removeAll();
        if (mine) {
            access.add(accessOf(known));
        } else {
            setReadOnly();
            access.add(Parts.notice(Tone.INFO, new Paragraph(getTranslation("access.people.not-yours"))));
        }
    }

    private void setReadOnly() {
        for (var field :
                new HasValue<?, ?>[] {name, email, positionEn, positionEs, unit, role, site, hiredOn, language, roles
                }) {
            field.setReadOnly(true);
        }
        getFooter().getElement().getChildren().reduce((first, last) -> last).ifPresent(save -> save.setVisible(false));
    }

    private Component accessOf(Person known) {
        var row = Parts.row();
        if (known.active() && services.accounts().find(known.id()).isPresent()) {
            var invite = Parts.button(getTranslation("access.people.invite"), Tone.PLAIN, click -> invite(known));
            invite.setId("invite");
            row.add(invite);
        }
        var key = known.active() ? "access.people.deactivate" : "access.people.reactivate";
        var toggle = Parts.button(getTranslation(key), Tone.PLAIN, click -> activate(known, !known.active()));
        toggle.setId("activate");
        row.add(toggle);
        return row;
    }

    private void invite(Person known) {
        services.administration().invite(known.id()).ifPresent(secret -> {
            var link = new TextField(getTranslation("access.people.invite-link"));
            link.setHelperText(getTranslation("access.people.invite-hint", known.name()));
            link.setReadOnly(true);
            link.setWidthFull();
            link.setId("invite-link");
            link.setAutoselect(true);
            getElement()
                    .executeJs("return new URL('welcome?token=' + $0, document.baseURI).href", secret)
                    .then(String.class, link::setValue);
            access.add(link);
            link.focus();
        });
    }

    private void activate(Person known, boolean active) {
        switch (services.administration().activate(known.id(), active)) {
            case AccountOutcome.Refused(var reason) -> complain(getTranslation(PersonTexts.key(reason)));
            case AccountOutcome.Weak weak -> throw new IllegalStateException("no password was asked for");
            case AccountOutcome.Done done -> {
                close();
                onChange.run();
            }
        }
    }

    private void save() {
        said.removeAll();
        var where = unit.getValue();
        if (where == null) {
            unit.setErrorMessage(getTranslation("access.refused.unknown-unit"));
            unit.setInvalid(true);
            return;
        }
        var en = positionEn.getValue();
        var es = positionEs.getValue();
        var position = new LocalizedText(en.isBlank() ? es : en, es.isBlank() ? en : es);
        var details = new PersonDetails(
                        name.getValue(),
                        email.getValue(),
                        where.id(),
                        position,
                        language.getValue(),
                        hiredOn.getValue())
                .as(role.getValue(), site.getValue());
        store(details, roles.getValue());
    }

    private void store(PersonDetails details, Set<Role> chosen) {
        var current = person;
        if (current == null) {
            switch (services.administration().add(details, chosen)) {
                case PersonOutcome.Refused(var reason) -> complain(reason);
                case PersonOutcome.Stored(var added) -> invitable(added);
            }
            return;
        }
        var outcome = services.administration().change(current.id(), current.version(), details, chosen);
        if (outcome.person() instanceof PersonOutcome.Refused(var reason)) {
            complain(reason);
        } else if (outcome.account() != null) {
            complain(getTranslation(PersonTexts.key(outcome.account())));
        } else {
            close();
            onChange.run();
        }
    }

    /** Somebody new needs the link at once. */
    private void invitable(Person added) {
        person = added;
        setHeaderTitle(added.name());
        fill(added);
        invite(added);
        onChange.run();
    }

    private void complain(PersonOutcome.Reason reason) {
        complain(getTranslation(PersonTexts.key(reason)));
    }

    private void complain(String why) {
        said.removeAll();
        said.add(Parts.notice(Tone.BAD, new Paragraph(why)));
    }

    /** What the editor works with. */
    record Services(People people, Units units, Accounts accounts, Administration administration, JobRoles jobRoles) {}
}
