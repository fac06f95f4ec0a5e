package coop.siembra.durability;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import coop.siembra.browser.Chromium;
import coop.siembra.browser.Visitor;
import coop.siembra.durability.Stored.Answer;
import coop.siembra.item.Item;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.store.EnrolmentDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody with a browser of their own who answers the questions of one check without a pause; see {@code restless-learner.js}. */
final class RestlessLearner implements AutoCloseable {
    private static final double PATIENCE = 120_000;

    private final PersonId person;
    private final Activity.Check check;
    private final Visitor visitor;
    private final List<Answer> expected = new ArrayList<>();

    RestlessLearner(PersonId person, Activity.Check check, String address, String script) {
        this.person = person;
        this.check = check;
        visitor = new Visitor(Chromium.browser(), address, "en", 1280, 900);
        visitor.page().setDefaultTimeout(PATIENCE);
        visitor.page().addInitScript(script);
        visitor.signIn(Staff.email(person), Staff.PASSWORD);
    }

    /** Opens the check at a server and is at work from then on. */
    void open(String address) {
        visitor.page()
                .navigate(
                        address + "/course/" + BusyLearners.COURSE + "/" + check.id(),
                        new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    /** Waits until a first answer has been acknowledged since the check was opened. */
    void awaitFirst() {
        visitor.page()
                .waitForFunction(
                        "() => window.acknowledged.length > 0",
                        null,
                        new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
    }

    /** The page does not say “Saved” of anything that somebody does while no server is there to save it. */
    void seesNothingSaved() {
        // a page that happens to wait for its person does not know yet that the server is gone
        visitor.page().evaluate("() => document.querySelector('.learning-panel .si-button')?.click()");
        assertThat(visitor.find(".si-saved")).isHidden();
    }

    String enrolment() {
        return EnrolmentDocument.id(person.value(), BusyLearners.COURSE.value());
    }

    /**
     * What must be stored by now: all that was found stored before, and what this page said is saved, in this order. The answer that was
     * under way when the server was killed may be stored too.
     */
    List<Answer> expected() {
        var all = new ArrayList<>(expected);
        all.addAll(acknowledged());
        return all;
    }

    /** Has seen what is stored, which from now on must stay. */
    void found(List<Answer> stored) {
        expected.clear();
        expected.addAll(stored);
    }

    /** What this page has said is saved. */
    List<Answer> acknowledged() {
        var said = (List<?>) visitor.page().evaluate("() => window.acknowledged");
        return said.stream().map(one -> answer((Map<?, ?>) one)).toList();
    }

    private Answer answer(Map<?, ?> said) {
        var item = check.items().get(((Number) said.get("place")).intValue());
        var response = ((List<?>) said.get("response"))
                .stream().map(part -> item instanceof Item.Ordering order ? entry(order, part) : part.toString());
        return new Answer(check.id().value(), item.id(), String.join(",", response.toList()));
    }

    /** The entry of which the page shows the text. */
    private static String entry(Item.Ordering order, Object text) {
        return order.entries().stream()
                .filter(entry -> entry.text().en().equals(text))
                .map(Item.Entry::id)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        visitor.close();
    }
}
