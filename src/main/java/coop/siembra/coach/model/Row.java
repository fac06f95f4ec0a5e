package coop.siembra.coach.model;

import java.util.Arrays;

/** A sparse vector of named features; names are hashed into a fixed number of places. */
public final class Row {
    public static final int PLACES = 1 << 17;
    private static final int FIRST_SIZE = 256;
    private static final int PRIME = 0x01000193;
    private static final int BASIS = 0x811c9dc5;
    private static final int SHIFT = 15;
    private static final int MIX = 0x2c1b3c6d;

    private int[] places = new int[FIRST_SIZE];
    private float[] values = new float[FIRST_SIZE];
    private int size;
    private int group;

    /** From here on until {@link #close}, features are one group. */
    Row open() {
        group = size;
        return this;
    }

    /** Scales the open group to a length, so that long texts do not weigh more than short ones. */
    void close(double length) {
        double sum = 0;
        for (int i = group; i < size; i++) {
            sum += values[i] * values[i];
        }
        if (sum > 0) {
            float scale = (float) (length / Math.sqrt(sum));
            for (int i = group; i < size; i++) {
                values[i] *= scale;
            }
        }
    }

    void add(String kind, CharSequence name) {
        add(kind, name, 1);
    }

    void add(String kind, CharSequence name, double value) {
        put(fold(hash(hash(BASIS, kind), name)), value);
    }

    void add(String kind, double value) {
        put(fold(hash(BASIS, kind)), value);
    }

    /** A piece of a text without copying it. */
    void add(String kind, CharSequence text, int from, int to) {
        int hash = hash(BASIS, kind);
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        put(fold(hash), 1);
    }

    public int size() {
        return size;
    }

    public int place(int index) {
        return places[index];
    }

    public float value(int index) {
        return values[index];
    }

    /** No room is kept for more. */
    Row trim() {
        places = Arrays.copyOf(places, size);
        values = Arrays.copyOf(values, size);
        return this;
    }

    /** The same vector with each place once, in order: quicker to walk through many times. */
    public Row merged() {
        var sums = new java.util.TreeMap<Integer, Float>();
        for (int i = 0; i < size; i++) {
            sums.merge(places[i], values[i], Float::sum);
        }
        var merged = new Row();
        sums.forEach(merged::put);
        return merged.trim();
    }

    private void put(int place, double value) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size + 1);
            values = Arrays.copyOf(values, 2 * size + 1);
        }
        places[size] = place;
        values[size++] = (float) value;
    }

    private static int hash(int begin, CharSequence text) {
        int hash = begin;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return (hash ^ '|') * PRIME;
    }

    private static int fold(int hash) {
        int mixed = (hash ^ hash >>> SHIFT) * MIX;
        return (mixed ^ mixed >>> SHIFT) & PLACES - 1;
    }
}
