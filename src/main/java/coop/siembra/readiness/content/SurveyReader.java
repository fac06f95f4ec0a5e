package coop.siembra.readiness.content;

import coop.siembra.content.YamlNode;
import coop.siembra.readiness.guide.Mirror;
import coop.siembra.readiness.guide.Obstacles;
import coop.siembra.readiness.guide.Obstacles.Obstacle;
import coop.siembra.readiness.guide.Survey;
import java.util.HashSet;
import java.util.Set;

/** Reads the two anonymous surveys. */
final class SurveyReader {
    private static final String STATEMENTS = "statements";
    private static final String REVERSED = "reversed";

    private SurveyReader() {}

    static Obstacles obstacles(YamlNode file) {
        var list = file.get("obstacles");
        Checks.distinct(list);
        var used = new HashSet<String>();
        return new Obstacles(
                survey(file),
                list.items().stream().map(node -> obstacle(node, used)).toList());
    }

    private static Obstacle obstacle(YamlNode node, Set<String> used) {
        node.get(STATEMENTS).items().forEach(statement -> Checks.once(statement.get("id"), used));
        return new Obstacle(
                node.get("id").text(),
                node.get("name").localized(),
                node.get("meaning").localized(),
                node.get(STATEMENTS).items().stream()
                        .map(statement -> new Obstacles.Statement(
                                statement.get("id").text(),
                                Checks.flag(statement, REVERSED),
                                statement.get("text").localized()))
                        .toList(),
                Checks.texts(node.get("next")));
    }

    static Mirror mirror(YamlNode file) {
        Checks.distinct(file.get(STATEMENTS));
        return new Mirror(
                survey(file),
                file.get("introSelf").localized(),
                file.get(STATEMENTS).items().stream()
                        .map(statement -> new Mirror.Statement(
                                statement.get("id").text(),
                                Checks.flag(statement, REVERSED),
                                statement.get("about").localized(),
                                statement.get("self").localized(),
                                statement.get("talk").localized()))
                        .toList());
    }

    private static Survey survey(YamlNode file) {
        return new Survey(
                file.get("version").text(),
                file.get("title").localized(),
                file.get("intro").localized(),
                Checks.texts(file.get("anchors")),
                file.get("cannotSay").localized(),
                file.get("open").get("question").localized(),
                file.get("open").get("warning").localized(),
                file.get("results").localized());
    }
}
