package coop.siembra.assessment.instrument;

import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Instrument.Consistency;
import coop.siembra.assessment.instrument.Instrument.Measures;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.content.YamlNode;
import coop.siembra.item.Item;
import java.util.List;

/** Whether what {@code instrument.yaml} says of the whole fits the items its forms ask. */
record PlanChecks(YamlNode file, Instrument instrument) {

    void report() {
        time();
        key();
        measures();
        var pairs = file.find("consistency").map(YamlNode::items).orElse(List.of());
        for (int i = 0; i < pairs.size(); i++) {
            pair(pairs.get(i), instrument.consistency().get(i));
        }
    }

    private void time() {
        var limit = instrument.timeLimit();
        if (limit == null) {
            return;
        }
        if (instrument.measures() == Measures.SELF_REPORT) {
            file.get("timeLimit").problem("leave `timeLimit` out: nobody describes themselves against the clock");
        } else if (limit < instrument.minutes()) {
            file.get("timeLimit").problem("`timeLimit` must not be less than `minutes`, which it usually takes");
        }
    }

    private void key() {
        boolean keyed = items().stream().anyMatch(placed -> isKeyed(placed.item()));
        if (keyed && !file.has("key")) {
            file.problem(
                    "`key` is missing: say how the key of the rate, judgement, single and multiple items came about");
        }
        if (!keyed) {
            file.find("key").ifPresent(key -> key.problem("no item has a key: remove `key`"));
        }
    }

    /** Only a self-report keeps from others what people say of themselves. */
    private void measures() {
        boolean ofThemselves = items().stream().anyMatch(this::saysOfThemselves);
        if (ofThemselves && instrument.measures() != Measures.SELF_REPORT) {
            file.get("measures")
                    .problem(
                            "`measures` must be self-report: likert and most-least items ask what people say of themselves,"
                                    + " and nobody else may see that");
        }
    }

    private boolean saysOfThemselves(Placed placed) {
        return switch (placed.item()) {
            case Item.MostLeast mostLeast -> true;
            case Item.Likert likert ->
                instrument
                        .scale(placed.scale())
                        .filter(scale -> scale.role() == Role.RESULT)
                        .isPresent();
            case Item.Rating rating -> false;
            case Item.Written written -> false;
            case Item.Graded graded -> false;
        };
    }

    private void pair(YamlNode node, Consistency pair) {
        if (pair.first().equals(pair.second())) {
            node.problem("the pair names `" + pair.first() + "` twice");
            return;
        }
        if (!isLikert(node, pair.first()) | !isLikert(node, pair.second())) {
            return;
        }
        var together = instrument.forms().stream()
                .filter(form -> form.item(pair.first()).isPresent())
                .findFirst()
                .filter(form -> form.item(pair.second()).isPresent());
        if (together.isEmpty()) {
            node.problem("`" + pair.first() + "` and `" + pair.second()
                    + "` are asked in different forms: nobody answers both");
        } else if (!scaleOf(pair.first()).equals(scaleOf(pair.second()))) {
            node.problem("`" + pair.first() + "` and `" + pair.second()
                    + "` stand on different scales: they cannot mean nearly the same");
        }
    }

    private boolean isLikert(YamlNode node, String id) {
        var item =
                items().stream().filter(placed -> placed.item().id().equals(id)).findFirst();
        if (item.isEmpty()) {
            node.problem("no form has an item `" + id + "`");
        } else if (!(item.get().item() instanceof Item.Likert)) {
            node.problem("`" + id + "` is not of type likert: only such items are compared");
        }
        return item.filter(placed -> placed.item() instanceof Item.Likert).isPresent();
    }

    private String scaleOf(String id) {
        return items().stream()
                .filter(placed -> placed.item().id().equals(id))
                .findFirst()
                .map(Placed::scale)
                .orElse("");
    }

    private List<Placed> items() {
        return instrument.forms().stream()
                .flatMap(form -> form.items().stream())
                .toList();
    }

    static boolean isKeyed(Item item) {
        return switch (item) {
            case Item.Rating rating -> true;
            case Item.Graded graded -> true;
            case Item.Likert likert -> false;
            case Item.MostLeast mostLeast -> false;
            case Item.Written written -> false;
        };
    }
}
