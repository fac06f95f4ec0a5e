package coop.siembra.hiring.content;

import coop.siembra.kernel.LocalizedText;
import java.util.List;

/**
 * Which version of a folder this is and who stands behind it.
 *
 * @param version the authors' own, such as {@code 1}; stands beside every rating and decision made with it
 * @param byPanel whether people who know the job and did not write it have gone through it; otherwise it is shown as provisional
 * @param note how it came about and what is still missing
 */
public record About(LocalizedText title, String version, boolean byPanel, LocalizedText note, List<Source> sources) {

    /** A publication and what was taken from it. */
    public record Source(String reference, LocalizedText used) {}
}
