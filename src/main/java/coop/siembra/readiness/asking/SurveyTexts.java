package coop.siembra.readiness.asking;

import coop.siembra.readiness.Rules;
import coop.siembra.readiness.guide.Guides;
import coop.siembra.readiness.guide.Mirror;
import coop.siembra.readiness.guide.Obstacles;
import coop.siembra.readiness.guide.Survey;
import coop.siembra.readiness.model.asking.Scoring;
import coop.siembra.readiness.model.asking.SurveyKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The surveys there are, and those that a round asks. */
@Component
class SurveyTexts {
    private final Rules rules;

    SurveyTexts(Rules rules) {
        this.rules = rules;
    }

    Guides now() {
        return rules.now().guides();
    }

    Optional<Survey> survey(SurveyKind kind) {
        return survey(now(), kind);
    }

    private static Optional<Survey> survey(Guides guides, SurveyKind kind) {
        return switch (kind) {
            case OBSTACLES -> guides.obstacles().map(Obstacles::survey);
            case MIRROR -> guides.mirror().map(Mirror::survey);
        };
    }

    /** As a round asks it, or as it is now when that can no longer be read. */
    Optional<Survey> survey(RoundDocument round) {
        return of(round, guides -> survey(guides, round.read().kind()));
    }

    /** As a round asks them. */
    Optional<Obstacles> obstacles(RoundDocument round) {
        return of(round, Guides::obstacles);
    }

    /** As a round asks it. */
    Optional<Mirror> mirror(RoundDocument round) {
        return of(round, Guides::mirror);
    }

    /** The ids of the statements of a round, in their order. */
    List<String> statements(RoundDocument round) {
        return switch (round.read().kind()) {
            case OBSTACLES ->
                obstacles(round).stream()
                        .flatMap(survey -> survey.obstacles().stream())
                        .flatMap(obstacle -> obstacle.statements().stream())
                        .map(Obstacles.Statement::id)
                        .toList();
            case MIRROR ->
                mirror(round).stream()
                        .flatMap(survey -> survey.statements().stream())
                        .map(Mirror.Statement::id)
                        .toList();
        };
    }

    /** What the answers of one person to a round come to; nothing where there are no texts any more. */
    Map<String, Integer> scored(RoundDocument round, Map<String, Integer> answers) {
        return switch (round.read().kind()) {
            case OBSTACLES ->
                obstacles(round)
                        .map(survey -> Scoring.obstacles(survey, answers))
                        .orElse(Map.of());
            case MIRROR ->
                mirror(round).map(survey -> Scoring.mirror(survey, answers)).orElse(Map.of());
        };
    }

    private <T> Optional<T> of(RoundDocument round, Function<Guides, Optional<T>> part) {
        return rules.asTheyWere(round.texts()).flatMap(part).or(() -> part.apply(now()));
    }
}
