package coop.siembra.assessment.norms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.kernel.Language;
import coop.siembra.ui.Voice;
import java.util.List;
import java.util.Optional;

/** What all norms are asked: what they are called, for which form and which language. */
class WhichPeople extends Div {
    private final TextField name = new TextField();
    private final Select<Form> form = new Select<>();
    private final Select<Optional<Language>> language = new Select<>();

    WhichPeople(Instrument instrument, Voice voice) {
        addClassName("assessment-fields");
        name.setLabel(getTranslation("assessment.norms-view.name"));
        name.setHelperText(getTranslation("assessment.norms-view.name-help"));
        form.setLabel(getTranslation("assessment.norms-view.form"));
        form.setItems(instrument.forms());
        form.setItemLabelGenerator(one -> voice.say(one.title()));
        form.setValue(instrument.forms().getFirst());
        language.setLabel(getTranslation("assessment.norms-view.language"));
        language.setItems(List.of(Optional.empty(), Optional.of(Language.EN), Optional.of(Language.ES)));
        language.setItemLabelGenerator(one -> one.map(value -> getTranslation("assessment.language." + value.code()))
                .orElseGet(() -> getTranslation("assessment.norms-view.language-all")));
        language.setValue(Optional.empty());
        add(name, form, language);
    }

    String name() {
        return name.getValue();
    }

    String form() {
        return form.getValue().id();
    }

    Optional<Language> language() {
        return language.getValue();
    }
}
