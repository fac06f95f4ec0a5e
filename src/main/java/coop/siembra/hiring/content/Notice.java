package coop.siembra.hiring.content;

import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page, or a part of one, for applicants or for those who decide; its texts are filled by a {@link Filler}.
 *
 * @param version named by consents; always there when there are statements
 * @param placeholders exactly those in its texts
 * @param statements to tick, never ticked beforehand
 * @param options to choose from, one or more
 */
public record Notice(
        String id,
        LocalizedText title,
        Optional<String> version,
        Set<String> placeholders,
        Optional<LocalizedText> intro,
        List<Section> sections,
        List<Statement> statements,
        List<Option> options) {

    public static final String CONSENT = "consent";
    public static final String ACCOMMODATION = "accommodation";

    /** The notices that are shown by the program itself. */
    public static final List<String> NEEDED =
            List.of("information", CONSENT, ACCOMMODATION, "thanks", "feedback", "your-data", "link", "deciding");

    /** The statements of {@link #CONSENT} without which nobody can go on. */
    public static final List<String> NEEDED_CONSENTS = List.of("read", "take-part", "own-answers");

    /** The statements of {@link #CONSENT} that must be free, where they are asked for. */
    public static final Set<String> FREE_CONSENTS = Set.of("baseline", "research");

    /** What an opening may have. */
    public enum With {
        /** An instrument people judge by. */
        INSTRUMENT,
        /** An instrument that is for the applicant's own information only. */
        INFORMATION,
        TASK,
        INTERVIEW
    }

    /** @param with what the opening must have for it to be shown; empty when it is always shown */
    public record Section(String id, LocalizedText title, LocalizedText text, Optional<With> with) {}

    /**
     * Something to agree to; stored under its id.
     *
     * @param required whether it is not possible to go on without it
     * @param without what happens when it is not ticked; always there unless required
     */
    public record Statement(String id, LocalizedText text, boolean required, Optional<LocalizedText> without) {}

    /** @param extraTime how many per cent of time it adds; 0 when it adds none */
    public record Option(String id, LocalizedText text, int extraTime) {}

    /** What is shown for an opening. */
    public List<Section> sections(Set<With> parts) {
        return sections.stream()
                .filter(section -> section.with().map(parts::contains).orElse(true))
                .toList();
    }

    public Optional<Statement> statement(String id) {
        return statements.stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }
}
