package coop.siembra.learning.enrolment;

import coop.siembra.content.ContentVersion;
import coop.siembra.item.Item;
import coop.siembra.item.Item.Option;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Activity.Behaviour;
import coop.siembra.learning.course.Activity.Heading;
import coop.siembra.learning.course.Activity.Prompt;
import coop.siembra.learning.course.Activity.WrittenReply;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.course.CourseModule;
import coop.siembra.learning.course.ReplyChannel;
import java.util.List;
import java.util.Optional;

/** A small course with one activity of each kind that needs no conversation. */
public final class CourseFixture {
    public static final ActivityId LESSON = new ActivityId("queue");
    public static final ActivityId CHECK = new ActivityId("check");
    public static final ActivityId REPLY = new ActivityId("reply");
    public static final ActivityId PAGE = new ActivityId("page");
    public static final ActivityId PRACTICE = new ActivityId("practice");
    public static final ActivityId EXTRA = new ActivityId("extra");

    private CourseFixture() {}

    public static Course course() {
        return new Course(
                new CourseId("kindness"),
                new ContentVersion("0123456789abcdef"),
                text("Kindness"),
                text("Summary"),
                text("Everybody"),
                List.of(text("Be kind")),
                List.of(new CompetencyId("listening")),
                List.of("caring"),
                "pictures/cover.svg",
                70,
                true,
                List.of(new CourseModule("01-first", text("First"), text("All of it"), activities())));
    }

    private static List<Activity> activities() {
        return List.of(
                new Activity.Lesson(heading(LESSON, false), text("Goal"), text("Words")),
                new Activity.Check(
                        heading(CHECK, false),
                        text("Intro"),
                        List.of(new CompetencyId("listening")),
                        List.of(item("one"), item("two"))),
                new Activity.Reply(
                        heading(REPLY, false),
                        ReplyChannel.CHAT,
                        text("Julia"),
                        text("Situation"),
                        text("Where is my card?"),
                        List.of(text("It came back")),
                        List.of(text("Say what happens")),
                        new WrittenReply(text("It is being processed."), text("Nobody acts")),
                        List.of(new WrittenReply(text("I send it again today."), text("You act")))),
                new Activity.Reflection(
                        heading(PAGE, false), text("Intro"), List.of(new Prompt("moment", text("When?"), null))),
                new Activity.Practice(
                        heading(PRACTICE, false),
                        List.of(new CompetencyId("listening")),
                        text("Why"),
                        text("Do it"),
                        List.of(text("Step")),
                        7,
                        text("How was it?"),
                        List.of(new Behaviour("looked", text("Looked up")), new Behaviour("asked", text("Asked")))),
                new Activity.Lesson(heading(EXTRA, true), text("Goal"), text("More words")));
    }

    private static Item.Graded item(String id) {
        return new Item.SingleChoice(
                id,
                text("Which?"),
                Optional.empty(),
                List.of(
                        new Option("a", text("Right"), text("Because"), true),
                        new Option("b", text("Wrong"), text("Because not"), false)));
    }

    private static Heading heading(ActivityId id, boolean optional) {
        return new Heading(id, text(id.value()), 5, optional);
    }

    private static LocalizedText text(String text) {
        return LocalizedText.same(text);
    }
}
