package coop.siembra.app;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Last resort for what fails while a page is open: a neutral message with a code; the page stays usable. */
@Component
class SessionFailures implements VaadinServiceInitListener, ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SessionFailures.class);
    private static final int SHOWN_MILLIS = 10_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (event.getThrowable() instanceof AccessDeniedException) {
            show(ui, "access.denied.title");
            return;
        }
        String where =
                ui == null ? "" : ui.getInternals().getActiveViewLocation().getPath();
        String code = Incident.log(LOG, event.getThrowable(), where);
        show(ui, "app.failure.while", code);
    }

    private static void show(@Nullable UI ui, String key, Object... parameters) {
        if (ui != null) {
            var message = new Notification(ui.getTranslation(key, parameters), SHOWN_MILLIS);
            message.setAssertive(true);
            message.setPosition(Notification.Position.BOTTOM_CENTER);
            message.open();
        }
    }
}
