package coop.siembra.hiring;

import coop.siembra.access.model.Secret;
import coop.siembra.hiring.ApplicantFiles.Case;
import coop.siembra.hiring.HiringHistories.Stores;
import coop.siembra.hiring.model.Adjustment;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Consent;
import coop.siembra.hiring.model.Decision.Evidence;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.Participation;
import coop.siembra.hiring.model.Reply;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.StaffNote;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.model.Steps;
import coop.siembra.hiring.model.Taken;
import coop.siembra.hiring.model.Viewer;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.Scorecard;
import coop.siembra.hiring.model.judging.Scorecard.Rating;
import coop.siembra.hiring.model.judging.ScorecardStep;
import coop.siembra.hiring.model.judging.Scorecards;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.ReplyStore;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.SittingId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An invented applicant's way through an opening, under the rules of real use; stored at its end. */
public final class ApplicantHistory {
    private final OpeningStore.Held opening;
    private final Stores stores;
    private final Clock clock;
    private Applicant applicant;

    ApplicantHistory(Applicant fresh, OpeningStore.Held opening, Stores stores, Clock clock) {
        this.applicant = fresh;
        this.opening = opening;
        this.stores = stores;
        this.clock = clock;
    }

    public ApplicationId id() {
        return applicant.id();
    }

    /** The stage in which something is to be decided. */
    public String stage() {
        return applicant.application().stage(opening.opening()).id();
    }

    /** Where most is to be seen by now. */
    public Evidence evidence() {
        return switch (applicant.application().stage(opening.opening()).kind()) {
            case APPLICATION -> Evidence.DOCUMENT;
            case ASSESSMENT -> Evidence.REPLY;
            case INTERVIEW, DECISION -> Evidence.INTERVIEW;
        };
    }

    /** Gets a link that nobody knows. */
    public void invited(int days) {
        var link = new Invitation(
                Secret.hash(Secret.random()),
                opening.by(),
                now(),
                now().plus(Duration.ofDays(days)),
                LocalDate.now(clock),
                false,
                null);
        change(applicant.participation().by(link));
    }

    /** @param statements ids of what is agreed to, in the notice of now */
    public void agrees(List<String> statements) {
        statements.forEach(statement -> change(applicant
                .participation()
                .saying(new Consent(statement, opening.setup().pinned().notices(), true, now()))));
    }

    /** Asks for something that makes taking part easier; the link's time stands still until it is answered. */
    public void asks(List<String> options, String text) {
        change(applicant.participation().adjusted(new Adjustment(options, text, now(), null)));
        change(applicant.participation().by(link(link -> link.held(now()))));
    }

    /** Is answered, without extra time. */
    public void answered(String text) {
        var asked = applicant.participation().adjustment();
        if (asked == null) {
            throw new IllegalStateException("nothing was asked for");
        }
        var answer = new Adjustment.Answer(0, text, opening.by(), now());
        change(applicant
                .participation()
                .adjusted(new Adjustment(asked.options(), asked.text(), asked.askedAt(), answer)));
        change(applicant.participation().by(link(link -> link.released(now()))));
    }

    private @Nullable Invitation link(Function<Invitation, Invitation> change) {
        var link = applicant.participation().invitation();
        return link == null ? null : change.apply(link);
    }

    public void sat(InstrumentId instrument, SittingId sitting) {
        change(applicant.participation().sitting(instrument, sitting));
    }

    /** Hands in a reply; where the opening has no task, nothing happens. */
    public void replies(String text) {
        var task = opening.setup().battery().task();
        if (task != null) {
            var version = opening.setup().pinned().tasks();
            var reply = Reply.begin(id(), opening.opening().id(), task, version, now())
                    .written(text, now())
                    .handedIn(now());
            stores.replies().save(new ReplyStore.Held(reply, null), reply);
        }
    }

    /** @param groups ids of options by question */
    public void declares(Map<String, Set<String>> groups) {
        stores.declarations().declare(id(), groups);
    }

    /**
     * Is rated by somebody; the scorecard is stored at once.
     *
     * @param ratings for each thing that is asked
     * @param asked how many of them are rated; when all, the scorecard is handed in
     */
    public void rated(PersonId by, Rated what, Function<String, Rating> ratings, int asked) {
        var own = stores.desks().own(seenBy(by), what);
        var card = own.card();
        for (var one : card.asked().stream().limit(asked).toList()) {
            card = take(card, new ScorecardStep.Rate(one, ratings.apply(one)));
        }
        if (asked >= card.asked().size()) {
            card = take(card, new ScorecardStep.Submit());
        }
        stores.ratings().save(own, card, now(), List.of());
    }

    private Case seenBy(PersonId person) {
        return new Case(
                ApplicantStore.Held.fresh(applicant),
                opening,
                new Viewer.Staff(person, Set.of()),
                EnumSet.allOf(Sight.class));
    }

    private Scorecard take(Scorecard card, ScorecardStep step) {
        return switch (Scorecards.take(card, step, card.by(), now())) {
            case Scorecards.Marked.Refused(var reason) -> throw new IllegalStateException(step + ": " + reason);
            case Scorecards.Marked.Accepted(var changed) -> changed;
        };
    }

    /** Somebody who decides does so. */
    public void decided(PersonId by, Step.Decide step) {
        take(step, new Viewer.Staff(by, Set.of()));
    }

    public void withdraws() {
        take(new Step.Withdraw(), new Viewer.Applicant(id()));
    }

    private void take(Step step, Viewer by) {
        switch (Steps.take(opening.opening(), applicant.application(), step, by, now())) {
            case Taken.Refused(var reason) -> throw new IllegalStateException(step + ": " + reason);
            case Taken.Accepted(var changed) -> applicant = applicant.with(changed);
        }
    }

    public void noted(PersonId by, String text) {
        applicant = applicant.noted(new StaffNote(by, now(), text));
    }

    /** Stores the applicant, once. */
    public void save() {
        stores.applicants().save(ApplicantStore.Held.fresh(applicant), applicant, opening.opening(), List.of());
        int ratings = stores.ratings().submitted(id());
        if (ratings > 0) {
            stores.applicants().rated(id(), ratings);
        }
    }

    private void change(Participation changed) {
        applicant = applicant.with(changed);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
