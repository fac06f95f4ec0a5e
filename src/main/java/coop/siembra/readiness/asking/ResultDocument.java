package coop.siembra.readiness.asking;

import coop.siembra.readiness.model.asking.Counted;
import coop.siembra.readiness.model.asking.Spread;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What may be shown of a unit and all below it once a round has ended; units of which nothing may be have none.
 *
 * @param id made of edition and unit
 * @param unit empty for the whole organisation
 */
@Document("survey_results")
@TypeAlias("survey-result")
record ResultDocument(@Id String id, String edition, String unit, long sheets, Map<String, Spread> counts) {

    static ResultDocument of(String edition, String unit, Counted counted) {
        return new ResultDocument(id(edition, unit), edition, unit, counted.sheets(), counted.counts());
    }

    static String id(String edition, String unit) {
        return edition + "|" + unit;
    }

    Counted counted() {
        return new Counted(sheets, counts);
    }
}
