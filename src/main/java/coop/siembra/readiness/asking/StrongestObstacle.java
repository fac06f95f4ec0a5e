package coop.siembra.readiness.asking;

import coop.siembra.kernel.LocalizedText;
import coop.siembra.readiness.guide.Obstacles.Obstacle;
import coop.siembra.readiness.model.asking.Difference;
import coop.siembra.readiness.model.asking.Share;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The obstacle most people see in the whole organisation, in the latest round that has ended.
 *
 * @param day of the round
 * @param asked how many worked here when it ended
 * @param answered how many handed in
 * @param share of those who answered about this obstacle, with its interval
 * @param change since the round before, when that asked the same and had figures
 */
public record StrongestObstacle(
        LocalDate day, long asked, long answered, Obstacle obstacle, Share share, Optional<Difference> change) {

    /** What it is called. */
    public LocalizedText name() {
        return obstacle.name();
    }

    /** Finds it, for a summary. */
    @Service
    public static class Finder {
        private final SurveyResults results;

        Finder(SurveyResults results) {
            this.results = results;
        }

        /**
         * Nothing while there are no figures.
         *
         * @throws org.springframework.security.access.AccessDeniedException when the signed-in person is neither executive nor administrator
         */
        public Optional<StrongestObstacle> latest() {
            return results.obstacles(null)
                    .flatMap(map -> map.survey().obstacles().stream()
                            .filter(obstacle -> map.unit().of(obstacle.id()).isPresent())
                            .map(obstacle -> of(map, obstacle))
                            .max(Comparator.comparingDouble(
                                    found -> found.share().ratio())));
        }

        private static StrongestObstacle of(SurveyResults.ObstacleMap map, Obstacle obstacle) {
            var share = map.unit().of(obstacle.id()).orElseThrow();
            var change = map.earlier()
                    .flatMap(earlier -> earlier.row().of(obstacle.id()))
                    .map(share::less);
            return new StrongestObstacle(map.round().day(), map.asked(), map.answered(), obstacle, share, change);
        }
    }
}
