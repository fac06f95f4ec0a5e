package coop.siembra.readiness;

import coop.siembra.assessment.events.AssessmentEvent.SittingClosed;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.learning.events.LearningEvent.ActivityResumed;
import coop.siembra.learning.events.LearningEvent.ActivityStarted;
import coop.siembra.learning.events.LearningEvent.CheckFinished;
import coop.siembra.learning.events.LearningEvent.CompetencyShown;
import coop.siembra.learning.events.LearningEvent.CourseCompleted;
import coop.siembra.learning.events.LearningEvent.CourseStarted;
import coop.siembra.learning.events.LearningEvent.ItemAnswered;
import coop.siembra.learning.events.LearningEvent.LessonFinished;
import coop.siembra.learning.events.LearningEvent.PracticeConfirmed;
import coop.siembra.learning.events.LearningEvent.PracticeObserved;
import coop.siembra.learning.events.LearningEvent.PracticePromised;
import coop.siembra.learning.events.LearningEvent.ReflectionFinished;
import coop.siembra.learning.events.LearningEvent.TalkEnded;
import coop.siembra.learning.events.LearningEvent.TurnTaken;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.Evidence.Source;
import java.util.List;

/**
 * Says what of the news is evidence, and how much it weighs. A plain answer given the first time weighs 1; one given after the
 * explanations were read, a quarter; a moment of a conversation 1, in a replay a quarter; each behaviour a head looked for 1; an item of
 * an assessment a half, all those of one sitting at most 6 a competency. Reading, promising and confirming show effort and are no evidence
 * of a competency.
 */
final class EvidenceMaker {
    private static final double FIRST = 1;
    private static final double REPEATED = 0.25;
    private static final double ASSESSED = 0.5;
    private static final double MOST_OF_A_SITTING = 6;

    private EvidenceMaker() {}

    static List<Evidence> of(LearningEvent event) {
        return switch (event) {
            case ItemAnswered answered ->
                answered.competencies().stream()
                        .map(competency -> new Evidence(
                                competency,
                                answered.score(),
                                answered.attempt() == 1 ? FIRST : REPEATED,
                                Source.CHECK,
                                event.at()))
                        .toList();
            case TalkEnded ended ->
                ended.shown().stream().map(shown -> shown(ended, shown)).toList();
            case PracticeObserved seen ->
                seen.competencies().stream()
                        .map(competency -> new Evidence(
                                competency, seen.seen(), seen.behaviours(), Source.OBSERVATION, event.at()))
                        .toList();
            case CourseStarted other -> List.of();
            case ActivityStarted other -> List.of();
            case ActivityResumed other -> List.of();
            case LessonFinished other -> List.of();
            case CheckFinished other -> List.of();
            case TurnTaken other -> List.of();
            case ReflectionFinished other -> List.of();
            case PracticePromised other -> List.of();
            case PracticeConfirmed other -> List.of();
            case CourseCompleted other -> List.of();
        };
    }

    /** What a sitting shows; nothing when it only tells what a person says of themselves. */
    static List<Evidence> of(SittingClosed closed) {
        return closed.selfReport()
                ? List.of()
                : closed.shown().stream()
                        .filter(shown -> shown.items() > 0)
                        .map(shown -> new Evidence(
                                shown.competency(),
                                shown.value(),
                                Math.min(MOST_OF_A_SITTING, ASSESSED * shown.items()),
                                Source.ASSESSMENT,
                                closed.at()))
                        .toList();
    }

    private static Evidence shown(TalkEnded ended, CompetencyShown shown) {
        double each = ended.replay() ? REPEATED : FIRST;
        return new Evidence(
                shown.competency(), shown.value(), each * shown.observations(), Source.CONVERSATION, ended.at());
    }
}
