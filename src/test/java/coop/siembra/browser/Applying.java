package coop.siembra.browser;

import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.hiring.HiringHouse;
import coop.siembra.hiring.InvitationOutcome.Invited;
import coop.siembra.hiring.Invitations;
import coop.siembra.hiring.applicant.ApplicantDesk;
import coop.siembra.hiring.applicant.ApplicantReply;
import coop.siembra.hiring.applicant.ApplicantSittings;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Identity;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Openings and people who apply for them, as far as a test in the browser wants them. */
@TestComponent
class Applying {
    private static final Set<String> NEEDED = Set.of("read", "take-part", "own-answers");
    private static final String TAB = "beforehand";

    private final Clerk clerk;
    private final Invitations invitations;
    private final ApplicantDesk desk;
    private final ApplicantSittings sittings;
    private final ApplicantReply reply;
    private int count;

    Applying(
            Clerk clerk,
            Invitations invitations,
            ApplicantDesk desk,
            ApplicantSittings sittings,
            ApplicantReply reply) {
        this.clerk = clerk;
        this.invitations = invitations;
        this.desk = desk;
        this.sittings = sittings;
        this.reply = reply;
    }

    /**
     * Ends of links of somebody in each state.
     *
     * @param fresh has not read anything
     * @param ready has agreed
     * @param writing has begun to write
     * @param held waits for what would help
     * @param done has handed in everything
     * @param over has been turned down
     */
    record Ends(OpeningId opening, String fresh, String ready, String writing, String held, String done, String over) {}

    Ends ends(PersonId recruiter, UnitId unit, Language language) {
        var opening = opened(recruiter, unit);
        var ready = agreed(link(recruiter, applied(recruiter, opening, language)));
        var writing = agreed(link(recruiter, applied(recruiter, opening, language)));
        reply.write(writing, "Estimada señora Rosa, gracias por escribirnos.");
        var held = agreed(link(recruiter, applied(recruiter, opening, language)));
        desk.ask(held, List.of("extra-time-50"), "A calm hour");
        var done = agreed(link(recruiter, applied(recruiter, opening, language)));
        finish(done);
        var late = applied(recruiter, opening, language);
        var over = agreed(link(recruiter, late));
        clerk.decide(recruiter, late, "application", Verdict.NOT_TAKEN);
        return new Ends(
                opening, link(recruiter, applied(recruiter, opening, language)), ready, writing, held, done, over);
    }

    /** An open one with a public page, whose recruiter decides too. */
    OpeningId opened(PersonId recruiter, UnitId unit) {
        return clerk.opened(recruiter, unit, HiringHouse::open, Map.of(recruiter, Set.of(Part.DECIDER)));
    }

    ApplicationId applied(PersonId recruiter, OpeningId opening, Language language) {
        count++;
        return clerk.applied(recruiter, opening, new Identity(Sights.LONG_NAME, lastEmail(), "", ""), language);
    }

    /** Of whoever applied last. */
    String lastEmail() {
        return "applicant-" + count + "@people.example";
    }

    String link(PersonId recruiter, ApplicationId id) {
        return Clerk.recruiting(recruiter, () -> ((Invited) invitations.invite(id, 14)).token());
    }

    String agreed(String token) {
        desk.agree(token, NEEDED);
        return token;
    }

    private void finish(String token) {
        var language = desk.enter(token).orElseThrow().language();
        sittings.open(token, Exams.MOMENTS);
        for (var step : List.of(
                new SittingStep.Open(),
                new SittingStep.Consent(language),
                new SittingStep.Begin(),
                new SittingStep.Submit())) {
            sittings.take(token, Exams.MOMENTS, TAB, step);
        }
        reply.write(token, "Gracias por escribirnos. ".repeat(30));
        reply.handIn(token);
    }
}
