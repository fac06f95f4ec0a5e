package coop.siembra.content;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonServed;
import coop.siembra.kernel.Wording;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {
    private static final Markdown.Page PAGE = new Markdown.Page(
            Language.EN, Wording.of(PersonServed.CITIZEN, "<Sol> & Co"), "/p/", 3, box -> "<" + box.key() + ">");

    private static String html(String markdown) {
        return Markdown.html(markdown, PAGE);
    }

    @Test
    void rendersBoxesWithKindTitleAndBody() {
        assertThat(html("> [!STORY] Tuesday, *early*\n> Rosa waits.\n>\n> Still."))
                .isEqualToNormalizingWhitespace(
                        """
                <div class="ct-box ct-box-story" role="note"><p class="ct-box-kind">&lt;story&gt;</p>
                <p class="ct-box-title">Tuesday, <em>early</em></p><p>Rosa waits.</p> <p>Still.</p> </div>
                """.replace("</p>\n<p class=\"ct-box-title\"", "</p> <p class=\"ct-box-title\"")
                                .replace("</p><p>R", "</p> <p>R"));
        assertThat(html("> [!IDEA]\n> Text")).contains("ct-box-idea").doesNotContain("ct-box-title");
        assertThat(html("> just a quote")).startsWith("<blockquote>");
    }

    @Test
    void foldsTheAnswerOfARecallAway() {
        assertThat(html("> [!RECALL] Which three?\n> Those."))
                .startsWith("<details class=\"ct-box ct-box-recall\"><summary>")
                .containsSubsequence("Which three?", "</summary>", "<p>Those.</p>", "</details>");
    }

    @Test
    void rendersPicturesAsFiguresUnderTheGivenAddress() {
        assertThat(html("![Three {{members}}](../pictures/queue.svg \"The {{member}} waits\")"))
                .contains(
                        "<figure class=\"ct-figure\"><img src=\"/p/queue.svg\" alt=\"Three citizens\" loading=\"lazy\"")
                .contains("<figcaption>The citizen waits</figcaption>")
                .doesNotContain("title=");
        assertThat(html("a ![x](https://example.org/x.svg) b")).doesNotContain("example.org");
        assertThat(html("![x](../pictures/../../secret.svg)")).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({"## Two,h3", "### Three,h4", "###### Six,h6", "# One,h3"})
    void fitsHeadingsUnderThoseOfThePage(String markdown, String tag) {
        assertThat(html(markdown)).startsWith("<" + tag + ">");
    }

    @Test
    void opensOtherHostsElsewhere() {
        assertThat(html("[a](https://example.org/a)"))
                .contains("target=\"_blank\"")
                .contains("rel=\"noopener noreferrer\"");
        assertThat(html("[a](mailto:a@example.org)")).doesNotContain("target");
    }

    @Test
    void letsTablesScroll() {
        assertThat(html("| a | b |\n|---|---|\n| {{member}} | 2 |"))
                .contains("<div class=\"ct-table\" tabindex=\"0\">")
                .contains("<td>citizen</td>");
    }

    @Test
    void fillsWordsAsTextNeverAsMarkup() {
        assertThat(html("{{The member}} of {{organisation}} `{{member}}`"))
                .isEqualTo("<p>The citizen of &lt;Sol&gt; &amp; Co <code>citizen</code></p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[a](javascript:alert(1))",
                "[a](<  JavaScript:alert(1)>)",
                "![a](javascript:alert(1))",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "<a href=\"javascript:alert(1)\">a</a>",
                "> [!STORY] <svg onload=alert(1)>\n> x",
                "| <b onclick=x> |\n|---|\n| <i> |"
            })
    void showsNothingThatRuns(String markdown) {
        assertThat(html(markdown))
                .doesNotContainIgnoringCase("<script", "<svg", "<b ", "<i>", "href=\"javascript", "src=\"javascript")
                .doesNotContain("<img src=x", "data:text");
    }

    @Property
    void neverPutsAForeignTagIntoThePage(@ForAll("nasty") String markdown) {
        assertThat(html(markdown))
                .doesNotContainPattern("<(?:script|svg|iframe|style|form)|href=\"(?!https:)|src=\"(?!/p/|\")");
    }

    @Provide
    Arbitrary<String> nasty() {
        return Arbitraries.of(
                        "<script>",
                        "<svg onload=x>",
                        "[a](",
                        "![a](",
                        "javascript:x",
                        "https://h/",
                        ")",
                        "> ",
                        "[!STORY] ",
                        "\n",
                        "\n\n",
                        "`",
                        "*",
                        "<",
                        "\"",
                        "{{member}}",
                        "../pictures/a.svg",
                        "| a |",
                        "|---|",
                        "# ",
                        "    ",
                        "data:x",
                        "&#106;avascript:x",
                        "<style>")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void staysQuickOnHostileText() {
        for (String piece : new String[] {"> ", "[", "*a ", "![", "`", "[!STORY] ", "| a ", "- ", "<!--"}) {
            assertThat(html(piece.repeat(20_000))).isNotEmpty();
        }
    }
}
