package coop.siembra.readiness.store;

import coop.siembra.readiness.model.Tally;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The people of a unit itself counted, without those of the units below: the part of {@link UnitDocument} that tells it.
 *
 * @param id the unit's
 * @param day ISO day they were counted on; null when never
 * @param own by role and site, see {@link TallyText}
 */
public record OwnCounts(
        @Id String id, @Nullable String day, @Nullable String own) {

    /** All that is counted. */
    public Tally tally() {
        return groups().map(TallyText::parse).reduce(Tally.NONE, Tally::plus);
    }

    /** The people and their levels over all, without the competencies: a tenth of the work. */
    public Tally heads() {
        return groups().map(text -> TallyText.parse(text.split(";", 2)[0])).reduce(Tally.NONE, Tally::plus);
    }

    private Stream<String> groups() {
        return own == null ? Stream.empty() : own.lines().map(line -> line.substring(line.lastIndexOf('\t') + 1));
    }

    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(day).map(LocalDate::parse);
    }
}
