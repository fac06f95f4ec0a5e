package coop.siembra.readiness.ui.ready;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.readiness.content.ReadinessContent;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * What keeps the page from saying much, and what can be done about it.
 *
 * @param mayChangePeople whether the reader can set roles
 */
record Troubles(Phrases phrases, TeamPicture picture, ReadinessContent content, boolean mayChangePeople) {

    /** Whether there is nobody to say anything of. */
    boolean isEmpty() {
        return picture.tally().people() == 0;
    }

    /** Instead of the figures. */
    Component show() {
        if (picture.family().unit().asOf() == null) {
            return Parts.card(Parts.muted(phrases.say("empty.not-counted")));
        }
        if (!picture.shown().filter().isAll()) {
            return Parts.card(
                    Parts.muted(phrases.say("empty.filtered")),
                    Parts.link(
                            phrases.say("filter.clear"),
                            ReadinessAddress.href(Shown.of(picture.shown().unit())),
                            Tone.PLAIN));
        }
        return Parts.card(Parts.muted(phrases.say("empty.nobody")));
    }

    /** Beside the figures there are. */
    List<Component> hints() {
        var hints = new ArrayList<Component>();
        if (content.roles().isEmpty()) {
            hints.add(hint("empty.no-content"));
        } else if (picture.tally().overall().asked() == 0) {
            var hint = hint("empty.no-roles");
            if (mayChangePeople) {
                hint.add(Parts.row(Parts.link(phrases.say("empty.set-roles"), "people", Tone.PLAIN)));
            }
            hints.add(hint);
        } else if (!picture.hasEvidence()) {
            hints.add(hint("empty.no-evidence"));
        }
        return hints;
    }

    private Div hint(String key) {
        return Parts.notice(Tone.INFO, new Paragraph(phrases.say(key)));
    }
}
