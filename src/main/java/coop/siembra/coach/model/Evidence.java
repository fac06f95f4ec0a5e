package coop.siembra.coach.model;

import coop.siembra.coach.Span;
import java.util.ArrayList;
import java.util.List;

/** Where in a reply something stands: the clause that speaks most for it, and its neighbours that speak for it too. */
public final class Evidence {
    private static final float ENOUGH = -0.1f;
    private static final float NEAR = 0.6f;
    private static final int GAP = 3;

    private Evidence() {}

    /**
     * At least one piece, as long as there is a clause.
     *
     * @param margins by clause, then by model of clauses
     */
    public static List<Span> of(Subject subject, float[][] margins, int model) {
        var clauses = subject.clauses();
        if (clauses.isEmpty()) {
            return List.of();
        }
        int best = best(margins, model);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < clauses.size(); i++) {
            float margin = margins[i][model];
            if (i == best || margin > ENOUGH && margin > margins[best][model] - NEAR) {
                join(spans, clauses.get(i));
            }
        }
        return List.copyOf(spans);
    }

    /** The one piece that speaks most for it. */
    public static Span strongest(Subject subject, float[][] margins, int model) {
        return subject.clauses().get(best(margins, model));
    }

    private static int best(float[][] margins, int model) {
        int best = 0;
        for (int i = 1; i < margins.length; i++) {
            if (margins[i][model] > margins[best][model]) {
                best = i;
            }
        }
        return best;
    }

    private static void join(List<Span> spans, Span next) {
        if (!spans.isEmpty() && next.start() - spans.getLast().end() <= GAP) {
            spans.set(spans.size() - 1, new Span(spans.getLast().start(), next.end()));
        } else {
            spans.add(next);
        }
    }
}
