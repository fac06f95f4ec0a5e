package coop.siembra.assessment.statistics;

import coop.siembra.assessment.instrument.Scale;
import coop.siembra.assessment.scoring.Key;
import coop.siembra.assessment.scoring.Method;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.psychometrics.Figure;
import coop.siembra.psychometrics.GroupComparison;
import coop.siembra.psychometrics.ItemStatistics;
import coop.siembra.psychometrics.MantelHaenszel;
import coop.siembra.psychometrics.ScaleStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a form measures, scale by scale and item by item.
 *
 * @param version of the instrument whose items these are
 * @param language of the sittings; empty for all
 * @param invented whether every figure is of invented people
 * @param key what all were scored with
 * @param n people
 * @param waiting people who have answered since, but are so few that the difference would tell who answered what
 * @param leftOut sittings of versions that were built otherwise
 * @param apart items that count for no score: preferences and texts
 */
public record ItemTable(
        InstrumentId instrument,
        String version,
        String form,
        Optional<Language> language,
        boolean invented,
        Key.Stamp key,
        int n,
        int waiting,
        int leftOut,
        List<ScaleTable> scales,
        List<ApartRow> apart) {

    /**
     * One scale.
     *
     * @param statistics in raw points
     * @param scaledError standard error of measurement from 0 to 100
     */
    public record ScaleTable(
            Scale scale, Method method, ScaleStatistics statistics, Figure scaledError, List<ItemRow> items) {}

    /**
     * One item.
     *
     * @param statistics in raw points, in the scale's direction
     * @param difficulty mean as a share of the way from the lowest to the highest score; the higher, the easier
     * @param seconds median time, of those whose time is known
     */
    public record ItemRow(
            String item,
            ItemStatistics statistics,
            Figure difficulty,
            Figure seconds,
            List<OptionRow> options,
            Optional<Dif> dif) {}

    /**
     * One item that counts for no score.
     *
     * @param n people who answered it, as far as options can be chosen in it
     */
    public record ApartRow(String item, long n, Figure seconds, List<OptionRow> options) {}

    /** What became of one option. */
    public sealed interface OptionRow {
        String option();

        /**
         * It could be chosen.
         *
         * @param as as what
         * @param share of all who answered the item, 0 to 1
         * @param meanRest mean raw score of those who chose it in the scale's other items
         * @param worth what the key says of it; of statements nothing
         */
        record Chosen(As as, String option, int n, double share, Figure meanRest, OptionalDouble worth)
                implements OptionRow {}

        /**
         * It was rated.
         *
         * @param key what the key says
         */
        record Rated(String option, long n, Figure mean, Figure sd, double key) implements OptionRow {}
    }

    /** As what an option was chosen. */
    public enum As {
        ANSWER,
        /** Best, or most like oneself. */
        FIRST,
        /** Worst, or least like oneself. */
        LAST
    }

    /**
     * Whether the item works differently in both languages among people who do equally well. English is the reference group, Spanish the
     * focal one.
     */
    public sealed interface Dif {
        int english();

        int spanish();

        /** One language has fewer than {@link ItemTables#DIF_LEAST} people who answered all. */
        record TooFew(int english, int spanish) implements Dif {}

        /** Of an item that is right or wrong. */
        record RightOrWrong(int english, int spanish, MantelHaenszel found) implements Dif {}

        /** Of an item with more scores. */
        record ByScore(int english, int spanish, GroupComparison.Graded found) implements Dif {}
    }
}
