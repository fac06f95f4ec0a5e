package coop.siembra.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.assessment.sitting.Page;
import coop.siembra.assessment.sitting.SittingSteps;
import coop.siembra.item.Item;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

/** What is answered and what is still open, before it is handed in for good. */
class ReviewPart extends Div {
    private static final int LONGEST_STEM = 90;
    /** Of more open items the pages say enough. */
    private static final int FEW = 12;

    private final transient SeatSession session;
    private final transient Speech speech;
    private final transient Runnable submit;
    private final Div asked = new Div();

    /**
     * @param jump to an item on a page
     * @param turn to a page
     */
    ReviewPart(SeatSession session, BiConsumer<Integer, String> jump, IntConsumer turn, Runnable submit) {
        this.session = session;
        this.speech = session.speech();
        this.submit = submit;
        addClassName("assessment-part");
        int all = session.desk().form().items().size();
        long open = session.desk().pages().stream()
                .mapToLong(page -> open(page).size())
                .sum();
        add(new Paragraph(speech.say("assessment.review.answered", all - open, all)));
        if (open == 0) {
            add(Parts.notice(Tone.GOOD, new Paragraph(speech.say("assessment.review.complete"))));
        } else {
            add(Parts.notice(Tone.WARN, new Paragraph(speech.say("assessment.review.open", open))));
        }
        add(pages(turn));
        if (open > 0 && open <= FEW) {
            add(stillOpen(jump));
        }
        add(Parts.muted(speech.say("assessment.review.final")), asked, foot(turn, open));
    }

    private List<Item> open(Page page) {
        return page.items().stream()
                .map(placed -> placed.item())
                .filter(item -> !SittingSteps.answered(item, session.desk().sitting()))
                .toList();
    }

    private Component stillOpen(BiConsumer<Integer, String> jump) {
        var list = new OrderedList();
        list.addClassName("assessment-map");
        for (var page : session.desk().pages()) {
            open(page).forEach(item -> {
                var words = speech.say("assessment.review.jump", page.number() + 1, stem(item));
                list.add(new ListItem(Parts.button(words, Tone.QUIET, click -> jump.accept(page.number(), item.id()))));
            });
        }
        return Parts.box("assessment-part", new H2(speech.say("assessment.review.still-open")), list);
    }

    /** All pages with how much is open on each, to look at any of them again. */
    private Component pages(IntConsumer turn) {
        var list = new OrderedList();
        list.addClassName("assessment-pages");
        for (var page : session.desk().pages()) {
            int open = open(page).size();
            var words = speech.say("assessment.review.page", page.number() + 1, open);
            var button = Parts.button(words, Tone.PLAIN, click -> turn.accept(page.number()));
            button.setClassName("open", open > 0);
            list.add(new ListItem(button));
        }
        var nav = new Nav(new H2(speech.say("assessment.review.pages")), list);
        nav.addClassName("assessment-part");
        nav.setAriaLabel(speech.say("assessment.review.pages"));
        return nav;
    }

    private String stem(Item item) {
        var words = speech.of(item.stem()).replaceAll("\\s+", " ").strip();
        if (words.length() <= LONGEST_STEM) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST_STEM);
        return words.substring(0, end > 0 ? end : LONGEST_STEM) + "…";
    }

    private Component foot(IntConsumer turn, long open) {
        var back = Parts.button(
                speech.say("assessment.player.previous"),
                Tone.QUIET,
                click -> turn.accept(Math.max(0, session.desk().pages().size() - 1)));
        var hand = Parts.button(
                speech.say("assessment.review.submit"), Tone.PRIMARY, click -> submit(open, click.getSource()));
        var foot = new Footer(back, Parts.box("assessment-kept", session.status(), session.retry()), hand);
        foot.addClassName("assessment-foot");
        return foot;
    }

    private void submit(long open, NativeButton button) {
        if (open == 0) {
            submit.run();
            return;
        }
        button.setEnabled(false);
        var sure = Parts.button(speech.say("assessment.review.sure"), Tone.PRIMARY, click -> submit.run());
        var wait = Parts.button(speech.say("assessment.review.wait"), Tone.PLAIN, click -> {
            asked.removeAll();
            button.setEnabled(true);
            button.focus();
        });
        asked.removeAll();
        asked.getElement().setAttribute("role", "alert");
        asked.add(Parts.notice(
                Tone.WARN, new Paragraph(speech.say("assessment.review.confirm", open)), Parts.row(wait, sure)));
        wait.focus();
    }
}
