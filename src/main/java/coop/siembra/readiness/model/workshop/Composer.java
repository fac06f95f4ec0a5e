package coop.siembra.readiness.model.workshop;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.readiness.guide.Block;
import coop.siembra.readiness.guide.Block.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Composes an agenda for a gap: a frame of kinds by the length, in each place the block that suits the competency, the size of the group and
 * the objectives best and that the team has not had lately, stretched so that all come to the length.
 *
 * @param blocks all there are
 */
public record Composer(List<Block> blocks) {
    /** How long workshops can be, in minutes. */
    public static final List<Integer> LENGTHS = List.of(60, 90, 120, 180);

    private static final int BREAK_FROM = 150;
    private static final int BREAK = 15;

    public Composer {
        blocks = List.copyOf(blocks);
    }

    /**
     * What is wanted.
     *
     * @param minutes in all
     * @param people how many are expected
     * @param objectives ids of objectives that should be served before others
     * @param had ids of blocks the team had lately: taken only where there is no other
     * @param leaders whether those who take part lead people themselves
     */
    public record Wish(
            CompetencyId competency,
            int minutes,
            int people,
            Set<String> objectives,
            Set<String> had,
            boolean leaders) {

        public Wish {
            objectives = Set.copyOf(objectives);
            had = Set.copyOf(had);
        }
    }

    /** A place in the frame: one of some kinds, and whether it may be left out where time is short. */
    private record Place(List<Kind> kinds, boolean needed) {

        static Place of(Kind... kinds) {
            return new Place(List.of(kinds), true);
        }

        static Place spare(Kind... kinds) {
            return new Place(List.of(kinds), false);
        }
    }

    /** The agenda; empty when there are no blocks. */
    public Agenda compose(Wish wish) {
        var chosen = new ArrayList<Block>();
        var spare = new HashSet<String>();
        for (var place : frame(wish.minutes())) {
            best(place.kinds(), wish, chosen).ifPresent(block -> {
                chosen.add(block);
                if (!place.needed()) {
                    spare.add(block.id());
                }
            });
        }
        int length = wish.minutes() - (wish.minutes() >= BREAK_FROM ? BREAK : 0);
        shorten(chosen, spare, length);
        lengthen(chosen, wish, length);
        var parts = new ArrayList<Part>();
        chosen.forEach(block -> parts.add(new Part(block.id(), block.minutes().min())));
        if (wish.minutes() >= BREAK_FROM && parts.size() > 2) {
            parts.add((parts.size() + 1) / 2, Part.pause(BREAK));
        }
        return new Agenda(parts).fitting(wish.minutes(), byId());
    }

    private static List<Place> frame(int minutes) {
        var frame = new ArrayList<Place>();
        frame.add(Place.of(Kind.OPENING));
        if (minutes >= 90) {
            frame.add(Place.spare(Kind.STORY, Kind.LOOK_CLOSELY));
        }
        frame.add(Place.of(Kind.PRACTICE));
        if (minutes >= 120) {
            frame.add(Place.spare(Kind.ROLE_PLAY, Kind.PRACTICE));
        }
        if (minutes >= BREAK_FROM) {
            frame.add(Place.spare(Kind.REFLECTION));
        }
        frame.add(Place.of(Kind.COMMITMENT));
        frame.add(Place.of(Kind.CLOSING));
        return frame;
    }

    /** Leaves out what may be left out, the last first, until what is needed at least fits. */
    private static void shorten(List<Block> chosen, Set<String> spare, int length) {
        while (least(chosen) > length) {
            var last = chosen.reversed().stream()
                    .filter(block -> spare.contains(block.id()))
                    .findFirst();
            if (last.isEmpty()) {
                return;
            }
            chosen.remove(last.get());
        }
    }

    /** Adds practices before the end as long as what there is cannot fill the time, and another fits. */
    private void lengthen(List<Block> chosen, Wish wish, int length) {
        while (most(chosen) < length) {
            var more = best(List.of(Kind.PRACTICE, Kind.LOOK_CLOSELY, Kind.STORY), wish, chosen)
                    .filter(block -> least(chosen) + block.minutes().min() <= length);
            if (more.isEmpty()) {
                return;
            }
            int place =
                    (int) chosen.stream().filter(block -> !ends(block.kind())).count();
            chosen.add(place, more.get());
        }
    }

    private static boolean ends(Kind kind) {
        return kind == Kind.REFLECTION || kind == Kind.COMMITMENT || kind == Kind.CLOSING;
    }

    private static int least(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.minutes().min()).sum();
    }

    private static int most(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.minutes().max()).sum();
    }

    private Optional<Block> best(List<Kind> kinds, Wish wish, Collection<Block> chosen) {
        return ranked(kinds, wish).stream()
                .filter(block -> !chosen.contains(block))
                .findFirst();
    }

    /** The blocks of some kinds, the most suitable first: also what can take the place of one. */
    public List<Block> ranked(List<Kind> kinds, Wish wish) {
        return blocks.stream()
                .filter(block -> kinds.contains(block.kind()))
                .filter(block -> wish.leaders() || !block.leaders())
                .sorted(Comparator.comparingDouble((Block block) -> -points(block, wish))
                        .thenComparing(Block::id))
                .toList();
    }

    private static double points(Block block, Wish wish) {
        double points = 0;
        if (!block.competencies().isEmpty() && block.competencies().getFirst().equals(wish.competency())) {
            points += 4;
        } else if (block.grows(wish.competency())) {
            points += 2;
        } else if (block.competencies().isEmpty()) {
            points += 1;
        }
        if (block.group().has(wish.people())) {
            points += 1.5;
        }
        points +=
                block.objectives().stream().filter(wish.objectives()::contains).count() * 0.5;
        return wish.had().contains(block.id()) ? points - 10 : points;
    }

    private Map<String, Block> byId() {
        var byId = new LinkedHashMap<String, Block>();
        blocks.forEach(block -> byId.put(block.id(), block));
        return byId;
    }
}
