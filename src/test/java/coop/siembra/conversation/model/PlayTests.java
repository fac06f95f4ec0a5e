package coop.siembra.conversation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlayTests {

    @Property
    void everyTalkEndsAndIsDebriefedTurnByTurn(@ForAll Conversation conversation, @ForAll Random random) {
        Walks.walk(conversation, random, conversation.nodes().size() + 1);
    }

    @Property
    void refusesWhatIsNotOffered(@ForAll Conversation conversation) {
        assertThat(Play.start(conversation).choose("nothing-like-it"))
                .isEqualTo(new Play.Refused(1, "nothing-like-it", Play.Refused.Reason.NOT_OFFERED));
    }

    @Property
    void refusesToGoOnAfterTheEnd(@ForAll Conversation conversation, @ForAll Random random) {
        var play = Walks.walk(conversation, random, 100);
        var more = new ArrayList<>(play.choices());
        more.add("c0");
        assertThat(Play.of(conversation, more))
                .isEqualTo(new Play.Refused(more.size(), "c0", Play.Refused.Reason.ALREADY_ENDED));
        assertThat(Play.asFarAsPossible(conversation, more)).isEqualTo(play);
    }

    @Property
    void surveyKnowsEveryPlaceATalkCanReach(@ForAll Conversation conversation, @ForAll Random random) {
        var survey = Surveyor.survey(conversation);
        assertThat(survey.complete()).isTrue();
        assertThat(survey.endless()).isEmpty();
        assertThat(survey.stuck()).isEmpty();
        var seen = new HashSet<String>();
        for (int i = 0; i < 20; i++) {
            var play = Walks.walk(conversation, random, survey.longest() + 1);
            play.turns().forEach(turn -> seen.add(turn.node()));
            assertThat(play.turns())
                    .hasSizeGreaterThanOrEqualTo(survey.turns().get(play.node().id()));
        }
        assertThat(survey.nodes()).containsAll(seen);
    }
}
