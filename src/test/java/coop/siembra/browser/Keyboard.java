package coop.siembra.browser;

import coop.siembra.item.Item;
import coop.siembra.item.Response;

/** Somebody without a mouse: reaches everything by Tab and works with keys. */
record Keyboard(Visitor visitor) {
    private static final int LONGEST_WAY = 120;

    void press(String key) {
        visitor.page().keyboard().press(key);
        visitor.settle();
    }

    void type(String selector, String text) {
        reach(selector);
        visitor.page().keyboard().insertText(text);
    }

    /** Goes to a button and presses it. */
    void activate(String name) {
        visitor.button(name).waitFor();
        for (int i = 0; i < LONGEST_WAY; i++) {
            if (Boolean.TRUE.equals(visitor.button(name).first().evaluate("it => it === document.activeElement"))) {
                press("Enter");
                return;
            }
            press("Tab");
        }
        throw new AssertionError("no way by Tab to the button " + name);
    }

    void answer(Item item, Response response) {
        switch (response) {
            case Response.Single(var option) -> radio("it-" + item.id(), option);
            case Response.Multiple(var options) ->
                options.forEach(option -> {
                    reach("input[name='it-%s'][value='%s']".formatted(item.id(), option));
                    press("Space");
                });
            case Response.Order(var entries) -> order(entries, (Item.Ordering) item);
            case Response.Match(var rights) -> rights.forEach(this::match);
            case Response.Judge(var best, var worst) -> {
                best.ifPresent(option -> radio("it-" + item.id() + "-best", option));
                worst.ifPresent(option -> radio("it-" + item.id() + "-worst", option));
            }
            case Response.Scale(var value) -> radio("it-" + item.id(), Integer.toString(value));
            case Response.Extremes(var most, var least) -> {
                most.ifPresent(option -> radio("it-" + item.id() + "-most", option));
                least.ifPresent(option -> radio("it-" + item.id() + "-least", option));
            }
            case Response.Ratings(var values) ->
                values.forEach((option, value) -> radio("it-" + item.id() + "-" + option, Integer.toString(value)));
            case Response.Text(var text) -> type("textarea[name='it-%s']".formatted(item.id()), text);
        }
    }

    /** Radio buttons are one stop: arrows move among them. */
    private void radio(String name, String option) {
        reach("input[name='%s']".formatted(name));
        var wanted = "it => it.checked && it.value === '%s' && it.name === '%s'".formatted(option, name);
        for (int i = 0; i < LONGEST_WAY && !focused(wanted); i++) {
            press(
                    i == 0 && focused("it => !it.checked && it.value === '%s'".formatted(option))
                            ? "Space"
                            : "ArrowDown");
        }
    }

    private void match(String left, String right) {
        reach("select[name='%s']".formatted(left));
        for (int i = 0; i < LONGEST_WAY && !focused("it => it.value === '%s'".formatted(right)); i++) {
            press("ArrowDown");
        }
    }

    private void order(java.util.List<String> wanted, Item.Ordering item) {
        for (int place = 0; place < wanted.size(); place++) {
            var id = wanted.get(place);
            var text = item.entries().stream()
                    .filter(entry -> entry.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .text()
                    .en();
            int at = 0;
            while (!visitor.find(".it-order > li").nth(at).innerText().contains(text)) {
                at++;
            }
            if (at > place) {
                reach(".it-order > li:nth-child(%d) .it-move-up".formatted(at + 1));
                for (; at > place; at--) {
                    press("Enter"); // the focus stays with the entry
                }
            }
        }
    }

    private boolean focused(String predicate) {
        return Boolean.TRUE.equals(visitor.page().evaluate("(" + predicate + ")(document.activeElement)"));
    }

    void reach(String selector) {
        for (int i = 0; i < LONGEST_WAY; i++) {
            if (focused("it => it.matches(\"" + selector + "\")")) {
                return;
            }
            visitor.page().keyboard().press("Tab");
        }
        throw new AssertionError("no way by Tab to " + selector);
    }
}
