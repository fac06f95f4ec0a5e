package coop.siembra.learning.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.siembra.learning.enrolment.Step;
import java.util.function.Function;

/** A text that is kept while it is written. */
class KeptText extends TextArea {
    private static final int PAUSE_MILLIS = 700;

    /**
     * @param key of the field, for what could not be stored yet
     * @param longest in characters
     * @param keeping the step that stores what stands in it
     */
    KeptText(ActivitySession session, String key, int longest, Function<String, Step> keeping) {
        setWidthFull();
        setMinHeight("8rem");
        setMaxLength(longest);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                session.keep(key, keeping.apply(change.getValue()));
            }
        });
    }
}
