package coop.siembra.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.content.Problems;
import coop.siembra.conversation.model.Node;
import coop.siembra.conversation.model.Surveyor;
import coop.siembra.conversation.model.Walks;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedConversationTests {

    static List<Path> shipped() {
        return ConversationSamples.shipped();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("shipped")
    void haveNoMistakes(Path file) {
        var problems = new Problems();
        ConversationSamples.read(file, problems);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("shipped")
    void endWhateverIsSaid(Path file) {
        var conversation = ConversationSamples.read(file);
        int bound = Surveyor.survey(conversation).longest() + 1;
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            Walks.walk(conversation, random, bound);
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("shipped")
    void areLongEnoughToBeWorthPlaying(Path file) {
        var conversation = ConversationSamples.read(file);
        assertThat(conversation.nodes()).hasSizeGreaterThanOrEqualTo(12);
        Surveyor.survey(conversation).turns().forEach((node, turns) -> {
            if (conversation.node(node) instanceof Node.Ending ending && ending.result() != Node.Result.BROKEN) {
                assertThat(turns).as("choices to %s", node).isGreaterThanOrEqualTo(4);
            }
        });
    }
}
