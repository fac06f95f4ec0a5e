package coop.siembra.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A page that says only one thing, such as that something went wrong, and where to go from there. Needs nothing that could have failed. */
@CssImport("./styles/siembra.css")
public class MessagePage extends Main {
    private static final String WILTED =
            "<svg viewBox='0 0 160 120' aria-hidden='true' focusable='false'><path class='ground' d='M10 98c44-16 96-16 140 0v14H10z'/>"
                    + "<path class='stem' d='M80 94c0-26-2-44 14-54'/><path class='leaf' d='M92 42c14-12 32-10 42 6-14 12-32 9-42-6z'/>"
                    + "<path class='leaf pale' d='M80 74c-16-6-30 0-36 16 16 6 30 0 36-16z'/></svg>";

    private final Div parts = new Div();

    /**
     * @param code shown small, for those who look for it
     * @param keys begin of the translation keys {@code .title}, {@code .lead} and {@code .todo}
     */
    protected MessagePage(String code, String keys) {
        addClassName("si-message");
        var small = new Paragraph(code);
        small.addClassNames("si-muted", "si-small");
        var lead = new Paragraph(getTranslation(keys + ".lead"));
        lead.addClassName("si-lead");
        parts.add(
                new Fragment(WILTED),
                small,
                new H1(getTranslation(keys + ".title")),
                lead,
                new Paragraph(getTranslation(keys + ".todo")));
        var home = new Anchor("", getTranslation("ui.message.home"));
        home.addClassNames("si-button", "primary");
        add(parts, Parts.row(home));
    }

    /** Adds something below the words. */
    protected final void tell(Component component) {
        parts.add(component);
    }
}
