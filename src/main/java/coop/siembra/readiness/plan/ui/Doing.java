package coop.siembra.readiness.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.siembra.readiness.model.plan.Goal;
import coop.siembra.readiness.model.plan.PlanRefusal;
import coop.siembra.readiness.plan.PlanEditing.Outcome;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Where a form says what is wrong that belongs to no field, and that the store could not be reached. */
class Doing extends Div {
    private final transient PlanWords words;

    Doing(PlanWords words) {
        this.words = words;
        getElement().setAttribute("role", "alert");
    }

    /**
     * Does something.
     *
     * @param fields says beside its fields what is wrong with them, and returns the rest
     * @return the goal as stored; empty when it was not
     */
    Optional<Goal> run(Supplier<Outcome> deed, Function<List<PlanRefusal>, List<PlanRefusal>> fields) {
        removeAll();
        try {
            return switch (deed.get()) {
                case Outcome.Stored(var goal) -> Optional.of(goal);
                case Outcome.Refused(var why) -> {
                    fields.apply(why).forEach(one -> say(words.refusal(one)));
                    yield Optional.empty();
                }
            };
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(getClass()).error("the plan could not be stored", unreachable);
            say(getTranslation("ui.save.unreachable"));
            return Optional.empty();
        }
    }

    private void say(String sentence) {
        add(Parts.notice(Tone.BAD, new Paragraph(sentence)));
    }
}
