package coop.siembra.conversation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import coop.siembra.conversation.ConversationSamples;
import coop.siembra.conversation.model.Moment.Kind;
import coop.siembra.kernel.CompetencyId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DebriefTests {
    private static final Conversation CARD = ConversationSamples.card();

    @Test
    void refusesToLookBackOnATalkThatGoesOn() {
        assertThatIllegalArgumentException().isThrownBy(() -> Debrief.of(CARD, List.of("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> Debrief.of(CARD, List.of("z")));
    }

    @Test
    void comparesEachAnswerWithTheBestThatWasOffered() {
        var moments = Debrief.of(CARD, List.of("a", "c")).moments();
        assertThat(moments.getFirst().better()).isEmpty();
        assertThat(moments.getLast().better()).map(Choice::id).contains("a");
        // 20 trust and 40 feeling were on offer, 10 and 20 were given
        assertThat(moments.getLast().shortfall()).isEqualTo(20);
    }

    @Test
    void namesTheMomentThatHelpedMostAndTheOneThatHurtMost() {
        assertThat(Debrief.of(CARD, List.of("a", "b")).turningPoints())
                .extracting(Moment::turningPoint)
                .extracting(kind -> kind.orElseThrow())
                .containsExactly(Kind.HIGH, Kind.LOW);
        assertThat(Debrief.of(CARD, List.of("b", "a")).turningPoints())
                .extracting(Moment::turningPoint)
                .extracting(kind -> kind.orElseThrow())
                .containsExactly(Kind.LOW, Kind.HIGH);
    }

    @Test
    void averagesTheEvidenceOfEachCompetencyOverTheAnswersThatShowedIt() {
        assertThat(Debrief.of(CARD, List.of("a", "c")).evidence())
                .containsExactly(
                        new Evidence(new CompetencyId("listening"), 0.8, 2),
                        new Evidence(new CompetencyId("ownership"), 0.6, 1));
    }

    @Test
    void weighsEndingAnswersAndWhereThePersonStands() {
        // resolved, both answers the best offered, feeling 20 and trust 80 at the end
        assertThat(Debrief.of(CARD, List.of("a", "a")).result()).isCloseTo(0.5 + 0.3 + 0.06 + 0.08, within(1e-9));
        // broken off, both answers the worst offered, feeling -80 and trust 20
        assertThat(Debrief.of(CARD, List.of("b", "b")).result()).isCloseTo(0.01 + 0.02, within(1e-9));
    }

    @Property
    void readsEveryComparison(@ForAll short bound, @ForAll short value) {
        int number = bound % 1000;
        assertThat(Range.parse("< " + number).orElseThrow().contains(value)).isEqualTo(value < number);
        assertThat(Range.parse("<= " + number).orElseThrow().contains(value)).isEqualTo(value <= number);
        assertThat(Range.parse(">" + number).orElseThrow().contains(value)).isEqualTo(value > number);
        assertThat(Range.parse(">=" + number).orElseThrow().contains(value)).isEqualTo(value >= number);
    }

    @Property
    void readsNothingElseAsAComparison(@ForAll String text) {
        if (!text.contains("<") && !text.contains(">")) {
            assertThat(Range.parse(text)).isEmpty();
        }
    }
}
