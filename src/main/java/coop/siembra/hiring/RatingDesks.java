package coop.siembra.hiring;

import coop.siembra.hiring.ApplicantFiles.Case;
import coop.siembra.hiring.content.HiringPart.Interviews;
import coop.siembra.hiring.content.QuestionBank.Question;
import coop.siembra.hiring.content.Task;
import coop.siembra.hiring.content.Task.Dimension;
import coop.siembra.hiring.model.Opening.Part;
import coop.siembra.hiring.model.Refusal;
import coop.siembra.hiring.model.Reply;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.model.Stage;
import coop.siembra.hiring.model.judging.InterviewKit;
import coop.siembra.hiring.model.judging.InterviewQuestion;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.Scorecard;
import coop.siembra.hiring.model.judging.Scorecards;
import coop.siembra.hiring.store.RatingStore;
import coop.siembra.hiring.store.RatingStore.Subject;
import coop.siembra.hiring.store.ReplyStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what somebody rates, and decides whether it is theirs to rate. */
@Component
class RatingDesks {
    private final RatingStore ratings;
    private final ReplyStore replies;
    private final OpeningContent content;
    private final ApplicantScores scores;

    RatingDesks(RatingStore ratings, ReplyStore replies, OpeningContent content, ApplicantScores scores) {
        this.ratings = ratings;
        this.replies = replies;
        this.content = content;
        this.scores = scores;
    }

    /** Why something is not for the viewer to rate, or not now. */
    Optional<Refusal> refusal(Case found, Rated what) {
        var opening = found.opening().opening();
        var part = switch (what) {
            case REPLY -> Part.RATER;
            case INTERVIEW -> Part.INTERVIEWER;
        };
        if (!opening.parts(found.viewer().person()).contains(part)) {
            return Optional.of(Refusal.NOT_ALLOWED);
        }
        boolean there = switch (what) {
            case REPLY ->
                reply(found).isPresent()
                        && content.task(found.opening().setup()).isPresent();
            case INTERVIEW -> interviewed(found);
        };
        if (!there) {
            return Optional.of(Refusal.NOT_YET);
        }
        return found.applicant().application().withdrawnAt() == null
                ? Optional.empty()
                : Optional.of(Refusal.WITHDRAWN);
    }

    private Optional<Reply> reply(Case found) {
        return replies.find(found.applicant().id())
                .filter(held -> found.applicant().participation().usable())
                .map(ReplyStore.Held::reply)
                .filter(Reply::submitted)
                .map(Reply::untimed);
    }

    /** Whether the applicant has come as far as the first interview, or may at any time where no stage is one. */
    private static boolean interviewed(Case found) {
        var opening = found.opening().opening();
        var stages = opening.stages();
        var kinds = stages.stream().map(Stage::kind).toList();
        int first = kinds.indexOf(Stage.Kind.INTERVIEW);
        return stages.indexOf(found.applicant().application().stage(opening)) >= first;
    }

    /** The viewer's own ratings, begun or not. */
    RatingStore.Held own(Case found, Rated what) {
        var subject = new Subject(found.applicant().opening(), found.applicant().id(), what);
        return ratings.find(subject, found.viewer().person()).orElseGet(() -> {
            var pinned = found.opening().setup().pinned();
            return RatingStore.Held.fresh(
                    subject,
                    Scorecard.of(found.viewer().person(), asked(found, what)),
                    what == Rated.REPLY ? pinned.tasks() : pinned.interviews());
        });
    }

    private List<String> asked(Case found, Rated what) {
        return switch (what) {
            case REPLY ->
                content.task(found.opening().setup()).stream()
                        .flatMap(task -> task.dimensions().stream())
                        .map(Dimension::id)
                        .toList();
            case INTERVIEW -> kit(found).asked();
        };
    }

    /** The same for all interviewers, from the first one's scorecard on. */
    InterviewKit kit(Case found) {
        var opening = found.opening().opening();
        var setup = found.opening().setup();
        var bank = content.bank(opening, setup);
        var core = questions(bank, opening.core());
        return ratings.of(found.applicant().id()).stream()
                .filter(held -> held.subject().kind() == Rated.INTERVIEW)
                .findFirst()
                .map(first -> new InterviewKit(
                        core,
                        questions(bank, first.card().asked()).stream()
                                .filter(question -> !core.contains(question))
                                .toList()))
                .orElseGet(
                        () -> InterviewKit.of(opening.profile(), core, bank, scores.widths(found.applicant(), setup)));
    }

    private static List<InterviewQuestion> questions(List<InterviewQuestion> bank, List<String> ids) {
        return ids.stream()
                .flatMap(id -> bank.stream().filter(question -> question.id().equals(id)))
                .toList();
    }

    Optional<KitSheet> sheet(Case found) {
        return content.interviews(found.opening().setup()).map(interviews -> sheet(interviews, kit(found)));
    }

    private static KitSheet sheet(Interviews interviews, InterviewKit kit) {
        var questions = Stream.concat(
                        kit.core().stream().flatMap(one -> asked(interviews, one, false)),
                        kit.added().stream().flatMap(one -> asked(interviews, one, true)))
                .toList();
        return new KitSheet(interviews.guide(), interviews.rules(), questions);
    }

    private static Stream<KitSheet.Asked> asked(Interviews interviews, InterviewQuestion one, boolean added) {
        Optional<Question> question = interviews.question(one.id());
        return question.stream().map(found -> new KitSheet.Asked(one.competency(), found, added));
    }

    /** What the viewer may see of what is handed in, their own included. */
    List<RatingStore.Held> visible(Case found) {
        var all = ratings.of(found.applicant().id());
        boolean others = found.sight().contains(Sight.OTHERS_RATINGS);
        var viewer = found.viewer().person();
        var cards = all.stream().map(RatingStore.Held::card).toList();
        var seen = Set.copyOf(Scorecards.visible(cards, viewer, others));
        return all.stream()
                .filter(held -> held.card().by().equals(viewer) || (others && seen.contains(held.card())))
                .toList();
    }

    Optional<RatingDesk> desk(Case found, Rated what) {
        var own = own(found, what).card();
        var others = visible(found).stream()
                .filter(held -> held.subject().kind() == what)
                .map(RatingStore.Held::card)
                .filter(card -> !card.by().equals(own.by()))
                .toList();
        var id = found.applicant().id();
        int number = found.applicant().number();
        return switch (what) {
            case REPLY -> {
                Optional<Task> task = content.task(found.opening().setup());
                yield task.flatMap(given ->
                        reply(found).map(reply -> new RatingDesk.OfReply(id, number, given, reply, own, others)));
            }
            case INTERVIEW -> sheet(found).map(sheet -> new RatingDesk.OfInterview(id, number, sheet, own, others));
        };
    }
}
