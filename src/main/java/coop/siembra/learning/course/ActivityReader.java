package coop.siembra.learning.course;

import coop.siembra.content.ActivityFile;
import coop.siembra.content.ActivityFile.LessonFile;
import coop.siembra.content.ActivityFile.YamlFile;
import coop.siembra.content.CheckContext;
import coop.siembra.content.YamlNode;
import coop.siembra.conversation.ConversationReader;
import coop.siembra.item.Item;
import coop.siembra.item.ItemReader;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.learning.course.Activity.Behaviour;
import coop.siembra.learning.course.Activity.Heading;
import coop.siembra.learning.course.Activity.Prompt;
import coop.siembra.learning.course.Activity.WrittenReply;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads activities whose files their schemas have accepted. */
record ActivityReader(CheckContext context) {

    Activity read(ActivityFile file) {
        return switch (file) {
            case LessonFile lesson -> lesson(lesson);
            case YamlFile yaml -> yaml(yaml);
        };
    }

    private static Activity lesson(LessonFile file) {
        var lesson = file.lesson();
        return new Activity.Lesson(
                new Heading(new ActivityId(lesson.id()), lesson.title(), lesson.minutes(), lesson.optional()),
                lesson.goal(),
                lesson.markdown());
    }

    private Activity yaml(YamlFile file) {
        var node = file.node();
        return switch (file.kind()) {
            case "check" -> check(node);
            case "conversation" -> new Activity.Talk(heading(node), ConversationReader.read(node, context));
            case "reply" -> reply(node);
            case "reflection" ->
                new Activity.Reflection(
                        heading(node),
                        node.get("intro").localized(),
                        unique(node.get("prompts"), ActivityReader::prompt));
            case "practice" -> practice(node);
            default -> throw new IllegalStateException("no activity of kind " + file.kind());
        };
    }

    private static Heading heading(YamlNode node) {
        return new Heading(
                new ActivityId(node.get("id").text()),
                node.get("title").localized(),
                node.get("minutes").integer(),
                node.find("optional").map(YamlNode::bool).orElse(false));
    }

    private Activity check(YamlNode node) {
        var items = new ArrayList<Item.Graded>();
        unique(node.get("items"), Function.identity())
                .forEach(item -> ItemReader.read(item, context).ifPresent(items::add));
        return new Activity.Check(
                heading(node),
                node.get("intro").localized(),
                context.competencies(node.get("competencies")),
                List.copyOf(items));
    }

    private static Activity reply(YamlNode node) {
        return new Activity.Reply(
                heading(node),
                ReplyChannel.of(node.get("channel").text()),
                node.get("from").localized(),
                node.get("situation").localized(),
                node.get("message").localized(),
                node.find("facts").map(ActivityReader::texts).orElse(List.of()),
                texts(node.get("goals")),
                written(node.get("draft")),
                node.get("models").items().stream().map(ActivityReader::written).toList());
    }

    private static WrittenReply written(YamlNode node) {
        return new WrittenReply(node.get("text").localized(), node.get("why").localized());
    }

    private static List<LocalizedText> texts(YamlNode list) {
        return list.items().stream().map(YamlNode::localized).toList();
    }

    private static Prompt prompt(YamlNode node) {
        return new Prompt(node.get("id").text(), node.get("text").localized(), optional(node, "hint"));
    }

    private Activity practice(YamlNode node) {
        return new Activity.Practice(
                heading(node),
                context.competencies(node.get("competencies")),
                node.get("why").localized(),
                node.get("task").localized(),
                texts(node.get("steps")),
                node.get("days").integer(),
                node.get("afterwards").localized(),
                node.find("observe")
                        .map(observe -> unique(
                                observe,
                                one -> new Behaviour(
                                        one.get("id").text(), one.get("text").localized())))
                        .orElse(List.of()));
    }

    private static @Nullable LocalizedText optional(YamlNode node, String key) {
        return node.find(key).map(YamlNode::localized).orElse(null);
    }

    /** The entries of a list, in which no id may occur twice. */
    private static <T> List<T> unique(YamlNode list, Function<YamlNode, T> read) {
        var ids = new HashSet<String>();
        for (var entry : list.items()) {
            var id = entry.get("id");
            if (!ids.add(id.text())) {
                id.problem("the id `" + id.text() + "` is used twice in this list");
            }
        }
        return list.items().stream().map(read).toList();
    }
}
