package coop.siembra.coach.examples;

import coop.siembra.coach.Aspect;
import coop.siembra.coach.Caution;
import coop.siembra.coach.Span;
import coop.siembra.coach.examples.Example.Case;
import coop.siembra.content.YamlNode;
import coop.siembra.kernel.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads files of labelled replies that follow {@code content/schema/coach-examples.json}, and reports what contradicts itself. */
final class ExampleReader {
    private final Set<String> ids = new HashSet<>();
    private final List<Example> examples = new ArrayList<>();

    void read(YamlNode file, Language folder) {
        var language = file.get("language");
        if (!language.text().equals(folder.code())) {
            language.problem("this file lies in the folder `" + folder.code() + "`: its language must be the same");
        }
        var domain = file.get("domain").text();
        for (var node : file.get("cases").items()) {
            var id = node.get("id");
            if (!ids.add(id.text())) {
                id.problem("the case `" + id.text() + "` is already there");
            }
            var about = new Case(
                    id.text(), folder, domain, node.get("message").text().strip());
            node.get("replies").items().forEach(reply -> examples.add(example(about, reply)));
        }
    }

    List<Example> examples() {
        return List.copyOf(examples);
    }

    private static Example example(Case about, YamlNode reply) {
        var text = reply.get("text").text().strip();
        var levels = levels(about, reply.get("levels"));
        var evidence = new EnumMap<Aspect, List<Span>>(Aspect.class);
        var cautions = new EnumMap<Caution, List<Span>>(Caution.class);
        for (var span : reply.find("spans").map(YamlNode::items).orElse(List.of())) {
            var place = place(text, span.get("text"));
            var of = span.get("of");
            aspect(of.text()).ifPresent(aspect -> place.ifPresent(found -> add(evidence, aspect, found)));
            Caution.labelled(of.text()).ifPresent(caution -> place.ifPresent(found -> add(cautions, caution, found)));
            if (aspect(of.text()).isEmpty() && Caution.labelled(of.text()).isEmpty()) {
                of.problem("`" + of.text() + "` is neither a level nor a caution: see content/coach/README.md");
            }
        }
        compare(reply.get("levels"), levels, evidence);
        return new Example(about, text, levels, evidence, cautions);
    }

    private static <K> void add(Map<K, List<Span>> spans, K key, Span span) {
        spans.computeIfAbsent(key, of -> new ArrayList<>()).add(span);
    }

    private static Map<Aspect, Integer> levels(Case about, YamlNode node) {
        var levels = new EnumMap<Aspect, Integer>(Aspect.class);
        node.entries()
                .forEach((name, level) -> aspect(name)
                        .ifPresentOrElse(
                                aspect -> levels.put(aspect, level.integer()),
                                () -> level.problem("`" + name + "` is no level: see content/coach/README.md")));
        for (var aspect : Aspect.values()) {
            boolean may = about.amongPeers() && !Aspect.MECHANISMS.contains(aspect);
            if (!may && !levels.containsKey(aspect)) {
                node.problem("the level `" + aspect.key() + "` is missing");
            }
        }
        return levels;
    }

    private static Optional<Span> place(String text, YamlNode quote) {
        int at = text.indexOf(quote.text().strip());
        if (at < 0) {
            quote.problem("this does not stand in the reply to the letter: a span quotes it");
            return Optional.empty();
        }
        return Optional.of(new Span(at, at + quote.text().strip().length()));
    }

    /** A level rests on a span, except clarity; a span without a level says nothing. */
    private static void compare(YamlNode node, Map<Aspect, Integer> levels, Map<Aspect, List<Span>> evidence) {
        levels.forEach((aspect, level) -> {
            if (level > 0 && aspect != Aspect.CLARITY && !evidence.containsKey(aspect)) {
                node.problem("`" + aspect.key() + "` is " + level + ", but no span says where: quote it, or make it 0");
            }
            if (level == 0 && evidence.containsKey(aspect)) {
                node.problem(
                        "`" + aspect.key() + "` is 0, but a span says it is there: take the span out, or raise it");
            }
        });
    }

    private static Optional<Aspect> aspect(String key) {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> aspect.key().equals(key))
                .findFirst();
    }
}
