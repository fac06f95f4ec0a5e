package coop.siembra.app.demo;

import coop.siembra.app.demo.Candidate.End;
import coop.siembra.content.YamlNode;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.PersonId;
import coop.siembra.kernel.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Reads the openings of the demo, and what is written in them. */
final class HiringFile {
    private static final double MIDDLING = 0.72;
    private static final double SPREAD = 0.12;
    /** How many of those who are grown came so far. */
    private static final int TO_INTERVIEW = 24;

    private static final int TO_DECISION = 14;
    private static final List<String> AGES = List.of("under-25", "from-25", "from-25", "from-40");

    private final YamlNode root = Resources.yaml("openings.yaml");
    private final YamlNode names = Resources.yaml("names.yaml");

    /**
     * An opening before it exists.
     *
     * @param opened days from today; negative: it was
     * @param closes likewise; once that is past it is closed
     */
    record Planned(
            OpeningId id,
            String profile,
            UnitId unit,
            PersonId recruiter,
            int opened,
            int closes,
            List<PersonId> raters,
            List<PersonId> interviewers,
            List<PersonId> deciders,
            List<Candidate> candidates) {}

    /** @param points what raters mostly give, by dimension */
    record Written(LocalizedText text, Map<String, Integer> points) {}

    List<Planned> openings(long seed) {
        return root.get("openings").items().stream()
                .map(opening -> opening(opening, seed))
                .toList();
    }

    private Planned opening(YamlNode node, long seed) {
        var id = node.get("id").text();
        var candidates = node.find("grown")
                .map(many -> grown(many.integer(), Chance.of(seed, id + "|grown")))
                .orElseGet(() -> node.get("applicants").items().stream()
                        .map(HiringFile::candidate)
                        .toList());
        return new Planned(
                new OpeningId(id),
                node.get("profile").text(),
                new UnitId(node.get("unit").text()),
                new PersonId(node.get("recruiter").text()),
                node.get("opened").integer(),
                node.get("closes").integer(),
                persons(node, "raters"),
                persons(node, "interviewers"),
                persons(node, "deciders"),
                candidates);
    }

    private static List<PersonId> persons(YamlNode node, String key) {
        return node.get(key).texts().stream().map(PersonId::new).toList();
    }

    private static Candidate candidate(YamlNode node) {
        return new Candidate(
                node.get("name").text(),
                Language.of(Locale.of(node.find("language").map(YamlNode::text).orElse("es"))),
                groups(node.get("sex").text().equals("f"), node.get("age").text()),
                node.get("level").integer(),
                node.get("skill").number(),
                Reach.valueOf(constant(node.get("reach").text())),
                node.find("raters").map(YamlNode::integer).orElse(0),
                node.find("interviews").map(YamlNode::integer).orElse(0),
                node.find("begun").map(YamlNode::bool).orElse(false),
                node.find("ends").map(end -> End.valueOf(constant(end.text()))).orElse(End.WAITS),
                node.find("asks").map(YamlNode::text).orElse(""),
                node.find("answer").map(YamlNode::bool).orElse(false));
    }

    private static String constant(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Map<String, Set<String>> groups(boolean woman, String age) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        groups.put("gender", Set.of(woman ? "woman" : "man"));
        groups.put("age", Set.of(age));
        return groups;
    }

    /**
     * Those who applied in an opening that is over, each with an end of their own. Of women more go on than of men, as far as chance alone
     * may well bring about, so that there is something to read where groups are watched.
     */
    private List<Candidate> grown(int many, Chance chance) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < many; i++) {
            boolean woman = i < TO_INTERVIEW ? i % 12 < 7 : i % 5 < 2;
            double skill = Math.clamp(MIDDLING + chance.random().nextGaussian() * SPREAD, 0.4, 0.95);
            var name = chance.pick(names.get(woman ? "women" : "men").texts()) + " "
                    + chance.pick(names.get("surnames").texts()) + " "
                    + chance.pick(names.get("surnames").texts());
            var reach = reach(i);
            boolean withdrew = reach == Reach.RATED && chance.hits(0.1);
            candidates.add(new Candidate(
                    name,
                    chance.hits(0.1) ? Language.EN : Language.ES,
                    groups(woman, chance.pick(AGES)),
                    reach == Reach.RATED ? chance.between(0, 3) : chance.between(3, 5),
                    reach == Reach.RATED ? skill - 0.08 : skill + 0.04,
                    reach,
                    2,
                    reach.atLeast(Reach.INTERVIEWED) ? 2 : 0,
                    false,
                    reach == Reach.HIRED ? End.WAITS : withdrew ? End.WITHDREW : End.NOT_TAKEN,
                    "",
                    false));
        }
        Collections.shuffle(candidates, Random.from(chance.random()));
        return List.copyOf(candidates);
    }

    private static Reach reach(int place) {
        if (place >= TO_INTERVIEW) {
            return Reach.RATED;
        }
        if (place >= TO_DECISION) {
            return Reach.INTERVIEWED;
        }
        return place % 3 == 1 ? Reach.HIRED : Reach.DECISION;
    }

    List<Written> replies() {
        return root.get("replies").items().stream()
                .map(node -> new Written(node.get("text").localized(), points(node.get("points"))))
                .toList();
    }

    private static Map<String, Integer> points(YamlNode node) {
        Map<String, Integer> points = new LinkedHashMap<>();
        node.entries().forEach((dimension, point) -> points.put(dimension, point.integer()));
        return points;
    }

    /** @param place such as {@code notes} */
    List<LocalizedText> words(String place, String kind) {
        return root.get(place).get(kind).items().stream()
                .map(YamlNode::localized)
                .toList();
    }

    LocalizedText word(String place) {
        return root.get(place).localized();
    }

    LocalizedText word(String place, String kind) {
        return root.get(place).get(kind).localized();
    }
}
