package coop.siembra.conversation.ui;

import static coop.siembra.ui.Html.element;
import static coop.siembra.ui.Html.ornament;
import static coop.siembra.ui.Html.picture;
import static coop.siembra.ui.Html.text;

import coop.siembra.conversation.model.Channel;
import coop.siembra.conversation.model.Mood;

/** What surrounds the words in each channel: the head of a chat, a call, a counter, a video frame. */
record Scene(Channel channel, Portrait portrait) {

    String show(Mood mood) {
        return switch (channel) {
            case CHAT -> chat(mood);
            case PHONE -> phone(mood);
            case COUNTER -> counter(mood);
            case VIDEO -> video(mood);
        };
    }

    private String chat(Mood mood) {
        return portrait.face("cv-avatar", mood) + element("div", "cv-names", name() + sub("player.online"));
    }

    private String phone(Mood mood) {
        return portrait.face("cv-avatar", mood)
                + element("div", "cv-names", name() + sub("player.onTheLine"))
                + ornament("cv-wave", "0 0 240 48", Backdrop.wave());
    }

    private String counter(Mood mood) {
        return picture(
                "cv-picture",
                "0 0 640 320",
                portrait.label(mood),
                Backdrop.office() + "<g transform='translate(202 36) scale(1.18)'>"
                        + Face.drawing(portrait.person().look(), mood) + "</g>" + Backdrop.counter());
    }

    private String video(Mood mood) {
        return picture(
                        "cv-picture",
                        "0 0 640 360",
                        portrait.label(mood),
                        Backdrop.room() + "<g transform='translate(164 20) scale(1.56)'>"
                                + Face.drawing(portrait.person().look(), mood) + "</g>")
                + element("span", "cv-tag", text(portrait.person().name()))
                + ornament("cv-signal", "0 0 24 18", Backdrop.signal())
                + ornament("cv-self", "0 0 120 90", Backdrop.silhouette())
                + ornament("cv-controls", "0 0 184 48", Backdrop.controls());
    }

    private String name() {
        return element("strong", "cv-name", text(portrait.person().name()));
    }

    private String sub(String key) {
        return element("span", "cv-sub", text(portrait.speech().words(key)));
    }
}
