package coop.siembra.coach.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** What is looked at in a reply as a whole: what its clauses were found to be, and how it meets the message. */
final class ReplyFeatures {
    private static final double[] KNEES = {-0.9, -0.6, -0.3, 0, 0.4};
    private static final double MANY_WORDS = 120;
    private static final double CLASSES_WEIGHT = 0.5;
    private static final double WORDS_WEIGHT = 0.4;

    private final Reading message;
    private final Reading reply;
    private final Overlap overlap;

    ReplyFeatures(Reading message, Reading reply, Overlap overlap) {
        this.message = message;
        this.reply = reply;
        this.overlap = overlap;
    }

    /** @param margins by clause, then by model of clauses */
    Row of(float[][] margins, double register) {
        var row = new Row();
        clauses(row, margins);
        int size = reply.tokens().size();
        var language = reply.language().code();
        row.open();
        var classes = ClauseFeatures.classes(reply, 0, size);
        boolean asks = reply.clauses().stream().anyMatch(Clause::asks);
        ClauseFeatures.classes(row, "rk", classes, asks, 1);
        ClauseFeatures.classes(row, "rkp", classes, asks, register);
        row.close(CLASSES_WEIGHT);
        row.open();
        words(row, language);
        row.close(WORDS_WEIGHT);
        best(row, margins);
        ClauseFeatures.glosses(row, "rg", reply, 0, size);
        meaning(row);
        meets(row, classes);
        shape(row, register);
        return row.trim();
    }

    private void words(Row row, String language) {
        var seen = new HashSet<String>();
        for (int i = 0; i < reply.tokens().size(); i++) {
            String form = reply.tokens().get(i).form();
            if (seen.add(form)) {
                row.add("rw" + language, form);
            }
            if (i > 0) {
                row.add("rw2" + language, reply.tokens().get(i - 1).form() + " " + form, 0.7);
            }
        }
    }

    private static void clauses(Row row, float[][] margins) {
        int models = margins.length == 0 ? 0 : margins[0].length;
        for (int model = 0; model < models; model++) {
            var sorted = new double[margins.length];
            for (int i = 0; i < margins.length; i++) {
                sorted[i] = margins[i][model];
            }
            Arrays.sort(sorted);
            double best = sorted[sorted.length - 1];
            for (int k = 0; k < KNEES.length; k++) {
                row.add("m" + k, "" + model, Math.clamp(best - KNEES[k], 0, 1.5));
            }
            double second = sorted.length > 1 ? sorted[sorted.length - 2] : -1.3;
            row.add("second", "" + model, Math.clamp(second + 1, 0, 1.5) * 0.7);
            row.add(
                    "mean",
                    "" + model,
                    Math.clamp(Arrays.stream(sorted).average().orElse(-1) + 1, 0, 1.5) * 0.7);
        }
    }

    /** How near in meaning the reply, and the nearest of its clauses, are to the message. */
    private void meaning(Row row) {
        int size = reply.tokens().size();
        ClauseFeatures.meaning(row, "rv", reply, 0, size);
        var vectors = Vectors.of(reply.language());
        var asked = vectors.mean(message.tokens(), 0, message.tokens().size());
        double whole = Vectors.dot(asked, vectors.mean(reply.tokens(), 0, size));
        double most = 0;
        for (var clause : reply.clauses()) {
            most = Math.max(most, Vectors.dot(asked, vectors.mean(reply.tokens(), clause.from(), clause.to())));
        }
        for (int k = 1; k < 5; k++) {
            row.add("near", "" + k, Math.max(0, whole - 0.2 * k) * 2);
            row.add("nearest", "" + k, Math.max(0, most - 0.2 * k) * 2);
        }
    }

    /** What the clause is like that speaks most for something: it decides between weak and strong. */
    private void best(Row row, float[][] margins) {
        for (int model = 0; model < 2 * Targets.SHOWN_BY_CLAUSES.size() && margins.length > 0; model += 2) {
            int best = 0;
            for (int i = 1; i < margins.length; i++) {
                best = margins[i][model] > margins[best][model] ? i : best;
            }
            if (margins[best][model] > -0.7) {
                var clause = reply.clauses().get(best);
                int shared = overlap.shared(reply, clause.from(), clause.to());
                row.add("best shared", "" + model, Math.min(shared, 3) * 0.3);
                row.add("best long", "" + model, Math.min(clause.to() - clause.from(), 24) / 24.0);
                row.open();
                var names = ClauseFeatures.classes(reply, clause.from(), clause.to());
                int of = model;
                names.forEach(name -> row.add("best" + of, name));
                row.close(0.7);
            }
        }
    }

    private void meets(Row row, Set<String> classes) {
        int shared = overlap.shared(reply, 0, reply.tokens().size());
        int matter = Overlap.matter(reply, 0, reply.tokens().size());
        row.add("none shared", shared == 0 ? 0.7 : 0);
        row.add("one shared", shared == 1 ? 0.7 : 0);
        row.add("shared", Math.min(shared, 6) / 6.0);
        row.add("share of reply", matter == 0 ? 0 : (double) shared / matter);
        row.add("share of message", overlap.asked() == 0 ? 0 : (double) shared / overlap.asked());
        row.add("foreign", Math.min(matter - shared, 20) / 20.0);
        row.add("none shared, much said", shared == 0 && matter >= 5 ? 0.7 : 0);
        var asked = ClauseFeatures.classes(message, 0, message.tokens().size());
        boolean moved = ClauseFeatures.isMoved(asked);
        row.add("moved", moved ? 0.5 : 0);
        row.open();
        asked.forEach(name -> row.add("mk", name));
        classes.forEach(name -> row.add(moved ? "moved" : "plain", name));
        row.close(0.5);
    }

    private void shape(Row row, double register) {
        int words = reply.words();
        row.add("words", Math.min(words, MANY_WORDS) / MANY_WORDS);
        row.add("log words", StrictMath.log1p(words) / 5);
        row.add("few words", words <= 8 ? 0.7 : 0);
        row.add("clauses", Math.min(reply.clauses().size(), 12) / 12.0);
        long questions = reply.tokens().stream()
                .filter(token -> token.form().equals("?"))
                .count();
        row.add("questions", Math.min(questions, 3) / 3.0);
        row.add("asks", questions > 0 ? 0.5 : 0);
        long own = reply.hits().stream().filter(hit -> hit.name().equals("i")).count();
        row.add("own", Math.min(own, 8) / 8.0);
        row.add("own share", words == 0 ? 0 : Math.min(1, 5.0 * own / words));
        long you = reply.hits().stream().filter(hit -> hit.name().equals("you")).count();
        row.add("you share", words == 0 ? 0 : Math.min(1, 5.0 * you / words));
        row.add("register", register);
        row.add("own register", register * Math.min(own, 8) / 8.0);
        row.add("always", 1);
    }
}
