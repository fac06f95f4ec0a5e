package coop.siembra.ui;

import com.vaadin.flow.component.html.Span;

/** Says, also to screen readers, whether what was done is kept. “Saved” is said only after the store acknowledged. */
public class SaveStatus extends Span {

    public SaveStatus() {
        addClassName("si-saved");
        getElement().setAttribute("role", "status");
    }

    /** Says that everything is kept. */
    public void saved() {
        removeClassName("failed");
        setText("✓ " + getTranslation("ui.save.saved"));
    }

    /** Says that the last change is not kept, and what to do. */
    public void failed(String why) {
        addClassName("failed");
        setText(why);
    }
}
