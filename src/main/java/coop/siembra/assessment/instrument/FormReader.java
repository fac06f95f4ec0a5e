package coop.siembra.assessment.instrument;

import coop.siembra.assessment.instrument.Form.Placed;
import coop.siembra.assessment.instrument.Form.Section;
import coop.siembra.assessment.instrument.Scale.Role;
import coop.siembra.content.CheckContext;
import coop.siembra.content.YamlNode;
import coop.siembra.item.FormItemReader;
import coop.siembra.item.Item;
import coop.siembra.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the sections of an instrument's forms, one form after the other: no id of an item may occur twice in any of them. */
final class FormReader {
    private static final Set<String> ANCHORED = Set.of("likert", "rate");
    private static final Set<String> SITUATIONS = Set.of("rate", "judgement");

    private final Map<String, Scale> scales;
    private final CheckContext context;
    private final Map<String, String> fileById = new HashMap<>();

    FormReader(List<Scale> scales, CheckContext context) {
        this.scales = scales.stream().collect(Collectors.toMap(Scale::id, scale -> scale, (first, again) -> first));
        this.context = context;
    }

    List<Section> sections(YamlNode sections) {
        ScaleReader.distinct(sections);
        return sections.items().stream().map(this::section).toList();
    }

    private Section section(YamlNode node) {
        List<LocalizedText> anchors = node.find("anchors").map(YamlNode::items).orElse(List.of()).stream()
                .map(YamlNode::localized)
                .toList();
        var asked = Stream.concat(node.find("practice").stream(), node.get("items").items().stream())
                .toList();
        var types = asked.stream().map(item -> item.get("type").text()).collect(Collectors.toSet());
        if (anchors.isEmpty() && types.stream().anyMatch(ANCHORED::contains)) {
            node.problem("`anchors` is missing: items of type likert and rate are answered with its words");
        }
        var perPage = node.get("perPage");
        if (perPage.integer() > 1 && types.stream().anyMatch(SITUATIONS::contains)) {
            perPage.problem("`perPage` must be 1: situations are read one at a time");
        }
        asked.forEach(this::unique);
        var placed = new ArrayList<Placed>();
        node.get("items").items().forEach(item -> placed(item, anchors).ifPresent(placed::add));
        return new Section(
                node.get("id").text(),
                node.get("title").localized(),
                node.get("instruction").localized(),
                perPage.integer(),
                node.find("practice").flatMap(practice -> practice(practice, node.get("items"), anchors)),
                List.copyOf(placed));
    }

    private void unique(YamlNode item) {
        var id = item.get("id");
        var before = fileById.putIfAbsent(id.text(), item.file());
        if (before != null) {
            var where = before.equals(item.file()) ? "above" : "in " + before;
            id.problem("the id `" + id.text() + "` is already used " + where + ": choose another");
        }
    }

    private static Optional<Item> practice(YamlNode practice, YamlNode items, List<LocalizedText> anchors) {
        var type = practice.get("type");
        if (items.items().stream().noneMatch(item -> item.get("type").text().equals(type.text()))) {
            type.problem("nothing of type " + type.text() + " follows: practise what the section's items ask");
        }
        return FormItemReader.practice(practice, anchors);
    }

    private Optional<Placed> placed(YamlNode node, List<LocalizedText> anchors) {
        var item = FormItemReader.read(node, anchors, context);
        if (node.get("type").text().equals("most-least")) {
            var byOption = scaleByOption(node.get("options"));
            return item.map(read -> new Placed(read, "", false, byOption));
        }
        var scale = node.get("scale");
        role(scale)
                .filter(Role.PREFERENCE::equals)
                .ifPresent(preference -> scale.problem("`" + scale.text()
                        + "` is a scale of role preference: only options of most-least items stand on it"));
        boolean reversed = node.find("reversed").map(YamlNode::bool).orElse(false);
        return item.map(read -> new Placed(read, scale.text(), reversed, Map.of()));
    }

    private Map<String, String> scaleByOption(YamlNode options) {
        var byOption = new LinkedHashMap<String, String>();
        var taken = new HashSet<String>();
        for (var option : options.items()) {
            var scale = option.get("scale");
            role(scale)
                    .filter(role -> role != Role.PREFERENCE)
                    .ifPresent(other -> scale.problem("`" + scale.text()
                            + "` must be a scale of role preference: being chosen first is no result"));
            if (!taken.add(scale.text())) {
                scale.problem("another option stands on `" + scale.text() + "` already: each needs a scale of its own");
            }
            byOption.put(option.get("id").text(), scale.text());
        }
        return Map.copyOf(byOption);
    }

    /** What the named scale is for; an unknown one is reported. */
    private Optional<Role> role(YamlNode scale) {
        var found = scales.get(scale.text());
        if (found == null) {
            scale.problem("there is no scale `" + scale.text() + "` in instrument.yaml");
            return Optional.empty();
        }
        return Optional.of(found.role());
    }
}
