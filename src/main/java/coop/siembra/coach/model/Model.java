package coop.siembra.coach.model;

import coop.siembra.coach.Aspect;
import coop.siembra.coach.Caution;

/**
 * What was learnt: linear models over messages, clauses and replies, and from which probability on something is said.
 *
 * @param register whether a message is one among peers: one model
 */
public record Model(Weights register, Weights clauses, Weights replies, Cuts cuts) {
    private static final Sigmoid STEEP = new Sigmoid(3, 0);

    /**
     * What the models say of one reply.
     *
     * @param clauses margins by clause, then by model of clauses
     * @param replies margins by model of replies
     */
    public record Scores(Register register, float[][] clauses, float[] replies) {}

    public Scores score(Subject subject) {
        double peers = peers(register, subject);
        var clauseMargins = clauseMargins(clauses, subject, peers);
        var margins = replies.margins(subject.replyRow(clauseMargins, peers));
        return new Scores(Register.of(subject.language(), peers), clauseMargins, margins);
    }

    public static double peers(Weights register, Subject subject) {
        return STEEP.of(register.margins(subject.messageRow())[0]);
    }

    public static float[][] clauseMargins(Weights clauses, Subject subject, double peers) {
        return subject.clauseRows(peers).stream().map(clauses::margins).toArray(float[][]::new);
    }

    /** Level and confidence of an aspect. */
    public Cuts.Level level(Scores scores, Aspect aspect) {
        return cuts.level(
                scores.register(),
                aspect,
                scores.replies()[Targets.ofReply(aspect, 1)],
                scores.replies()[Targets.ofReply(aspect, 2)]);
    }

    /** How likely a caution is. */
    public double probability(Scores scores, Caution caution) {
        return cuts.probability(caution, scores.replies()[Targets.ofReply(caution)]);
    }

    /** Whether a reply fits is not labelled among peers, so nothing is said of it there. */
    public boolean has(Scores scores, Caution caution) {
        boolean known = caution != Caution.OFF_TOPIC || scores.register() != Register.PEERS;
        return known && probability(scores, caution) >= cuts.threshold(caution);
    }
}
