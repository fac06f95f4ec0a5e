package coop.siembra.ui;

import com.vaadin.flow.component.html.Div;

/** A part of a page given as HTML: one server-side component however much it shows. */
public class Fragment extends Div {

    /** @param trusted escaped and sanitised markup, see {@link Markup} and {@link Html} */
    public Fragment(String trusted) {
        show(trusted);
    }

    /** With styles, a blank between them. */
    public Fragment(String classNames, String trusted) {
        this(trusted);
        addClassNames(classNames.split(" "));
    }

    /** Replaces what is shown. */
    public final void show(String trusted) {
        getElement().setProperty("innerHTML", trusted);
    }
}
