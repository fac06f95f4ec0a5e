package coop.siembra.assessment.panel;

import coop.siembra.access.model.Secret;
import coop.siembra.assessment.Instruments;
import coop.siembra.assessment.panel.Entry.Desk;
import coop.siembra.assessment.panel.Entry.Shut;
import coop.siembra.assessment.panel.Entry.Why;
import coop.siembra.assessment.panel.Expert.Credentials;
import coop.siembra.assessment.panel.PanelDocuments.ExpertDocument;
import coop.siembra.assessment.panel.PanelDocuments.PanelDocument;
import coop.siembra.item.Shuffle;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;

/**
 * What experts do, known by nothing but the secret of their link. Each step is one write, which happens only while the link works; the
 * answer is what the link leads to afterwards.
 */
@Service
public class ExpertRatings {
    private static final int LONGEST_SECRET = 100;

    private final PanelStore store;
    private final Instruments instruments;
    private final Clock clock;

    ExpertRatings(PanelStore store, Instruments instruments, Clock clock) {
        this.store = store;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** What a link leads to. */
    public Entry enter(String secret) {
        if (secret.isEmpty() || secret.length() > LONGEST_SECRET) {
            return new Shut(Why.UNKNOWN);
        }
        return store.byHash(Secret.hash(secret)).map(this::enter).orElseGet(() -> new Shut(Why.UNKNOWN));
    }

    /** Keeps the language the expert reads. */
    public Entry speak(String secret, Language language) {
        return change(secret, Update.update("language", language.code()));
    }

    /** Keeps what the expert says of themselves. */
    public Entry introduce(String secret, Credentials said) {
        return change(secret, Update.update("said", said));
    }

    /** Keeps ratings of some or all options of a situation; what does not fit it changes nothing. */
    public Entry rate(String secret, String item, Map<String, Integer> ratings) {
        var entry = enter(secret);
        boolean fits = entry instanceof Desk desk
                && desk.questions().stream()
                        .anyMatch(question -> question.id().equals(item) && question.allows(ratings));
        if (!fits) {
            return entry;
        }
        var update = new Update();
        ratings.forEach((option, value) -> update.set("ratings." + item + "." + option, value));
        return change(secret, update);
    }

    /** Hands in, once, when everything is rated; ratings are never taken away, so they still are when it is written. */
    public Entry submit(String secret) {
        var entry = enter(secret);
        if (!(entry instanceof Desk desk) || !desk.complete() || desk.said().isEmpty()) {
            return entry;
        }
        return change(secret, Update.update("state", ExpertDocument.SUBMITTED).set("submittedAt", now()));
    }

    private Entry change(String secret, Update update) {
        var entry = enter(secret);
        if (entry instanceof Desk) {
            store.changeOpen(Secret.hash(secret), now(), update);
            return enter(secret);
        }
        return entry;
    }

    private Entry enter(ExpertDocument expert) {
        if (expert.state().equals(ExpertDocument.SUBMITTED)) {
            return new Shut(Why.SUBMITTED);
        }
        if (expert.state().equals(ExpertDocument.REVOKED)) {
            return new Shut(Why.REVOKED);
        }
        var panel = panel(expert);
        if (panel.filter(PanelDocument::closed).isPresent()) {
            return new Shut(Why.CLOSED);
        }
        if (!expert.expires().isAfter(now())) {
            return new Shut(Why.EXPIRED);
        }
        return panel.flatMap(found -> desk(expert, found)).orElseGet(() -> new Shut(Why.UNKNOWN));
    }

    private Optional<PanelDocument> panel(ExpertDocument expert) {
        var parts = expert.panel().split("\\|", 2);
        return PanelId.of(parts[0], parts[1]).flatMap(store::panel);
    }

    private Optional<Entry> desk(ExpertDocument expert, PanelDocument panel) {
        return instruments
                .version(new InstrumentId(panel.instrument()), panel.version())
                .map(instrument -> new Desk(
                        instrument,
                        expert.name(),
                        Arrays.stream(Language.values())
                                .filter(language -> language.code().equals(expert.language()))
                                .findFirst(),
                        Optional.ofNullable(expert.said()),
                        Shuffle.of(Question.of(instrument, panel.forms()), expert.seed()),
                        expert.ratings()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
