package coop.siembra.hiring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.hiring.LettersToMany;
import coop.siembra.hiring.model.Mailing;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Polling;
import java.util.function.Consumer;

/** How far letters to many are, for whoever looks and whenever they come back. */
class MailingPart extends Div {
    private static final int PERCENT = 100;

    private final transient OpeningId opening;
    private final transient LettersToMany letters;
    private final transient Phrases phrases;
    private final transient Consumer<Component> told;
    private final Polling polling = new Polling();

    /** @param told is given what came of it, once it is over */
    MailingPart(Mailing mailing, LettersToMany letters, Phrases phrases, Consumer<Component> told) {
        this.opening = mailing.opening();
        this.letters = letters;
        this.phrases = phrases;
        this.told = told;
        addClassName("hiring-stack");
        draw(mailing);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling.start(event.getUI(), this::look);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.stop(event.getUI());
        super.onDetach(event);
    }

    /** Shows how far it is now. */
    void look() {
        letters.mailing(opening).ifPresent(mailing -> {
            if (mailing.over()) {
                getUI().ifPresent(polling::stop);
                told.accept(result(mailing, phrases));
            } else {
                draw(mailing);
            }
        });
    }

    private void draw(Mailing mailing) {
        removeAll();
        int tried = mailing.done() + mailing.failed();
        int percent = mailing.total() == 0 ? 0 : tried * PERCENT / mailing.total();
        var words = phrases.say("hiring.many.progress", tried, mailing.total());
        add(new Paragraph(words), Parts.meter(percent, words), Parts.muted(phrases.say("hiring.many.goes-on")));
    }

    /** What came of one. */
    static Component result(Mailing mailing, Phrases phrases) {
        var notice = Parts.notice(
                mailing.failed() == 0 ? Tone.GOOD : Tone.WARN,
                new Paragraph(phrases.say("hiring.several.sent", mailing.done())));
        if (mailing.failed() > 0) {
            notice.add(new Paragraph(phrases.say("hiring.many.failed", mailing.failed())));
        }
        return notice;
    }
}
