package coop.siembra.item.ui;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.PropertyChangeEvent;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import java.util.Optional;

/**
 * A reply in one's own words, told after each pause in typing and when the field is left. The server never writes into it what came from
 * there, so that nothing typed meanwhile is lost. How many words there are can be seen, and is said when it begins to matter.
 */
final class WrittenBody implements ItemBody {
    private static final String VALUE = "value";
    private static final int PAUSE_MILLIS = 700;
    private static final int ROWS = 8;

    private final Item.Written item;
    private final ItemTexts texts;
    private final Element status;
    private final Runnable changed;
    private final Element area = ItemHtml.element("textarea", "it-area");
    private final Element count = ItemHtml.element("p", "it-count");
    private final Element root = ItemHtml.element("div", "it-written", area, count);
    private Response.Text written = new Response.Text("");
    private boolean touched;
    private boolean locked;

    /** @param label id of the element that asks */
    WrittenBody(Item.Written item, String label, ItemTexts texts, Element status, Runnable changed) {
        this.item = item;
        this.texts = texts;
        this.status = status;
        this.changed = changed;
        String counted = "it-" + item.id() + "-count";
        count.setAttribute("id", counted);
        area.setAttribute("name", "it-" + item.id())
                .setAttribute("rows", Integer.toString(ROWS))
                .setAttribute("maxlength", Integer.toString(Response.Text.LONGEST))
                .setAttribute("aria-labelledby", label)
                .setAttribute("aria-describedby", counted);
        area.addPropertyChangeListener(VALUE, "change", this::typed);
        area.addEventListener("input", event -> {}).synchronizeProperty(VALUE).debounce(PAUSE_MILLIS);
        refresh();
    }

    @Override
    public Element element() {
        return root;
    }

    @Override
    public Optional<Response> response() {
        return touched ? Optional.of(written) : Optional.empty();
    }

    @Override
    public void show(Response response) {
        if (!(response instanceof Response.Text text)) {
            throw new IllegalArgumentException("not a text");
        }
        take(text);
        area.setProperty(VALUE, text.text());
    }

    @Override
    public void lock(boolean locked) {
        this.locked = locked;
        area.setAttribute("readonly", locked); // can still be read and copied
    }

    private void typed(PropertyChangeEvent event) {
        if (locked || !event.isUserOriginated()) {
            return;
        }
        Length before = length();
        take(new Response.Text(area.getProperty(VALUE, "")));
        if (length() != before) {
            status.setText(count.getText());
        }
        changed.run();
    }

    private void take(Response.Text text) {
        written = text;
        touched = true;
        refresh();
    }

    private void refresh() {
        int words = written.words();
        count.setText(
                switch (length()) {
                    case SHORT -> texts.say("written.short", words, item.minWords());
                    case ENOUGH -> texts.say("written.enough", words, item.maxWords());
                    case LONG -> texts.say("written.long", words, words - item.maxWords());
                });
        area.setAttribute("aria-invalid", Boolean.toString(length() == Length.LONG));
    }

    private Length length() {
        int words = written.words();
        if (words > item.maxWords()) {
            return Length.LONG;
        }
        return words < item.minWords() ? Length.SHORT : Length.ENOUGH;
    }

    /** How a text stands to the limits. */
    private enum Length {
        SHORT,
        ENOUGH,
        LONG
    }
}
