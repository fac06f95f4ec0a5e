package coop.siembra.readiness.workshop;

import coop.siembra.readiness.guide.Block;
import coop.siembra.readiness.model.workshop.Agenda;
import coop.siembra.readiness.model.workshop.Composer;
import coop.siembra.readiness.model.workshop.Composer.Wish;
import java.util.List;

/** What could stand in places of an agenda instead of what does. */
public record Alternatives(Composer composer, Wish wish, Agenda agenda) {

    /**
     * Blocks that are not in the agenda yet, the most suitable first.
     *
     * @param block id of the one whose kind they have; empty for those of all kinds
     */
    public List<Block> instead(String block) {
        var kinds = composer.blocks().stream()
                .filter(one -> one.id().equals(block))
                .map(Block::kind)
                .findFirst()
                .map(List::of)
                .orElse(List.of(Block.Kind.values()));
        return composer.ranked(kinds, wish).stream()
                .filter(other -> !agenda.has(other.id()))
                .toList();
    }
}
