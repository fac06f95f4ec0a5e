package coop.siembra.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.siembra.kernel.PersonServed;
import coop.siembra.kernel.Wording;
import coop.siembra.kernel.Wording.English;
import coop.siembra.kernel.Wording.Gender;
import coop.siembra.kernel.Wording.Spanish;
import coop.siembra.ui.Parts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The word for the person served: a usual one, or the organisation's own. */
class WordFields extends Div {
    final Select<PersonServed> usual = new Select<>();
    final TextField one = new TextField();
    final TextField many = new TextField();
    final RadioButtonGroup<String> article = new RadioButtonGroup<>();
    final TextField uno = new TextField();
    final TextField muchos = new TextField();
    final RadioButtonGroup<Gender> gender = new RadioButtonGroup<>();

    WordFields(Runnable onChange) {
        addClassName("people-words");
        usual.setLabel(getTranslation("people.word.usual"));
        usual.setItems(PersonServed.values());
        usual.setItemLabelGenerator(word -> word == null ? "" : label(word));
        usual.setPlaceholder(getTranslation("people.word.own"));
        usual.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                show(change.getValue().english(), change.getValue().spanish());
                onChange.run();
            }
        });
        article.setItems("a", "an");
        gender.setItems(Gender.values());
        gender.setItemLabelGenerator(
                value -> getTranslation("people.word." + value.name().toLowerCase(Locale.ROOT)));
        label(one, "one-en", onChange);
        label(many, "many-en", onChange);
        label(uno, "one-es", onChange);
        label(muchos, "many-es", onChange);
        article.setLabel(getTranslation("people.word.article"));
        gender.setLabel(getTranslation("people.word.gender"));
        article.addValueChangeListener(change -> onChange.run());
        gender.addValueChangeListener(change -> onChange.run());
        add(usual, Parts.box("people-word-row", one, many, article), Parts.box("people-word-row", uno, muchos, gender));
    }

    private static String label(PersonServed word) {
        return word.english().one() + " · " + word.spanish().one();
    }

    private void label(TextField field, String key, Runnable onChange) {
        field.setLabel(getTranslation("people.word." + key));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            boolean good = Wording.isWord(change.getValue());
            field.setInvalid(!good);
            field.setErrorMessage(good ? "" : getTranslation("people.word.invalid"));
            onChange.run();
        });
    }

    final void show(English english, Spanish spanish) {
        one.setValue(english.one());
        many.setValue(english.many());
        article.setValue(english.article());
        uno.setValue(spanish.one());
        muchos.setValue(spanish.many());
        gender.setValue(spanish.gender());
        usual.setValue(Arrays.stream(PersonServed.values())
                .filter(word -> word.english().equals(english) && word.spanish().equals(spanish))
                .findFirst()
                .orElse(null));
    }

    /** Empty while it is no word. */
    Optional<English> english() {
        boolean good = Wording.isWord(one.getValue()) && Wording.isWord(many.getValue()) && article.getValue() != null;
        return good ? Optional.of(new English(one.getValue(), many.getValue(), article.getValue())) : Optional.empty();
    }

    /** Empty while it is no word. */
    Optional<Spanish> spanish() {
        boolean good = Wording.isWord(uno.getValue()) && Wording.isWord(muchos.getValue()) && gender.getValue() != null;
        return good ? Optional.of(new Spanish(uno.getValue(), muchos.getValue(), gender.getValue())) : Optional.empty();
    }
}
