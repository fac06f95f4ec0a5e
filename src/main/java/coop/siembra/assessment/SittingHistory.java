package coop.siembra.assessment;

import coop.siembra.assessment.events.AssessmentEvent;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Moment;
import coop.siembra.assessment.sitting.Page;
import coop.siembra.assessment.sitting.Pages;
import coop.siembra.assessment.sitting.Sitting;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.sitting.SittingSteps;
import coop.siembra.assessment.sitting.Taken;
import coop.siembra.assessment.store.SittingStore;
import coop.siembra.assessment.store.SittingStore.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Somebody's whole time through an instrument, lived in memory under the same rules as a taker's steps and stored with all its news in one
 * write. Not for people at work: what they do is stored step by step.
 */
public final class SittingHistory {
    private final Instrument instrument;
    private final Form form;
    private final SittingStore store;
    private final Supplier<Moment> moments;
    private final List<AssessmentEvent> news = new ArrayList<>();
    private Sitting sitting;

    SittingHistory(Instrument instrument, Form form, Sitting fresh, SittingStore store, Supplier<Moment> moments) {
        this.instrument = instrument;
        this.form = form;
        this.sitting = fresh;
        this.store = store;
        this.moments = moments;
    }

    public Instrument instrument() {
        return instrument;
    }

    /** The pages in the taker's order. */
    public List<Page> pages() {
        return Pages.of(instrument, form, sitting.seed());
    }

    /** As far as it has been lived. */
    public Sitting sitting() {
        return sitting;
    }

    /**
     * Takes one step; one after the end of the time closes the sitting as of that end.
     *
     * @throws IllegalStateException when the rules refuse the step: whoever makes up a history knows them
     */
    public void take(SittingStep step) {
        switch (SittingSteps.take(instrument, form, sitting, step, moments.get())) {
            case Taken.Refused(var reason) -> throw new IllegalStateException(step + ": " + reason);
            case Taken.TimeUp(var closed, var told) -> keep(closed, told);
            case Taken.Accepted(var changed, var told) -> keep(changed, told);
        }
    }

    private void keep(Sitting changed, List<AssessmentEvent> told) {
        sitting = changed;
        news.addAll(told);
    }

    /**
     * Stores it; once.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the taker has another such sitting open
     */
    public void save() {
        store.save(new Held(sitting, null), sitting, instrument, news);
    }
}
