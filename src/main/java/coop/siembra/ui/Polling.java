package coop.siembra.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Looks again and again, from the page, how far something in the background is. */
public final class Polling implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int MILLIS = 400;

    private transient @Nullable Registration polling;

    /** Begins to look; what was looked at before is no more. */
    public void start(UI ui, Runnable look) {
        stop(ui);
        ui.setPollInterval(MILLIS);
        polling = ui.addPollListener(poll -> look.run());
    }

    /** Looks no more; nothing where nobody looks. */
    public void stop(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }
}
