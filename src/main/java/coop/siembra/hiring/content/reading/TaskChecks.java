package coop.siembra.hiring.content.reading;

import coop.siembra.content.YamlNode;
import coop.siembra.hiring.content.Task;
import coop.siembra.hiring.content.Task.Dimension;
import coop.siembra.item.Response;
import java.util.List;

/** Whether the parts of a written task fit together. */
record TaskChecks(YamlNode file, Task task) {

    void report() {
        if (task.words().min() >= task.words().max()) {
            file.get("words").get("min").problem("`min` must be less than `max`");
        }
        competencies();
        file.find("examples").ifPresent(this::examples);
    }

    private void competencies() {
        var named = file.get("competencies").texts();
        for (var dimension : file.get("dimensions").items()) {
            var competency = dimension.get("competency");
            if (!named.contains(competency.text())) {
                competency.problem("`" + competency.text() + "` is not among the task's competencies: name it there");
            }
        }
        var rated = task.dimensions().stream()
                .map(dimension -> dimension.competency().value())
                .toList();
        for (var competency : file.get("competencies").items()) {
            if (!rated.contains(competency.text())) {
                competency.problem("no dimension rates `" + competency.text() + "`: add one, or leave it out");
            }
        }
    }

    private void examples(YamlNode examples) {
        Checks.distinct(examples);
        var wanted = task.dimensions().stream().map(Dimension::id).toList();
        for (var example : examples.items()) {
            var ratings = example.get("ratings");
            List<String> rated = ratings.items().stream()
                    .map(rating -> rating.get("dimension").text())
                    .toList();
            if (!rated.equals(wanted)) {
                ratings.problem("every dimension is rated once, in their order: " + String.join(", ", wanted));
            }
            length(example.get("reply").get("en"));
            length(example.get("reply").get("es"));
        }
    }

    private void length(YamlNode reply) {
        int words = new Response.Text(reply.text()).words();
        if (words < task.words().min() || words > task.words().max()) {
            reply.problem("the reply has " + words + " words: " + task.words().min() + " to "
                    + task.words().max() + " are asked for");
        }
    }
}
