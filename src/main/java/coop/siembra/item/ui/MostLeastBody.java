package coop.siembra.item.ui;

import com.vaadin.flow.dom.Element;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.item.ui.Poles.Pole;
import java.util.Optional;

/** Statements, of which the one most and the one least like oneself are chosen. */
final class MostLeastBody implements ItemBody {
    private final Poles poles;

    MostLeastBody(Item.MostLeast item, ItemTexts texts, Runnable changed) {
        var most = new Pole("most", texts.say("most-least.most"));
        var least = new Pole("least", texts.say("most-least.least"));
        poles = new Poles(item.id(), most, least, changed);
        poles.element().getClassList().add("it-statements");
        item.options().forEach(option -> poles.add(option.id(), texts.of(option.text())));
    }

    @Override
    public Element element() {
        return poles.element();
    }

    @Override
    public Optional<Response> response() {
        return poles.first().isEmpty() && poles.second().isEmpty()
                ? Optional.empty()
                : Optional.of(new Response.Extremes(poles.first(), poles.second()));
    }

    @Override
    public void show(Response response) {
        if (!(response instanceof Response.Extremes(var most, var least))) {
            throw new IllegalArgumentException("not a choice of extremes");
        }
        poles.show(most, least);
    }

    @Override
    public void lock(boolean locked) {
        poles.lock(locked);
    }
}
