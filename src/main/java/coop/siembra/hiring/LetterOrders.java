package coop.siembra.hiring;

import coop.siembra.hiring.ApplicantFiles.Case;
import coop.siembra.hiring.Correspondence.Meeting;
import coop.siembra.hiring.Correspondence.Words;
import coop.siembra.hiring.CorrespondenceOutcome.Refused;
import coop.siembra.hiring.LetterWriter.Order;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.Decision;
import coop.siembra.hiring.model.Decision.Verdict;
import coop.siembra.hiring.model.Invitation;
import coop.siembra.hiring.model.Participation;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.model.Standing;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.LetterTrace;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** What recruiters may write when about invitations, interviews and decisions, and under which id, so that nobody gets the same twice. */
@Component
class LetterOrders {
    static final String NO = "decision-no";
    private static final int MOST_MEETINGS = 20;

    private final LetterWriter writer;
    private final Clock clock;

    LetterOrders(LetterWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /** The letter that reminded of an invitation, when there is one. */
    Optional<LetterTrace> reminded(Case found) {
        return writer.trace(reminder(found));
    }

    private static LetterId reminder(Case found) {
        return LetterWriter.once("reminder", found.applicant().id().value());
    }

    /** @param use is given what can be written; it takes a link besides */
    CorrespondenceOutcome reminder(Case found, Function<Order, CorrespondenceOutcome> use) {
        var application = found.applicant().application();
        var link = found.applicant().participation().invitation();
        if (writer.written(reminder(found))) {
            return new Refused(Refusal.ALREADY_DONE);
        }
        if (link == null || !link.asks()) {
            return new Refused(Refusal.NOT_YET);
        }
        if (found.opening().opening().withdrawn()) {
            return new Refused(Refusal.CLOSED);
        }
        if (application.withdrawnAt() != null) {
            return new Refused(Refusal.WITHDRAWN);
        }
        if (application.ended() || finished(found, link)) {
            return new Refused(Refusal.ALREADY_DONE);
        }
        return link.works(clock.instant())
                ? use.apply(Order.of(reminder(found), LetterKind.APPLICATION, "reminder"))
                : new Refused(Refusal.TOO_LATE);
    }

    /** Whether all is handed in: then the link lasts as long as the data. */
    private boolean finished(Case found, Invitation link) {
        var until = Participation.dataUntil(found.applicant().application(), clock.getZone());
        return !link.expires().isBefore(until);
    }

    /** Letters that invited to the interview of the stage somebody is in, the first first. */
    List<LetterTrace> meetings(Case found) {
        var all = new ArrayList<LetterTrace>();
        for (int number = 0; number < MOST_MEETINGS; number++) {
            var trace = writer.trace(meeting(found, number));
            if (trace.isEmpty()) {
                return List.copyOf(all);
            }
            all.add(trace.get());
        }
        return List.copyOf(all);
    }

    private static LetterId meeting(Case found, int number) {
        var stage = found.applicant().application().stage(found.opening().opening());
        return LetterWriter.once("interview", found.applicant().id().value(), stage.id(), Integer.toString(number));
    }

    /**
     * @param earlier how many invitations to this interview were sent before, as far as the sender knows
     * @param use is given what can be written
     */
    CorrespondenceOutcome interview(
            Case found, Meeting meeting, int earlier, Function<Order, CorrespondenceOutcome> use) {
        var opening = found.opening().opening();
        var application = found.applicant().application();
        if (opening.withdrawn()) {
            return new Refused(Refusal.CLOSED);
        }
        if (application.withdrawnAt() != null) {
            return new Refused(Refusal.WITHDRAWN);
        }
        if (Standing.of(application, opening) != Standing.WAITING
                || application.stage(opening).kind() != Stage.Kind.INTERVIEW) {
            return new Refused(Refusal.NOT_YET);
        }
        if (!meeting.at().isAfter(clock.instant())) {
            return new Refused(Refusal.TOO_LATE);
        }
        if (earlier < 0 || earlier >= MOST_MEETINGS || meetings(found).size() != earlier) {
            return new Refused(Refusal.ALREADY_DONE);
        }
        var when = ApplicantTexts.moment(
                meeting.at(), meeting.zone(), found.applicant().language());
        return use.apply(Order.of(meeting(found, earlier), LetterKind.APPLICATION, "interview-invitation")
                .with(Map.of(
                        "time", when,
                        "place", meeting.place(),
                        "interviewers", meeting.interviewers(),
                        "message", meeting.message())));
    }

    /** The letter that told what holds now, when there is one. */
    Optional<LetterTrace> told(Case found) {
        return last(found)
                .flatMap(decision -> writer.trace(decided(found.applicant().id(), decision)));
    }

    private static Optional<Decision> last(Case found) {
        var application = found.applicant().application();
        boolean ended = application.ended() || application.hired(found.opening().opening());
        return ended ? Optional.of(application.decisions().getLast()) : Optional.empty();
    }

    /** The letter that tells what holds. */
    static LetterId decided(ApplicationId id, Decision decision) {
        return decided(id, decision.stage(), turns(decision));
    }

    private static LetterId decided(ApplicationId id, String stage, long turns) {
        return LetterWriter.once("decided", id.value(), stage, Long.toString(turns));
    }

    /** How often another verdict was given. */
    private static long turns(Decision decision) {
        return decision.amendments().stream()
                .filter(amendment -> amendment.instead().isPresent())
                .count();
    }

    /** The letters that told, or would have told, the verdicts before the one that holds. */
    static List<LetterId> earlier(ApplicationId id, Decision decision) {
        return LongStream.range(0, turns(decision))
                .mapToObj(turn -> decided(id, decision.stage(), turn))
                .toList();
    }

    /** @param use is given what can be written; a {@link #NO} takes a link besides */
    CorrespondenceOutcome decided(Case found, Words words, Function<Order, CorrespondenceOutcome> use) {
        if (!found.sight().contains(Sight.DECISIONS)) {
            return new Refused(Refusal.NOT_ALLOWED);
        }
        var decision = last(found);
        if (decision.isEmpty()) {
            return new Refused(Refusal.NOT_YET);
        }
        var letter = decided(found.applicant().id(), decision.get());
        if (writer.written(letter)) {
            return new Refused(Refusal.ALREADY_DONE);
        }
        boolean yes = decision.get().holds() == Verdict.GOES_ON;
        return use.apply(Order.of(letter, LetterKind.DECISION, yes ? "decision-yes" : NO)
                .with(Map.of(
                        "reasons", words.reasons(),
                        "next-steps", words.nextSteps(),
                        "message", words.message())));
    }
}
