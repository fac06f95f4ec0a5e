package coop.siembra.assessment.instrument;

import coop.siembra.content.ContentVersion;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as authored: what it measures, by which items, and what its scores mean.
 *
 * @param version of its folder's files
 * @param summary one or two sentences
 * @param purpose read before the start: what it is for and what it is not for
 * @param minutes how long it usually takes
 * @param timeLimit minutes after which a sitting closes by itself; null when there is no limit
 * @param sources what the scales rest on
 * @param key what is known of the key; null when no item has one
 * @param consistency pairs of Likert items that mean nearly the same once reversed
 * @param forms parallel forms; at least one
 */
public record Instrument(
        InstrumentId id,
        ContentVersion version,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText purpose,
        Measures measures,
        Set<Use> uses,
        int minutes,
        @Nullable Integer timeLimit,
        boolean shuffled,
        List<Source> sources,
        @Nullable KeyNote key,
        List<Scale> scales,
        List<Consistency> consistency,
        List<Form> forms) {

    /** What kind of thing is measured; decides who may see it. */
    public enum Measures {
        /** What people say of themselves: never shown to anybody else but as the figure of a group. */
        SELF_REPORT,
        /** How people judge situations. */
        JUDGEMENT,
        /** What people know. */
        KNOWLEDGE
    }

    /** What an instrument may be used for. */
    public enum Use {
        BASELINE,
        LEADERS,
        HIRING
    }

    /** A publication the scales rest on, and in what way. */
    public record Source(String reference, LocalizedText used) {}

    /**
     * Where the key comes from.
     *
     * @param version such as {@code 1}; stands beside every score made with it
     * @param byPanel whether experts made it; otherwise it is the authors' own and every score provisional
     */
    public record KeyNote(String version, boolean byPanel, LocalizedText note) {}

    /** Two Likert items, by id. */
    public record Consistency(String first, String second) {}

    public Optional<Form> form(String form) {
        return forms.stream().filter(each -> each.id().equals(form)).findFirst();
    }

    public Optional<Scale> scale(String scale) {
        return scales.stream().filter(each -> each.id().equals(scale)).findFirst();
    }
}
