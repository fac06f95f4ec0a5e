package coop.siembra.hiring.content.reading;

import coop.siembra.content.Definitions;
import coop.siembra.content.YamlNode;
import coop.siembra.hiring.content.HiringPart.Interviews;
import coop.siembra.hiring.content.HiringPart.Profiles;
import coop.siembra.hiring.content.QuestionBank;
import coop.siembra.hiring.content.QuestionBank.Question;
import coop.siembra.hiring.content.QuestionBank.Type;
import coop.siembra.kernel.CompetencyId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the interview questions with the guide and the rules that belong to them. */
record InterviewReader(PartFiles files) {
    private static final String GUIDE = "guide.yaml";
    private static final String RULES = "rules.yaml";

    Optional<Interviews> read() {
        var about = files.about();
        var guide = files.single(GUIDE, "hiring-guide").map(GuideReader::guide);
        var rules = files.single(RULES, "hiring-rules").map(GuideReader::rules);
        var nodes = files.others(Set.of(PartFiles.ABOUT, GUIDE, RULES), "hiring-questions", "competency");
        unique(nodes);
        nodes.forEach(bank -> files.context().competency(bank.get("competency")));
        files.context().afterwards(definitions -> profiles(nodes, definitions));
        var banks = nodes.stream().map(InterviewReader::bank).toList();
        if (about.isEmpty() || guide.isEmpty() || rules.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Interviews(about.get(), files.bundle().version(), guide.get(), rules.get(), banks));
    }

    /** Ratings are stored under a question's id alone. */
    private static void unique(List<YamlNode> banks) {
        Map<String, String> fileById = new HashMap<>();
        for (var bank : banks) {
            for (var question : bank.get("questions").items()) {
                var id = question.get("id");
                var before = fileById.putIfAbsent(id.text(), id.file());
                if (before != null) {
                    var where = before.equals(id.file()) ? "above" : "in " + before;
                    id.problem("the id `" + id.text() + "` is already used " + where + ": choose another");
                }
            }
        }
    }

    private static void profiles(List<YamlNode> banks, Definitions definitions) {
        var profiles = definitions.find(Profiles.class, HiringKind.FOLDER + "/" + Profiles.ID);
        if (profiles.isEmpty()) {
            return; // whatever is wrong with them is reported there
        }
        for (var bank : banks) {
            for (var question : bank.get("questions").items()) {
                for (var id : Checks.optional(question, "profiles")) {
                    if (profiles.get().profile(id.text()).isEmpty()) {
                        id.problem("there is no profile `" + id.text()
                                + "`: name a file in hiring/profiles without its ending");
                    }
                }
            }
        }
    }

    private static QuestionBank bank(YamlNode file) {
        return new QuestionBank(
                new CompetencyId(file.get("competency").text()),
                file.get("questions").items().stream()
                        .map(InterviewReader::question)
                        .toList());
    }

    private static Question question(YamlNode node) {
        return new Question(
                node.get("id").text(),
                Checks.constant(Type.class, node.get("type")),
                node.get("minutes").integer(),
                Checks.texts(node, "profiles"),
                node.get("ask").localized(),
                node.get("probes").items().stream().map(YamlNode::localized).toList(),
                node.get("evidence").localized(),
                node.find("avoid").map(YamlNode::localized),
                Checks.anchors(node.get("anchors")));
    }
}
