package coop.siembra.hiring;

import coop.siembra.hiring.ApplicantFile.Decided;
import coop.siembra.hiring.ApplicantFile.Link;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Battery;
import coop.siembra.hiring.model.Participation;
import coop.siembra.hiring.model.Reply;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.StaffNote;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.model.Viewer;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.ReplyStore;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.SittingId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together what the signed-in person may see of an applicant, by the rules of {@link Sight}. */
@Component
class ApplicantFiles {
    private final ApplicantStore store;
    private final ReplyStore replies;
    private final HiringAccess access;
    private final Clock clock;

    ApplicantFiles(ApplicantStore store, ReplyStore replies, HiringAccess access, Clock clock) {
        this.store = store;
        this.replies = replies;
        this.access = access;
        this.clock = clock;
    }

    /**
     * An applicant with whom the signed-in person has to do, with all there is: only to act on, never to hand on.
     *
     * @param sight what the viewer sees
     */
    record Case(ApplicantStore.Held held, OpeningStore.Held opening, Viewer.Staff viewer, Set<Sight> sight) {

        Applicant applicant() {
            return held.applicant();
        }

        boolean recruits() {
            return viewer.recruits(opening.opening().unit());
        }
    }

    /** Others there are none. */
    Optional<Case> find(ApplicationId id) {
        return store.find(id)
                .flatMap(held -> access.opening(held.applicant().opening()).map(opening -> open(held, opening)))
                .filter(found -> found.sight().contains(Sight.PRESENCE));
    }

    private Case open(ApplicantStore.Held held, OpeningStore.Held opening) {
        var viewer = access.viewer(opening.opening());
        var id = held.applicant().id();
        boolean handedIn = access.handedIn(opening, viewer, List.of(id)).contains(id);
        return new Case(
                held,
                opening,
                viewer,
                Sight.of(opening.opening(), held.applicant().application(), viewer, handedIn));
    }

    ApplicantFile file(Case found) {
        var applicant = found.applicant();
        var application = applicant.application();
        var opening = found.opening().opening();
        var sight = found.sight();
        boolean usable = applicant.participation().usable();
        boolean remarks = sight.contains(Sight.ANSWERS) && sight.contains(Sight.IDENTITY);
        return new ApplicantFile(
                applicant.id(),
                OpeningFile.of(found.opening(), found.viewer()),
                applicant.number(),
                applicant.language(),
                application.receivedAt(),
                application.keptUntil(),
                application.stage(opening),
                sight,
                sight.contains(Sight.IDENTITY) ? Optional.ofNullable(applicant.identity()) : Optional.empty(),
                sight.contains(Sight.ADJUSTMENT)
                        ? Optional.ofNullable(applicant.participation().adjustment())
                        : Optional.empty(),
                sight.contains(Sight.ANSWERS) && usable ? reply(applicant.id()) : Optional.empty(),
                sight.contains(Sight.SCORES) && usable ? sittings(found) : Map.of(),
                remarks ? applicant.participation().remarks() : List.of(),
                sight.contains(Sight.DECISIONS) ? Optional.of(decided(found)) : Optional.empty(),
                notes(found),
                found.recruits() ? link(applicant) : Optional.empty(),
                found.recruits() ? applicant.participation().consents() : List.of());
    }

    private Optional<Reply> reply(ApplicationId id) {
        return replies.find(id)
                .map(ReplyStore.Held::reply)
                .filter(Reply::submitted)
                .map(Reply::untimed);
    }

    private static Map<InstrumentId, SittingId> sittings(Case found) {
        var all = found.applicant().participation().sittings();
        Map<InstrumentId, SittingId> judged = new LinkedHashMap<>();
        found.opening().setup().battery().judged().stream()
                .map(Battery.Sat::instrument)
                .forEach(instrument -> {
                    var sitting = all.get(instrument);
                    if (sitting != null) {
                        judged.put(instrument, sitting);
                    }
                });
        return judged;
    }

    private static Decided decided(Case found) {
        var application = found.applicant().application();
        return new Decided(
                Standing.of(application, found.opening().opening()),
                application.decisions(),
                Optional.ofNullable(application.withdrawnAt()),
                application.reviews());
    }

    private static List<StaffNote> notes(Case found) {
        boolean all = found.sight().contains(Sight.DECISIONS);
        return found.applicant().notes().stream()
                .filter(note -> all || note.by().equals(found.viewer().person()))
                .toList();
    }

    private Optional<Link> link(Applicant applicant) {
        var done = Participation.dataUntil(applicant.application(), clock.getZone());
        return Optional.ofNullable(applicant.participation().invitation())
                .map(link -> new Link(
                        link.state(clock.instant()),
                        link.at(),
                        link.expires(),
                        link.beginsOn(),
                        link.asks() && link.expires().isBefore(done)));
    }
}
