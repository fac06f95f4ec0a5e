package coop.siembra.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {
    private static final List<String> ENGLISH = List.of(
            "member", "members", "a member", "the member", "the members", "member's", "the member's", "members'");
    private static final List<String> SPANISH = List.of(
            "socio",
            "socios",
            "un socio",
            "el socio",
            "los socios",
            "del socio",
            "de los socios",
            "al socio",
            "a los socios",
            "este socio",
            "ese socio",
            "cada socio",
            "otro socio",
            "ningún socio",
            "o/a",
            "lo/la",
            "los/las",
            "él/ella",
            "ninguno/ninguna");

    private final Wording member = Wording.of(PersonServed.MEMBER, "Nuevo Horizonte");
    private final Wording served = Wording.of(PersonServed.PERSON_SERVED, "Casa Abierta");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{Member}} by {{member}}            | Associate by associate
            {{A member}} asks                   | An associate asks
            for {{the member's}} sake           | for the associate's sake
            {{The members}} of {{organisation}} | The associates of Sol
            {{members'}} money                  | associates' money
            no braces at all                    | no braces at all
            """)
    void fillsEnglish(String text, String expected) {
        assertThat(Wording.of(PersonServed.ASSOCIATE, "Sol").fill(text, Language.EN))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {{El socio}} fue atendid{{o/a}}  | El socio fue atendido        | La persona atendida fue atendida
            voz {{del socio}}                | voz del socio                | voz de la persona atendida
            decir {{al socio}} y {{a los socios}} | decir al socio y a los socios | decir a la persona atendida y a las personas atendidas
            {{Ningún socio}} espera          | Ningún socio espera          | Ninguna persona atendida espera
            {{él/ella}} y {{otro socio}}     | él y otro socio              | ella y otra persona atendida
            trabajador{{/a}}                 | trabajador                   | trabajadora
            """)
    void fillsSpanishInBothGenders(String text, String masculine, String feminine) {
        assertThat(member.fill(text, Language.ES)).isEqualTo(masculine);
        assertThat(served.fill(text, Language.ES)).isEqualTo(feminine);
    }

    @Test
    void leavesUnknownPlaceholdersAndNamesThem() {
        String text = "{{client}} {{a/o}} {{ella/él}} {{socio}} {{El socio}} {{x|y}} {{el";
        assertThat(member.fill("{{client}} {{", Language.EN)).isEqualTo("{{client}} {{");
        assertThat(Wording.unknownPlaceholders(text, Language.ES))
                .containsExactly("{{client}}", "{{a/o}}", "{{ella/él}}", "{{x|y}}", "{{el");
        assertThat(Wording.unknownPlaceholders("{{socio}} {{o/a}}", Language.EN))
                .containsExactly("{{socio}}", "{{o/a}}");
    }

    @Test
    void refusesWordsThatCouldBreakTexts() {
        assertThat(Wording.isWord("socia de número")).isTrue();
        assertThat(Stream.of("", " a", "a ", "{{member}}", "<b>", "a".repeat(61)))
                .noneMatch(Wording::isWord);
        assertThatThrownBy(() -> new Wording.English("{{", "x", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wording.English("x", "x", "the")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void fillsEveryDocumentedPlaceholder(
            @ForAll PersonServed word, @ForAll("documented") List<String> placeholders, @ForAll Language language) {
        var wording = Wording.of(word, "Sol");
        for (String placeholder : language == Language.EN ? ENGLISH : SPANISH) {
            String capital = placeholder.substring(0, 1).toUpperCase(language.locale()) + placeholder.substring(1);
            for (String form : List.of(placeholder, capital)) {
                String text = "{{" + form + "}}";
                assertThat(wording.fill(text, language)).doesNotContain("{", "}", "/");
                assertThat(Wording.unknownPlaceholders(text, language)).isEmpty();
            }
        }
        String text = String.join(" ", placeholders);
        assertThat(Wording.unknownPlaceholders(text, Language.ES)).isEmpty();
        assertThat(wording.fill(text, Language.ES)).doesNotContain("{{");
    }

    @Property
    void neverFailsAndChangesNothingButPlaceholders(@ForAll("braced") String text, @ForAll Language language) {
        String filled = member.fill(text, language);
        assertThat(member.fill(filled, language)).isEqualTo(filled);
        if (!text.contains("{{")) {
            assertThat(filled).isSameAs(text);
        }
        if (Wording.unknownPlaceholders(text, language).isEmpty()) {
            assertThat(filled).doesNotContain("{{");
        }
    }

    @Provide
    Arbitrary<List<String>> documented() {
        return Arbitraries.of(SPANISH)
                .map(placeholder -> "{{" + placeholder + "}}")
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> braced() {
        return Arbitraries.of("{{", "}}", "{", "}", "member", "socio", "o/a", " ", "é", "organisation", "/")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
