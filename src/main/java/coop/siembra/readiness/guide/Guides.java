package coop.siembra.readiness.guide;

import coop.siembra.kernel.CompetencyId;
import java.util.List;
import java.util.Optional;

/**
 * All the texts for those who lead. Each part may be missing; what is missing is not offered.
 *
 * @param version of the folder with every letter in it, by which texts are found again that somebody worked with
 * @param sheets in the order of their competencies' ids
 * @param blocks in the order of their ids
 */
public record Guides(
        String version,
        Optional<About> about,
        List<Objective> objectives,
        List<Sheet> sheets,
        List<Block> blocks,
        Optional<OneToOne> oneToOne,
        List<Nudge> nudges,
        Optional<Obstacles> obstacles,
        List<CloserAction> actions,
        Optional<Mirror> mirror) {
    public static final Guides NONE = new Guides(
            "",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    public Guides {
        objectives = List.copyOf(objectives);
        sheets = List.copyOf(sheets);
        blocks = List.copyOf(blocks);
        nudges = List.copyOf(nudges);
        actions = List.copyOf(actions);
    }

    /** How a competency is observed at work. */
    public Optional<Sheet> sheet(CompetencyId competency) {
        return sheets.stream()
                .filter(sheet -> sheet.competency().equals(competency))
                .findFirst();
    }

    public Optional<Block> block(String id) {
        return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
    }

    public Optional<Objective> objective(String id) {
        return objectives.stream()
                .filter(objective -> objective.id().equals(id))
                .findFirst();
    }
}
