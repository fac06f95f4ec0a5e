package coop.siembra.conversation.model;

import coop.siembra.conversation.model.Node.Ending;
import coop.siembra.conversation.model.Node.Talk;
import coop.siembra.conversation.model.Survey.ChoiceAt;
import coop.siembra.conversation.model.Survey.LineAt;
import coop.siembra.conversation.model.Survey.WayAt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks every way through a conversation, state by state, so that what it says about it is exact: a talk is a walk over the finitely
 * many pairs of a node and a state. Not thread-safe; one use.
 */
public final class Surveyor {
    /** More pairs than this are not visited; conversations of fifty nodes stay well below. */
    static final int LIMIT = 200_000;

    private final Conversation conversation;
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<int[]> onward = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();
    private final Set<LineAt> lines = new HashSet<>();
    private final Set<ChoiceAt> offered = new HashSet<>();
    private final Set<WayAt> ways = new HashSet<>();
    private final Map<String, State> stuck = new HashMap<>();

    private Surveyor(Conversation conversation) {
        this.conversation = conversation;
    }

    /** @throws IllegalArgumentException when a way leads to a node that is not there */
    public static Survey survey(Conversation conversation) {
        return new Surveyor(conversation).survey();
    }

    private Survey survey() {
        var start = Play.start(conversation);
        number(new Place(start.node(), start.state()), 0);
        int visited = 0;
        for (; visited < places.size() && places.size() <= LIMIT; visited++) {
            onward.add(visit(places.get(visited), depths.get(visited)));
        }
        boolean complete = visited == places.size();
        var rounds = complete ? new Rounds(onward) : null;
        return new Survey(
                complete,
                reached(),
                lines,
                offered,
                ways,
                stuck,
                rounds == null
                        ? List.of()
                        : rounds.endless().stream().map(this::nodeOf).distinct().toList(),
                endings(),
                rounds == null ? 0 : rounds.longest());
    }

    private int[] visit(Place place, int depth) {
        var node = place.node();
        lines.add(new LineAt(node.id(), node.lines().indexOf(node.lineIn(place.state()))));
        return switch (node) {
            case Ending _ -> new int[0];
            case Talk talk -> {
                var choices = talk.offered(place.state());
                if (choices.isEmpty()) {
                    stuck.putIfAbsent(node.id(), place.state());
                }
                yield choices.stream()
                        .mapToInt(choice -> number(after(talk, choice, place.state()), depth + 1))
                        .toArray();
            }
        };
    }

    private Place after(Talk talk, Choice choice, State state) {
        var at = new ChoiceAt(talk.id(), choice.id());
        offered.add(at);
        var after = state.after(choice);
        int way = 0;
        while (way < choice.next().size() - 1 && !choice.next().get(way).when().holds(after)) {
            way++;
        }
        ways.add(new WayAt(at, way));
        return new Place(conversation.node(choice.next().get(way).node()), after);
    }

    private int number(Place place, int depth) {
        Integer known = numbers.putIfAbsent(place, places.size());
        if (known != null) {
            return known;
        }
        places.add(place);
        depths.add(depth);
        return places.size() - 1;
    }

    private Set<String> reached() {
        var reached = new HashSet<String>();
        places.forEach(place -> reached.add(place.node().id()));
        return reached;
    }

    private Map<String, Integer> endings() {
        var endings = new HashMap<String, Integer>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).node() instanceof Ending ending) {
                endings.putIfAbsent(ending.id(), depths.get(i));
            }
        }
        return endings;
    }

    private String nodeOf(int place) {
        return places.get(place).node().id();
    }

    /** Equal by the node's id, which is much cheaper than comparing nodes. */
    private record Place(Node node, State state) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place(var otherNode, var otherState)
                    && node.id().equals(otherNode.id())
                    && state.equals(otherState);
        }

        @Override
        public int hashCode() {
            return 31 * node.id().hashCode() + state.hashCode();
        }
    }

    /** Searches the places depth-first, without recursion, for a round and for the longest walk. */
    private static final class Rounds {
        private static final int OPEN = -1;
        private final int[] longest;
        private List<Integer> endless = List.of();

        Rounds(List<int[]> onward) {
            longest = new int[onward.size()];
            var done = new boolean[onward.size()];
            var progress = new int[onward.size()];
            var path = new ArrayDeque<Integer>();
            path.push(0);
            longest[0] = OPEN;
            while (!path.isEmpty()) {
                int place = path.element();
                var next = onward.get(place);
                if (progress[place] < next.length) {
                    int to = next[progress[place]++];
                    if (longest[to] == OPEN && !done[to]) {
                        endless = round(path, to);
                        return;
                    }
                    if (!done[to]) {
                        longest[to] = OPEN;
                        path.push(to);
                    }
                } else {
                    path.pop();
                    done[place] = true;
                    longest[place] = 0;
                    for (int to : next) {
                        longest[place] = Math.max(longest[place], longest[to] + 1);
                    }
                }
            }
        }

        private static List<Integer> round(ArrayDeque<Integer> path, int back) {
            var round = new ArrayList<Integer>();
            for (int place : path) {
                round.addFirst(place);
                if (place == back) {
                    break;
                }
            }
            return round;
        }

        List<Integer> endless() {
            return endless;
        }

        int longest() {
            return endless.isEmpty() ? longest[0] : 0;
        }
    }
}
