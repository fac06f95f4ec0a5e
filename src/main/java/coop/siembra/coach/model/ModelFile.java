package coop.siembra.coach.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A model as a file: weights in steps of 1/127 of the greatest of each linear model, one byte each, runs of zeros as their length. Not
 * compressed, because what a compressor makes of the same bytes changes with its version.
 */
public final class ModelFile {
    private static final int MAGIC = 0x51e3b4a1;
    private static final int STEPS = 127;
    private static final int LONGEST_RUN = 0xffff;

    private ModelFile() {}

    public static void write(Model model, OutputStream target) throws IOException {
        var out = new DataOutputStream(target);
        out.writeInt(MAGIC);
        out.writeInt(Row.PLACES);
        write(model.register(), out);
        write(model.clauses(), out);
        write(model.replies(), out);
        for (var register : Register.values()) {
            for (int i = 0; i < Targets.OF_REPLIES; i++) {
                var sigmoid = model.cuts().sigmoids()[register.ordinal()][i];
                out.writeDouble(sigmoid.slope());
                out.writeDouble(sigmoid.shift());
                out.writeDouble(model.cuts().thresholds()[register.ordinal()][i]);
            }
        }
        out.flush();
    }

    /** @throws IOException also when this is no model of this version */
    public static Model read(InputStream source) throws IOException {
        var in = new DataInputStream(source);
        if (in.readInt() != MAGIC || in.readInt() != Row.PLACES) {
            throw ofAnotherVersion();
        }
        var register = readWeights(in, 1);
        var clauses = readWeights(in, Targets.OF_CLAUSES);
        var replies = readWeights(in, Targets.OF_REPLIES);
        var cuts = Cuts.usual();
        for (var one : Register.values()) {
            for (int i = 0; i < Targets.OF_REPLIES; i++) {
                cuts.sigmoids()[one.ordinal()][i] = new Sigmoid(in.readDouble(), in.readDouble());
                cuts.thresholds()[one.ordinal()][i] = in.readDouble();
            }
        }
        if (in.read() != -1) {
            throw ofAnotherVersion();
        }
        return new Model(register, clauses, replies, cuts);
    }

    private static IOException ofAnotherVersion() {
        return new IOException("not a model of this version of the coach: train it anew");
    }

    private static void write(Weights weights, DataOutputStream out) throws IOException {
        out.writeInt(weights.models());
        for (int model = 0; model < weights.models(); model++) {
            float greatest = greatest(weights, model);
            out.writeFloat(greatest);
            int zeros = 0;
            for (int place = 0; place < Row.PLACES; place++) {
                int step = greatest == 0 ? 0 : Math.round(weights.get(model, place) / greatest * STEPS);
                if (step != 0 || zeros == LONGEST_RUN) {
                    zeros = run(zeros, out);
                }
                if (step == 0) {
                    zeros++;
                } else {
                    out.writeByte(step);
                }
            }
            run(zeros, out);
        }
    }

    /** A zero byte, and how many zeros it stands for. */
    private static int run(int zeros, DataOutputStream out) throws IOException {
        if (zeros > 0) {
            out.writeByte(0);
            out.writeShort(zeros);
        }
        return 0;
    }

    private static float greatest(Weights weights, int model) {
        float greatest = 0;
        for (int place = 0; place < Row.PLACES; place++) {
            greatest = Math.max(greatest, Math.abs(weights.get(model, place)));
        }
        return greatest;
    }

    private static Weights readWeights(DataInputStream in, int models) throws IOException {
        if (in.readInt() != models) {
            throw ofAnotherVersion();
        }
        var weights = new Weights(models);
        for (int model = 0; model < weights.models(); model++) {
            float greatest = in.readFloat();
            for (int place = 0; place < Row.PLACES; ) {
                int step = in.readByte();
                if (step == 0) {
                    place += in.readUnsignedShort();
                } else {
                    weights.set(model, place++, greatest * ((float) step / STEPS)); // the greatest stays itself
                }
            }
        }
        return weights;
    }
}
