package coop.siembra.hiring.content;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A message to answer in writing. Applicants see everything but {@link Dimension#question()}, {@link Dimension#anchors()} and the examples.
 *
 * @param minutes how long it usually takes; nothing depends on speed
 * @param scenario who one is and what has happened
 * @param facts all one has to know
 * @param limits what cannot be promised or done
 * @param notJudged what raters leave out of account
 * @param examples replies rated by the authors, for raters to practise with
 */
public record Task(
        String id,
        LocalizedText title,
        int minutes,
        Channel channel,
        List<CompetencyId> competencies,
        LocalizedText scenario,
        Message message,
        List<Fact> facts,
        List<LocalizedText> limits,
        LocalizedText ask,
        Length words,
        List<Dimension> dimensions,
        LocalizedText notJudged,
        List<Example> examples) {

    /** How the reply travels. */
    public enum Channel {
        MAIL,
        CHAT,
        LETTER,
        /** To a colleague. */
        NOTE
    }

    /** What is to be answered. */
    public record Message(LocalizedText from, Optional<LocalizedText> subject, LocalizedText text) {}

    /** Something one may use in the reply. */
    public record Fact(String id, LocalizedText text) {}

    /**
     * How long a reply is, in words.
     *
     * @param min fewer are pointed out
     * @param max more cannot be handed in
     */
    public record Length(int min, int max) {}

    /**
     * What is rated by itself.
     *
     * @param question what the rater asks of the text
     * @param anchors lowest first
     */
    public record Dimension(
            String id, CompetencyId competency, LocalizedText name, LocalizedText question, List<Anchor> anchors) {}

    /**
     * A reply to practise with.
     *
     * @param ratings one for each dimension, in their order
     */
    public record Example(String id, LocalizedText reply, List<Rating> ratings) {}

    /** @param dimension its id */
    public record Rating(String dimension, int point, LocalizedText why) {}

    public Optional<Dimension> dimension(String id) {
        return dimensions.stream()
                .filter(dimension -> dimension.id().equals(id))
                .findFirst();
    }
}
