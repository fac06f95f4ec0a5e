package coop.siembra.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Looks at a page for what keeps people out. Our pages have no frames, so the script runs in the page itself and only what is wrong comes
 * back: its own library for this browser brings the script again for each look and all that is in order with the answer.
 */
enum Axe {
    EVERYTHING(Map.of()),
    /** What changes with the scheme; all other rules see the same page. */
    COLOURS(runs("color-contrast")),
    /** What a narrow page can break. */
    ROOM(runs("target-size", "scrollable-region-focusable", "label-content-name-mismatch", "aria-hidden-focus")),
    /** All but the slowest, for another state of a page whose colours have been looked at. */
    NAMES_AND_ROLES(Map.of("rules", Map.of("color-contrast", Map.of("enabled", false))));

    private static final String SCRIPT = script();
    private static final String RUN = """
            async (options) => {
              // Vaadin puts the indicator beside everything
              const found = await axe.run({ exclude: [['vaadin-connection-indicator']] }, { ...options, resultTypes: ['violations'] });
              return found.violations.map(rule => `${rule.id} (${rule.help})` + rule.nodes.slice(0, 3).map(node =>
                `\\n  ${node.html}\\n    ${node.failureSummary.replaceAll('\\n', '\\n    ')}`).join('')).join('\\n');
            }
            """;

    private final Map<String, Object> options;

    Axe(Map<String, Object> options) {
        this.options = options;
    }

    /** What is wrong in words; empty when nothing is. */
    String violations(Visitor visitor) {
        if (Boolean.FALSE.equals(visitor.page().evaluate("() => 'axe' in window"))) {
            visitor.page().evaluate(SCRIPT);
        }
        return (String) visitor.page().evaluate(RUN, options);
    }

    private static Map<String, Object> runs(String... rules) {
        return Map.of("runOnly", Map.of("type", "rule", "values", List.of(rules)));
    }

    private static String script() {
        try (var in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
