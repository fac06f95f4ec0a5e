package coop.siembra.app.demo;

import java.util.ArrayList;
import java.util.List;

/** Cuts numbers of people into numbers of people, as organisations do: many small parts and a few large ones. */
record Cutting(Chance chance) {

    /**
     * Parts of a whole that are exactly the whole together.
     *
     * @param least of each part; as many must fit
     * @param spread 0 for equal parts; at 0.5, one part in six is 1.6 times the middle one or larger
     */
    List<Integer> parts(int whole, int count, int least, double spread) {
        if (count * least > whole) {
            throw new IllegalArgumentException(count + " parts of " + least + " in " + whole);
        }
        double sum = 0;
        var upTo = new double[count];
        for (int i = 0; i < count; i++) {
            sum += Math.exp(chance.random().nextGaussian() * spread);
            upTo[i] = sum;
        }
        int free = whole - count * least;
        var parts = new ArrayList<Integer>();
        long given = 0;
        for (int i = 0; i < count; i++) {
            long reached = Math.round(free * upTo[i] / sum);
            parts.add((int) (reached - given) + least);
            given = reached;
        }
        return parts;
    }

    /** How many parts of about a size, at most so many and at least two. */
    static int count(int whole, double about, int most) {
        return (int) Math.clamp(Math.round(whole / about), 2, most);
    }
}
