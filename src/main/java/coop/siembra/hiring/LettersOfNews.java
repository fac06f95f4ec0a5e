package coop.siembra.hiring;

import coop.siembra.hiring.LetterWriter.Order;
import coop.siembra.hiring.events.HiringEvent;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.ApplicantStore.Held;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.notices.LetterId;
import coop.siembra.store.OutboxListener;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Writes what applicants are told by themselves: that they have arrived, and what comes of asking for something. Of decisions nothing. */
@Component
class LettersOfNews implements OutboxListener<HiringEvent> {
    private final ApplicantStore applicants;
    private final OpeningStore openings;
    private final Invitations invitations;
    private final LetterWriter writer;

    LettersOfNews(ApplicantStore applicants, OpeningStore openings, Invitations invitations, LetterWriter writer) {
        this.applicants = applicants;
        this.openings = openings;
        this.invitations = invitations;
        this.writer = writer;
    }

    @Override
    public Class<HiringEvent> listensTo() {
        return HiringEvent.class;
    }

    @Override
    public void hear(HiringEvent event) {
        switch (event) {
            case HiringEvent.Applied applied -> {
                if (applied.self()) {
                    received(applied);
                }
            }
            case HiringEvent.AdjustmentAnswered answered -> answered(answered);
            case HiringEvent.AdjustmentAsked asked -> {}
            case HiringEvent.Decided decided -> {
                if (decided.amended()) {
                    takeBack(decided);
                }
            }
            case HiringEvent.Withdrew withdrew -> {}
            case HiringEvent.ReviewAsked asked -> {}
            case HiringEvent.RatingsHandedIn handedIn -> {}
            case HiringEvent.Deleted deleted -> {}
        }
    }

    /** Letters on verdicts that hold no more leave no more, where they have not left. */
    private void takeBack(HiringEvent.Decided decided) {
        applicants
                .find(new ApplicationId(decided.application()))
                .flatMap(held -> held.applicant().application().decision(decided.stage()))
                .ifPresent(decision -> LetterOrders.earlier(new ApplicationId(decided.application()), decision)
                        .forEach(writer::takeBack));
    }

    private void received(HiringEvent.Applied applied) {
        once(
                applied,
                (opening, id) -> invitations
                        .toData(id)
                        .ifPresent(token -> write(
                                id,
                                opening,
                                Order.of(LetterId.of(applied.id()), LetterKind.APPLICATION, "application-received")
                                        .linking(token))));
    }

    private void answered(HiringEvent.AdjustmentAnswered answered) {
        once(answered, (opening, id) -> {
            var text = applicants
                    .find(id)
                    .map(held -> held.applicant().participation().adjustment())
                    .map(adjustment -> adjustment.answer())
                    .map(answer -> answer.text())
                    .orElse("");
            var letter = LetterId.of(answered.id());
            if (answered.extraPercent() == 0 && text.isBlank()) {
                write(
                        id,
                        opening,
                        Order.of(letter, LetterKind.ADJUSTMENT, "adjustment-to-discuss")
                                .with(Map.of("message", "")));
                return;
            }
            var mail = answered.extraPercent() == 0 ? "adjustment-agreed" : "extra-time-granted";
            invitations
                    .another(id)
                    .ifPresent(token -> write(
                            id,
                            opening,
                            Order.of(letter, LetterKind.ADJUSTMENT, mail)
                                    .linking(token)
                                    .with(Map.of("extra-time", answered.extraPercent() + " %", "adjustments", text))));
        });
    }

    /** News may come twice; the second time no other end of the link is made. */
    private void once(HiringEvent event, BiConsumer<OpeningStore.Held, ApplicationId> work) {
        var id = new ApplicationId(event.application());
        if (!writer.written(LetterId.of(event.id()))) {
            applicants
                    .find(id)
                    .map(Held::applicant)
                    .flatMap(applicant -> openings.find(applicant.opening()))
                    .ifPresent(opening -> work.accept(opening, id));
        }
    }

    private void write(ApplicationId id, OpeningStore.Held opening, Order order) {
        applicants.find(id).ifPresent(held -> writer.write(opening, held.applicant(), order));
    }
}
