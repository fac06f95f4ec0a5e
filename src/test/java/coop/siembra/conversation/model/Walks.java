package coop.siembra.conversation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

/** What must hold of every talk in every conversation. */
public final class Walks {

    private Walks() {}

    /** Plays at random until the end and checks every step, then the debrief. */
    public static Play walk(Conversation conversation, Random random, int bound) {
        var play = Play.start(conversation);
        while (!play.ended()) {
            assertThat(play.turns()).hasSizeLessThan(bound);
            var offered = play.offered();
            assertThat(offered).isNotEmpty();
            play = went(play.choose(offered.get(random.nextInt(offered.size())).id()));
            assertThat(State.FEELING.contains(play.state().feeling())).isTrue();
            assertThat(State.TRUST.contains(play.state().trust())).isTrue();
        }
        assertThat(Play.of(conversation, play.choices())).isEqualTo(new Play.Went(play));
        checkDebrief(play);
        return play;
    }

    private static void checkDebrief(Play play) {
        var debrief = Debrief.of(play);
        assertThat(debrief.moments()).extracting(Moment::turn).isEqualTo(play.turns());
        assertThat(debrief.trend()).hasSize(play.turns().size() + 1);
        assertThat(debrief.result()).isBetween(0.0, 1.0);
        assertThat(debrief.turningPoints())
                .hasSizeBetween(Math.min(2, play.turns().size()), 6);
        assertThat(debrief.evidence()).allSatisfy(evidence -> {
            assertThat(evidence.mean()).isBetween(0.0, 1.0);
            assertThat(evidence.observations()).isBetween(1, play.turns().size());
        });
        for (var moment : debrief.moments()) {
            assertThat(moment.shortfall()).isNotNegative();
            var replayed = went(Play.of(play.conversation(), debrief.before(moment)));
            assertThat(replayed.state()).isEqualTo(moment.turn().before());
            assertThat(replayed.node().id()).isEqualTo(moment.turn().node());
            assertThat(replayed.offered()).contains(moment.best());
        }
    }

    /** The talk after a choice that must have been possible. */
    public static Play went(Play.Outcome outcome) {
        return switch (outcome) {
            case Play.Went(var play) -> play;
            case Play.Refused refused -> throw new AssertionError(refused.toString());
        };
    }
}
