package coop.siembra.hiring;

import coop.siembra.content.ContentVersion;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.HiringPart.Interviews;
import coop.siembra.hiring.content.Profile;
import coop.siembra.hiring.content.QuestionBank;
import coop.siembra.hiring.content.QuestionBank.Question;
import coop.siembra.hiring.content.Task;
import coop.siembra.hiring.model.Opening;
import coop.siembra.hiring.model.Setup;
import coop.siembra.hiring.model.judging.InterviewKit;
import coop.siembra.hiring.model.judging.InterviewQuestion;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The content an opening works with, in the versions it was begun with. */
@Component
class OpeningContent {
    private final HiringContent content;

    OpeningContent(HiringContent content) {
        this.content = content;
    }

    Optional<Profile> profile(Opening opening, Setup setup) {
        return content.profiles(new ContentVersion(setup.pinned().profiles()))
                .flatMap(all -> all.profile(opening.profile().id()));
    }

    Optional<Interviews> interviews(Setup setup) {
        return content.interviews(new ContentVersion(setup.pinned().interviews()));
    }

    Optional<Task> task(Setup setup) {
        return Optional.ofNullable(setup.battery().task())
                .flatMap(id -> content.tasks(new ContentVersion(setup.pinned().tasks()))
                        .flatMap(all -> all.task(id)));
    }

    /** The questions that may be asked, in the authors' order. */
    List<InterviewQuestion> bank(Opening opening, Setup setup) {
        return interviews(setup).stream()
                .flatMap(all -> all.banks().stream())
                .flatMap(bank -> bank.suitable(opening.profile().id()).stream().map(one -> question(bank, one)))
                .toList();
    }

    private static InterviewQuestion question(QuestionBank bank, Question question) {
        var kind = switch (question.type()) {
            case PAST -> InterviewQuestion.Kind.PAST;
            case SITUATION -> InterviewQuestion.Kind.SITUATION;
        };
        return new InterviewQuestion(question.id(), bank.competency(), kind, question.minutes());
    }

    /** The questions everybody would get. */
    List<InterviewQuestion> core(Opening opening, Setup setup) {
        return InterviewKit.core(
                opening.profile(), bank(opening, setup), setup.battery().interviewMinutes());
    }

    /** Whether questions may be the core: each once, all in the bank. */
    boolean mayBeCore(Opening opening, Setup setup, List<String> core) {
        var known = bank(opening, setup).stream().map(InterviewQuestion::id).toList();
        return core.stream().distinct().count() == core.size() && known.containsAll(core);
    }
}
