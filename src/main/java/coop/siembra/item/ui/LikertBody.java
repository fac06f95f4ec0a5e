package coop.siembra.item.ui;

import com.vaadin.flow.dom.Element;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import java.util.Optional;

/** One row of words to say how far a statement holds: below each other on a phone, side by side where there is room. */
final class LikertBody implements ItemBody {
    private final ScaleRow row;

    LikertBody(Item.Likert item, ItemTexts texts, Runnable changed) {
        row = ScaleRow.ofWords(
                "it-" + item.id(), item.anchors().stream().map(texts::of).toList(), changed);
    }

    @Override
    public Element element() {
        return row.element();
    }

    @Override
    public Optional<Response> response() {
        return row.chosen().map(Response.Scale::new);
    }

    @Override
    public void show(Response response) {
        if (!(response instanceof Response.Scale(int value))) {
            throw new IllegalArgumentException("not a point on a scale");
        }
        row.show(Optional.of(value));
    }

    @Override
    public void lock(boolean locked) {
        row.lock(locked);
    }
}
