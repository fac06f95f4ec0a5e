package coop.siembra.hiring.content.reading;

import coop.siembra.content.YamlNode;
import coop.siembra.hiring.content.HiringPart.Tasks;
import coop.siembra.hiring.content.Task;
import coop.siembra.hiring.content.Task.Channel;
import coop.siembra.hiring.content.Task.Dimension;
import coop.siembra.hiring.content.Task.Example;
import coop.siembra.hiring.content.Task.Fact;
import coop.siembra.hiring.content.Task.Length;
import coop.siembra.hiring.content.Task.Message;
import coop.siembra.hiring.content.Task.Rating;
import coop.siembra.kernel.CompetencyId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the written tasks. */
record TaskReader(PartFiles files) {

    Optional<Tasks> read() {
        var about = files.about();
        var tasks = files.others(Set.of(PartFiles.ABOUT), "hiring-task", "id").stream()
                .map(this::task)
                .toList();
        return about.map(read -> new Tasks(read, files.bundle().version(), tasks));
    }

    private Task task(YamlNode file) {
        Checks.distinct(file.get("facts"));
        var message = file.get("message");
        var words = file.get("words");
        var task = new Task(
                file.get("id").text(),
                file.get("title").localized(),
                file.get("minutes").integer(),
                Checks.constant(Channel.class, file.get("channel")),
                files.context().competencies(file.get("competencies")),
                file.get("scenario").localized(),
                new Message(
                        message.get("from").localized(),
                        message.find("subject").map(YamlNode::localized),
                        message.get("text").localized()),
                file.get("facts").items().stream()
                        .map(fact ->
                                new Fact(fact.get("id").text(), fact.get("text").localized()))
                        .toList(),
                file.get("limits").items().stream().map(YamlNode::localized).toList(),
                file.get("ask").localized(),
                new Length(words.get("min").integer(), words.get("max").integer()),
                dimensions(file.get("dimensions")),
                file.get("notJudged").localized(),
                Checks.optional(file, "examples").stream()
                        .map(TaskReader::example)
                        .toList());
        new TaskChecks(file, task).report();
        return task;
    }

    private static List<Dimension> dimensions(YamlNode list) {
        Checks.distinct(list);
        return list.items().stream()
                .map(node -> new Dimension(
                        node.get("id").text(),
                        new CompetencyId(node.get("competency").text()),
                        node.get("name").localized(),
                        node.get("question").localized(),
                        Checks.anchors(node.get("anchors"))))
                .toList();
    }

    private static Example example(YamlNode node) {
        return new Example(
                node.get("id").text(),
                node.get("reply").localized(),
                node.get("ratings").items().stream()
                        .map(rating -> new Rating(
                                rating.get("dimension").text(),
                                rating.get("point").integer(),
                                rating.get("why").localized()))
                        .toList());
    }
}
