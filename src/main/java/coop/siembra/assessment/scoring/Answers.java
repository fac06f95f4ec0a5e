package coop.siembra.assessment.scoring;

import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.Sitting.Given;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.item.Scoring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The finished answers to a form's items. What was left unfinished, such as a situation with an option not rated, counts as no answer.
 *
 * @param responses by item
 */
public record Answers(Map<String, Response> responses) {

    public static Answers of(Form form, Sitting sitting) {
        return of(form.items().stream().map(Form.Placed::item).toList(), item -> {
            var given = sitting.responses().get(item);
            return given == null ? null : given.response();
        });
    }

    /** @param given what was stored for an item, as {@link Given#response} */
    public static Answers of(List<Item> items, Function<String, @Nullable List<String>> given) {
        Map<String, Response> responses = HashMap.newHashMap(items.size());
        for (var item : items) {
            var encoded = given.apply(item.id());
            if (encoded != null) {
                Response.decode(item, encoded)
                        .filter(response -> Scoring.isComplete(item, response))
                        .ifPresent(response -> responses.put(item.id(), response));
            }
        }
        return new Answers(responses);
    }

    public Optional<Response> to(Item item) {
        return Optional.ofNullable(responses.get(item.id()));
    }
}
