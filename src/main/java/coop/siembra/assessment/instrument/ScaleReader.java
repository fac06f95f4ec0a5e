package coop.siembra.assessment.instrument;

import coop.siembra.assessment.instrument.Scale.Band;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.content.CheckContext;
import coop.siembra.content.YamlNode;
import java.util.HashSet;
import java.util.List;

/** Reads the scales of an instrument, each by what it is for. */
record ScaleReader(CheckContext context) {
    /** Higher than any scaled score. */
    private static final double NO_CONCERN = 101;

    List<Scale> read(YamlNode scales) {
        distinct(scales);
        return scales.items().stream().map(this::scale).toList();
    }

    private Scale scale(YamlNode node) {
        var role = node.find("role")
                .map(word -> InstrumentReader.constant(Role.class, word))
                .orElse(Role.RESULT);
        belongings(node, role);
        return new Scale(
                node.get("id").text(),
                role,
                node.find("competency").flatMap(context::competency),
                node.get("name").localized(),
                node.get("description").localized(),
                node.find("bands").map(ScaleReader::bands).orElse(List.of()),
                node.find("concern").map(YamlNode::number).orElse(NO_CONCERN));
    }

    /** Bands belong to results, a concern to styles of responding. */
    private static void belongings(YamlNode node, Role role) {
        if (role == Role.RESULT && !node.has("bands")) {
            node.problem("`bands` is missing: a scale of role result says what its scores mean");
        }
        if (role != Role.RESULT) {
            node.find("bands").ifPresent(bands -> bands.problem("`bands` belongs only to a scale of role result"));
        }
        if (role == Role.IMPRESSION && !node.has("concern")) {
            node.problem("`concern` is missing: a scale of role impression says from which score on to ask");
        }
        if (role != Role.IMPRESSION) {
            node.find("concern")
                    .ifPresent(concern -> concern.problem("`concern` belongs only to a scale of role impression"));
        }
    }

    private static List<Band> bands(YamlNode list) {
        distinct(list);
        var bands = list.items();
        if (bands.getFirst().get("from").number() != 0) {
            bands.getFirst().get("from").problem("the first band must begin at 0, so that every score has one");
        }
        for (int i = 1; i < bands.size(); i++) {
            var from = bands.get(i).get("from");
            if (from.number() <= bands.get(i - 1).get("from").number()) {
                from.problem("the bands must rise: this one begins no higher than the one above it");
            }
        }
        return bands.stream().map(ScaleReader::band).toList();
    }

    private static Band band(YamlNode node) {
        return new Band(
                node.get("id").text(),
                node.get("from").number(),
                node.get("name").localized(),
                node.get("text").localized(),
                node.get("next").localized());
    }

    static void distinct(YamlNode list) {
        var seen = new HashSet<String>();
        for (var entry : list.items()) {
            var id = entry.get("id");
            if (!seen.add(id.text())) {
                id.problem("the id `" + id.text() + "` is already used above: choose another");
            }
        }
    }
}
