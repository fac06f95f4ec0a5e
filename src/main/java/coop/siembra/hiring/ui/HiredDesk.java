package coop.siembra.hiring.ui;

import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.instrument.Instrument;
import coop.siembra.hiring.CorrespondenceOutcome;
import coop.siembra.hiring.Hired;
import coop.siembra.hiring.HiredFile;
import coop.siembra.hiring.HiredOutcome;
import coop.siembra.hiring.Recruiters;
import coop.siembra.hiring.WelcomeLetters;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.HiringPart.Notices;
import coop.siembra.hiring.content.Notice;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Consent;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.people.PersonDetails;
import coop.siembra.people.Unit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes employees of those who are hired, with the words that are needed to ask for it. */
@Component
class HiredDesk {
    private final Hired hired;
    private final WelcomeLetters letters;
    private final Recruiters recruiters;
    private final Instruments instruments;
    private final HiringContent content;
    private final CurrentUser user;

    HiredDesk(
            Hired hired,
            WelcomeLetters letters,
            Recruiters recruiters,
            Instruments instruments,
            HiringContent content,
            CurrentUser user) {
        this.hired = hired;
        this.letters = letters;
        this.recruiters = recruiters;
        this.instruments = instruments;
        this.content = content;
        this.user = user;
    }

    Optional<HiredFile> find(ApplicationId id) {
        return hired.find(id);
    }

    HiredOutcome enter(ApplicationId id, PersonDetails details) {
        return hired.enter(id, details);
    }

    Optional<String> invite(ApplicationId id) {
        return hired.invite(id);
    }

    boolean lettersLeave() {
        return letters.leave();
    }

    CorrespondenceOutcome send(ApplicationId id, String secret) {
        return letters.send(id, secret);
    }

    List<Unit> units() {
        return recruiters.mine();
    }

    List<LocalizedText> titles(List<InstrumentId> ids) {
        return ids.stream()
                .flatMap(id -> instruments.current(id).map(Instrument::title).stream())
                .toList();
    }

    /** The words by which applicants agree that their results go with them. */
    Optional<LocalizedText> consent() {
        return content.notices().flatMap(notices -> words(notices, Consent.BASELINE));
    }

    /** What somebody agreed to, in its own words; empty when the words are others today. */
    Optional<LocalizedText> words(Consent consent) {
        return content.notices()
                .filter(notices -> notices.version().toString().equals(consent.version()))
                .flatMap(notices -> words(notices, consent.statement()));
    }

    private static Optional<LocalizedText> words(Notices notices, String statement) {
        return notices.notice(Notice.CONSENT)
                .flatMap(notice -> notice.statement(statement))
                .map(Notice.Statement::text);
    }

    /** Whether the signed-in person may open the list of people. */
    boolean opensPeople() {
        return user.has(Role.ADMIN) || user.has(Role.TRAINING);
    }
}
