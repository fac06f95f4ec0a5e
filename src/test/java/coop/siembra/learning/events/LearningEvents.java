package coop.siembra.learning.events;

import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.events.LearningEvent.ActivityResumed;
import coop.siembra.learning.events.LearningEvent.ActivityStarted;
import coop.siembra.learning.events.LearningEvent.CheckFinished;
import coop.siembra.learning.events.LearningEvent.CompetencyShown;
import coop.siembra.learning.events.LearningEvent.CourseCompleted;
import coop.siembra.learning.events.LearningEvent.CourseStarted;
import coop.siembra.learning.events.LearningEvent.Deed;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One of each kind of news. */
public final class LearningEvents {
    public static final Instant AT = Instant.parse("2026-11-20T09:30:00Z");
    private static final ActivityId ACTIVITY = new ActivityId("check");

    private LearningEvents() {}

    public static Deed deed() {
        return new Deed(UUID.randomUUID(), AT, new PersonId("ana"), new CourseId("kindness"), "0123456789abcdef");
    }

    public static ItemAnswered answered(int attempt, double score) {
        return new ItemAnswered(
                deed(), ACTIVITY, "one", List.of("listening"), attempt, List.of("a", "b"), score, score == 1);
    }

    public static TalkEnded talked(boolean replay) {
        var shown = List.of(new CompetencyShown("listening", 0.75, 4), new CompetencyShown("calm", 0.5, 2));
        return new TalkEnded(deed(), new ActivityId("talk"), 1, "partly", 0.6, replay, shown);
    }

    public static PracticeObserved observed() {
        return new PracticeObserved(
                deed(), new ActivityId("practice"), new PersonId("hugo"), List.of("listening"), 0.5, 2);
    }

    /** All that are no evidence of anything. */
    public static List<LearningEvent> others() {
        return List.of(
                new CourseStarted(deed()),
                new ActivityStarted(deed(), ACTIVITY, "check"),
                new ActivityResumed(deed(), ACTIVITY),
                new LessonFinished(deed(), new ActivityId("queue")),
                new CheckFinished(deed(), ACTIVITY, 1, 0.8, true),
                new CheckFinished(deed(), ACTIVITY, 1, 0.2, false),
                new TurnTaken(deed(), new ActivityId("talk"), 1, 3, "ask"),
                new ReplyShown(deed(), new ActivityId("reply"), 2),
                new ReplyFinished(deed(), new ActivityId("reply")),
                new ReflectionFinished(deed(), new ActivityId("page")),
                new PracticePromised(deed(), new ActivityId("practice"), LocalDate.of(2026, 12, 1)),
                new PracticeConfirmed(deed(), new ActivityId("practice")),
                new CourseCompleted(deed(), "22222-33333-44444-55555"));
    }
}
