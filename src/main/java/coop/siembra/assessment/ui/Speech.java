package coop.siembra.assessment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.ui.Voice;

/** Speaks the language of a sitting, which may be another than that of the pages around it. */
record Speech(Voice voice) {

    Speech in(Language language) {
        return new Speech(new Voice(language.locale(), voice.wording()));
    }

    String say(String key, Object... values) {
        return I18NProvider.translate(voice.locale(), key, values);
    }

    String of(LocalizedText text) {
        return voice.say(text);
    }
}
