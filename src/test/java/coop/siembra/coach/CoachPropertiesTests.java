package coop.siembra.coach;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.kernel.Language;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class CoachPropertiesTests {
    private static final Coach COACH = Coach.shipped();
    private static final List<String> PIECES = List.of(
            "I'm sorry",
            "lo siento mucho",
            "?",
            "¿",
            "!",
            ", ",
            ". ",
            "\n",
            " ",
            "you",
            "usted",
            "but",
            "pero",
            "why did you",
            "🙏",
            "👩‍👩‍👧",
            "\uD83D",
            "é",
            "e\u0301",
            "’",
            "<b>",
            "12,500.00",
            "I call tomorrow",
            "policy",
            "日本",
            "\u200b",
            "…",
            "\uFDFA",
            "ﬁne",
            "\uD835\uDC00",
            "so\u00ADrry");

    @Provide
    Arbitrary<String> texts() {
        var mixed = Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join("", list));
        return Arbitraries.oneOf(mixed, Arbitraries.strings().ofMaxLength(300));
    }

    @Property(tries = 400)
    void everythingSaidLiesWithinTheReply(
            @ForAll Language language, @ForAll("texts") String message, @ForAll("texts") String reply) {
        var assessment = COACH.assess(language, message, reply);
        assertThat(assessment.findings()).hasSize(Aspect.values().length);
        assessment.findings().forEach((aspect, finding) -> {
            assertThat(finding.level()).isBetween(0, 2);
            assertThat(finding.confidence()).isBetween(0.0, 1.0);
            int before = -1;
            for (var span : finding.spans()) {
                assertThat(span.start()).isGreaterThan(before);
                quotes(span, reply);
                before = span.end();
            }
            assertThat(finding.level() == 0 && !finding.spans().isEmpty()).isFalse();
        });
        assertThat(assessment.cautions()).allSatisfy(found -> {
            assertThat(found.confidence()).isBetween(0.0, 1.0);
            quotes(found.span(), reply);
        });
        Statistics.label("silent")
                .collect(assessment.isSilent())
                .coverage(checker -> checker.check(false).percentage(share -> share > 20));
    }

    /** Whole characters, and a word among them. */
    private static void quotes(Span span, String reply) {
        assertThat(span.end()).isLessThanOrEqualTo(reply.length());
        assertThat(isWithinACharacter(reply, span.start())).isFalse();
        assertThat(isWithinACharacter(reply, span.end())).isFalse();
        assertThat(reply.substring(span.start(), span.end()).codePoints().anyMatch(Character::isLetterOrDigit))
                .isTrue();
    }

    private static boolean isWithinACharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    @Property(tries = 200)
    void theSameReplyGetsTheSameAnswer(
            @ForAll Language language, @ForAll("texts") String message, @ForAll("texts") String reply) {
        assertThat(COACH.assess(language, message, reply)).isEqualTo(COACH.assess(language, message, reply));
    }

    @Property(tries = 200)
    void saysAtMostThreeThingsAndTheKindestFirst(
            @ForAll Language language, @ForAll("texts") String message, @ForAll("texts") String reply) {
        var remarks = Remarks.about(COACH.assess(language, message, reply));
        assertThat(remarks)
                .hasSizeLessThanOrEqualTo(3)
                .isSortedAccordingTo((a, b) -> a.kind().compareTo(b.kind()));
        assertThat(remarks)
                .allSatisfy(remark -> assertThat(RemarkTexts.text(remark, reply, language))
                        .isNotBlank()
                        .doesNotContain("{0}"));
    }
}
