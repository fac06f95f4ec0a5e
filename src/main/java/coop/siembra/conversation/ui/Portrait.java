package coop.siembra.conversation.ui;

import coop.siembra.conversation.model.Mood;
import coop.siembra.conversation.model.Persona;
import coop.siembra.ui.Html;
import java.util.Locale;

/** The drawn person of a conversation, and what of their mood can be seen, in words. */
record Portrait(Persona person, Speech speech) {

    /** Head and chest in a frame of their own. */
    String framed(String cssClass, Mood mood) {
        return Html.picture(cssClass, "0 0 200 220", label(mood), Face.drawing(person.look(), mood));
    }

    /** The face alone, for small sizes. */
    String face(String cssClass, Mood mood) {
        return Html.picture(cssClass, "30 14 140 154", label(mood), Face.drawing(person.look(), mood));
    }

    String label(Mood mood) {
        return person.name() + ": " + cues(mood);
    }

    /** What brows, eyes and mouth do; never the mood's name. */
    String cues(Mood mood) {
        return speech.words("face." + mood.name().toLowerCase(Locale.ROOT));
    }
}
