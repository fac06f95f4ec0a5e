package coop.siembra.path.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import coop.siembra.path.ChoiceRefusal;
import coop.siembra.path.model.Wish;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Asks for the short reason of a decision about a course, and says who will read it. */
class ReasonDialog extends Dialog {
    private final TextArea reason = new TextArea();
    private final Paragraph trouble = new Paragraph();

    /** Takes the reason; empty when stored. */
    @FunctionalInterface
    interface Taking {
        Optional<ChoiceRefusal> take(String reason);
    }

    /**
     * @param title what is decided
     * @param readers who will read the reason
     */
    ReasonDialog(String title, String readers, boolean required, Taking taking) {
        setHeaderTitle(title);
        setWidth("min(32rem, 94vw)");
        reason.setLabel(getTranslation(required ? "path.reason.label" : "path.reason.optional"));
        reason.setMaxLength(Wish.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(required);
        reason.setWidthFull();
        trouble.getElement().setAttribute("role", "alert");
        add(Parts.box("si-section", new Paragraph(readers), reason, trouble));
        getFooter()
                .add(
                        Parts.button(getTranslation("path.reason.cancel"), Tone.QUIET, click -> close()),
                        Parts.button(getTranslation("path.reason.do"), Tone.PRIMARY, click -> take(taking)));
    }

    private void take(Taking taking) {
        trouble.setText("");
        reason.setInvalid(false);
        try {
            taking.take(reason.getValue()).ifPresentOrElse(this::say, this::close);
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("a decision about a path could not be stored", unreachable);
            trouble.setText(getTranslation("ui.save.unreachable"));
        }
    }

    private void say(ChoiceRefusal refusal) {
        switch (refusal) {
            case REASON_MISSING, REASON_TOO_LONG -> {
                reason.setErrorMessage(getTranslation(key(refusal)));
                reason.setInvalid(true);
                reason.focus();
            }
            case UNKNOWN_COURSE, COMPLETED -> trouble.setText(getTranslation(key(refusal)));
        }
    }

    /** Of the sentence that says why not. */
    static String key(ChoiceRefusal refusal) {
        return switch (refusal) {
            case UNKNOWN_COURSE -> "path.refused.unknown";
            case COMPLETED -> "path.refused.completed";
            case REASON_MISSING -> "path.refused.reason-missing";
            case REASON_TOO_LONG -> "path.refused.reason-too-long";
        };
    }
}
