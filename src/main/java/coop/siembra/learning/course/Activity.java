package coop.siembra.learning.course;

import coop.siembra.conversation.model.Conversation;
import coop.siembra.item.Item;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something a learner does in a course. */
public sealed interface Activity {

    Heading heading();

    default ActivityId id() {
        return heading().id();
    }

    default LocalizedText title() {
        return heading().title();
    }

    default int minutes() {
        return heading().minutes();
    }

    default boolean optional() {
        return heading().optional();
    }

    /**
     * What every activity has.
     *
     * @param minutes estimated by the author
     * @param optional not needed to complete the course
     */
    record Heading(ActivityId id, LocalizedText title, int minutes, boolean optional) {}

    /**
     * Something to read.
     *
     * @param goal what reading it is for, in one sentence
     * @param body Markdown
     */
    record Lesson(Heading heading, LocalizedText goal, LocalizedText body) implements Activity {}

    /**
     * Questions with immediate explanation.
     *
     * @param competencies what right answers are evidence of, unless an item names its own
     */
    record Check(Heading heading, LocalizedText intro, List<CompetencyId> competencies, List<Item.Graded> items)
            implements Activity {}

    /** A branching conversation to play. */
    record Talk(Heading heading, Conversation conversation) implements Activity {}

    /**
     * A reply to write to what somebody wrote, with a coach who says what it does for them.
     *
     * @param from who wrote, in a few words
     * @param situation what the learner knows before they answer
     * @param message what was written
     * @param facts what the learner can use; may be empty
     * @param goals what a good reply does here
     * @param draft how many begin, and what it lacks; shown afterwards
     * @param models good replies, each in another way; shown afterwards
     */
    record Reply(
            Heading heading,
            ReplyChannel channel,
            LocalizedText from,
            LocalizedText situation,
            LocalizedText message,
            List<LocalizedText> facts,
            List<LocalizedText> goals,
            WrittenReply draft,
            List<WrittenReply> models)
            implements Activity {}

    /** A reply somebody might write. {@code why}: what it does for the person who wrote, or what it lacks. */
    record WrittenReply(LocalizedText text, LocalizedText why) {}

    /** Private journal pages. */
    record Reflection(Heading heading, LocalizedText intro, List<Prompt> prompts) implements Activity {}

    /** A question to write about. */
    record Prompt(String id, LocalizedText text, @Nullable LocalizedText hint) {}

    /**
     * Something to do at work.
     *
     * @param days suggested time to do it in
     * @param afterwards the question answered when confirming
     * @param observe behaviours a head could see; may be empty
     */
    record Practice(
            Heading heading,
            List<CompetencyId> competencies,
            LocalizedText why,
            LocalizedText task,
            List<LocalizedText> steps,
            int days,
            LocalizedText afterwards,
            List<Behaviour> observe)
            implements Activity {}

    /** A yes-or-no behaviour. */
    record Behaviour(String id, LocalizedText text) {}
}
