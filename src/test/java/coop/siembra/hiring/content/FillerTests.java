package coop.siembra.hiring.content;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.hiring.content.Filling.Filled;
import coop.siembra.hiring.content.Filling.Missing;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonServed;
import coop.siembra.kernel.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FillerTests {
    private static final Wording WORDING = Wording.of(PersonServed.MEMBER, "La {link} Cooperativa");
    private static final Set<String> MAY_BE_EMPTY = Set.of("message", "reasons");
    private static final List<String> PLACEHOLDERS = List.of("applicant", "decision-date", "link", "message");

    private static Filler filler(Map<String, String> values) {
        return new Filler(Language.EN, WORDING, values, MAY_BE_EMPTY);
    }

    private static String text(Filling filling) {
        assertThat(filling).isInstanceOf(Filled.class);
        return ((Filled) filling).text();
    }

    private static String filled(String template, Map<String, String> values) {
        return text(filler(values).text(LocalizedText.same(template)));
    }

    @Provide
    Arbitrary<Map<String, String>> values() {
        var value = Arbitraries.strings()
                .withChars("abc {}<>&\"'%$\\-\r\n\t\u0000\u0007\u0085\u2028\u202Eñé")
                .ofMaxLength(12)
                .map(text -> "x" + text + "x");
        return Combinators.combine(value, value, value, value)
                .as((one, two, three, four) ->
                        Map.of("applicant", one, "decision-date", two, "link", three, "message", four));
    }

    @Provide
    Arbitrary<List<String>> templates() {
        var words = Arbitraries.of("Hello ", ", until ", "\n\n", "\n", " ", "{{the member}}", "{{organisation}}");
        var gaps = Arbitraries.of(PLACEHOLDERS).map(placeholder -> "{" + placeholder + "}");
        return Arbitraries.oneOf(words, gaps).list().ofMaxSize(12);
    }

    private static String placeholder(String piece) {
        boolean gap = piece.startsWith("{") && !piece.startsWith("{{");
        return gap ? piece.substring(1, piece.length() - 1) : "";
    }

    @Property
    void putsInValuesAsTheyAreAndFillsNothingTwice(
            @ForAll("templates") List<String> pieces, @ForAll("values") Map<String, String> values) {
        var simple = new TreeMap<String, String>();
        values.forEach((key, value) -> simple.put(key, value.replaceAll("[\\p{Cc}\u2028\u202E]", "")));
        var expected = new StringBuilder();
        for (String piece : pieces) {
            expected.append(simple.getOrDefault(placeholder(piece), piece.startsWith("{") ? words(piece) : piece));
        }
        assertThat(squeezed(filled(String.join("", pieces), simple))).isEqualTo(squeezed(expected.toString()));
    }

    private static String words(String piece) {
        return WORDING.fill(piece, Language.EN);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Property
    void keepsALineOneLine(@ForAll("templates") List<String> pieces, @ForAll("values") Map<String, String> values) {
        String line = text(filler(values).line(LocalizedText.same(String.join("", pieces))));
        assertThat(line).doesNotContainPattern("[\\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]");
        assertThat(line).isEqualTo(line.strip());
    }

    @Property
    void letsNothingUnseenIntoAText(
            @ForAll("templates") List<String> pieces, @ForAll("values") Map<String, String> values) {
        assertThat(filled(String.join("", pieces), values))
                .doesNotContainPattern("[\\p{Cc}&&[^\n]]")
                .doesNotContainPattern("[\u2028\u2029\u202A-\u202E\u2066-\u2069]");
    }

    @Property
    void letsNoMarkupThrough(@ForAll("templates") List<String> pieces, @ForAll("values") Map<String, String> values) {
        var template = LocalizedText.same(String.join("", pieces));
        String html = text(filler(values).html(template));
        String inside = html.replaceAll("</?p>|<br>", "");
        assertThat(inside).doesNotContain("<", ">", "\"", "'").doesNotContainPattern("&(?!amp;|lt;|gt;|quot;|#39;)");
        String back = inside.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        assertThat(squeezed(back)).isEqualTo(squeezed(text(filler(values).text(template))));
    }

    @Property
    void namesExactlyWhatIsMissing(
            @ForAll("templates") List<String> pieces,
            @ForAll("values") Map<String, String> values,
            @ForAll Set<Integer> left) {
        var given = new TreeMap<>(values);
        var taken = new TreeSet<String>();
        for (int index : left) {
            taken.add(PLACEHOLDERS.get(Math.floorMod(index, PLACEHOLDERS.size())));
        }
        given.keySet().removeAll(taken);
        var missing = new TreeSet<>(pieces.stream()
                .map(FillerTests::placeholder)
                .filter(taken::contains)
                .toList());
        var filling = filler(given).text(LocalizedText.same(String.join("", pieces)));
        if (missing.isEmpty()) {
            assertThat(filling).isInstanceOf(Filled.class);
        } else {
            assertThat(filling).isEqualTo(new Missing(missing));
        }
    }

    @Property
    void findsInATemplateWhatWasPutIntoIt(@ForAll("templates") List<String> pieces) {
        String template = String.join("", pieces);
        var names = new TreeSet<String>();
        pieces.stream()
                .map(FillerTests::placeholder)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        assertThat(TemplateText.of(template).placeholders()).isEqualTo(names);
        assertThat(TemplateText.strayBraces(template)).isEmpty();
    }

    @Example
    void leavesOutTheParagraphOfWhatMayBeEmpty() {
        String template = "Hello {applicant},\n\n{message}\n \nGoodbye";
        assertThat(filled(template, Map.of("applicant", "Ana", "message", " \u0000\n")))
                .isEqualTo("Hello Ana,\n\nGoodbye");
        assertThat(filled(template, Map.of("applicant", "Ana", "message", "One\r\n\r\ntwo")))
                .isEqualTo("Hello Ana,\n\nOne\n\ntwo\n\nGoodbye");
    }

    @Example
    void doesNotTakeForgottenForEmpty() {
        var template = LocalizedText.same("{applicant}\n\n{message}\n\nGoodbye");
        assertThat(filler(Map.of("applicant", "  ")).text(template))
                .isEqualTo(new Missing(new TreeSet<>(Set.of("applicant", "message"))));
    }

    @Example
    void speaksTheLanguageAndTheWordsOfTheOrganisation() {
        var template = new LocalizedText("{{The member}} {applicant}", "{{El socio}} {applicant}");
        var values = Map.of("applicant", "{{organisation}} {link}");
        var spanish = new Filler(Language.ES, WORDING, values, Set.of());
        assertThat(text(spanish.line(template))).isEqualTo("El socio {{organisation}} {link}");
        assertThat(filled("{{organisation}}", Map.of("link", "x"))).isEqualTo("La {link} Cooperativa");
    }

    @Example
    void beginsNoNewHeaderAndNoNewParagraphOfMarkup() {
        var values = Map.of("applicant", "Ana\r\nBcc: all@example.org", "link", "<script>\n'\"&");
        assertThat(text(filler(values).line(LocalizedText.same("News for {applicant}"))))
                .isEqualTo("News for Ana Bcc: all@example.org");
        assertThat(text(filler(values).html(LocalizedText.same("See\n{link}"))))
                .isEqualTo("<p>See<br>\n&lt;script&gt;<br>\n&#39;&quot;&amp;</p>");
    }

    @Example
    void knowsWhatCanBeLeftOut() {
        assertThat(TemplateText.of("Hello\n\n{message}").canDoWithout("message"))
                .isTrue();
        assertThat(TemplateText.of("Hello").canDoWithout("message")).isTrue();
        assertThat(TemplateText.of("Hello {message}").canDoWithout("message")).isFalse();
        assertThat(TemplateText.of("Hello\n{message}").canDoWithout("message")).isFalse();
        assertThat(TemplateText.of("{message}").canDoWithout("message")).isFalse();
    }

    @Example
    void findsMistypedBraces() {
        assertThat(TemplateText.strayBraces("{Applicant}, { link } {{the member}} {link} }"))
                .containsExactly("{Applicant}, { link }", "}");
        assertThat(TemplateText.strayBraces("{a--b}\nnext")).containsExactly("{a--b}");
    }
}
