package coop.siembra.assessment.sitting;

import coop.siembra.assessment.events.AssessmentEvent;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taken.Accepted;
import coop.siembra.assessment.sitting.Taken.Refused;
import coop.siembra.assessment.sitting.Taken.TimeUp;
import coop.siembra.item.Response;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A sitting in memory with a clock of its own: takes steps as the service does, and keeps what was told. */
final class Sat {
    static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    final Instrument instrument;
    final Form form;
    final List<AssessmentEvent> news = new ArrayList<>();
    Sitting sitting;
    Instant now = NOON;
    int extra;

    Sat(Instrument instrument) {
        this.instrument = instrument;
        this.form = instrument.forms().getFirst();
        this.sitting = Sitting.fresh(
                new SittingId("one"),
                Taker.person(new PersonId("ana")),
                instrument,
                form.id(),
                Purpose.BASELINE,
                Language.EN,
                7,
                false,
                NOON);
    }

    /** Opened, agreed to and begun in tab {@code t}. */
    static Sat begun(Instrument instrument) {
        var sat = new Sat(instrument);
        sat.take("t", new SittingStep.Open());
        sat.take("t", new SittingStep.Consent(Language.ES));
        sat.take("t", new SittingStep.Begin());
        return sat;
    }

    Taken take(String tab, SittingStep step) {
        var moment = new Moment(
                tab, now, extra, UUID::randomUUID, closed -> List.of(new AssessmentEvent.Shown("listening", 0.5, 1)));
        var taken = SittingSteps.take(instrument, form, sitting, step, moment);
        switch (taken) {
            case Accepted(var changed, var told) -> keep(changed, told);
            case TimeUp(var closed, var told) -> keep(closed, told);
            case Refused refused -> {}
        }
        return taken;
    }

    private void keep(Sitting changed, List<AssessmentEvent> told) {
        sitting = changed;
        news.addAll(told);
    }

    Taken answer(String item, Response response) {
        return answer(item, response, Duration.ofSeconds(8));
    }

    Taken answer(String item, Response response, Duration spent) {
        return take("t", new SittingStep.Answer(item, response, spent));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Sitting.Given given(String item) {
        return sitting.response(item).orElseThrow();
    }
}
