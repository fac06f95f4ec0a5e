package coop.siembra.assessment;

import coop.siembra.assessment.events.AssessmentEvent;
import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.sitting.Sitting;
import java.util.List;

/** Says what a sitting shows of competencies, each at most once; not asked for self-reports. */
interface Shown {

    List<AssessmentEvent.Shown> of(Instrument instrument, Form form, Sitting sitting);
}
