package coop.siembra.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says, also to screen readers, whether what was done is kept. “Saved” is said only after the store acknowledged. */
public class SaveStatus extends Span {
    private @Nullable Locale language;

    public SaveStatus() {
        addClassName("si-saved");
        getElement().setAttribute("role", "status");
    }

    /** From now on speaks another language than the page around it. */
    public void speak(Locale other) {
        language = other;
    }

    /** Says that everything is kept. */
    public void saved() {
        removeClassName("failed");
        setText("✓ " + getTranslation(language == null ? getLocale() : language, "ui.save.saved"));
    }

    /** Says that the last change is not kept, and what to do. */
    public void failed(String why) {
        addClassName("failed");
        setText(why);
    }
}
