package coop.siembra.readiness.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import coop.siembra.content.Competency;
import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.readiness.content.ReadinessContent;
import coop.siembra.readiness.content.ReadinessKind;
import coop.siembra.readiness.guide.Block;
import coop.siembra.readiness.guide.Block.Kind;
import coop.siembra.readiness.model.workshop.Composer.Wish;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Agendas from the blocks that come with the program. */
class ComposerTests {
    private static final ContentLibrary LIBRARY = ContentLibrary.of(Path.of("content"), List.of(new ReadinessKind()));
    private static final List<Block> BLOCKS =
            LIBRARY.current(ReadinessContent.class, "").orElseThrow().guides().blocks();
    private static final Map<String, Block> BY_ID =
            BLOCKS.stream().collect(Collectors.toMap(Block::id, Function.identity()));
    private static final CompetencyId LISTENING = new CompetencyId("listening");

    static Stream<Wish> wishes() {
        return LIBRARY.competencies().stream()
                .map(Competency::id)
                .flatMap(competency -> Composer.LENGTHS.stream()
                        .flatMap(minutes ->
                                Stream.of(4, 12, 40).map(people -> wish(competency, minutes, people, Set.of()))));
    }

    private static Wish wish(CompetencyId competency, int minutes, int people, Set<String> had) {
        return new Wish(competency, minutes, people, Set.of(), had, false);
    }

    private static Agenda compose(Wish wish) {
        return new Composer(BLOCKS).compose(wish);
    }

    private static List<Kind> kinds(Agenda agenda) {
        return agenda.parts().stream()
                .filter(part -> !part.isBreak())
                .map(part -> BY_ID.get(part.block()).kind())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void fillsItsTimeWithBlocksThatGetWhatTheyNeed(Wish wish) {
        var agenda = compose(wish);
        assertThat(agenda.minutes()).isBetween(wish.minutes() - 5, wish.minutes());
        assertThat(agenda.parts())
                .filteredOn(part -> !part.isBreak())
                .allSatisfy(part -> assertThat(BY_ID.get(part.block()).minutes().has(part.minutes()))
                        .isTrue());
        assertThat(agenda.parts().stream().map(Part::block).toList()).doesNotHaveDuplicates();
        assertThat(kinds(agenda)).startsWith(Kind.OPENING).endsWith(Kind.COMMITMENT, Kind.CLOSING);
        assertThat(agenda.parts().stream().filter(Part::isBreak).count()).isEqualTo(wish.minutes() >= 150 ? 1 : 0);
        assertThat(agenda.parts().stream()
                        .map(part -> BY_ID.get(part.block()))
                        .filter(block -> block != null && block.kind() == Kind.PRACTICE)
                        .findFirst()
                        .orElseThrow()
                        .competencies()
                        .getFirst())
                .isEqualTo(wish.competency());
    }

    @Test
    void takesAnotherPracticeThanTheTeamHadLately() {
        var first = practice(compose(wish(LISTENING, 60, 12, Set.of())));
        var second = practice(compose(wish(LISTENING, 60, 12, Set.of(first))));
        assertThat(second).isNotEqualTo(first);
        assertThat(BY_ID.get(second).grows(LISTENING)).isTrue();
    }

    private static String practice(Agenda agenda) {
        return agenda.parts().stream()
                .map(Part::block)
                .filter(block -> !block.isEmpty() && BY_ID.get(block).kind() == Kind.PRACTICE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsWhatIsForLeadersFromOthers() {
        assertThat(BLOCKS).anyMatch(Block::leaders);
        var composer = new Composer(BLOCKS);
        assertThat(composer.ranked(List.of(Kind.values()), wish(LISTENING, 60, 12, Set.of())))
                .noneMatch(Block::leaders)
                .hasSize((int) BLOCKS.stream().filter(block -> !block.leaders()).count());
        var leaders = new Wish(LISTENING, 180, 12, Set.of(), Set.of(), true);
        assertThat(composer.ranked(List.of(Kind.values()), leaders)).hasSameSizeAs(BLOCKS);
    }

    @Test
    void isEmptyWithoutBlocks() {
        assertThat(new Composer(List.of())
                        .compose(wish(LISTENING, 60, 12, Set.of()))
                        .parts())
                .isEmpty();
    }

    @Test
    void stepsComeToTheMinutesOfTheirBlock() {
        for (var block : BLOCKS) {
            for (int minutes = block.minutes().min(); minutes <= block.minutes().max(); minutes++) {
                var steps = Agenda.steps(block, minutes);
                assertThat(steps.stream().mapToInt(Integer::intValue).sum()).isEqualTo(minutes);
                for (int index = 0; index < steps.size(); index++) {
                    assertThat(block.steps().get(index).minutes().has(steps.get(index)))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void movesDropsAndSwapsParts() {
        var agenda = new Agenda(List.of(new Part("a", 5), new Part("b", 6), Part.pause(15)));
        assertThat(agenda.moved(1, -1).parts()).extracting(Part::block).containsExactly("b", "a", "");
        assertThat(agenda.moved(0, -1)).isEqualTo(agenda);
        assertThat(agenda.moved(2, 1)).isEqualTo(agenda);
        assertThat(agenda.without(1).minutes()).isEqualTo(20);
        assertThat(agenda.without(7)).isEqualTo(agenda);
        assertThat(agenda.with(0, new Part("c", 9)).parts().getFirst()).isEqualTo(new Part("c", 9));
        assertThat(agenda.plus(new Part("d", 1)).minutes()).isEqualTo(27);
    }
}
