package coop.siembra.hiring.applicant;

import coop.siembra.content.ContentVersion;
import coop.siembra.hiring.ApplicantTexts;
import coop.siembra.hiring.NewApplicant;
import coop.siembra.hiring.Reception;
import coop.siembra.hiring.ReceptionOutcome;
import coop.siembra.hiring.content.Filler;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.Notice;
import coop.siembra.hiring.content.Notice.With;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The page on which people apply for an opening by themselves. Whether somebody has applied before is told to nobody. */
@Service
public class PublicPage {
    private final Reception reception;
    private final OpeningStore openings;
    private final HiringContent content;
    private final ApplicantTexts texts;
    private final ApplyPace pace;

    PublicPage(
            Reception reception, OpeningStore openings, HiringContent content, ApplicantTexts texts, ApplyPace pace) {
        this.reception = reception;
        this.openings = openings;
        this.content = content;
        this.texts = texts;
        this.pace = pace;
    }

    /** An opening as everybody may know it. */
    public record Offer(
            OpeningId id, LocalizedText title, LocalDate closes, List<Notice.Section> sections, Filler filler) {}

    /** What came of applying. */
    public sealed interface Applied {
        /** It looks the same for whoever applied before. */
        record Received() implements Applied {}

        record TooFast(Duration pause) implements Applied {}

        record Unfit(Identity.Mistake mistake) implements Applied {}

        /** Nobody can apply here now. */
        record Closed() implements Applied {}
    }

    /** An opening that takes applications on its page now. */
    public Optional<Offer> offer(OpeningId id, Language language) {
        return reception.publicOpening(id).flatMap(opening -> openings.find(id)).map(held -> {
            var notice = content.notices(
                            new ContentVersion(held.setup().pinned().notices()))
                    .flatMap(notices -> notices.notice("information"));
            return new Offer(
                    id,
                    held.opening().title(),
                    held.opening().closes(),
                    notice.map(found -> found.sections(EnumSet.allOf(With.class)).stream()
                                    .filter(section -> TOLD.contains(section.id()))
                                    .toList())
                            .orElse(List.of()),
                    texts.filler(held, language));
        });
    }

    /** What of the information is told before somebody applies. */
    private static final List<String> TOLD =
            List.of("who-decides", "who-sees-it", "how-long", "your-rights", "questions");

    /** @param address network address it comes from */
    public Applied apply(OpeningId id, Identity identity, Language language, String address) {
        if (reception.publicOpening(id).isEmpty()) {
            return new Applied.Closed();
        }
        var mistake = identity.mistake();
        if (mistake.isPresent()) {
            return new Applied.Unfit(mistake.get());
        }
        var wait = pace.begin(address);
        if (wait.isPresent()) {
            return new Applied.TooFast(wait.get());
        }
        return switch (reception.apply(id, new NewApplicant(identity, language))) {
            case ReceptionOutcome.Received received -> new Applied.Received();
            case ReceptionOutcome.AppliedBefore before -> new Applied.Received();
            case ReceptionOutcome.Unfit(var what) -> new Applied.Unfit(what);
            case ReceptionOutcome.Full full -> new Applied.Closed();
            case ReceptionOutcome.Refused refused -> new Applied.Closed();
        };
    }
}
