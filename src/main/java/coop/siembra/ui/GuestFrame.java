package coop.siembra.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import coop.siembra.kernel.Language;
import java.util.function.Consumer;

/** The frame of pages for people without an account: whose they are, the language, and room for one thing at a time. There is nowhere else to go. */
@CssImport("./styles/siembra.css")
public class GuestFrame extends Div {
    private static final String TO_HEADING =
            "const h = this.querySelector('h1'); if (h) { h.tabIndex = -1; h.focus(); window.scrollTo(0, 0); }";

    private final Header head = new Header();
    private final Main main = new Main();
    private final transient Consumer<Language> speak;

    /**
     * @param room class of what stands in it
     * @param speak what to do when another language is chosen
     */
    public GuestFrame(String room, Consumer<Language> speak) {
        this.speak = speak;
        addClassName("si-guest");
        head.addClassName("si-guest-head");
        main.addClassName(room);
        add(head, main, new ConnectionNotice());
    }

    /**
     * Puts parts in place of what was there.
     *
     * @param logo version of the organisation's
     */
    public void show(String organisation, long logo, Component... parts) {
        head.removeAll();
        head.add(mark(organisation, logo), languages());
        main.removeAll();
        main.add(parts);
    }

    public void focusHeading() {
        main.getElement().executeJs(TO_HEADING);
    }

    private static Component mark(String organisation, long logo) {
        var name = new Span(organisation);
        name.addClassName("si-brand-name");
        return Parts.box("si-guest-mark", new Fragment("<img src='organisation/logo?v=" + logo + "' alt=''>"), name);
    }

    private Component languages() {
        var group = Parts.box("si-guest-languages");
        group.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("ui.guest.language"));
        for (var language : Language.values()) {
            var button = new NativeButton(
                    getTranslation("assessment.language." + language.code()), click -> speak.accept(language));
            button.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("lang", language.code())
                    .setAttribute("aria-pressed", Boolean.toString(language == Language.of(getLocale())));
            button.addClassName("si-button");
            group.add(button);
        }
        return group;
    }
}
