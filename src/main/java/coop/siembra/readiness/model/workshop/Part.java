package coop.siembra.readiness.model.workshop;

/**
 * A part of an agenda.
 *
 * @param block id of the block; empty for a break
 * @param minutes how long it takes
 */
public record Part(String block, int minutes) {

    public static Part pause(int minutes) {
        return new Part("", minutes);
    }

    public boolean isBreak() {
        return block.isEmpty();
    }

    public Part lasting(int other) {
        return new Part(block, other);
    }
}
