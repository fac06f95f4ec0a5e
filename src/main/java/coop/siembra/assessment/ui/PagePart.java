package coop.siembra.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeDetails;
import coop.siembra.assessment.sitting.Page;
import coop.siembra.item.Item;
import coop.siembra.item.Response;
import coop.siembra.item.ui.ItemField;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Html;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.function.IntConsumer;

/** Items before the taker; each answer is kept at once. */
class PagePart extends Div {
    private final transient SeatSession session;

    PagePart(SeatSession session, Page page, IntConsumer turn) {
        this.session = session;
        addClassName("assessment-part");
        var speech = session.speech();
        var how = new NativeDetails(
                speech.say("assessment.player.how"),
                new Fragment(
                        "assessment-purpose",
                        Html.paragraphs(speech.of(page.section().instruction()))));
        how.addClassName("assessment-how");
        add(how);
        page.items().forEach(placed -> add(field(placed.item())));
        add(foot(page, turn));
    }

    private Component field(Item item) {
        var speech = session.speech();
        var sitting = session.desk().sitting();
        var field = new ItemField(
                item, sitting.seed(), speech.voice().locale(), speech.voice().wording());
        session.unsaved(item.id())
                .or(() -> sitting.response(item.id()).flatMap(given -> Response.decode(item, given.response())))
                .ifPresent(field::setResponse);
        field.onChange(response -> session.keep(item.id(), response));
        var box = Parts.box("si-card assessment-item", field);
        box.getElement().setAttribute("data-item", item.id());
        return box;
    }

    private Component foot(Page page, IntConsumer turn) {
        var speech = session.speech();
        int number = page.number();
        boolean last = number + 1 >= session.desk().pages().size();
        var next = Parts.button(
                speech.say(last ? "assessment.player.to-review" : "assessment.player.next"),
                Tone.PRIMARY,
                click -> turn.accept(number + 1));
        var foot = new Footer();
        foot.addClassName("assessment-foot");
        if (number > 0) {
            foot.add(Parts.button(
                    speech.say("assessment.player.previous"), Tone.QUIET, click -> turn.accept(number - 1)));
        }
        foot.add(Parts.box("assessment-kept", session.status(), session.retry()), next);
        return foot;
    }
}
