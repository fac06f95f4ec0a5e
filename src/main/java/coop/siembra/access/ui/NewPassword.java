package coop.siembra.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.siembra.access.model.PasswordRule;

/** Two fields for a new password, typed twice. */
class NewPassword extends Div {
    private final PasswordField first = new PasswordField();
    private final PasswordField again = new PasswordField();

    NewPassword() {
        addClassName("access-form");
        first.setLabel(getTranslation("access.password.new"));
        first.setHelperText(getTranslation("access.password.rule", PasswordRule.SHORTEST));
        again.setLabel(getTranslation("access.password.again"));
        for (PasswordField field : new PasswordField[] {first, again}) {
            field.setAutocomplete(Autocomplete.NEW_PASSWORD);
            field.setWidthFull();
            field.setRequiredIndicatorVisible(true);
            field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        }
        add(first, again);
    }

    /** The password, or empty text with the mistake shown when it was not typed twice alike. */
    String value() {
        first.setInvalid(false);
        again.setInvalid(!first.getValue().equals(again.getValue()));
        again.setErrorMessage(getTranslation("access.password.differs"));
        if (again.isInvalid()) {
            again.focus();
            return "";
        }
        if (first.isEmpty()) {
            weak(PasswordRule.Weakness.TOO_SHORT);
        }
        return first.getValue();
    }

    /** Shows why the password will not do. */
    void weak(PasswordRule.Weakness weakness) {
        first.setErrorMessage(getTranslation("access.password." + weakness.key(), PasswordRule.SHORTEST));
        first.setInvalid(true);
        first.focus();
    }

    void clear() {
        first.clear();
        again.clear();
    }

    PasswordField firstField() {
        return first;
    }

    PasswordField againField() {
        return again;
    }
}
