package coop.siembra.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SecondPassTests {
    private final Problems problems = new Problems();
    private final SecondPass second = new SecondPass("b/two"::equals);
    private final TreeMap<String, Object> definitions = new TreeMap<>(Map.of("a/one", "one", "a/other", "other"));

    /** One says something of two, as soon as it is read. */
    private void readOne() {
        var bundle = new Bundle("a", "one", Map.of());
        var context = new CheckContext(Set.of(), Set.of(), problems, false, second.seenBy(bundle));
        context.afterwards(all -> {
            if (all.find(String.class, "b/two").isEmpty()) {
                problems.add("a/one/one.yaml", 7, "there is no two");
            }
        });
        assertThat(context.hasBundle("b/two")).isTrue();
        assertThat(context.hasBundle("b/three")).isFalse();
    }

    @Test
    void comparesOnceAllHaveBeenRead() {
        readOne();
        assertThat(problems.isEmpty()).isTrue();
        definitions.put("b/two", "two");
        second.run(definitions, problems);
        assertThat(problems.isEmpty()).isTrue();
        assertThat(definitions).containsOnlyKeys("a/one", "a/other", "b/two");
    }

    @Test
    void takesAwayOnlyWhatIsMistaken() {
        readOne();
        definitions.put("b/two", 2);
        second.run(definitions, problems);
        assertThat(problems.sorted()).containsExactly(new Problem("a/one/one.yaml", 7, "there is no two"));
        assertThat(definitions).containsOnlyKeys("a/other", "b/two");
    }

    @Test
    void believesWhatIsReadAlone() {
        var context = new CheckContext(Set.of(), Set.of(), problems);
        context.afterwards(all -> problems.add("a/one/one.yaml", 1, "compared"));
        assertThat(context.hasBundle("b/two")).isTrue();
        second.run(definitions, problems);
        assertThat(problems.isEmpty()).isTrue();
    }
}
