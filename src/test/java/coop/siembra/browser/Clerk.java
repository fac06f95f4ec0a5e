package coop.siembra.browser;

import coop.siembra.hiring.Acting;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.NewApplicant;
import coop.siembra.hiring.OpeningForm;
import coop.siembra.hiring.OpeningOutcome.Stored;
import coop.siembra.hiring.Openings;
import coop.siembra.hiring.ReceptionOutcome.Received;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.Step;
import coop.siembra.hiring.model.judging.InterviewQuestion;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;

/** Makes openings for tellers, takes applications and notes decisions, as the people do whose work it is. */
@TestComponent
class Clerk {
    private final Openings openings;
    private final Applicants applicants;

    Clerk(Openings openings, Applicants applicants) {
        this.openings = openings;
        this.applicants = applicants;
    }

    OpeningId draft(PersonId recruiter, UnitId unit, UnaryOperator<OpeningForm> change) {
        return recruiting(recruiter, () -> {
            var form = change.apply(openings.proposed("teller", unit).orElseThrow());
            return ((Stored) openings.draft(form)).file().opening().id();
        });
    }

    OpeningId opened(
            PersonId recruiter, UnitId unit, UnaryOperator<OpeningForm> change, Map<PersonId, Set<Part>> team) {
        var id = draft(recruiter, unit, change);
        return recruiting(recruiter, () -> {
            team.forEach((person, parts) -> openings.take(id, new OpeningStep.Assign(person, parts)));
            var core = openings.core(id).stream().map(InterviewQuestion::id).toList();
            openings.take(id, new OpeningStep.Publish(core));
            return id;
        });
    }

    ApplicationId applied(PersonId recruiter, OpeningId opening, Identity identity, Language language) {
        return recruiting(
                recruiter, () -> ((Received) applicants.add(opening, new NewApplicant(identity, language))).id());
    }

    void decide(PersonId decider, ApplicationId id, String stage, Verdict verdict) {
        Acting.as(
                decider, () -> applicants.take(id, new Step.Decide(stage, verdict, HiringHouse.because())), "LEARNER");
    }

    static <T> T recruiting(PersonId recruiter, Supplier<T> work) {
        return Acting.as(recruiter, work, "LEARNER", "RECRUITER");
    }
}
