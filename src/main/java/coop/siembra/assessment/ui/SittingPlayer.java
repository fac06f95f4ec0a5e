package coop.siembra.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.assessment.Desk;
import coop.siembra.assessment.sitting.Page;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.sitting.SittingSteps;
import coop.siembra.kernel.Language;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Voice;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Takes somebody through a sitting: what it is and who will see what, the pages, the review and thanks. The store knows where somebody
 * is; the tab opened last may write.
 */
public class SittingPlayer extends Div {
    private static final String TO_HEADING =
            "const h = this.querySelector('h1'); if (h) { h.tabIndex = -1; h.focus(); window.scrollTo(0, 0); }";

    private final transient Seat seat;
    private final transient Clock clock;
    private final transient SeatSession session;
    private final Div stage = Parts.box("assessment-stage");
    private @Nullable TimerField timer;
    private boolean closed;

    /**
     * @param desk the seat's
     * @param voice of the page around; the sitting speaks its own language once it is agreed to
     */
    public SittingPlayer(Seat seat, Desk desk, Voice voice, Clock clock) {
        this.seat = seat;
        this.clock = clock;
        addClassName("assessment-player");
        var watcher = new SeatSession.Watcher() {
            @Override
            public void saved(Desk now) {
                resynchronise(now);
            }

            @Override
            public void closed() {
                close();
            }

            @Override
            public void reopen() {
                SittingPlayer.this.reopen();
            }
        };
        var speech = new Speech(voice).in(desk.sitting().language());
        session = new SeatSession(seat, desk, speech, clock, watcher);
        add(session.trouble(), stage);
        if (desk.sitting().closed()) {
            close();
        } else {
            openHere();
        }
    }

    private void openHere() {
        boolean opened = session.take(new SittingStep.Open());
        if (closed) {
            return;
        }
        if (opened && session.desk().sitting().beganAt() != null) {
            page(session.desk().sitting().page(), false);
        } else if (opened) {
            welcome();
        } else {
            show(Parts.section(session.speech().say("assessment.player.unopened"), session.status()));
        }
    }

    private void reopen() {
        session.trouble().removeAll();
        openHere();
        focusHeading();
    }

    private void welcome() {
        getElement().setAttribute("lang", session.speech().voice().language().code());
        show(new WelcomePart(session, this::speak, this::begin));
    }

    private void speak(Language language) {
        session.speak(session.speech().in(language));
        welcome();
        focusHeading();
    }

    private void begin() {
        var language = session.speech().voice().language();
        if (session.take(new SittingStep.Consent(language)) && session.take(new SittingStep.Begin())) {
            page(0, true);
        }
    }

    private void turn(int number) {
        if (session.take(new SittingStep.Turn(number))) {
            page(number, true);
        }
    }

    private void turnTo(int number, String item) {
        turn(number);
        if (!closed) {
            getElement().executeJs("this.querySelector('[data-item=\"' + $0 + '\"]')?.scrollIntoView()", item);
        }
    }

    private void page(int number, boolean focus) {
        var desk = session.desk();
        getElement().setAttribute("lang", session.speech().voice().language().code());
        if (number >= desk.pages().size()) {
            show(head(new H1(session.speech().say("assessment.review.title")), number), review());
        } else if (opensUntouched(desk, number)) {
            var page = desk.pages().get(number);
            show(
                    head(new H1(session.speech().of(page.section().title())), number),
                    new SectionPart(session, page, () -> items(page, true)));
        } else {
            items(desk.pages().get(number), focus);
            return;
        }
        if (focus) {
            focusHeading();
        }
    }

    private ReviewPart review() {
        return new ReviewPart(session, this::turnTo, this::turn, this::submit);
    }

    private void items(Page page, boolean focus) {
        session.startWatch();
        show(
                head(new H1(session.speech().of(page.section().title())), page.number()),
                new PagePart(session, page, this::turn));
        if (focus) {
            focusHeading();
        }
    }

    private static boolean opensUntouched(Desk desk, int number) {
        var page = desk.pages().get(number);
        return page.opens()
                && page.items().stream()
                        .allMatch(placed ->
                                desk.sitting().response(placed.item().id()).isEmpty());
    }

    private Component head(H1 title, int number) {
        var desk = session.desk();
        var speech = session.speech();
        int count = desk.pages().size();
        var where = number >= count
                ? speech.say("assessment.player.all-pages", count)
                : speech.say("assessment.player.page", number + 1, count);
        var name = new Paragraph(speech.of(desk.instrument().title()));
        name.addClassName("assessment-name");
        var top = Parts.box("assessment-top", name);
        timer = desk.timing()
                .map(timing -> new TimerField(speech, this::askForTime))
                .orElse(null);
        if (timer != null) {
            top.add(timer);
            resynchronise(desk);
        }
        return Parts.box(
                "assessment-head",
                top,
                title,
                Parts.muted(where),
                Parts.meter(Math.min(number, count) * 100 / Math.max(1, count), where));
    }

    /** The browser's clock has run out: what is on the page is stored while that is still taken, then the server says how it is. */
    private void askForTime() {
        if (!closed && session.settle()) {
            session.take(new SittingStep.Turn(session.desk().sitting().page()));
        }
    }

    private void resynchronise(Desk desk) {
        if (timer != null) {
            var left = desk.timing().map(timing -> timing.remaining(clock.instant()));
            left.ifPresent(timer::left);
        }
    }

    private void submit() {
        if (session.settle() && session.take(new SittingStep.Submit())) {
            close();
        }
    }

    private void close() {
        if (closed) {
            return;
        }
        closed = true;
        timer = null;
        var desk = seat.desk().orElse(session.desk());
        session.trouble().removeAll();
        show(thanks(desk));
        focusHeading();
        seat.onClosed(desk);
    }

    private Component thanks(Desk desk) {
        var speech = session.speech();
        var end = End.of(desk.sitting());
        long answered = desk.form().items().stream()
                .filter(placed -> SittingSteps.answered(placed.item(), desk.sitting()))
                .count();
        var lead = new Paragraph(speech.say(end.lead()));
        lead.addClassName("si-lead");
        return Parts.box(
                "si-card assessment-part",
                Parts.muted(speech.of(desk.instrument().title())),
                new H1(speech.say(end.title())),
                lead,
                new Paragraph(speech.say(
                        "assessment.review.answered",
                        answered,
                        desk.form().items().size())),
                seat.onwards(desk));
    }

    /** Keys of the words for how it ended. */
    private record End(String title, String lead) {

        static End of(Sitting sitting) {
            var closing = sitting.closing();
            if (closing != null && closing.abandoned()) {
                return new End("assessment.abandoned.title", "assessment.abandoned.lead");
            }
            return closing != null && closing.timeUp()
                    ? new End("assessment.time-up.title", "assessment.time-up.lead")
                    : new End("assessment.thanks.title", "assessment.thanks.lead");
        }
    }

    private void show(Component... parts) {
        stage.removeAll();
        stage.add(parts);
    }

    private void focusHeading() {
        getElement().executeJs(TO_HEADING);
    }
}
