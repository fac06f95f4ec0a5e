package coop.siembra.conversation.model;

import coop.siembra.conversation.model.Moment.Kind;
import coop.siembra.conversation.model.Node.Ending;
import coop.siembra.kernel.CompetencyId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a finished talk means.
 *
 * <p>Turning points are the turn that did the most for the other person, the one that did the least, and of the others up to
 * {@value #MISSED_AT_MOST} that fell {@value #CLEARLY_SHORT} points or more short of the best answer offered, the worst first chosen.
 *
 * @param moments every turn once, in order
 * @param end how the other person was at the end
 * @param last what they said last
 * @param evidence the competencies the answers showed something of
 * @param result 0 to 1: half of it the ending (resolved 1, partly ½, broken 0), three tenths how good the answers were among those
 *     offered, two tenths where feeling and trust stood at the end
 */
public record Debrief(
        Conversation conversation,
        List<Moment> moments,
        Ending ending,
        Line last,
        State end,
        List<Evidence> evidence,
        double result) {
    private static final double CLEARLY_SHORT = 10;
    private static final int MISSED_AT_MOST = 4;

    public Debrief {
        moments = List.copyOf(moments);
        evidence = List.copyOf(evidence);
    }

    /**
     * Looks back on a talk from its choices.
     *
     * @throws IllegalArgumentException when they don't make a finished talk
     */
    public static Debrief of(Conversation conversation, List<String> choices) {
        return switch (Play.of(conversation, choices)) {
            case Play.Went(var play) -> of(play);
            case Play.Refused refused -> throw new IllegalArgumentException("no such talk: " + refused);
        };
    }

    /** @throws IllegalArgumentException when the talk has not ended */
    public static Debrief of(Play play) {
        var ending = play.ending().orElseThrow(() -> new IllegalArgumentException("the talk has not ended"));
        return new Debrief(
                play.conversation(),
                moments(play),
                ending,
                play.line(),
                play.state(),
                evidence(play),
                result(play, ending));
    }

    /** The turns worth a second look, in order. */
    public List<Moment> turningPoints() {
        return moments.stream()
                .filter(moment -> moment.turningPoint().isPresent())
                .toList();
    }

    /** Feeling and trust over the talk: as it began, and after each turn. */
    public List<State> trend() {
        var states = new ArrayList<State>();
        moments.forEach(moment -> states.add(moment.turn().before()));
        states.add(end);
        return List.copyOf(states);
    }

    /** The choices made before a turn: playing them again leads back to it. */
    public List<String> before(Moment moment) {
        return moments.subList(0, moment.turn().number() - 1).stream()
                .map(earlier -> earlier.turn().said().id())
                .toList();
    }

    private static List<Moment> moments(Play play) {
        var turns = play.turns();
        var plain = new ArrayList<Moment>();
        for (int i = 0; i < turns.size(); i++) {
            var turn = turns.get(i);
            var reply = i + 1 < turns.size() ? turns.get(i + 1).heard() : play.line();
            var best = Worth.best(turn.offered());
            plain.add(new Moment(turn, reply, best, Worth.of(best) - Worth.of(turn.said()), Optional.empty()));
        }
        var kinds = kinds(plain);
        return plain.stream()
                .map(m -> new Moment(
                        m.turn(),
                        m.reply(),
                        m.best(),
                        m.shortfall(),
                        Optional.ofNullable(kinds.get(m.turn().number()))))
                .toList();
    }

    private static Map<Integer, Kind> kinds(List<Moment> moments) {
        var kinds = new LinkedHashMap<Integer, Kind>();
        moments.stream()
                .max(Comparator.comparingDouble(Moment::change).thenComparingDouble(m -> -m.shortfall()))
                .ifPresent(m -> kinds.put(m.turn().number(), Kind.HIGH));
        moments.stream()
                .filter(m -> !kinds.containsKey(m.turn().number()))
                .min(Comparator.comparingDouble(Moment::change).thenComparingDouble(m -> -m.shortfall()))
                .ifPresent(m -> kinds.put(m.turn().number(), Kind.LOW));
        moments.stream()
                .filter(m -> m.shortfall() >= CLEARLY_SHORT)
                .filter(m -> !kinds.containsKey(m.turn().number()))
                .sorted(Comparator.comparingDouble(Moment::shortfall).reversed())
                .limit(MISSED_AT_MOST)
                .forEach(m -> kinds.put(m.turn().number(), Kind.MISSED));
        return kinds;
    }

    private static List<Evidence> evidence(Play play) {
        var competencies = new LinkedHashSet<CompetencyId>(play.conversation().competencies());
        play.turns().stream()
                .flatMap(
                        turn -> turn.said().shows().keySet().stream().sorted(Comparator.comparing(CompetencyId::value)))
                .forEach(competencies::add);
        return competencies.stream()
                .flatMap(competency -> evidence(play, competency))
                .toList();
    }

    private static Stream<Evidence> evidence(Play play, CompetencyId competency) {
        var shown = play.turns().stream()
                .flatMap(turn -> Stream.ofNullable(turn.said().shows().get(competency)))
                .collect(Collectors.summarizingDouble(value -> value));
        return shown.getCount() == 0
                ? Stream.empty()
                : Stream.of(new Evidence(competency, shown.getAverage(), (int) shown.getCount()));
    }

    private static double result(Play play, Ending ending) {
        double ended = switch (ending.result()) {
            case RESOLVED -> 1;
            case PARTLY -> 0.5;
            case BROKEN -> 0;
        };
        double answers = play.turns().stream()
                .mapToDouble(turn -> Worth.among(turn.offered(), turn.said()))
                .average()
                .orElse(0);
        double feeling = (play.state().feeling() - State.FEELING.from()) / 200.0;
        double trust = play.state().trust() / 100.0;
        return 0.5 * ended + 0.3 * answers + 0.1 * feeling + 0.1 * trust;
    }
}
