package coop.siembra.readiness.asking;

import coop.siembra.readiness.model.asking.Spread;
import coop.siembra.readiness.model.asking.SurveyKind;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A round as stored.
 *
 * @param id made of kind and number, so that of two that are opened at the same moment one is
 * @param firstDay ISO date, as are the others
 * @param texts version of the content that is asked
 * @param secret with which marks are made; gone with them
 * @param bags in how many bags marks and words lie
 * @param result what is left once it has ended
 */
@Document("survey_rounds")
@TypeAlias("survey-round")
record RoundDocument(
        @Id String id,
        @Version @Nullable Long revision,
        String kind,
        int number,
        String firstDay,
        String lastDay,
        @Nullable String endedOn,
        String texts,
        String meaning,
        @Nullable String secret,
        int bags,
        @Nullable Result result) {

    /**
     * What is left.
     *
     * @param edition under which the figures of units are stored
     * @param asked how many worked here when it ended
     * @param answered how many handed in
     * @param leaders of the mirror: what those who lead say of themselves, by statement; of at least five each
     * @param people likewise, what everybody says
     */
    record Result(String edition, long asked, long answered, Map<String, Spread> leaders, Map<String, Spread> people) {}

    SurveyRound read() {
        return new SurveyRound(
                id,
                SurveyKind.valueOf(kind),
                number,
                LocalDate.parse(firstDay),
                LocalDate.parse(lastDay),
                endedOn == null ? null : LocalDate.parse(endedOn),
                meaning,
                result != null);
    }

    RoundDocument ended(LocalDate day) {
        return new RoundDocument(
                id, revision, kind, number, firstDay, lastDay, day.toString(), texts, meaning, secret, bags, result);
    }

    /** With what is left, and without the secret. */
    RoundDocument counted(Result left) {
        return new RoundDocument(
                id, revision, kind, number, firstDay, lastDay, endedOn, texts, meaning, null, bags, left);
    }
}
