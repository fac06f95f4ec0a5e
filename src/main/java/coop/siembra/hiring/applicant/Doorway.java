package coop.siembra.hiring.applicant;

import coop.siembra.hiring.DecisionNews;
import coop.siembra.hiring.Invitations;
import coop.siembra.hiring.Retrying;
import coop.siembra.hiring.applicant.DeskOutcome.Done;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.applicant.DeskOutcome.Shut;
import coop.siembra.hiring.events.HiringEvent;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.Application;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.model.Steps;
import coop.siembra.hiring.model.Taken;
import coop.siembra.hiring.model.Viewer;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Lets in whoever holds a link that works, each time they do something, and to nothing but their own application. */
@Component
class Doorway {
    private final Invitations invitations;
    private final ApplicantStore store;
    private final OpeningStore openings;
    private final DecisionNews news;
    private final Clock clock;

    Doorway(Invitations invitations, ApplicantStore store, OpeningStore openings, DecisionNews news, Clock clock) {
        this.invitations = invitations;
        this.store = store;
        this.openings = openings;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Somebody who is in.
     *
     * @param application as they know it: without what they have not been told yet
     */
    record Guest(
            ApplicantStore.Held held,
            OpeningStore.Held opening,
            Applicant applicant,
            Application application,
            Identity identity,
            Invitation link) {

        ApplicationId id() {
            return applicant.id();
        }

        boolean decided() {
            return application().ended() || application().hired(opening.opening());
        }
    }

    Optional<Guest> enter(String token) {
        return invitations
                .entered(token)
                .flatMap(entry -> store.find(entry.id()).flatMap(held -> guest(held, entry.data())));
    }

    /** @param data whether they come by the link to their data */
    private Optional<Guest> guest(ApplicantStore.Held held, boolean data) {
        var applicant = held.applicant();
        var identity = applicant.identity();
        var participation = applicant.participation();
        var link = data ? participation.data() : participation.invitation();
        return identity == null || link == null
                ? Optional.empty()
                : openings.find(applicant.opening())
                        .map(opening -> new Guest(
                                held, opening, applicant, news.told(applicant.application()), identity, link));
    }

    /** Does something, again when somebody else has stored in between. */
    DeskOutcome doing(String token, Function<Guest, DeskOutcome> work) {
        return Retrying.on(() -> enter(token).map(work).orElseGet(Shut::new));
    }

    DeskOutcome save(Guest guest, Applicant changed, List<HiringEvent> news) {
        if (!changed.equals(guest.applicant()) || !news.isEmpty()) {
            store.save(guest.held(), changed, guest.opening().opening(), news);
        }
        return new Done();
    }

    /** Takes a step by the rules, from what the guest knows; nothing is stored where it changes nothing. */
    DeskOutcome take(Guest guest, Step step, HiringEvent event) {
        var by = new Viewer.Applicant(guest.id());
        return switch (Steps.take(guest.opening().opening(), guest.application(), step, by, now())) {
            case Taken.Refused(var reason) -> new Refused(reason);
            case Taken.Accepted(var changed) ->
                changed.equals(guest.application()) ? new Done() : save(guest, changed(guest, changed), List.of(event));
        };
    }

    /** What was decided stays, also where the guest does not know it. */
    static Applicant changed(Guest guest, Application known) {
        var decisions = guest.applicant().application().decisions();
        return guest.applicant().with(known.deciding(decisions));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
