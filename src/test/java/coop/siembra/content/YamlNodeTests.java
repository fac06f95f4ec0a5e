package coop.siembra.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.siembra.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlNodeTests {
    private final Problems problems = new Problems();

    private YamlNode parse(String text) {
        return YamlNode.parse("a.yaml", text, problems).orElseThrow();
    }

    @Test
    void knowsValuesAndTheirLines() {
        var root = parse("""
                id: one
                minutes: 8
                title:
                  en: |
                    The first line
                    {{the client}}
                  es: La fila
                goals:
                  - { en: A, es: B }
                  - effect: +0.5
                """);
        assertThat(root.get("id").text()).isEqualTo("one");
        assertThat(root.get("minutes").integer()).isEqualTo(8);
        assertThat(root.get("title").line()).isEqualTo(3);
        assertThat(root.get("title").localized())
                .isEqualTo(new LocalizedText("The first line\n{{the client}}", "La fila"));
        assertThat(root.get("title").get("en").lineOf("{{the client}}")).isEqualTo(6);
        assertThat(root.get("goals").items().get(1).line()).isEqualTo(10);
        assertThat(root.get("goals").items().get(1).get("effect").number()).isEqualTo(0.5);
        assertThat(root.entries().keySet()).containsExactly("id", "minutes", "title", "goals");
        assertThat(root.has("modules")).isFalse();
        assertThatThrownBy(() -> root.get("modules")).hasMessageContaining("a.yaml:1");
        root.get("goals").problem("too few");
        assertThat(problems.sorted()).containsExactly(new Problem("a.yaml", 8, "too few"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x 1",
                "a: [*x]",
                "a: !!java.net.URL [x]",
                "a: b: c",
                "a: 1\na: 2",
                "\ta: 1",
                "[",
                "",
                "a: 1\n---\nb: 2",
                "? [a]\n: b",
                "a: \u0001"
            })
    void refusesWhatAuthorsCannotMeanAndSaysWhere(String text) {
        assertThat(YamlNode.parse("a.yaml", text, problems)).isEmpty();
        assertThat(problems.count()).isEqualTo(1);
    }

    @Test
    void refusesDeepNestingQuickly() {
        assertThat(YamlNode.parse("a.yaml", "[".repeat(100_000), problems)).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
    }
}
