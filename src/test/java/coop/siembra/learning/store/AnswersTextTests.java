package coop.siembra.learning.store;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.learning.enrolment.ActivityState.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnswersTextTests {

    @Provide
    Arbitrary<Map<String, Answer>> answers() {
        var texts = Arbitraries.strings().withChars("ab\t\n\\tnñ🌱 ").ofMaxLength(8);
        var answer = Combinators.combine(
                        texts.list().ofMaxSize(4),
                        Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli),
                        Arbitraries.doubles().between(0, 1).ofScale(12).injectNull(0.2))
                .as(Answer::new);
        return Arbitraries.maps(texts, answer).ofMaxSize(5);
    }

    @Property
    void givesBackWhatWasKept(@ForAll("answers") Map<String, Answer> answers) {
        assertThat(AnswersText.read(AnswersText.write(answers))).containsExactlyEntriesOf(answers);
    }

    @Example
    void isShort() {
        var answer = new Answer(List.of("b"), Instant.ofEpochMilli(1_750_000_000_000L), 0.5);
        assertThat(AnswersText.write(Map.of("listen", answer))).isEqualTo("listen\t1750000000000\t0.5\tb\n");
    }
}
