package coop.siembra.hiring.applicant;

import coop.siembra.hiring.Hired;
import coop.siembra.hiring.LetterKind;
import coop.siembra.hiring.LetterWriter;
import coop.siembra.hiring.LetterWriter.Order;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.applicant.Doorway.Guest;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.Notice;
import coop.siembra.hiring.events.HiringEvent;
import coop.siembra.hiring.model.Adjustment;
import coop.siembra.hiring.model.Participation;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Steps;
import coop.siembra.kernel.Language;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Where an applicant's link leads: how they stand, what they agree to and what would help them. Whoever holds the link is the applicant; a
 * link that does not work leads nowhere, whatever the reason.
 */
@Service
public class ApplicantDesk {
    private final Doorway doorway;
    private final Duties duties;
    private final OwnFiles files;
    private final HiringContent content;
    private final LetterWriter letters;
    private final Hired hired;
    private final Clock clock;

    ApplicantDesk(
            Doorway doorway,
            Duties duties,
            OwnFiles files,
            HiringContent content,
            LetterWriter letters,
            Hired hired,
            Clock clock) {
        this.doorway = doorway;
        this.duties = duties;
        this.files = files;
        this.content = content;
        this.letters = letters;
        this.hired = hired;
        this.clock = clock;
    }

    /**
     * The application of a link. Who has handed in everything is thanked by letter, once, and from then on the link lasts as long as their
     * data.
     */
    public Optional<Own> enter(String token) {
        return doorway.enter(token).flatMap(guest -> {
            var all = duties.of(guest);
            if (Duties.done(all)) {
                thank(guest, token);
            }
            return files.own(guest, all);
        });
    }

    /** The notices for whoever has no link that works. */
    public Optional<Notice> shut() {
        return content.notices().flatMap(notices -> notices.notice("link"));
    }

    private void thank(Guest guest, String token) {
        var until = Participation.dataUntil(guest.application(), clock.getZone());
        if (guest.link().lasting(until).equals(guest.link())) {
            return;
        }
        var letter = LetterWriter.once("thank-you", guest.id().value());
        if (!letters.written(letter)) {
            letters.write(
                    guest.opening(),
                    guest.applicant(),
                    Order.of(letter, LetterKind.APPLICATION, "thank-you").linking(token));
        }
        doorway.doing(token, again -> {
            var participation = again.applicant().participation();
            return doorway.save(
                    again, again.applicant().with(participation.by(again.link().lasting(until))), List.of());
        });
    }

    /** Reads in another language from now on. */
    public DeskOutcome speak(String token, Language language) {
        return doorway.doing(
                token, guest -> doorway.save(guest, guest.applicant().speaking(language), List.of()));
    }

    /**
     * Answers all statements of the consent.
     *
     * @param agreed ids of those that are agreed to, among which must be all that are needed
     */
    public DeskOutcome agree(String token, Set<String> agreed) {
        return settled(token, doorway.doing(token, guest -> {
            var notice = files.notices(guest).flatMap(notices -> notices.notice(Notice.CONSENT));
            if (notice.isEmpty()) {
                return new Refused(Refusal.NOT_YET);
            }
            var statements = notice.get().statements();
            boolean all = statements.stream()
                    .filter(Notice.Statement::required)
                    .map(Notice.Statement::id)
                    .allMatch(agreed::contains);
            var known = statements.stream().map(Notice.Statement::id).toList();
            if (!all || !known.containsAll(agreed)) {
                return new Refused(Refusal.UNFIT);
            }
            return doorway.save(guest, Consents.said(guest, known, agreed, doorway.now()), List.of());
        }));
    }

    /** Says something else to one statement than before. */
    public DeskOutcome change(String token, String statement, boolean agreed) {
        return settled(token, doorway.doing(token, guest -> {
            boolean known = files.notices(guest)
                    .flatMap(notices -> notices.notice(Notice.CONSENT))
                    .flatMap(notice -> notice.statement(statement))
                    .isPresent();
            return known
                    ? doorway.save(
                            guest,
                            Consents.said(
                                    guest, List.of(statement), agreed ? Set.of(statement) : Set.of(), doorway.now()),
                            List.of())
                    : new Refused(Refusal.UNFIT);
        }));
    }

    /** What was carried over goes when it is no longer agreed to. */
    private DeskOutcome settled(String token, DeskOutcome outcome) {
        doorway.enter(token).map(Guest::id).ifPresent(hired::settle);
        return outcome;
    }

    /**
     * Asks for what would help; until it is answered the link's time stands still. Never asked is why.
     *
     * @param options ids of what is to be chosen from
     * @param text in the applicant's own words; may be empty when something is chosen
     */
    public DeskOutcome ask(String token, Collection<String> options, String text) {
        if (text.length() > Steps.LONGEST_TEXT) {
            return new Refused(Refusal.TOO_LONG);
        }
        return doorway.doing(token, guest -> {
            var known = files.notices(guest)
                    .flatMap(notices -> notices.notice(Notice.ACCOMMODATION))
                    .map(notice ->
                            notice.options().stream().map(Notice.Option::id).toList())
                    .orElse(List.of());
            if (!known.containsAll(options) || options.isEmpty() && text.isBlank()) {
                return new Refused(Refusal.UNFIT);
            }
            if (guest.application().withdrawnAt() != null || guest.decided()) {
                return new Refused(Refusal.TOO_LATE);
            }
            return ask(guest, known.stream().filter(options::contains).toList(), text.strip());
        });
    }

    private DeskOutcome ask(Guest guest, List<String> options, String text) {
        var now = doorway.now();
        var participation = guest.applicant().participation();
        var link = participation.invitation();
        var changed = participation
                .adjusted(new Adjustment(options, text, now, null))
                .by(link == null ? null : link.held(now));
        var news = new HiringEvent.AdjustmentAsked(
                UUID.randomUUID(),
                now,
                guest.opening().opening().id().value(),
                guest.id().value());
        return doorway.save(guest, guest.applicant().with(changed), List.of(news));
    }
}
