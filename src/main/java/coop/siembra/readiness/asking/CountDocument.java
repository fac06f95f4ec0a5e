package coop.siembra.readiness.asking;

import coop.siembra.readiness.model.asking.Counted;
import coop.siembra.readiness.model.asking.Spread;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What has been counted of the answers from a unit while a round runs: sums and no answers.
 *
 * @param id made of round and unit
 * @param unit empty for the whole organisation
 * @param counts null while nobody has answered but “I cannot say”
 */
@Document("survey_counts")
@TypeAlias("survey-count")
record CountDocument(
        @Id String id,
        String round,
        String unit,
        long sheets,
        @Nullable Map<String, Spread> counts) {

    static CountDocument of(String round, String unit, Counted counted) {
        return new CountDocument(id(round, unit), round, unit, counted.sheets(), counted.counts());
    }

    static String id(String round, String unit) {
        return round + "|" + unit;
    }

    Counted counted() {
        return new Counted(sheets, counts == null ? Map.of() : counts);
    }
}
