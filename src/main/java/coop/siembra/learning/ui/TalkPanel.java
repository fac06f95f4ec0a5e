package coop.siembra.learning.ui;

import com.vaadin.flow.component.html.Div;
import coop.siembra.content.Competency;
import coop.siembra.content.ContentLibrary;
import coop.siembra.conversation.ui.ConversationPlayer;
import coop.siembra.conversation.ui.Speech;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.ActivityState.TalkAttempt;
import coop.siembra.learning.enrolment.ActivityState.TalkState;
import coop.siembra.learning.enrolment.Step;
import java.util.List;

/** A conversation played within a course: every answer is one step. */
class TalkPanel extends Div {

    TalkPanel(ActivitySession session, Activity.Talk talk, ContentLibrary library) {
        addClassName("learning-panel");
        var speech = new Speech(
                session.voice().locale(),
                session.voice().wording(),
                id -> library.competency(id.value()).map(Competency::name));
        var player = new ConversationPlayer(
                talk.conversation(),
                speech,
                choices -> session.take(new Step.Say(choices.size() - 1, choices.getLast())));
        player.onReplay(said -> replay(session, said));
        player.resume(
                session.state(TalkState.class).last().map(TalkAttempt::choices).orElse(List.of()));
        add(player);
    }

    /** From its start a talk goes on in the content there is now, which then has to be shown. */
    private static boolean replay(ActivitySession session, List<String> said) {
        var before = version(session);
        if (!session.take(new Step.Replay(said))) {
            return false;
        }
        boolean same = version(session).equals(before);
        if (!same) {
            session.reopen();
        }
        return same;
    }

    private static String version(ActivitySession session) {
        return session.state(TalkState.class).last().map(TalkAttempt::version).orElseGet(session.enrolment()::version);
    }
}
