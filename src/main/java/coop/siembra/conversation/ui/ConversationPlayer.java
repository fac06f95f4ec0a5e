package coop.siembra.conversation.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import coop.siembra.conversation.model.Conversation;
import coop.siembra.conversation.model.Debrief;
import coop.siembra.conversation.model.Play;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Html;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Plays a conversation: what to know before, the talk in the look of its channel, and the debrief. Feeling and trust are not shown as
 * numbers before the debrief.
 *
 * <p>Every answer is handed to the saver first; the talk goes on only when the store has acknowledged it.
 */
public final class ConversationPlayer extends Composite<Div> {
    private final Conversation conversation;
    private final Speech speech;
    private final Saver saver;
    private final Portrait portrait;
    private final Transcript transcript;
    private final Scene scene;
    private final Fragment stage;
    private final Div log = new Div();
    private final Span saved = new Span();
    private final Answers answers;
    private Play play;
    private Saver replay = _ -> true;
    private Consumer<Debrief> finished = _ -> {};

    public ConversationPlayer(Conversation conversation, Speech speech, Saver saver) {
        this.conversation = conversation;
        this.speech = speech;
        this.saver = saver;
        this.play = Play.start(conversation);
        this.portrait = new Portrait(conversation.person(), speech);
        this.transcript = new Transcript(portrait);
        this.scene = new Scene(conversation.channel(), portrait);
        this.stage = new Fragment("cv-scene", "");
        this.answers = new Answers(speech, this::choose, this::lookBack);
        log.addClassName("cv-log");
        log.getElement()
                .setAttribute("role", "log")
                .setAttribute("aria-live", "polite")
                .setAttribute("aria-label", speech.words("player.log"))
                .setAttribute("tabindex", "0");
        saved.addClassName("si-saved");
        saved.getElement().setAttribute("role", "status");
        getContent().addClassNames("cv", "cv-" + name(conversation.channel()));
        addListener(NumberKey.class, key -> answers.pick(key.number() - 1));
        introduce();
    }

    /**
     * Goes to where these choices lead, without repeating pauses: to the introduction when there are none, to the debrief when they end the
     * talk. Choices that are no longer possible are left out, from the first such on.
     */
    public void resume(List<String> choices) {
        play = Play.asFarAsPossible(conversation, choices);
        if (play.turns().isEmpty()) {
            introduce();
        } else if (play.ended()) {
            lookBack();
        } else {
            talk();
        }
    }

    /** Called when a talk has just ended and its last answer is stored. */
    public void onFinished(Consumer<Debrief> listener) {
        finished = listener;
    }

    /**
     * Called when the learner wants to go back to a turning point, with the choices that lead there; the player goes back when it
     * returns true.
     */
    public void onReplay(Saver listener) {
        replay = listener;
    }

    private void introduce() {
        var start = new NativeButton(speech.words("player.start"), _ -> {
            talk();
            answers.focus();
        });
        start.addClassNames("si-button", "primary", "cv-start");
        var intro = new Fragment(
                "cv-intro",
                portrait.framed("cv-portrait", play.line().mood())
                        + "<div class=\"cv-about\"><h2>"
                        + Html.text(conversation.person().name()) + "</h2><p class=\"cv-voice\">"
                        + Html.text(speech.say(conversation.person().voice())) + "</p>"
                        + "<h3>" + Html.text(speech.words("player.situation")) + "</h3>"
                        + Html.paragraphs(speech.say(conversation.situation()))
                        + "<h3>" + Html.text(speech.words("player.goal")) + "</h3>"
                        + Html.paragraphs(speech.say(conversation.goal()))
                        + "<p class=\"cv-how\">" + Html.text(speech.words("player.how")) + "</p></div>");
        getContent().removeAll();
        getContent().add(intro, start);
    }

    private void talk() {
        stage.show(scene.show(play.line().mood()));
        log.removeAll();
        log.add(new Fragment("cv-past", transcript.past(play.turns()) + transcript.theirs(play.line())));
        saved.setText("");
        answers.show(play);
        var talk = new Div(reminder(), stage, log, saved, answers);
        talk.addClassName("cv-talk");
        getContent().removeAll();
        getContent().add(talk);
        toNewest("instant");
    }

    private Fragment reminder() {
        return new Fragment(
                "cv-reminder",
                "<details><summary>" + Html.text(speech.words("player.reminder")) + "</summary>"
                        + Html.paragraphs(speech.say(conversation.situation()))
                        + "<p><strong>" + Html.text(speech.words("player.goal")) + ".</strong> "
                        + Html.text(speech.say(conversation.goal())) + "</p></details>");
    }

    private void choose(String choice) {
        if (!(play.choose(choice) instanceof Play.Went(var next))) {
            return; // a click that was under way when the talk had already gone on
        }
        if (!saver.save(next.choices())) {
            saved.addClassName("failed");
            saved.setText(speech.words("player.notSaved"));
            return;
        }
        play = next;
        saved.removeClassName("failed");
        saved.setText(""); // whoever embeds the player says what is kept
        var said = next.turns().getLast().said();
        log.add(new Fragment("cv-new", transcript.mine(said) + transcript.theirs(next.line())));
        stage.show(scene.show(next.line().mood()));
        answers.show(next);
        answers.focus();
        toNewest("auto"); // smooth, unless less motion is preferred
        if (next.ended()) {
            finished.accept(Debrief.of(next));
        }
    }

    private void lookBack() {
        var panel = new DebriefPanel(Debrief.of(play), speech);
        panel.onReplay(this::goBack);
        getContent().removeAll();
        getContent().add(panel);
        panel.focus();
    }

    private void goBack(List<String> choices) {
        if (!replay.save(choices)) {
            return;
        }
        play = Play.asFarAsPossible(conversation, choices);
        talk();
        answers.focus();
    }

    /** Scrolls to the end of what was said, but never past the beginning of the newest line. */
    private void toNewest(String behaviour) {
        log.getElement().executeJs("""
                requestAnimationFrame(() => {
                  const newest = [...this.querySelectorAll('.cv-them')].at(-1);
                  const begins = newest.getBoundingClientRect().top - this.getBoundingClientRect().top + this.scrollTop;
                  this.scrollTo({top: Math.min(begins - 24, this.scrollHeight - this.clientHeight), behavior: $0});
                })""", behaviour);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** A digit from 1 to 4 was pressed somewhere in the player. */
    @DomEvent(
            value = "keydown",
            filter = "/^[1-4]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat")
    public static final class NumberKey extends ComponentEvent<ConversationPlayer> {
        private final String key;

        public NumberKey(ConversationPlayer source, boolean fromClient, @EventData("event.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        int number() {
            return Integer.parseInt(key);
        }
    }
}
