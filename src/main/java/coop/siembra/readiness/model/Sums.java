package coop.siembra.readiness.model;

import coop.siembra.readiness.model.Evidence.Source;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * All evidence about a person in a few numbers: because what is forgotten is a share of what there is, two sums at one moment for each
 * competency and source say as much as the whole list, and it does not matter in which order the list came.
 *
 * @param parts by what they are about
 */
public record Sums(Map<Key, Sum> parts) {
    private static final Source[] SOURCES = Source.values();
    public static final Sums NONE = new Sums(Map.of());

    public Sums {
        parts = Map.copyOf(parts);
    }

    /** What a sum is about. */
    public record Key(String competency, Source source) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::competency).thenComparing(Key::source);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Evidence of one competency and source.
     *
     * @param with weight for it
     * @param against weight against it
     * @param pieces how many there are
     * @param at the moment at which it weighs that, of the latest piece, in milliseconds of the epoch
     */
    public record Sum(double with, double against, int pieces, long at) {}

    /** What is left for and against at a moment, and of how many pieces. */
    public record Sides(double with, double against, int pieces) {}

    public static Sums of(Collection<Evidence> evidence, EvidenceRules rules) {
        return NONE.plus(evidence, rules);
    }

    /** The same with more evidence. */
    public Sums plus(Collection<Evidence> evidence, EvidenceRules rules) {
        if (evidence.isEmpty()) {
            return this;
        }
        var all = new TreeMap<>(parts);
        for (var piece : evidence) {
            var added = new Sum(
                    piece.weight() * piece.value(),
                    piece.weight() * (1 - piece.value()),
                    piece.pieces(),
                    piece.at().toEpochMilli());
            all.merge(
                    new Key(piece.competency(), piece.source()),
                    added,
                    (one, other) -> plus(piece.source(), one, other, rules));
        }
        return new Sums(all);
    }

    private static Sum plus(Source source, Sum one, Sum other, EvidenceRules rules) {
        long at = Math.max(one.at, other.at);
        double left = rules.change(source, one.at, at);
        double added = rules.change(source, other.at, at);
        return new Sum(
                one.with * left + other.with * added,
                one.against * left + other.against * added,
                one.pieces + other.pieces,
                at);
    }

    /** The competencies there is evidence of. */
    public Set<String> competencies() {
        var all = new TreeSet<String>();
        parts.keySet().forEach(key -> all.add(key.competency()));
        return all;
    }

    /** What is left at a moment of the evidence of one competency. */
    public Sides sides(String competency, EvidenceRules rules, Instant moment) {
        double with = 0;
        double against = 0;
        int pieces = 0;
        for (var source : SOURCES) {
            var sum = parts.get(new Key(competency, source));
            if (sum != null) {
                double left = rules.left(source, sum.at, moment.toEpochMilli());
                with += sum.with * left;
                against += sum.against * left;
                pieces += sum.pieces;
            }
        }
        return new Sides(with, against, pieces);
    }

    /** What is left at a moment of the evidence of some competencies taken together. */
    public Sides sides(Predicate<String> competencies, EvidenceRules rules, Instant moment) {
        var all = new Sides(0, 0, 0);
        for (var competency : competencies()) {
            if (competencies.test(competency)) {
                var one = sides(competency, rules, moment);
                all = new Sides(all.with + one.with, all.against + one.against, all.pieces + one.pieces);
            }
        }
        return all;
    }
}
