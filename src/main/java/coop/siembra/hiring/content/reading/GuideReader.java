package coop.siembra.hiring.content.reading;

import coop.siembra.content.YamlNode;
import coop.siembra.hiring.content.InterviewGuide;
import coop.siembra.hiring.content.InterviewGuide.NoEvidence;
import coop.siembra.hiring.content.InterviewGuide.Point;
import coop.siembra.hiring.content.InterviewGuide.Step;
import coop.siembra.hiring.content.InterviewRules;
import coop.siembra.hiring.content.InterviewRules.Topic;

/** Reads how interviews are led and what is not asked in them. */
final class GuideReader {

    private GuideReader() {}

    static InterviewGuide guide(YamlNode file) {
        Checks.distinct(file.get("steps"));
        Checks.rising(file.get("scale"));
        var none = file.get("noEvidence");
        return new InterviewGuide(
                file.get("opening").localized(),
                file.get("noExample").localized(),
                file.get("closing").localized(),
                file.get("steps").items().stream()
                        .map(step -> new Step(
                                step.get("id").text(),
                                step.get("title").localized(),
                                step.get("text").localized()))
                        .toList(),
                file.get("scale").items().stream()
                        .map(point -> new Point(
                                point.get("point").integer(),
                                point.get("name").localized(),
                                point.get("text").localized()))
                        .toList(),
                new NoEvidence(none.get("name").localized(), none.get("text").localized()));
    }

    static InterviewRules rules(YamlNode file) {
        Checks.distinct(file.get("topics"));
        return new InterviewRules(
                file.get("intro").localized(),
                file.get("topics").items().stream().map(GuideReader::topic).toList(),
                file.get("volunteered").localized());
    }

    private static Topic topic(YamlNode node) {
        return new Topic(
                node.get("id").text(),
                node.get("topic").localized(),
                Checks.optional(node, "examples").stream()
                        .map(YamlNode::localized)
                        .toList(),
                node.get("why").localized(),
                node.get("instead").localized());
    }
}
