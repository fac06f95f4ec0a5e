package coop.siembra.hiring;

import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Mailing;
import coop.siembra.hiring.model.Standing;
import coop.siembra.hiring.store.ApplicantRows;
import coop.siembra.hiring.store.ApplicantRows.Listed;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.Letters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** To whom in an opening something has to be told that nobody has told them yet, and under which id, so that nobody gets the same twice. */
@Component
class DueLetters {
    /** Days before a promised day from which one can say that it will not be kept. */
    static final int BEFORE = 7;

    private final ApplicantRows rows;
    private final ApplicantTexts texts;
    private final PromiseSettings promises;
    private final Letters letters;
    private final Clock clock;

    DueLetters(ApplicantRows rows, ApplicantTexts texts, PromiseSettings promises, Letters letters, Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.promises = promises;
        this.letters = letters;
        this.clock = clock;
    }

    /** The last day that is too near to be promised anew. */
    LocalDate latest() {
        return LocalDate.now(clock).plusDays(BEFORE);
    }

    /** Letters of a kind that are still to be written, by number of the applicants. */
    Map<LetterId, ApplicationId> of(OpeningStore.Held held, Mailing.Kind kind) {
        var due = switch (kind) {
            case STILL_DECIDING -> late(held);
            case WITHDRAWN -> untold(held);
        };
        due.keySet().removeAll(letters.statuses(due.keySet()).keySet());
        return due;
    }

    private Map<LetterId, ApplicationId> late(OpeningStore.Held held) {
        int days = promises.promises().answerDays();
        Map<LetterId, ApplicationId> due = new LinkedHashMap<>();
        waiting(held).forEach(row -> {
            var application = row.application();
            var promised = texts.answerBy(held, row.invitation(), application.keptUntil(), days);
            if (!promised.isAfter(latest())) {
                due.put(
                        LetterWriter.once("still-deciding", application.id().value(), promised.toString()),
                        application.id());
            }
        });
        return due;
    }

    private Map<LetterId, ApplicationId> untold(OpeningStore.Held held) {
        Map<LetterId, ApplicationId> due = new LinkedHashMap<>();
        waiting(held).forEach(row -> {
            var id = row.application().id();
            due.put(LetterWriter.once("opening-withdrawn", id.value()), id);
        });
        return due;
    }

    private List<Listed> waiting(OpeningStore.Held held) {
        var wanted = new ApplicantRows.Wanted(held.opening().id(), null, Standing.WAITING, "", null);
        var all = new ArrayList<Listed>();
        rows.inParts(wanted, all::addAll);
        return all;
    }
}
