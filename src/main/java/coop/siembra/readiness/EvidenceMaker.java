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
import coop.siembra.learning.events.LearningEvent.ReplyFinished;
import coop.siembra.learning.events.LearningEvent.ReplyShown;
import coop.siembra.learning.events.LearningEvent.TalkEnded;
import coop.siembra.learning.events.LearningEvent.TurnTaken;
import coop.siembra.readiness.model.Evidence;
import coop.siembra.readiness.model.Evidence.Source;
import coop.siembra.readiness.model.EvidenceRules;
import coop.siembra.readiness.observing.ObservationEvent.Noted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what of the news is evidence, and how much it weighs by the rules there are. Reading, promising and confirming show effort and are no
 * evidence of a competency; neither is what the coach says of a reply: it is too often wrong for that.
 */
final class EvidenceMaker {

    private EvidenceMaker() {}

    static List<Evidence> of(LearningEvent event, EvidenceRules rules) {
        return switch (event) {
            case ItemAnswered answered ->
                answered.competencies().stream()
                        .map(competency -> new Evidence(
                                competency,
                                answered.score(),
                                rules.of(Source.CHECK).of(1, answered.attempt() > 1),
                                Source.CHECK,
                                event.at()))
                        .toList();
            case TalkEnded ended ->
                ended.shown().stream().map(shown -> shown(ended, shown, rules)).toList();
            case PracticeObserved seen ->
                seen.competencies().stream()
                        .map(competency -> new Evidence(
                                competency,
                                seen.seen(),
                                rules.of(Source.OBSERVATION).of(seen.behaviours(), false),
                                Source.OBSERVATION,
                                event.at()))
                        .toList();
            case CourseStarted other -> List.of();
            case ActivityStarted other -> List.of();
            case ActivityResumed other -> List.of();
            case LessonFinished other -> List.of();
            case CheckFinished other -> List.of();
            case TurnTaken other -> List.of();
            case ReplyShown other -> List.of();
            case ReplyFinished other -> List.of();
            case ReflectionFinished other -> List.of();
            case PracticePromised other -> List.of();
            case PracticeConfirmed other -> List.of();
            case CourseCompleted other -> List.of();
        };
    }

    /** The activity in which evidence was shown; null for news that is none. */
    static @Nullable String activity(LearningEvent event) {
        return switch (event) {
            case ItemAnswered answered -> answered.activity().value();
            case TalkEnded ended -> ended.activity().value();
            case PracticeObserved seen -> seen.activity().value();
            case CourseStarted other -> null;
            case ActivityStarted other -> null;
            case ActivityResumed other -> null;
            case LessonFinished other -> null;
            case CheckFinished other -> null;
            case TurnTaken other -> null;
            case ReplyShown other -> null;
            case ReplyFinished other -> null;
            case ReflectionFinished other -> null;
            case PracticePromised other -> null;
            case PracticeConfirmed other -> null;
            case CourseCompleted other -> null;
        };
    }

    /** What a sitting shows; nothing when it only tells what a person says of themselves. */
    static List<Evidence> of(SittingClosed closed, EvidenceRules rules) {
        return closed.selfReport()
                ? List.of()
                : closed.shown().stream()
                        .filter(shown -> shown.items() > 0)
                        .map(shown -> new Evidence(
                                shown.competency(),
                                shown.value(),
                                rules.of(Source.ASSESSMENT).of(shown.items(), false),
                                Source.ASSESSMENT,
                                closed.at()))
                        .toList();
    }

    /** What a head saw at work; nothing when there was no occasion for any of it. */
    static List<Evidence> of(Noted noted, EvidenceRules rules) {
        int behaviours = noted.behaviours();
        return behaviours == 0
                ? List.of()
                : List.of(new Evidence(
                        noted.competency().value(),
                        (double) noted.seen() / behaviours,
                        rules.of(Source.OBSERVATION).of(behaviours, false),
                        Source.OBSERVATION,
                        noted.at()));
    }

    private static Evidence shown(TalkEnded ended, CompetencyShown shown, EvidenceRules rules) {
        return new Evidence(
                shown.competency(),
                shown.value(),
                rules.of(Source.CONVERSATION).of(shown.observations(), ended.replay()),
                Source.CONVERSATION,
                ended.at());
    }
}
