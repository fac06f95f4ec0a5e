package coop.siembra.coach.model;

/** Turns a margin into a probability. */
public record Sigmoid(double slope, double shift) {

    /** Strict, so that every machine gives the same to the bit. */
    public double of(double margin) {
        return 1 / (1 + StrictMath.exp(-(slope * margin + shift)));
    }
}
