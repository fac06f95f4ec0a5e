package coop.siembra.readiness.asking;

import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody who leads answered about themselves in the mirror: personal data, for their own eyes.
 *
 * @param id made of round and person
 * @param day ISO date on which it was answered
 * @param answers by statement, as given
 */
@Document("survey_own")
@TypeAlias("survey-own")
record OwnDocument(@Id String id, String round, String person, String day, Map<String, Integer> answers) {

    static String id(String round, String person) {
        return round + "|" + person;
    }
}
