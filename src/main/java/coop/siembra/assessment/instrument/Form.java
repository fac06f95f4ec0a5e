package coop.siembra.assessment.instrument;

import coop.siembra.item.Item;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of an instrument's parallel forms: its items, in sections. */
public record Form(String id, LocalizedText title, List<Section> sections) {

    /**
     * Items answered in the same way.
     *
     * @param perPage how many items stand on one page
     * @param practice an item to try out; never scored
     */
    public record Section(
            String id,
            LocalizedText title,
            LocalizedText instruction,
            int perPage,
            Optional<Item> practice,
            List<Placed> items) {}

    /**
     * An item and where its answer counts.
     *
     * @param scale id; empty for {@link Item.MostLeast}, whose options stand on scales of their own
     * @param reversed whether agreeing counts against the scale
     * @param scaleByOption only for {@link Item.MostLeast}
     */
    public record Placed(Item item, String scale, boolean reversed, Map<String, String> scaleByOption) {}

    /** All scored items in the order written. */
    public List<Placed> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    public Optional<Placed> item(String id) {
        return items().stream().filter(placed -> placed.item().id().equals(id)).findFirst();
    }
}
