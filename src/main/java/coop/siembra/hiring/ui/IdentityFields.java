package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.hiring.model.Identity;

/** Who an applicant is, to be typed. */
class IdentityFields extends Div {
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final TextField phone = new TextField();
    private final TextField source = new TextField();

    IdentityFields() {
        addClassName("hiring-fields");
        name.setLabel(getTranslation("hiring.identity.name"));
        name.setRequiredIndicatorVisible(true);
        email.setLabel(getTranslation("hiring.identity.email"));
        email.setRequiredIndicatorVisible(true);
        phone.setLabel(getTranslation("hiring.identity.phone"));
        source.setLabel(getTranslation("hiring.identity.source"));
        add(name, email, phone, source);
    }

    IdentityFields(Identity known) {
        this();
        name.setValue(known.name());
        email.setValue(known.email());
        phone.setValue(known.phone());
        source.setValue(known.source());
    }

    Identity identity() {
        return new Identity(name.getValue(), email.getValue(), phone.getValue(), source.getValue());
    }
}
