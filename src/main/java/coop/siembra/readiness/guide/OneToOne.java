package coop.siembra.readiness.guide;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.readiness.model.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How to talk with one person.
 *
 * @param before what to know before any talk
 * @param talks one for each level, by competency
 * @param silent with somebody who is overdue or has gone silent
 */
public record OneToOne(
        List<Rule> before, Map<CompetencyId, Map<Level, Talk>> talks, Talk silent, Recognition recognition) {

    public OneToOne {
        before = List.copyOf(before);
        talks = Map.copyOf(talks);
    }

    /** Something that holds for every talk. */
    public record Rule(String id, LocalizedText title, LocalizedText text) {}

    /**
     * A talk.
     *
     * @param opening in words that can be said
     * @param questions open ones, in order
     * @param listen what to listen for
     * @param avoid what to leave alone, and why
     * @param agreement a small one, with a date
     */
    public record Talk(
            LocalizedText opening,
            List<LocalizedText> questions,
            LocalizedText listen,
            LocalizedText avoid,
            LocalizedText agreement) {

        public Talk {
            questions = List.copyOf(questions);
        }
    }

    /**
     * How to recognise somebody.
     *
     * @param steps what good words have in them, in order
     * @param words to begin from
     */
    public record Recognition(LocalizedText intro, List<LocalizedText> steps, List<Words> words) {

        public Recognition {
            steps = List.copyOf(steps);
            words = List.copyOf(words);
        }
    }

    /** Words for one competency; … stands where somebody puts in what happened. */
    public record Words(String id, CompetencyId competency, LocalizedText text) {}

    /** The talk for somebody at a level of a competency. */
    public Optional<Talk> talk(CompetencyId competency, Level level) {
        return Optional.ofNullable(talks.get(competency)).map(levels -> levels.get(level));
    }
}
