package coop.siembra.hiring.content.reading;

import coop.siembra.content.YamlNode;
import coop.siembra.hiring.content.Groups;
import coop.siembra.hiring.content.Groups.Audit;
import coop.siembra.hiring.content.Groups.Option;
import coop.siembra.hiring.content.Groups.Question;
import java.util.HashSet;

/** Reads the questions about groups. */
final class GroupReader {
    private static final String AUDIT = "audit";

    private GroupReader() {}

    static Groups groups(YamlNode file) {
        var questions = file.get("questions");
        Checks.distinct(questions);
        columns(questions);
        return new Groups(
                file.get("title").localized(),
                file.get("version").text(),
                Checks.texts(file, "placeholders"),
                file.get("intro").localized(),
                questions.items().stream().map(GroupReader::question).toList(),
                file.get("decline").localized(),
                file.get("thanks").localized());
    }

    /** Each column of the audit table is filled by one question, and each of its categories by one option. */
    private static void columns(YamlNode questions) {
        var columns = new HashSet<String>();
        for (var question : questions.items()) {
            var column = question.find(AUDIT);
            column.filter(found -> !columns.add(found.text()))
                    .ifPresent(
                            again -> again.problem("another question already fills the column `" + again.text() + "`"));
            var categories = new HashSet<String>();
            for (var option : question.get("options").items()) {
                option.find(AUDIT).ifPresent(category -> {
                    if (column.isEmpty()) {
                        category.problem("`audit` is missing at the question: say which column this is a category of");
                    }
                    if (!categories.add(category.text().strip())) {
                        category.problem("another option already stands for `"
                                + category.text().strip() + "`");
                    }
                });
            }
            if (categories.isEmpty()) {
                column.ifPresent(found -> found.problem("no option has `audit`: name the categories of the column"));
            }
        }
    }

    private static Question question(YamlNode node) {
        Checks.distinct(node.get("options"));
        return new Question(
                node.get("id").text(),
                node.get("text").localized(),
                node.find("help").map(YamlNode::localized),
                node.get("offered").text().equals("always"),
                node.get("multiple").bool(),
                node.find(AUDIT).map(column -> Checks.constant(Audit.class, column)),
                node.get("options").items().stream().map(GroupReader::option).toList());
    }

    private static Option option(YamlNode node) {
        return new Option(
                node.get("id").text(),
                node.get("text").localized(),
                node.find(AUDIT).map(category -> category.text().strip()));
    }
}
