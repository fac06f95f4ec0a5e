package coop.siembra.psychometrics;

/** What is known of an item before anybody answered it: its scale, and how an answer becomes a score. */
public sealed interface ItemDefinition {

    /** Its name. */
    String item();

    /** The scale it counts for. */
    String scale();

    /**
     * An item answered by a number.
     *
     * @param reversed whether a high answer says little of what the scale measures
     * @param min lowest answer possible
     * @param max highest answer possible
     */
    record Rated(String item, String scale, boolean reversed, double min, double max) implements ItemDefinition {
        public Rated {
            if (!(min < max) || !Double.isFinite(max - min)) {
                throw new IllegalArgumentException("an item from " + min + " to " + max);
            }
        }

        /** Whether it can be answered so. */
        public boolean allows(double answer) {
            return answer >= min && answer <= max;
        }

        /** The answer in the direction of the scale: as it is, or max + min − answer when the item is reversed. */
        public double score(double answer) {
            return reversed ? max + min - answer : answer;
        }
    }

    /**
     * An item with one right answer.
     *
     * @param correct the answer that counts 1; every other counts 0
     */
    record Keyed(String item, String scale, String correct) implements ItemDefinition {

        /** 1 or 0. */
        public double score(String answer) {
            return answer.equals(correct) ? 1 : 0;
        }
    }
}
