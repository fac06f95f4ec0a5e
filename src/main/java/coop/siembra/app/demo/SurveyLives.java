package coop.siembra.app.demo;

import coop.siembra.access.Role;
import coop.siembra.app.demo.Cast.Colleague;
import coop.siembra.content.YamlNode;
import coop.siembra.readiness.asking.Answering;
import coop.siembra.readiness.asking.Answering.Asked;
import coop.siembra.readiness.asking.Rounds;
import coop.siembra.readiness.guide.Mirror;
import coop.siembra.readiness.guide.Obstacles;
import coop.siembra.readiness.model.asking.SurveyKind;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the people of the cooperative answer the surveys without names: some rounds that have ended, and one that is running. */
@Component
final class SurveyLives {
    private static final LocalTime OPENED = LocalTime.of(8, 40);
    private static final LocalTime ANSWERED = LocalTime.of(13, 10);
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;
    private static final int CANNOT_SAY = 0;
    private static final double CANNOT = 0.05;
    /** How much people differ, and how much one answer of somebody from the next. */
    private static final double PEOPLE = 0.5;

    private static final double MOOD = 0.8;
    private static final double WRITES = 0.3;

    private final Rounds rounds;
    private final Answering answering;
    private final OnBehalf onBehalf;
    private final FromToday days;

    SurveyLives(Rounds rounds, Answering answering, OnBehalf onBehalf, Clock clock) {
        this.rounds = rounds;
        this.answering = answering;
        this.onBehalf = onBehalf;
        this.days = new FromToday(clock);
    }

    /** All rounds of the file; opening one counts those that have ended before. */
    void live(Cast cast, long seed) {
        var file = Resources.yaml("surveys.yaml");
        file.get("rounds").items().forEach(round -> new Life(round, file.get("units"), seed).live(cast));
    }

    /** One round. */
    private final class Life {
        private final YamlNode round;
        private final YamlNode units;
        private final Chance chance;
        private final int from;
        private final int to;
        private final Deque<String> words;
        private @Nullable Asked read;

        Life(YamlNode round, YamlNode units, long seed) {
            this.round = round;
            this.units = units;
            this.from = round.get("from").integer();
            this.to = round.get("to").integer();
            this.chance = Chance.of(seed, "survey|" + round.get("kind").text() + "|" + from);
            this.words =
                    new ArrayDeque<>(round.find("words").map(YamlNode::texts).orElse(List.of()));
        }

        void live(Cast cast) {
            var id = open(cast);
            boolean running = to >= 0;
            double part = round.get("part").number();
            for (var person : cast.people()) {
                boolean takesPart = chance.hits(part);
                int day = chance.between(from, Math.min(to, -1));
                if (takesPart && !(running && SignIns.isShown(person))) {
                    var then = answering.at(days.at(day, ANSWERED), chance.random());
                    onBehalf.of(person.id(), person.roles(), () -> answer(then, id, person));
                }
            }
        }

        private String open(Cast cast) {
            var director = cast.people().stream()
                    .filter(person -> person.roles().contains(Role.EXECUTIVE))
                    .findFirst()
                    .orElseThrow();
            var then = rounds.at(days.at(from, OPENED), chance.random());
            var kind = SurveyKind.valueOf(round.get("kind").text().toUpperCase(Locale.ROOT));
            var opened =
                    onBehalf.get(director.id(), director.roles(), () -> then.open(kind, days.day(from), days.day(to)));
            return switch (opened) {
                case Rounds.Outcome.Opened(var survey) -> survey.id();
                case Rounds.Outcome.Refused(var why) ->
                    throw new IllegalStateException("an invented round was refused: " + why);
            };
        }

        private void answer(Answering then, String id, Colleague person) {
            var asked = asked(then, id);
            if (person.head() && asked.mirror() != null) {
                require(then.answerOwn(id, new Sheet(person, "own").of(asked)));
            }
            var said = !words.isEmpty() && chance.hits(WRITES) ? words.removeFirst() : "";
            require(then.answer(id, new Sheet(person, "tone").of(asked), said));
        }

        /** The same for everybody but for who leads. */
        private Asked asked(Answering then, String id) {
            var known = read;
            if (known == null) {
                known = then.running(id).orElseThrow();
                read = known;
            }
            return known;
        }

        private void require(Optional<?> refused) {
            refused.ifPresent(why -> {
                throw new IllegalStateException("an invented answer was refused: " + why);
            });
        }

        /** What somebody ticks. */
        private final class Sheet {
            private final YamlNode tone;
            private final Map<String, YamlNode> unit;
            private final double own = chance.random().nextGaussian() * PEOPLE;
            private final Map<String, Integer> answers = new HashMap<>();

            Sheet(Colleague person, String tone) {
                this.tone = round.get(tone);
                this.unit = tone.equals("own")
                        ? Map.of()
                        : units.find(person.details().unit().value())
                                .map(YamlNode::entries)
                                .orElse(Map.of());
            }

            Map<String, Integer> of(Asked asked) {
                var obstacles = asked.obstacles();
                if (obstacles != null) {
                    obstacles.obstacles().forEach(this::tick);
                }
                var mirror = asked.mirror();
                if (mirror != null) {
                    mirror.statements().forEach(this::tick);
                }
                return answers;
            }

            private void tick(Obstacles.Obstacle obstacle) {
                obstacle.statements()
                        .forEach(statement -> answers.put(statement.id(), answer(obstacle.id(), statement.reversed())));
            }

            private void tick(Mirror.Statement statement) {
                answers.put(statement.id(), answer(statement.id(), statement.reversed()));
            }

            private int answer(String about, boolean reversed) {
                var shift = unit.get(about);
                double mean = tone.get(about).number() + (shift == null ? 0 : shift.number());
                double felt = mean + own + chance.random().nextGaussian() * MOOD;
                int ticked = (int) Math.clamp(Math.round(felt), LOWEST, HIGHEST);
                if (chance.hits(CANNOT)) {
                    return CANNOT_SAY;
                }
                return reversed ? LOWEST + HIGHEST - ticked : ticked;
            }
        }
    }
}
