package coop.siembra.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** Looks at a page for what keeps people out. */
final class Axe {
    private static final int SHOWN = 3;

    private Axe() {}

    static AxeBuilder of(Visitor visitor) {
        var options = new AxeRunOptions();
        options.setResultTypes(
                List.of("violations")); // what is in order is told with one place a rule: that is much quicker
        return new AxeBuilder(visitor.page())
                .options(options)
                .setLegacyMode(true) // no frames, so no second page needed
                .exclude("vaadin-connection-indicator"); // Vaadin puts it beside everything
    }

    /** What is wrong in words; empty when nothing is. */
    static String violations(String how, AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(violation -> "\n" + how + ": " + words(violation))
                .collect(Collectors.joining());
    }

    private static String words(Rule violation) {
        return violation.getId() + " (" + violation.getHelp() + ")"
                + violation.getNodes().stream()
                        .limit(SHOWN)
                        .map(node -> "\n  " + node.getHtml() + "\n    "
                                + node.getFailureSummary().replace("\n", "\n    "))
                        .collect(Collectors.joining());
    }
}
