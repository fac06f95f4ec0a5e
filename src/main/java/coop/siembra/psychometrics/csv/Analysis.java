package coop.siembra.psychometrics.csv;

import coop.siembra.psychometrics.ItemDefinition;
import coop.siembra.psychometrics.ScaleStatistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Statistics of the scales that people answered, from a file of answers and a file that says what the items are. */
public sealed interface Analysis {

    /** In the order in which the key names the scales. */
    record Analysed(List<ScaleStatistics> scales) implements Analysis {}

    /**
     * Nothing was computed.
     *
     * @param mistakes at least one
     * @param more whether there may be others beyond
     */
    record Refused(List<Mistake> mistakes, boolean more) implements Analysis {}

    /**
     * Reads both files; of the answers no more is held in memory than one row.
     *
     * @param responses one row a person below a row with the names of the items
     * @param key one row an item below {@code item,scale,direction,min,max} or {@code item,scale,correct}
     */
    static Analysis of(Path responses, Path key) throws IOException {
        var mistakes = new Mistakes();
        requireReadable(responses, mistakes);
        requireReadable(key, mistakes);
        List<ItemDefinition> items = mistakes.none() ? KeyFile.read(key, mistakes) : List.of();
        if (mistakes.none()) {
            var scales = Scales.of(items);
            ResponseFile.read(responses, scales, mistakes);
            if (mistakes.none()) {
                return new Analysed(scales.statistics());
            }
        }
        return new Refused(mistakes.all(), mistakes.enough());
    }

    private static void requireReadable(Path file, Mistakes mistakes) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            mistakes.add(file, 1, "there is no such file to read");
        } else if (Files.size(file) == 0) {
            mistakes.add(file, 1, "the file is empty");
        }
    }
}
