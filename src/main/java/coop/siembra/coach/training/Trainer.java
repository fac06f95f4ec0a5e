package coop.siembra.coach.training;

import coop.siembra.coach.Aspect;
import coop.siembra.coach.Caution;
import coop.siembra.coach.model.Model;
import coop.siembra.coach.model.Row;
import coop.siembra.coach.model.Subject;
import coop.siembra.coach.model.Targets;
import coop.siembra.coach.model.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/**
 * Trains in three steps, each on what the step before says of replies it had not seen (five folds by case): whether a message is one among
 * peers; what each clause shows; what the reply amounts to. Thresholds and confidences come from the last folds.
 */
final class Trainer {
    private static final double CLAUSE_COST = 0.15;
    private static final double REPLY_COST = 0.05;
    private static final double RARE = 2;
    private static final double FOREIGN = 0.3;
    private static final double REGISTER_COST = 0.5;
    private static final long SEED = 7;

    private final List<Lesson> lessons;
    private final int[] folds;

    private Trainer(List<Lesson> lessons) {
        this.lessons = lessons;
        this.folds = lessons.stream()
                .mapToInt(lesson -> Split.fold(lesson.example().about()))
                .toArray();
    }

    static Model train(List<Lesson> lessons) {
        return new Trainer(lessons).train();
    }

    private Model train() {
        var messageRows = lessons.stream()
                .map(lesson -> lesson.subject().messageRow().merged())
                .toList();
        var register = register(messageRows, fold -> true);
        double[] peers = peersUnseen(messageRows);
        var clauseRows = new ArrayList<List<Row>>();
        for (int i = 0; i < peers.length; i++) {
            clauseRows.add(lessons.get(i).subject().clauseRows(peers[i]).stream()
                    .map(Row::merged)
                    .toList());
        }
        var clauses = clauses(clauseRows, fold -> true);
        var margins = marginsUnseen(clauseRows);
        var replyRows = new ArrayList<Row>();
        for (int i = 0; i < peers.length; i++) {
            replyRows.add(
                    lessons.get(i).subject().replyRow(margins[i], peers[i]).merged());
        }
        var foreign = foreign(margins, peers);
        var replies = replies(replyRows, foreign, fold -> true);
        var cuts = new Cutting(lessons, repliesUnseen(replyRows, foreign)).cuts();
        return new Model(register, clauses, replies, cuts);
    }

    private Weights register(List<Row> rows, IntPredicate folds) {
        return Learner.learn(1, rows, new Learner.Teacher() {
            @Override
            public boolean label(int model, int row) {
                return lessons.get(row).example().about().amongPeers();
            }

            @Override
            public double cost(int model, int row) {
                return folds.test(Trainer.this.folds[row]) ? REGISTER_COST : 0;
            }
        });
    }

    private double[] peersUnseen(List<Row> rows) {
        var peers = new double[lessons.size()];
        for (int fold = 0; fold < Split.FOLDS; fold++) {
            int left = fold;
            var register = register(rows, other -> other != left);
            for (int i = 0; i < peers.length; i++) {
                if (folds[i] == fold) {
                    peers[i] = Model.peers(register, lessons.get(i).subject());
                }
            }
        }
        return peers;
    }

    private Weights clauses(List<List<Row>> rows, IntPredicate folds) {
        var flat = new ArrayList<Row>();
        var of = new ArrayList<int[]>();
        for (int i = 0; i < rows.size(); i++) {
            for (int clause = 0; clause < rows.get(i).size() && folds.test(this.folds[i]); clause++) {
                flat.add(rows.get(i).get(clause));
                of.add(new int[] {i, clause});
            }
        }
        return Learner.learn(Targets.OF_CLAUSES, flat, new Learner.Teacher() {
            @Override
            public boolean label(int model, int row) {
                return lessons.get(of.get(row)[0]).clauseShows(model, of.get(row)[1]);
            }

            @Override
            public double cost(int model, int row) {
                boolean teaches = lessons.get(of.get(row)[0]).clauseTeaches(model);
                return teaches ? CLAUSE_COST * (label(model, row) ? RARE : 1) : 0;
            }
        });
    }

    private float[][][] marginsUnseen(List<List<Row>> rows) {
        var margins = new float[rows.size()][][];
        for (int fold = 0; fold < Split.FOLDS; fold++) {
            int left = fold;
            var weights = clauses(rows, other -> other != left);
            for (int i = 0; i < margins.length; i++) {
                if (folds[i] == fold) {
                    margins[i] = rows.get(i).stream().map(weights::margins).toArray(float[][]::new);
                }
            }
        }
        return margins;
    }

    /** Replies set against somebody else's message: so it is learnt what does not fit. */
    private List<Row> foreign(float[][][] margins, double[] peers) {
        var random = new SplittableRandom(SEED);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < peers.length; i++) {
            int drawn = random.nextInt(lessons.size());
            var other = lessons.get(drawn);
            var mine = lessons.get(i);
            boolean another =
                    !other.example().about().id().equals(mine.example().about().id())
                            && folds[drawn] == folds[i]
                            && other.subject().language() == mine.subject().language();
            Subject subject = another ? mine.subject().answering(other.subject()) : mine.subject();
            rows.add(another ? subject.replyRow(margins[i], peers[i]).merged() : new Row());
        }
        return rows;
    }

    private Weights replies(List<Row> rows, List<Row> foreign, IntPredicate folds) {
        var all = new ArrayList<>(rows);
        all.addAll(foreign);
        int size = rows.size();
        return Learner.learn(Targets.OF_REPLIES, all, new Learner.Teacher() {
            @Override
            public boolean label(int model, int row) {
                boolean offTopic = model == Targets.ofReply(Caution.OFF_TOPIC);
                return row < size
                        ? lessons.get(row).replyShows(model)
                        : offTopic && lessons.get(row - size).example().isOfUse();
            }

            @Override
            public double cost(int model, int row) {
                boolean own = row < size;
                int lesson = own ? row : row - size;
                if (!folds.test(Trainer.this.folds[lesson])
                        || !lessons.get(lesson).replyTeaches(model)) {
                    return 0;
                }
                if (!own && (all.get(row).size() == 0 || !learnsFromForeign(model))) {
                    return 0;
                }
                return REPLY_COST * (label(model, row) ? RARE : 1) * (own ? 1 : FOREIGN);
            }
        });
    }

    private static boolean learnsFromForeign(int model) {
        return model == Targets.ofReply(Aspect.FIT, 1)
                || model == Targets.ofReply(Aspect.FIT, 2)
                || model == Targets.ofReply(Caution.OFF_TOPIC);
    }

    private float[][] repliesUnseen(List<Row> rows, List<Row> foreign) {
        var margins = new float[rows.size()][];
        for (int fold = 0; fold < Split.FOLDS; fold++) {
            int left = fold;
            var weights = replies(rows, foreign, other -> other != left);
            for (int i = 0; i < margins.length; i++) {
                if (folds[i] == fold) {
                    margins[i] = weights.margins(rows.get(i));
                }
            }
        }
        return margins;
    }
}
