package coop.siembra.coach.model;

/** Weights of several linear models over the same features, side by side, so that a row is walked through once. */
public final class Weights {
    private final int models;
    private final float[] values;

    public Weights(int models) {
        this.models = models;
        this.values = new float[Row.PLACES * models];
    }

    public int models() {
        return models;
    }

    public void set(int model, float[] weights) {
        for (int place = 0; place < Row.PLACES; place++) {
            values[place * models + model] = weights[place];
        }
    }

    void set(int model, int place, float weight) {
        values[place * models + model] = weight;
    }

    float get(int model, int place) {
        return values[place * models + model];
    }

    /** The margin of each model: above 0 speaks for it. */
    public float[] margins(Row row) {
        var sums = new float[models];
        for (int i = 0; i < row.size(); i++) {
            int at = row.place(i) * models;
            float value = row.value(i);
            for (int model = 0; model < models; model++) {
                sums[model] += value * values[at + model];
            }
        }
        return sums;
    }
}
