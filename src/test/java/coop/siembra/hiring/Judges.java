package coop.siembra.hiring;

import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.SOIL;
import static coop.siembra.assessment.Respondents.about;

import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.sitting.Sitting.Purpose;
import coop.siembra.assessment.sitting.Taker;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Reply;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.Scorecard.Rating;
import coop.siembra.hiring.model.judging.ScorecardStep;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.ReplyStore;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** People who rate, and what applicants leave behind for them. */
@TestComponent
public class Judges {
    private final Judging judging;
    private final Declarations declarations;
    private final Respondents respondents;
    private final ReplyStore replies;
    private final ApplicantStore store;
    private final OpeningStore openingStore;

    public Judges(
            Judging judging,
            Declarations declarations,
            Respondents respondents,
            ReplyStore replies,
            ApplicantStore store,
            OpeningStore openingStore) {
        this.judging = judging;
        this.declarations = declarations;
        this.respondents = respondents;
        this.replies = replies;
        this.store = store;
        this.openingStore = openingStore;
    }

    /** Rates everything alike and hands it in. */
    public void handIn(PersonId person, ApplicationId id, Rated what, int point, String notes) {
        rate(person, id, what, point, notes, true);
    }

    /** Rates everything alike and leaves it at that. */
    public void begin(PersonId person, ApplicationId id, Rated what, int point, String notes) {
        rate(person, id, what, point, notes, false);
    }

    private void rate(PersonId person, ApplicationId id, Rated what, int point, String notes, boolean whole) {
        Acting.as(person, () -> {
            for (var asked : judging.desk(id, what).orElseThrow().own().asked()) {
                take(id, what, new ScorecardStep.Rate(asked, new Rating(point, notes)));
            }
            if (whole) {
                take(id, what, new ScorecardStep.Submit());
            }
        });
    }

    private void take(ApplicationId id, Rated what, ScorecardStep step) {
        var outcome = judging.take(id, what, step);
        if (!(outcome instanceof RatingOutcome.Saved)) {
            throw new AssertionError(step + ": " + outcome);
        }
    }

    /** What somebody has in their own scorecard now. */
    public Map<String, Rating> own(PersonId person, ApplicationId id, Rated what) {
        return Acting.as(
                person, () -> judging.desk(id, what).orElseThrow().own().ratings());
    }

    /** Closes a sitting of the applicant's with about such answers. */
    public void sat(ApplicationId id, double level) {
        sat(id, MOMENTS, "b", level);
    }

    /** The same of the soil profile. */
    public void says(ApplicationId id, double level) {
        sat(id, SOIL, "a", level);
    }

    private void sat(ApplicationId id, InstrumentId instrument, String form, double level) {
        var how = new How(form, Purpose.HIRING, Language.ES, false, Respondents.NOON);
        var sitting = respondents.closed(Taker.applicant(id.value()), instrument, how, about(level, 5));
        var held = store.find(id).orElseThrow();
        var changed = held.applicant().with(held.applicant().participation().sitting(instrument, sitting));
        var opening =
                openingStore.find(held.applicant().opening()).orElseThrow().opening();
        store.save(held, changed, opening, List.of());
    }

    public void declares(ApplicationId id, String gender) {
        if (!declarations.declare(id, Map.of("gender", Set.of(gender)))) {
            throw new AssertionError(gender);
        }
    }

    /** Keeps a reply that is handed in. */
    public void replied(ApplicationId id, String text) {
        var opening = openingStore
                .find(store.find(id).orElseThrow().applicant().opening())
                .orElseThrow();
        var task = Objects.requireNonNull(opening.setup().battery().task());
        var reply = Reply.begin(
                        id,
                        opening.opening().id(),
                        task,
                        opening.setup().pinned().tasks(),
                        Respondents.NOON)
                .written(text, Respondents.NOON)
                .handedIn(Respondents.NOON);
        replies.save(new ReplyStore.Held(reply, null), reply);
    }
}
