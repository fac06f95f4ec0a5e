package coop.siembra.hiring;

import coop.siembra.assessment.SittingErasure;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Retention.Part;
import coop.siembra.hiring.store.ApplicantStore;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.hiring.store.RatingStore;
import coop.siembra.hiring.store.ReplyStore;
import coop.siembra.hiring.store.StatisticsStore;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Deletes parts of what is kept of an applicant, wherever it is. The application itself goes last, so that what a crash cut off is done again;
 * whoever is deleted is counted first, and once.
 */
@Component
class Erasing {
    private final ApplicantStore applicants;
    private final ReplyStore replies;
    private final RatingStore ratings;
    private final Declarations declarations;
    private final StatisticsStore statistics;
    private final SittingErasure sittings;
    private final ObjectProvider<Forgetful> others;

    Erasing(
            ApplicantStore applicants,
            ReplyStore replies,
            RatingStore ratings,
            Declarations declarations,
            StatisticsStore statistics,
            SittingErasure sittings,
            ObjectProvider<Forgetful> others) {
        this.applicants = applicants;
        this.replies = replies;
        this.ratings = ratings;
        this.declarations = declarations;
        this.statistics = statistics;
        this.sittings = sittings;
        this.others = others;
    }

    /** Deletes a declaration that was taken back. */
    void groups(ApplicationId id) {
        declarations.takeBack(id);
    }

    /**
     * @param whole whether nothing is left
     * @param research whether answers are made nobody's rather than deleted
     */
    void erase(ApplicantStore.Held held, OpeningStore.Held opening, Set<Part> parts, boolean whole, boolean research) {
        var applicant = held.applicant();
        var id = applicant.id();
        boolean counted = applicant.ending().gone().contains(Part.GROUPS);
        if (parts.contains(Part.GROUPS)) {
            if (!counted) {
                count(held, opening);
            }
            declarations.takeBack(id); // also what was declared after the first was deleted
        }
        others.orderedStream().forEach(other -> other.forget(id, parts));
        if (parts.contains(Part.RATINGS)) {
            ratings.remove(id);
        }
        if (parts.contains(Part.ANSWERS)) {
            replies.remove(id); // free text is never nobody's
            answers(id, research);
        }
        if (parts.contains(Part.ADJUSTMENT)) {
            sittings.forgetExtraTime(id.value());
        }
        if (whole) {
            applicants.remove(id);
        } else {
            applicants.save(held, applicant.without(parts), opening.opening(), List.of());
        }
        if (parts.contains(Part.GROUPS)) {
            statistics.counted(opening.opening().id(), declarations.key(id));
        }
    }

    private void answers(ApplicationId id, boolean research) {
        if (research) {
            sittings.makeAnonymous(id.value());
        } else {
            sittings.forgetSittings(id.value());
        }
    }

    private void count(ApplicantStore.Held held, OpeningStore.Held opening) {
        var application = held.applicant().application();
        var marks = Outcomes.marks(
                application, opening.opening(), declarations.questions(), declarations.own(application.id()));
        statistics.count(opening.opening().id(), declarations.key(application.id()), marks);
    }
}
