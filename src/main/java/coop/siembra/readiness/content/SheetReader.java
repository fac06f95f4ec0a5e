package coop.siembra.readiness.content;

import coop.siembra.content.CheckContext;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.readiness.guide.Sheet;
import coop.siembra.readiness.guide.Sheet.Behaviour;
import coop.siembra.readiness.guide.Sheet.Setting;
import coop.siembra.readiness.guide.Sheet.Situation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the sheets for observing. */
record SheetReader(CheckContext context) {

    /** @param files by the names of the files */
    List<Sheet> read(Map<String, YamlNode> files) {
        var sheets = new ArrayList<Sheet>();
        var situations = new HashSet<String>();
        files.forEach((stem, file) -> sheets.add(sheet(stem, file, situations)));
        return sheets;
    }

    private Sheet sheet(String stem, YamlNode file, Set<String> situations) {
        var competency = file.get("competency");
        Checks.named(competency, "competency", stem);
        context.competency(competency);
        var behaviours = new HashSet<String>();
        var read = new ArrayList<Situation>();
        for (var node : file.get("situations").items()) {
            var id = node.get("id");
            if (!situations.add(id.text())) {
                id.problem("another situation already has the id `" + id.text() + "`: choose one that no sheet has");
            }
            node.get("behaviours").items().forEach(behaviour -> Checks.once(behaviour.get("id"), behaviours));
            read.add(situation(node));
        }
        return new Sheet(
                new CompetencyId(competency.text()),
                read,
                file.get("watch").localized(),
                file.get("tell").localized());
    }

    private static Situation situation(YamlNode node) {
        return new Situation(
                node.get("id").text(),
                Checks.constant(Setting.class, node.get("setting").text()),
                node.get("title").localized(),
                node.get("when").localized(),
                node.get("behaviours").items().stream()
                        .map(behaviour -> new Behaviour(
                                behaviour.get("id").text(),
                                behaviour.get("text").localized()))
                        .toList());
    }
}
