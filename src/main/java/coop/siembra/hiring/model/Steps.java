package coop.siembra.hiring.model;

import coop.siembra.hiring.model.Application.Review;
import coop.siembra.hiring.model.Decision.Amendment;
import coop.siembra.hiring.model.Decision.Reason;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Opening.State;
import coop.siembra.hiring.model.Taken.Accepted;
import coop.siembra.hiring.model.Taken.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes steps with an application. Only a person named as decider decides, with reasons from the profile; what was decided stays, and
 * amendments are added to it. Pure.
 */
public final class Steps {
    /** Characters a text may have. */
    public static final int LONGEST_TEXT = 20_000;

    private Steps() {}

    /**
     * Takes one step.
     *
     * @param opening the application's
     */
    public static Taken take(Opening opening, Application application, Step step, Viewer by, Instant now) {
        if (!application.opening().equals(opening.id())) {
            return new Refused(Refusal.NOT_ALLOWED);
        }
        return switch (by) {
            case Viewer.Staff staff -> byStaff(opening, application, step, staff, now);
            case Viewer.Applicant(var own) ->
                own.equals(application.id())
                        ? byApplicant(opening, application, step, now)
                        : new Refused(Refusal.NOT_ALLOWED);
        };
    }

    private static Taken byStaff(Opening opening, Application application, Step step, Viewer.Staff by, Instant now) {
        if (!opening.parts(by.person()).contains(Part.DECIDER)) {
            return new Refused(Refusal.NOT_ALLOWED);
        }
        if (opening.state() == State.HALTED) {
            return new Refused(Refusal.HALTED);
        }
        return switch (step) {
            case Step.Decide decide -> decide(opening, application, decide, by, now);
            case Step.Amend amend -> amend(application, amend, by, now);
            case Step.Withdraw withdraw -> new Refused(Refusal.NOT_ALLOWED);
            case Step.AskReview review -> new Refused(Refusal.NOT_ALLOWED);
        };
    }

    private static Taken decide(
            Opening opening, Application application, Step.Decide decide, Viewer.Staff by, Instant now) {
        if (opening.state() == State.DRAFT) {
            return new Refused(Refusal.NOT_YET);
        }
        if (opening.withdrawn()) {
            return new Refused(Refusal.CLOSED);
        }
        if (application.withdrawnAt() != null) {
            return new Refused(Refusal.WITHDRAWN);
        }
        if (application.decision(decide.stage()).isPresent()) {
            return new Refused(Refusal.ALREADY_DONE);
        }
        if (!application.stage(opening).id().equals(decide.stage())) {
            return new Refused(Refusal.STALE);
        }
        var unfounded = unfounded(opening.profile(), decide.reasons());
        if (unfounded != null) {
            return new Refused(unfounded);
        }
        return new Accepted(application.decided(new Decision(
                decide.stage(), decide.verdict(), by.person(), now, List.copyOf(decide.reasons()), List.of())));
    }

    private static @Nullable Refusal unfounded(JobProfile profile, List<Reason> reasons) {
        if (reasons.isEmpty()
                || reasons.stream().anyMatch(reason -> reason.text().isBlank())) {
            return Refusal.NO_REASON;
        }
        if (reasons.stream().anyMatch(reason -> reason.text().length() > LONGEST_TEXT)) {
            return Refusal.TOO_LONG;
        }
        return reasons.stream().allMatch(reason -> reason.ground().standsIn(profile)) ? null : Refusal.NOT_JOB_RELATED;
    }

    private static Taken amend(Application application, Step.Amend amend, Viewer.Staff by, Instant now) {
        var decision = application.decision(amend.stage()).orElse(null);
        if (decision == null) {
            return new Refused(Refusal.NOT_YET);
        }
        if (amend.text().isBlank()) {
            return new Refused(Refusal.NO_REASON);
        }
        if (amend.text().length() > LONGEST_TEXT) {
            return new Refused(Refusal.TOO_LONG);
        }
        Optional<Verdict> other = amend.instead().filter(verdict -> verdict != decision.holds());
        if (other.isPresent() && !application.decisions().getLast().equals(decision)) {
            return new Refused(Refusal.LATER_DECISION);
        }
        var amendment = new Amendment(by.person(), now, amend.text(), other);
        return new Accepted(application.amended(decision.amended(amendment)));
    }

    private static Taken byApplicant(Opening opening, Application application, Step step, Instant now) {
        return switch (step) {
            case Step.Decide decide -> new Refused(Refusal.NOT_ALLOWED);
            case Step.Amend amend -> new Refused(Refusal.NOT_ALLOWED);
            case Step.Withdraw withdraw -> {
                if (application.withdrawnAt() != null) {
                    yield new Accepted(application);
                }
                yield application.ended() || application.hired(opening)
                        ? new Refused(Refusal.TOO_LATE)
                        : new Accepted(application.withdrawn(now));
            }
            case Step.AskReview(var stage, var view) -> {
                if (application.decision(stage).isEmpty()) {
                    yield new Refused(Refusal.NOT_YET);
                }
                yield view.length() > LONGEST_TEXT
                        ? new Refused(Refusal.TOO_LONG)
                        : new Accepted(application.asked(new Review(stage, now, view)));
            }
        };
    }
}
