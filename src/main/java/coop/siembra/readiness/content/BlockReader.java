package coop.siembra.readiness.content;

import coop.siembra.content.CheckContext;
import coop.siembra.content.YamlNode;
import coop.siembra.readiness.guide.Block;
import coop.siembra.readiness.guide.Block.Effect;
import coop.siembra.readiness.guide.Block.Handout;
import coop.siembra.readiness.guide.Block.Kind;
import coop.siembra.readiness.guide.Block.Range;
import coop.siembra.readiness.guide.Block.Step;
import coop.siembra.readiness.model.Evidence.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the blocks of workshops. */
record BlockReader(CheckContext context) {

    /** @param files by the names of the files */
    List<Block> read(Map<String, YamlNode> files) {
        var blocks = new ArrayList<Block>();
        files.forEach((stem, file) -> {
            Checks.named(file.get("id"), "id", stem);
            blocks.add(block(file));
        });
        return blocks;
    }

    private Block block(YamlNode file) {
        var steps = file.get("steps").items().stream().map(BlockReader::step).toList();
        return new Block(
                file.get("id").text(),
                Checks.constant(Kind.class, file.get("kind").text()),
                file.get("title").localized(),
                Checks.flag(file, "leaders"),
                file.find("competencies").map(context::competencies).orElse(List.of()),
                file.get("objectives").texts(),
                file.get("goal").localized(),
                minutes(file.get("minutes"), steps),
                Checks.range(file.get("group")),
                Checks.texts(file.get("materials")),
                Checks.optional(file, "handouts").stream()
                        .map(handout ->
                                new Handout(handout.get("title").localized(), Checks.texts(handout.get("cards"))))
                        .toList(),
                steps,
                Checks.texts(file.get("say")),
                file.get("watch").localized(),
                file.get("online").localized(),
                new Effect(
                        file.get("effect").get("evidence").texts().stream()
                                .map(source -> Checks.constant(Source.class, source))
                                .collect(Collectors.toUnmodifiableSet()),
                        file.get("effect").get("text").localized()));
    }

    private static Step step(YamlNode node) {
        return new Step(Checks.range(node.get("minutes")), node.get("text").localized());
    }

    /** An agenda stretches the steps to the time there is: what they come to must be what the block says. */
    private static Range minutes(YamlNode node, List<Step> steps) {
        var said = Checks.range(node);
        int least = steps.stream().mapToInt(step -> step.minutes().min()).sum();
        int most = steps.stream().mapToInt(step -> step.minutes().max()).sum();
        if (said.min() != least || said.max() != most) {
            node.problem("the steps come to " + least + " to " + most + " minutes: write { min: " + least + ", max: "
                    + most + " }, or change the steps");
        }
        return said;
    }
}
