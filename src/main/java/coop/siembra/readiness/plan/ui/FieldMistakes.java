package coop.siembra.readiness.plan.ui;

import com.vaadin.flow.component.HasValidation;
import coop.siembra.readiness.model.plan.PlanRefusal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says beside each field of a form what is wrong with it. */
final class FieldMistakes {
    private final PlanWords words;
    private final Map<PlanRefusal, HasValidation> fields = new EnumMap<>(PlanRefusal.class);

    FieldMistakes(PlanWords words) {
        this.words = words;
    }

    /** What is said beside a field. */
    FieldMistakes at(HasValidation field, PlanRefusal... mistakes) {
        for (var mistake : mistakes) {
            fields.put(mistake, field);
        }
        return this;
    }

    /** Says these and nothing else; what belongs to no field is returned. */
    List<PlanRefusal> say(List<PlanRefusal> mistakes) {
        fields.values().forEach(field -> field.setInvalid(false));
        mistakes.forEach(mistake -> {
            var field = fields.get(mistake);
            if (field != null) {
                field.setInvalid(true);
                field.setErrorMessage(words.refusal(mistake));
            }
        });
        return mistakes.stream().filter(mistake -> !fields.containsKey(mistake)).toList();
    }
}
