package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import coop.siembra.hiring.model.Retention.Fate;
import coop.siembra.hiring.model.Retention.Part;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.Map;
import java.util.function.Consumer;

/** When what is deleted, and keeping it while a dispute lasts. */
class KeepingPart extends Div {

    KeepingPart(Map<Part, Fate> plan, Phrases phrases, Consumer<Boolean> dispute) {
        boolean held = plan.values().stream().anyMatch(Fate.Held.class::isInstance);
        var html = new Markup();
        html.tag("<dl class='hiring-facts'>");
        plan.forEach((part, fate) -> html.tag("<dt>")
                .text(phrases.say("hiring.data." + Phrases.word(part)))
                .tag("</dt><dd>")
                .text(
                        switch (fate) {
                            case Fate.DeletedAfter(var day) -> phrases.say("hiring.deleting.deleted", phrases.day(day));
                            case Fate.AnonymousAfter(var day) ->
                                phrases.say("hiring.deleting.anonymous", phrases.day(day));
                            case Fate.Held kept -> phrases.say("hiring.deleting.held");
                        })
                .tag("</dd>"));
        add(Parts.section(
                phrases.say("hiring.deleting.title"),
                new Fragment(html.tag("</dl>").toString()),
                held
                        ? Parts.row(Parts.button(
                                phrases.say("hiring.deleting.release"), Tone.PLAIN, click -> dispute.accept(false)))
                        : Sure.of(
                                phrases.say("hiring.deleting.hold"),
                                Tone.PLAIN,
                                phrases.say("hiring.deleting.hold-sure"),
                                phrases.say("hiring.deleting.hold-do"),
                                () -> dispute.accept(true))));
    }
}
