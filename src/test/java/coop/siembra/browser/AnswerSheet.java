package coop.siembra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.learning.course.Activity;
import java.util.function.Function;

/** Answers a check in the page, question by question, as somebody with a mouse does. */
public record AnswerSheet(Visitor visitor) {

    /** From the question shown to the result; every answer is checked and its explanations are seen. */
    public void fill(Activity.Check check, int from, Function<Item.Graded, Response> answer) {
        for (var item : check.items().subList(from, check.items().size())) {
            give(item, answer.apply(item));
            boolean last = item.equals(check.items().getLast());
            visitor.press(last ? "See your result" : "Next question");
        }
    }

    /** Answers one question and sees why. */
    void give(Item item, Response response) {
        choose(item, response);
        visitor.press("Check my answer");
        assertThat(visitor.find(".it-feedback").first()).isVisible();
    }

    /** Chooses without handing in. */
    public void choose(Item item, Response response) {
        switch (response) {
            case Response.Single(var option) -> input(item, option).check();
            case Response.Multiple(var options) ->
                options.forEach(option -> input(item, option).check());
            case Response.Order(var entries) -> order((Item.Ordering) item, entries);
            case Response.Match(var rights) ->
                rights.forEach((left, right) ->
                        visitor.find("#it-" + item.id() + "-" + left).selectOption(right));
            case Response.Judge(var best, var worst) -> {
                best.ifPresent(option -> pole(item, "best", option).check());
                worst.ifPresent(option -> pole(item, "worst", option).check());
            }
            case Response.Scale(var value) ->
                input(item, Integer.toString(value)).check();
            case Response.Extremes(var most, var least) -> {
                most.ifPresent(option -> pole(item, "most", option).check());
                least.ifPresent(option -> pole(item, "least", option).check());
            }
            case Response.Ratings(var values) ->
                values.forEach((option, value) ->
                        pole(item, option, Integer.toString(value)).check());
            case Response.Text(var text) -> {
                var area = visitor.find("textarea[name='it-%s']".formatted(item.id()));
                area.fill(text);
                area.blur();
            }
        }
        visitor.settle();
    }

    private Locator input(Item item, String option) {
        return visitor.find("input[name='it-%s'][value='%s']".formatted(item.id(), option));
    }

    private Locator pole(Item item, String pole, String option) {
        return visitor.find("input[name='it-%s-%s'][value='%s']".formatted(item.id(), pole, option));
    }

    /** Moves each entry up to its place, first to last. */
    private void order(Item.Ordering item, java.util.List<String> wanted) {
        for (int place = 0; place < wanted.size(); place++) {
            var text = text(item, wanted.get(place));
            var row = visitor.find(".it-order > li").filter(new Locator.FilterOptions().setHasText(text));
            while (!visitor.find(".it-order > li").nth(place).innerText().contains(text)) {
                row.locator(".it-move-up").click();
                visitor.settle();
            }
        }
    }

    private static String text(Item.Ordering item, String entry) {
        return item.entries().stream()
                .filter(one -> one.id().equals(entry))
                .map(one -> one.text().en())
                .findFirst()
                .orElseThrow();
    }
}
