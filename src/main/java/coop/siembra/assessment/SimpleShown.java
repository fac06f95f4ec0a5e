package coop.siembra.assessment;

import coop.siembra.assessment.events.AssessmentEvent;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Sitting;
import java.util.List;
import org.springframework.stereotype.Component;

/** For the time being. */
@Component
final class SimpleShown implements Shown {

    @Override
    public List<AssessmentEvent.Shown> of(Instrument instrument, Form form, Sitting sitting) {
        return List.of();
    }
}
