package coop.siembra.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The small parts views are built from; their looks are in {@code frontend/styles/base.css}. */
public final class Parts {

    private Parts() {}

    /** How much a part stands out, or what it means; each has a style of that name. */
    public enum Tone {
        PLAIN,
        PRIMARY,
        QUIET,
        GOOD,
        WARN,
        BAD,
        INFO;

        String className() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A page's frame; one a view. */
    public static Div page(Component... parts) {
        return box("si-page", parts);
    }

    /** A page's title with a sentence under it, which may be empty. */
    public static Div head(String title, String lead) {
        var words = box("si-grow", new H1(title));
        if (!lead.isEmpty()) {
            var sentence = new Paragraph(lead);
            sentence.addClassName("si-lead");
            words.add(sentence);
        }
        return box("si-page-head", words);
    }

    /** A titled part of a page. */
    public static Section section(String title, Component... parts) {
        var section = new Section(new H2(title));
        section.addClassName("si-section");
        section.add(parts);
        return section;
    }

    public static Div card(Component... parts) {
        return box("si-card", parts);
    }

    public static Div row(Component... parts) {
        return box("si-row", parts);
    }

    /** An icon and what it says, which stay beside each other however narrow the page. */
    public static Div noted(Icon icon, String text) {
        return box("si-noted", icon.draw(), muted(text));
    }

    public static Div box(String classNames, Component... parts) {
        var box = new Div(parts);
        box.addClassNames(classNames.split(" "));
        return box;
    }

    public static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("si-muted");
        return paragraph;
    }

    /** A short word with a colour for its meaning. */
    public static Span badge(String text, Tone tone) {
        var badge = new Span(text);
        badge.addClassNames("si-badge", tone.className());
        return badge;
    }

    /** A message that stays on the page. */
    public static Div notice(Tone tone, Component... parts) {
        return box("si-notice " + tone.className(), parts);
    }

    public static NativeButton button(
            String text, Tone tone, ComponentEventListener<ClickEvent<NativeButton>> onClick) {
        var button = new NativeButton(text, onClick);
        button.getElement().setAttribute("type", "button");
        button.addClassNames("si-button", tone.className());
        return button;
    }

    /** A link to the page one came from, or would have. */
    public static Anchor back(String path, String to) {
        var link = new Anchor(path, "← " + to);
        link.getElement().setAttribute("router-link", true);
        link.addClassName("si-back");
        return link;
    }

    /** A link within the application that looks like a button. */
    public static Anchor link(String text, String path, Tone tone) {
        var link = new Anchor(path, text);
        link.getElement().setAttribute("router-link", true);
        link.addClassNames("si-button", tone.className());
        return link;
    }

    /** A progress bar; the label says what it measures. */
    public static Div meter(int percent, String label) {
        var bar = new Div();
        bar.addClassName("si-bar");
        bar.getElement()
                .setAttribute("role", "progressbar")
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", "100")
                .setAttribute("aria-valuenow", Integer.toString(percent))
                .setAttribute("aria-label", label)
                .setProperty("innerHTML", "<i style='width:" + percent + "%'></i>");
        return bar;
    }
}
