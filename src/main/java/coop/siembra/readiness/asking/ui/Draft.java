package coop.siembra.readiness.asking.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody has chosen and not handed in: in the memory of their session only, so that opening the page again loses nothing, and nothing is written down. It is
 * gone when they sign out, or when the server starts anew.
 */
final class Draft {
    private final Map<String, Integer> answers = new HashMap<>();
    private String words = "";

    private Draft() {}

    /** @param part what is answered, such as a round */
    static Draft of(String part) {
        var session = VaadinSession.getCurrent();
        if (session.getAttribute(name(part)) instanceof Draft begun) {
            return begun;
        }
        var draft = new Draft();
        session.setAttribute(name(part), draft);
        return draft;
    }

    static void forget(String part) {
        VaadinSession.getCurrent().setAttribute(name(part), null);
    }

    private static String name(String part) {
        return "survey-draft|" + part;
    }

    Map<String, Integer> answers() {
        return answers;
    }

    String words() {
        return words;
    }

    void write(String text) {
        words = text;
    }
}
