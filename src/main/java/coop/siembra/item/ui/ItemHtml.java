package coop.siembra.item.ui;

import com.vaadin.flow.dom.Element;
import coop.siembra.item.Score.Mark;
import java.util.Locale;

/** The plain elements fields are built from: lighter than components, since nothing but a field itself speaks with them. */
final class ItemHtml {

    private ItemHtml() {}

    static Element element(String tag, String style, Element... children) {
        var element = new Element(tag);
        if (!style.isEmpty()) {
            element.setAttribute("class", style);
        }
        element.appendChild(children);
        return element;
    }

    static Element text(String tag, String style, String text) {
        return element(tag, style).setText(text);
    }

    /**
     * A radio button or check box. What the server believes of it is said from the beginning, so that the answer to one choice undoes none
     * made while it was under way.
     */
    static Element input(String type, String name, String value) {
        return new Element("input")
                .setAttribute("type", type)
                .setAttribute("name", name)
                .setAttribute("value", value)
                .setProperty("checked", false);
    }

    /** What became of an option, in a sign and in words, and why. */
    static Element feedback(Mark mark, String label, String why) {
        Element words = element("div", "it-feedback-text");
        if (!label.isEmpty()) {
            words.appendChild(text("strong", "it-mark", label));
        }
        words.appendChild(text("span", "it-why", why));
        Element sign = element("span", "it-sign").setAttribute("aria-hidden", "true");
        return element("div", "it-feedback it-" + mark.name().toLowerCase(Locale.ROOT), sign, words);
    }
}
