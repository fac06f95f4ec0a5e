package coop.siembra.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import coop.siembra.conversation.model.Choice;
import coop.siembra.conversation.model.Play;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Html;
import java.util.List;
import java.util.function.Consumer;

/** What the learner can do now: answer in one of the offered ways, or look back on a talk that has ended. */
final class Answers extends Composite<Div> {
    private final Speech speech;
    private final Consumer<String> chosen;
    private final Runnable lookBack;
    private List<Choice> offered = List.of();

    Answers(Speech speech, Consumer<String> chosen, Runnable lookBack) {
        this.speech = speech;
        this.chosen = chosen;
        this.lookBack = lookBack;
        var root = getContent();
        root.addClassName("cv-answers");
        root.getElement().setAttribute("role", "group");
        root.getElement().setAttribute("tabindex", "-1");
    }

    void show(Play play) {
        offered = play.offered();
        var root = getContent();
        root.removeAll();
        root.getElement().setAttribute("aria-label", speech.words(play.ended() ? "player.ended" : "player.answer"));
        if (play.ended()) {
            root.add(new Fragment("cv-over", "<p>" + Html.text(speech.words("player.ended")) + "</p>"), toDebrief());
        } else {
            var heading = new Fragment("cv-ask", Html.text(speech.words("player.answer")));
            heading.getElement().setAttribute("aria-hidden", "true");
            var list = new OrderedList();
            list.addClassName("cv-choices");
            for (int i = 0; i < offered.size(); i++) {
                list.add(new ListItem(button(i)));
            }
            root.add(heading, list);
        }
    }

    /** Answers by the place of a choice, from 0; nothing happens when there is none. */
    void pick(int place) {
        if (place >= 0 && place < offered.size()) {
            chosen.accept(offered.get(place).id());
        }
    }

    void focus() {
        getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }

    private Component button(int place) {
        var button = new NativeButton();
        button.addClassName("cv-choice");
        String key = String.valueOf(place + 1);
        button.getElement()
                .setProperty(
                        "innerHTML",
                        "<kbd aria-hidden=\"true\">" + key + "</kbd><span>"
                                + Html.text(speech.say(offered.get(place).text())) + "</span>");
        button.getElement().setAttribute("aria-keyshortcuts", key);
        button.addClickListener(_ -> pick(place));
        return button;
    }

    private Component toDebrief() {
        var button = new NativeButton(speech.words("player.lookBack"), _ -> lookBack.run());
        button.addClassNames("si-button", "primary");
        return button;
    }
}
