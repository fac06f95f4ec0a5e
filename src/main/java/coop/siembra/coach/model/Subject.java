package coop.siembra.coach.model;

import coop.siembra.coach.Span;
import coop.siembra.kernel.Language;
import java.util.List;

/** A reply with the message it answers, read and ready to be scored. */
public final class Subject {
    private final Reading message;
    private final Reading reply;
    private final Overlap overlap;

    public Subject(Language language, String message, String reply) {
        var lexicon = Lexicon.of(language);
        this.message = Reading.of(message, language, lexicon);
        this.reply = Reading.of(reply, language, lexicon);
        this.overlap = Overlap.with(this.message);
    }

    private Subject(Reading message, Reading reply) {
        this.message = message;
        this.reply = reply;
        this.overlap = Overlap.with(message);
    }

    /** The same reply to another message. */
    public Subject answering(Subject other) {
        return new Subject(other.message, reply);
    }

    public Language language() {
        return reply.language();
    }

    /** Whether the message speaks of a feeling or something hard. */
    public boolean isMoved() {
        return ClauseFeatures.isMoved(
                ClauseFeatures.classes(message, 0, message.tokens().size()));
    }

    /** Where the clauses of the reply stand. */
    public List<Span> clauses() {
        return reply.clauses().stream().map(Clause::span).toList();
    }

    /** Where the words of a piece of the reply begin. */
    public int[] wordsIn(Span span) {
        return reply.tokens().stream()
                .filter(token -> token.word() && token.start() >= span.start() && token.end() <= span.end())
                .mapToInt(Token::start)
                .toArray();
    }

    public Row messageRow() {
        var row = new Row();
        var tokens = message.tokens();
        ClauseFeatures.words(row, "mw" + message.language().code(), tokens, 0, tokens.size(), 1);
        row.open();
        ClauseFeatures.classes(message, 0, tokens.size()).forEach(name -> row.add("mk", name));
        row.close(1);
        row.add("always", 1);
        return row.trim();
    }

    /** @param peers how likely the message is one among peers */
    public List<Row> clauseRows(double peers) {
        var features = new ClauseFeatures(reply, overlap, peers);
        return java.util.stream.IntStream.range(0, reply.clauses().size())
                .mapToObj(features::of)
                .toList();
    }

    public Row replyRow(float[][] margins, double peers) {
        return new ReplyFeatures(message, reply, overlap).of(margins, peers);
    }
}
