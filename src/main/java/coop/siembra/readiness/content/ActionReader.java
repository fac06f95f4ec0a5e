package coop.siembra.readiness.content;

import coop.siembra.content.CheckContext;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.CourseId;
import coop.siembra.readiness.guide.CloserAction;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads the actions that bring units closer.
 *
 * @param blocks ids of the workshop blocks there are
 */
record ActionReader(CheckContext context, Collection<String> blocks) {
    private static final String COURSES = "courses";
    private static final String BLOCKS = "blocks";

    List<CloserAction> read(YamlNode file) {
        var list = file.get("actions");
        Checks.distinct(list);
        return list.items().stream().map(this::action).toList();
    }

    private CloserAction action(YamlNode node) {
        var distance = node.get("distance");
        int from = distance.get("from").integer();
        var to = distance.find("to").map(YamlNode::integer);
        if (to.filter(most -> most < from).isPresent()) {
            distance.problem("`from` cannot be more than `to`");
        }
        var hours = node.get("hours");
        double least = hours.get("min").number();
        double most = hours.get("max").number();
        if (least > most) {
            hours.problem("`min` cannot be more than `max`");
        }
        named(node);
        return new CloserAction(
                node.get("id").text(),
                node.get("title").localized(),
                from,
                to.map(OptionalInt::of).orElse(OptionalInt.empty()),
                least,
                most,
                node.get("why").localized(),
                node.get("hosts").localized(),
                Checks.texts(node.get("steps")),
                node.get("bringBack").localized(),
                context.competencies(node.get("competencies")),
                node.get("objectives").texts(),
                Checks.optional(node, COURSES).stream()
                        .map(course -> new CourseId(course.text()))
                        .toList(),
                Checks.optional(node, BLOCKS).stream().map(YamlNode::text).toList());
    }

    private void named(YamlNode node) {
        for (var course : Checks.optional(node, COURSES)) {
            // where no courses are read at all, what is said of them is believed
            if (context.hasBundle(COURSES) && !context.hasBundle(COURSES + "/" + course.text())) {
                course.problem("there is no course `" + course.text() + "`: name the folder of a course");
            }
        }
        for (var block : Checks.optional(node, BLOCKS)) {
            if (!blocks.contains(block.text())) {
                block.problem("there is no block `" + block.text()
                        + "`: name a file in readiness/workshops without its ending");
            }
        }
    }
}
