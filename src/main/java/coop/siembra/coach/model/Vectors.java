package coop.siembra.coach.model;

import coop.siembra.kernel.Language;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What words mean, roughly: a direction and a neighbourhood for each of the more common ones. Spanish words have those of their English ones. */
final class Vectors {
    private static final Vectors ENGLISH = read("/coach/words-en.bin");
    private static final Vectors SPANISH = ENGLISH.translated(Glosses.spanish());

    private static final double SMALL_WORD = 0.35;

    private record Entry(float[] direction, int neighbourhood) {}

    private final Map<String, Entry> entries;
    private final int size;

    private Vectors(Map<String, Entry> entries, int size) {
        this.entries = entries;
        this.size = size;
    }

    static Vectors of(Language language) {
        return language == Language.EN ? ENGLISH : SPANISH;
    }

    private Vectors translated(Map<String, List<String>> glosses) {
        var translated = HashMap.<String, Entry>newHashMap(glosses.size());
        glosses.forEach((word, meanings) -> {
            var known =
                    meanings.stream().map(entries::get).filter(Objects::nonNull).toList();
            if (!known.isEmpty()) {
                translated.put(word, new Entry(middle(known), known.getFirst().neighbourhood()));
            }
        });
        return new Vectors(translated, size);
    }

    private float[] middle(List<Entry> some) {
        var sum = new float[size];
        some.forEach(entry -> {
            for (int k = 0; k < size; k++) {
                sum[k] += entry.direction()[k];
            }
        });
        double length = 0;
        for (float one : sum) {
            length += one * one;
        }
        for (int k = 0; k < size && length > 0; k++) {
            sum[k] = (float) (sum[k] / Math.sqrt(length));
        }
        return sum;
    }

    int size() {
        return size;
    }

    /** The neighbourhood a word belongs to, or -1. */
    int neighbourhood(String word) {
        var entry = entries.get(word);
        return entry == null ? -1 : entry.neighbourhood();
    }

    /** The mean direction of some words, of length 1; all 0 when none is known. */
    double[] mean(List<Token> tokens, int from, int to) {
        var sum = new double[size];
        for (int i = from; i < to; i++) {
            var entry = entries.get(tokens.get(i).form());
            if (entry != null) {
                String form = tokens.get(i).form();
                double weight = form.length() <= 3 || StopWords.has(form) ? SMALL_WORD : 1;
                for (int k = 0; k < size; k++) {
                    sum[k] += weight * entry.direction()[k];
                }
            }
        }
        double length = Math.sqrt(dot(sum, sum));
        for (int k = 0; k < size && length > 0; k++) {
            sum[k] /= length;
        }
        return sum;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    private static Vectors read(String resource) {
        var stream = Objects.requireNonNull(Vectors.class.getResourceAsStream(resource), resource);
        try (var in = new DataInputStream(new BufferedInputStream(stream))) {
            int count = in.readInt();
            int size = in.readInt();
            var entries = HashMap.<String, Entry>newHashMap(count);
            var bytes = new byte[size];
            for (int i = 0; i < count; i++) {
                String word = in.readUTF();
                int neighbourhood = in.readShort();
                in.readFully(bytes);
                entries.put(word, new Entry(direction(bytes), neighbourhood));
            }
            return new Vectors(entries, size);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static float[] direction(byte[] bytes) {
        var direction = new float[bytes.length];
        double sum = 0;
        for (byte value : bytes) {
            sum += value * value;
        }
        float scale = (float) (1 / Math.sqrt(Math.max(sum, 1)));
        for (int k = 0; k < bytes.length; k++) {
            direction[k] = bytes[k] * scale;
        }
        return direction;
    }
}
