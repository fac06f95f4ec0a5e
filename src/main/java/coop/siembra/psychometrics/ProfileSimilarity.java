package coop.siembra.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How like a key a person rates all options of a form, in the three parts of Cronbach and Gleser (1953). Shape compares after both have
 * been standardised over the form, so that it counts neither how high a person rates nor how far apart.
 *
 * @param shape Pearson's correlation of the ratings with the key, −1 to 1
 * @param situations shape in each situation of the form, 1 − ½ · mean (zₚ − zₖ)² over its options: their mean, each weighed with its
 *     options, is the overall shape
 * @param elevation mean of the ratings less mean of the key
 * @param scatter standard deviation of the ratings by that of the key
 * @param unrated options without a rating; nothing rests on them, the key's mean and deviation neither
 */
public record ProfileSimilarity(double shape, List<Figure> situations, double elevation, double scatter, int unrated) {
    /** Of a sum of squares about the mean, what is less than this part of the greatest square is rounding. */
    private static final double ROUNDING = 1e-13;

    /**
     * @param ratings by situation and option, {@link Responses#NONE} for an option without one
     * @param key what is right, for the same situations and options
     * @return empty when the ratings do not vary, or the key not where there are ratings, so that there is no shape
     * @throws IllegalArgumentException when ratings and key are of different forms
     */
    public static Optional<ProfileSimilarity> of(double[][] ratings, double[][] key) {
        requireSameForm(ratings, key);
        var person = new Profile();
        var model = new Profile();
        for (int i = 0; i < ratings.length; i++) {
            for (int j = 0; j < ratings[i].length; j++) {
                if (!Double.isNaN(ratings[i][j])) {
                    person.add(ratings[i][j]);
                    model.add(key[i][j]);
                }
            }
        }
        if (!person.varies() || !model.varies()) {
            return Optional.empty();
        }
        var situations = new ArrayList<Situation>();
        for (int i = 0; i < ratings.length; i++) {
            situations.add(Situation.of(ratings[i], key[i], person, model));
        }
        double apart = situations.stream().mapToDouble(Situation::apart).sum();
        int options = situations.stream().mapToInt(Situation::options).sum();
        return Optional.of(new ProfileSimilarity(
                1 - apart / person.n / 2,
                situations.stream().map(Situation::shape).toList(),
                person.mean - model.mean,
                person.sd() / model.sd(),
                options - person.n));
    }

    private static void requireSameForm(double[][] ratings, double[][] key) {
        boolean same = ratings.length == key.length;
        for (int i = 0; same && i < key.length; i++) {
            same = ratings[i].length == key[i].length && Arrays.stream(key[i]).allMatch(Double::isFinite);
        }
        if (!same) {
            throw new IllegalArgumentException("ratings and key are of different forms");
        }
    }

    /**
     * @param apart squared differences of its options that were rated
     */
    private record Situation(double apart, int rated, int options) {

        static Situation of(double[] ratings, double[] key, Profile person, Profile model) {
            double apart = 0;
            int rated = 0;
            for (int i = 0; i < ratings.length; i++) {
                if (!Double.isNaN(ratings[i])) {
                    apart += Math.pow(person.standard(ratings[i]) - model.standard(key[i]), 2);
                    rated++;
                }
            }
            return new Situation(apart, rated, ratings.length);
        }

        Figure shape() {
            return rated == 0 ? Figure.none(Gap.NOBODY) : Figure.of(1 - apart / rated / 2);
        }
    }

    /** Standardised with the deviation of a population (n), for the form's options are all there are. */
    private static final class Profile {
        private int n;
        private double mean;
        private double squares;
        private double greatest;

        void add(double value) {
            n++;
            double off = value - mean;
            mean += off / n;
            squares += off * (value - mean);
            greatest = Math.max(greatest, value * value);
        }

        boolean varies() {
            return squares > ROUNDING * greatest;
        }

        double sd() {
            return Math.sqrt(squares / n);
        }

        double standard(double value) {
            return (value - mean) / sd();
        }
    }
}
