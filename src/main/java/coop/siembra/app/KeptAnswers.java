package coop.siembra.app;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Halves what a page costs in memory. Vaadin keeps the last answer to each page, for when it is asked for again: after a page was opened, all
 * that stands in it. One character beyond Latin-1 makes a Java string take two bytes for every other one too, so those are kept as JSON's
 * escapes, which mean the same.
 */
@Component
class KeptAnswers implements VaadinServiceInitListener, VaadinRequestInterceptor {
    private static final int LAST_OF_LATIN_1 = 0xff;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // nothing is kept yet
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, VaadinSession session, Exception failure) {
        // nothing more is kept
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        var ui = UI.getCurrent();
        if (ui == null || session == null) {
            return;
        }
        session.lock();
        try {
            var internals = ui.getInternals();
            var kept = internals.getLastRequestResponse();
            if (kept != null) {
                internals.setLastRequestResponse(latin(kept));
            }
        } finally {
            session.unlock();
        }
    }

    /** The same JSON in characters of one byte; outside its strings it has no others. */
    static String latin(String json) {
        int first = beyond(json);
        if (first == json.length()) {
            return json;
        }
        var latin = new StringBuilder(json.length() + 256).append(json, 0, first);
        for (int i = first; i < json.length(); i++) {
            char one = json.charAt(i);
            if (one > LAST_OF_LATIN_1) {
                latin.append("\\u").append(HexFormat.of().toHexDigits(one));
            } else {
                latin.append(one);
            }
        }
        return latin.toString();
    }

    private static int beyond(String json) {
        int i = 0;
        while (i < json.length() && json.charAt(i) <= LAST_OF_LATIN_1) {
            i++;
        }
        return i;
    }
}
