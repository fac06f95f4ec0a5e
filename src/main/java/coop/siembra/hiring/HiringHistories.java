package coop.siembra.hiring;

import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.RatingStore;
import coop.siembra.hiring.store.ReplyStore;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/**
 * Openings of invented organisations, such as the demo's: what happened in them is lived under the rules of real use, at whatever time it
 * was, and stored by the same stores. It is no news, so that nobody gets letters, and stands in no audit.
 */
@Service
public class HiringHistories {
    private final OpeningForms forms;
    private final OpeningContent content;
    private final Stores stores;

    HiringHistories(OpeningForms forms, OpeningContent content, Stores stores) {
        this.forms = forms;
        this.content = content;
        this.stores = stores;
    }

    /** Where everything of an opening is kept. */
    @Component
    record Stores(
            OpeningStore openings,
            ApplicantStore applicants,
            ReplyStore replies,
            RatingStore ratings,
            RatingDesks desks,
            Declarations declarations) {}

    /**
     * An opening before it exists.
     *
     * @param profile id of a profile of the content
     * @param recruiter who makes it
     * @param closes last day of applying
     * @param team who takes part in judging
     */
    public record Plan(
            OpeningId id,
            String profile,
            UnitId unit,
            PersonId recruiter,
            LocalDate closes,
            Map<PersonId, Set<Part>> team) {}

    /**
     * Opens it.
     *
     * @param clock moved by whoever lives the history
     * @return nothing when there is no such profile
     */
    public Optional<HiringHistory> open(Plan plan, Clock clock) {
        return forms.proposed(plan.profile(), plan.unit(), LocalDate.now(clock)).map(form -> {
            var closing = new OpeningForm(
                    form.title(),
                    form.unit(),
                    form.profile(),
                    form.needs(),
                    form.reason(),
                    form.requirements(),
                    form.stages(),
                    form.blind(),
                    plan.closes(),
                    form.keep(),
                    form.battery(),
                    form.noticeDays(),
                    form.publicPage());
            var draft = forms.draft(closing, plan.id(), null, plan.recruiter(), clock.instant());
            var history = new HiringHistory(draft, stores, clock);
            history.publish(plan.team(), content.core(draft.opening(), draft.setup()));
            return history;
        });
    }
}
