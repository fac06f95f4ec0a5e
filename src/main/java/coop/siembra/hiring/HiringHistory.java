package coop.siembra.hiring;

import coop.siembra.hiring.HiringHistories.Stores;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.Application;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.OpeningSteps;
import coop.siembra.hiring.model.OpeningSteps.OpeningMoment;
import coop.siembra.hiring.model.OpeningSteps.OpeningTaken;
import coop.siembra.hiring.model.Setup;
import coop.siembra.hiring.model.Viewer;
import coop.siembra.hiring.model.judging.InterviewQuestion;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What happened in one invented opening. Not for real ones: what people do there is stored step by step, told and audited. */
public final class HiringHistory {
    private final Stores stores;
    private final Clock clock;
    private OpeningStore.Held held;
    private boolean judged;

    HiringHistory(OpeningStore.Held draft, Stores stores, Clock clock) {
        this.held = draft;
        this.stores = stores;
        this.clock = clock;
    }

    public Opening opening() {
        return held.opening();
    }

    public Setup setup() {
        return held.setup();
    }

    void publish(Map<PersonId, Set<Part>> team, List<InterviewQuestion> core) {
        team.forEach((person, parts) -> take(new OpeningStep.Assign(person, parts)));
        take(new OpeningStep.Publish(core.stream().map(InterviewQuestion::id).toList()));
        held = stores.openings().save(held);
    }

    /** @throws IllegalStateException when the rules refuse it: whoever makes up a history knows them */
    private void take(OpeningStep step) {
        var moment = new OpeningMoment(
                new Viewer.Staff(held.by(), Set.of(held.opening().unit())),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                LocalDate.now(clock),
                judged,
                Period.ZERO);
        switch (OpeningSteps.take(held.opening(), step, moment)) {
            case OpeningTaken.Refused(var reason) -> throw new IllegalStateException(step + ": " + reason);
            case OpeningTaken.Accepted(var changed) -> held = held.with(changed);
        }
    }

    /** Somebody applies. */
    public ApplicantHistory apply(ApplicationId id, NewApplicant applicant) {
        var opening = held.opening();
        var application = Application.receive(id, opening, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        int number = stores.openings().numbers(opening.id(), 1);
        var fresh = Applicant.of(application, number, applicant.identity(), applicant.language());
        return new ApplicantHistory(fresh, held, stores, clock);
    }

    /** Takes no more applications. */
    public void close() {
        take(new OpeningStep.Close());
        held = stores.openings().save(held);
    }

    /** Says that applicants have been judged, as everybody's ratings and decisions do. */
    public void judged() {
        judged = true;
        stores.openings().judging(held.opening().id());
        held = stores.openings().find(held.opening().id()).orElseThrow();
    }
}
