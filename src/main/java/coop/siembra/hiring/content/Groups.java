package coop.siembra.hiring.content;

import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The voluntary questions about groups. Answers are kept apart from the application.
 *
 * @param placeholders exactly those in its texts
 * @param decline the option that ends every question
 * @param thanks shown afterwards, whatever was chosen
 */
public record Groups(
        LocalizedText title,
        String version,
        Set<String> placeholders,
        LocalizedText intro,
        List<Question> questions,
        LocalizedText decline,
        LocalizedText thanks) {

    /** A column of the bias-audit table. */
    public enum Audit {
        SEX,
        RACE_ETHNICITY
    }

    /**
     * One question.
     *
     * @param help why it is asked
     * @param always whether it belongs to every declaration; otherwise only where the organisation has switched it on
     * @param multiple whether more than one option may be chosen; such a person is a group of their own in the monitor
     * @param audit which column of the bias-audit table it fills
     */
    public record Question(
            String id,
            LocalizedText text,
            Optional<LocalizedText> help,
            boolean always,
            boolean multiple,
            Optional<Audit> audit,
            List<Option> options) {}

    /** @param category of the bias-audit table; empty when it is reported as in none */
    public record Option(String id, LocalizedText text, Optional<String> category) {}

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
