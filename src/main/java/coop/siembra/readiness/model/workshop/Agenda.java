package coop.siembra.readiness.model.workshop;

import coop.siembra.readiness.guide.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What happens one after the other. */
public record Agenda(List<Part> parts) {
    /** More than anybody can lead. */
    public static final int MOST_PARTS = 20;

    public Agenda {
        parts = List.copyOf(parts);
    }

    public int minutes() {
        return parts.stream().mapToInt(Part::minutes).sum();
    }

    public boolean has(String block) {
        return parts.stream().anyMatch(part -> part.block().equals(block));
    }

    /** The same with a part one place further up or down; as it is at either end. */
    public Agenda moved(int index, int by) {
        int to = index + by;
        if (index < 0 || index >= parts.size() || to < 0 || to >= parts.size()) {
            return this;
        }
        var moved = new ArrayList<>(parts);
        moved.add(to, moved.remove(index));
        return new Agenda(moved);
    }

    public Agenda without(int index) {
        var fewer = new ArrayList<>(parts);
        if (index >= 0 && index < fewer.size()) {
            fewer.remove(index);
        }
        return new Agenda(fewer);
    }

    /** The same with another part in a place. */
    public Agenda with(int index, Part part) {
        var other = new ArrayList<>(parts);
        if (index >= 0 && index < other.size()) {
            other.set(index, part);
        }
        return new Agenda(other);
    }

    public Agenda plus(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Agenda(more);
    }

    /**
     * The same with its blocks stretched or shortened to come to a length as nearly as they can: each within what it takes at least and at
     * most, all by the same share of the room they leave. Breaks and blocks that are gone stay as they are.
     */
    public Agenda fitting(int length, Map<String, Block> blocks) {
        int fixed = 0;
        int least = 0;
        int room = 0;
        for (var part : parts) {
            var block = blocks.get(part.block());
            if (block == null) {
                fixed += part.minutes();
            } else {
                least += block.minutes().min();
                room += block.minutes().max() - block.minutes().min();
            }
        }
        int spare = Math.clamp(length - fixed - least, 0, room);
        var fitted = new ArrayList<Part>();
        int given = 0;
        int seen = 0;
        for (var part : parts) {
            var block = blocks.get(part.block());
            if (block == null) {
                fitted.add(part);
            } else {
                seen += block.minutes().max() - block.minutes().min();
                int until = room == 0 ? 0 : (int) Math.round((double) spare * seen / room);
                fitted.add(part.lasting(block.minutes().min() + until - given));
                given = until;
            }
        }
        return new Agenda(fitted);
    }

    /** How long each step of a block takes when the whole takes so long. */
    public static List<Integer> steps(Block block, int minutes) {
        int room = block.minutes().max() - block.minutes().min();
        int spare = Math.clamp(minutes - block.minutes().min(), 0, room);
        var steps = new ArrayList<Integer>();
        int given = 0;
        int seen = 0;
        for (var step : block.steps()) {
            seen += step.minutes().max() - step.minutes().min();
            int until = room == 0 ? 0 : (int) Math.round((double) spare * seen / room);
            steps.add(step.minutes().min() + until - given);
            given = until;
        }
        return List.copyOf(steps);
    }
}
