package coop.siembra.hiring.applicant;

import coop.siembra.hiring.ApplicantTexts;
import coop.siembra.hiring.Keeping;
import coop.siembra.hiring.LetterKind;
import coop.siembra.hiring.LetterWriter;
import coop.siembra.hiring.LetterWriter.Order;
import coop.siembra.hiring.applicant.ApplicantProof.Proof;
import coop.siembra.hiring.applicant.DeskOutcome.Done;
import coop.siembra.hiring.applicant.DeskOutcome.Refused;
import coop.siembra.hiring.applicant.Doorway.Guest;
import coop.siembra.hiring.events.HiringEvent;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Participation;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Retention.Part;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.model.Steps;
import coop.siembra.hiring.model.Taken;
import coop.siembra.hiring.model.Viewer;
import coop.siembra.notices.About;
import coop.siembra.notices.Letter;
import coop.siembra.notices.LetterId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** What whoever holds a link does about their data: put right, withdraw, delete, and ask a person to look at a decision again. */
@Service
public class ApplicantData {
    private static final int MOST_REMARKS = 20;

    private final Doorway doorway;
    private final Keeping keeping;
    private final ApplicantTexts texts;
    private final LetterWriter letters;
    private final Clock clock;

    ApplicantData(Doorway doorway, Keeping keeping, ApplicantTexts texts, LetterWriter letters, Clock clock) {
        this.doorway = doorway;
        this.keeping = keeping;
        this.texts = texts;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * What came of asking for deletion.
     *
     * @param outcome whether it was asked for
     * @param kept what must be kept and how long, in the applicant's language; empty when nothing
     */
    public record Deletion(DeskOutcome outcome, String kept) {}

    /** Puts the contact details right. Where they heard of the job stays as it was. */
    public DeskOutcome correct(String token, Proof proof, String name, String email, String phone) {
        try {
            return doorway.doing(token, guest -> {
                if (!proof.of(guest)) {
                    return new Refused(Refusal.NOT_ALLOWED);
                }
                var identity = new Identity(name, email, phone, guest.identity().source());
                return identity.mistake().isPresent()
                        ? new Refused(Refusal.UNFIT)
                        : doorway.save(guest, guest.applicant().called(identity), List.of());
            });
        } catch (DuplicateKeyException somebodyElse) {
            return new Refused(Refusal.UNFIT); // not to be told whose it is
        }
    }

    /** Adds a remark to what was handed in; it stays beside it. */
    public DeskOutcome remark(String token, String text) {
        if (text.length() > Steps.LONGEST_TEXT) {
            return new Refused(Refusal.TOO_LONG);
        }
        return doorway.doing(token, guest -> {
            if (guest.applicant().ending().lacks(Part.ANSWERS)) {
                return new Refused(Refusal.TOO_LATE);
            }
            var participation = guest.applicant().participation();
            if (text.isBlank() || participation.remarks().size() >= MOST_REMARKS) {
                return new Refused(Refusal.UNFIT);
            }
            var remark = new Participation.Remark(doorway.now(), text.strip());
            return doorway.save(guest, guest.applicant().with(participation.remarking(remark)), List.of());
        });
    }

    /** Wants no more. */
    public DeskOutcome withdraw(String token) {
        return doorway.doing(token, guest -> doorway.take(guest, new Step.Withdraw(), withdrew(guest)));
    }

    private HiringEvent withdrew(Guest guest) {
        return new HiringEvent.Withdrew(
                UUID.randomUUID(),
                doorway.now(),
                guest.opening().opening().id().value(),
                guest.id().value());
    }

    /**
     * Wants a person to look at a decision again; once for each.
     *
     * @param view how the applicant sees it; may be empty
     */
    public DeskOutcome askReview(String token, String stage, String view) {
        if (view.length() > Steps.LONGEST_TEXT) {
            return new Refused(Refusal.TOO_LONG);
        }
        return doorway.doing(token, guest -> {
            if (guest.applicant().ending().lacks(Part.DECISIONS)) {
                return new Refused(Refusal.TOO_LATE);
            }
            if (guest.application().reviews().stream()
                    .anyMatch(review -> review.stage().equals(stage))) {
                return new Refused(Refusal.ALREADY_DONE);
            }
            var news = new HiringEvent.ReviewAsked(
                    UUID.randomUUID(),
                    doorway.now(),
                    guest.opening().opening().id().value(),
                    guest.id().value(),
                    stage);
            return doorway.take(guest, new Step.AskReview(stage, view.strip()), news);
        });
    }

    /** Deletes at once all that nothing obliges us to keep; the application ends with it, and the link. */
    public Deletion delete(String token) {
        var guest = doorway.enter(token).orElse(null);
        if (guest == null) {
            return new Deletion(new DeskOutcome.Shut(), "");
        }
        var asked = doorway.doing(token, this::ask);
        if (!(asked instanceof Done)) {
            return new Deletion(asked, "");
        }
        boolean deleted = keeping.settle(guest.id());
        var kept = kept(guest);
        if (deleted) {
            confirm(guest, kept);
        }
        return new Deletion(asked, kept);
    }

    private DeskOutcome ask(Guest guest) {
        var applicant = guest.applicant();
        var asked = applicant.with(applicant.ending().asked(LocalDate.now(clock)));
        var by = new Viewer.Applicant(guest.id());
        var step = Steps.take(guest.opening().opening(), guest.application(), new Step.Withdraw(), by, doorway.now());
        boolean withdraws = step instanceof Taken.Accepted(var changed) && !changed.equals(guest.application());
        return doorway.save(
                guest,
                step instanceof Taken.Accepted(var changed)
                        ? Doorway.changed(guest, changed).with(asked.ending())
                        : asked,
                withdraws ? List.of(withdrew(guest)) : List.of());
    }

    private String kept(Guest guest) {
        return texts.kept(keeping.fates(guest.id()), guest.applicant().language());
    }

    /** Nowhere is kept to whom it goes but in the letter, and there until it has left: without a mail server none is written. */
    private void confirm(Guest guest, String kept) {
        if (!letters.leave()) {
            return;
        }
        Applicant applicant = guest.applicant();
        var about = new About(
                LetterKind.APPLICATION.key(),
                "deleted-" + UUID.randomUUID(),
                guest.opening().opening().id().value());
        var order = Order.of(LetterId.random(), LetterKind.APPLICATION, "deletion-confirmed")
                .with(Map.of("deleted", texts.today(applicant.language()), "kept", kept))
                .sent(Letter::toBeForgotten);
        letters.write(guest.opening(), applicant, about, order);
    }
}
