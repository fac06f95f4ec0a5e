package coop.siembra.assessment;

import coop.siembra.assessment.instrument.Form;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.assessment.instrument.Instrument.Use;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.SittingSummary;
import java.util.Comparator;
import java.util.List;

/** Which of an instrument's forms is due. Pure. */
final class Forms {

    private Forms() {}

    /** Whether an instrument is made for a purpose. */
    static boolean serves(Instrument instrument, Purpose purpose) {
        var use = switch (purpose) {
            case BASELINE, GROWTH -> Use.BASELINE;
            case LEADERS -> Use.LEADERS;
            case HIRING -> Use.HIRING;
        };
        return instrument.uses().contains(use);
    }

    /**
     * The first form for a first time, the second for hiring, so that employees and applicants do not share one; and when the instrument
     * was sat before, the one after the last that has begun.
     *
     * @param earlier all sittings of the taker
     */
    static Form due(Instrument instrument, Purpose purpose, List<SittingSummary> earlier) {
        var forms = instrument.forms();
        int usual = purpose == Purpose.HIRING ? Math.min(1, forms.size() - 1) : 0;
        if (purpose == Purpose.BASELINE || purpose == Purpose.HIRING) {
            return forms.get(usual);
        }
        return earlier.stream()
                .filter(sitting -> sitting.instrument().equals(instrument.id()) && sitting.beganAt() != null)
                .max(Comparator.comparing(SittingSummary::createdAt))
                .map(last -> next(forms, last.form()))
                .orElse(forms.get(usual));
    }

    private static Form next(List<Form> forms, String last) {
        var ids = forms.stream().map(Form::id).toList();
        return forms.get((ids.indexOf(last) + 1) % forms.size());
    }
}
