package coop.siembra.readiness.asking;

import coop.siembra.access.CurrentUser;
import coop.siembra.access.TeamAccess;
import coop.siembra.readiness.guide.Mirror;
import coop.siembra.readiness.model.asking.Difference;
import coop.siembra.readiness.model.asking.Mean;
import coop.siembra.readiness.model.asking.Scoring;
import coop.siembra.readiness.model.asking.Spread;
import coop.siembra.readiness.model.asking.SurveyKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** What came of the mirror of leadership: always of all, never of one head. */
@Service
public class MirrorResults {
    private final RoundStore store;
    private final OwnStore own;
    private final Closing closing;
    private final SurveyTexts texts;
    private final TeamAccess access;
    private final CurrentUser user;

    MirrorResults(
            RoundStore store, OwnStore own, Closing closing, SurveyTexts texts, TeamAccess access, CurrentUser user) {
        this.store = store;
        this.own = own;
        this.closing = closing;
        this.texts = texts;
        this.access = access;
        this.user = user;
    }

    /**
     * Some people's answers, from 1 to 5; 5 says that support is given.
     *
     * @param n at least five
     * @param low lower end of an interval that holds nine tenths
     * @param high its upper end
     */
    public record Figure(long n, double mean, double low, double high) {

        static Optional<Figure> of(Spread spread) {
            if (spread.n() == 0) {
                return Optional.empty();
            }
            var mean = Mean.of(spread);
            return Optional.of(new Figure(spread.n(), mean.value(), mean.low(), mean.high()));
        }
    }

    /**
     * What leaders say of themselves beside what everybody says of them.
     *
     * @param leaders nothing when fewer than five answered
     * @param people likewise
     * @param gap leaders' mean less the people's; nothing without both
     */
    public record Beside(Optional<Figure> leaders, Optional<Figure> people, Optional<Difference> gap) {

        static Beside of(Spread leaders, Spread people) {
            return new Beside(Figure.of(leaders), Figure.of(people), Difference.ofMeans(leaders, people, Scoring.STEP));
        }

        /** How far the two lie apart, whichever is higher; less than nothing when it cannot be said. */
        double width() {
            return leaders.isEmpty() || people.isEmpty()
                    ? -1
                    : Math.abs(leaders.get().mean() - people.get().mean());
        }
    }

    /** A statement with its figures. */
    public record Line(Mirror.Statement statement, Beside figures) {}

    /**
     * A round.
     *
     * @param asked how many worked here when it ended
     * @param lines the widest gap first
     */
    public record Reflection(
            SurveyRound round, Mirror survey, long asked, long answered, Beside overall, List<Line> lines) {}

    /**
     * A round at its day, over all statements.
     *
     * @param figures with both numbers and the gap, as far as at least five answered on either side
     */
    public record Moment(LocalDate day, long asked, long answered, Beside figures) {}

    /**
     * The latest round that somebody has answered.
     *
     * @throws AccessDeniedException when the signed-in person is neither executive nor administrator
     */
    public Optional<Reflection> latest() {
        access.requireAll();
        closing.catchUp();
        return store.counted(SurveyKind.MIRROR).stream()
                .findFirst()
                .flatMap(round -> texts.mirror(round).map(survey -> reflection(round, survey)));
    }

    private static Reflection reflection(RoundDocument round, Mirror survey) {
        var result = SurveyResults.result(round);
        var lines = survey.statements().stream()
                .map(statement -> new Line(statement, beside(result, statement.id())))
                .sorted(Comparator.comparingDouble((Line line) -> line.figures().width())
                        .reversed())
                .toList();
        return new Reflection(
                round.read(), survey, result.asked(), result.answered(), beside(result, Scoring.OVERALL), lines);
    }

    private static Beside beside(RoundDocument.Result result, String asked) {
        return Beside.of(
                result.leaders().getOrDefault(asked, Spread.NONE),
                result.people().getOrDefault(asked, Spread.NONE));
    }

    /**
     * The latest ended round that somebody has answered, and after it the one before when that asked the same: for a summary.
     *
     * @throws AccessDeniedException when the signed-in person is neither executive nor administrator
     */
    public List<Moment> moments() {
        access.requireAll();
        closing.catchUp();
        var rounds = store.counted(SurveyKind.MIRROR);
        return rounds.stream()
                .limit(2)
                .filter(round -> round.meaning().equals(rounds.getFirst().meaning()))
                .map(round -> {
                    var result = SurveyResults.result(round);
                    return new Moment(
                            round.read().day(), result.asked(), result.answered(), beside(result, Scoring.OVERALL));
                })
                .toList();
    }

    /**
     * What the signed-in person said of themselves in a round.
     *
     * @param answers by statement, as given
     * @param people by statement, how much support everybody says is given; nothing until the round has ended
     */
    public record Own(SurveyRound round, Mirror survey, Map<String, Integer> answers, Map<String, Figure> people) {

        /** The people's mean in the direction of the words of a statement. */
        public Optional<Double> on(Mirror.Statement statement) {
            return Optional.ofNullable(people.get(statement.id()))
                    .map(figure ->
                            statement.reversed() ? Scoring.LOWEST + Scoring.HIGHEST - figure.mean() : figure.mean());
        }
    }

    /** What the signed-in person said of themselves, the latest round first. */
    public List<Own> mine() {
        closing.catchUp();
        return own.of(user.personId()).stream()
                .flatMap(answers -> store.find(answers.round()).stream()
                        .flatMap(round -> texts.mirror(round).stream().map(survey -> mine(round, survey, answers))))
                .sorted(Comparator.comparingInt((Own one) -> one.round().number())
                        .reversed())
                .toList();
    }

    private static Own mine(RoundDocument round, Mirror survey, OwnDocument answers) {
        var figures = new HashMap<String, Figure>();
        var result = round.result();
        if (result != null) {
            result.people()
                    .forEach((asked, spread) -> Figure.of(spread).ifPresent(figure -> figures.put(asked, figure)));
        }
        return new Own(round.read(), survey, answers.answers(), figures);
    }

    /** Deletes for good what the signed-in person said of themselves in a round; what was counted of it stays counted. */
    public boolean forgetMine(String round) {
        return own.remove(round, user.personId());
    }
}
