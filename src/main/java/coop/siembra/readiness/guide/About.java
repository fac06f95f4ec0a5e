package coop.siembra.readiness.guide;

import coop.siembra.kernel.LocalizedText;
import java.util.List;

/**
 * Who stands behind the texts.
 *
 * @param version as the authors give it
 * @param reviewed whether people who know the work and did not write it went through it; else the texts are provisional
 * @param note how it came about and what is missing
 */
public record About(LocalizedText title, String version, boolean reviewed, LocalizedText note, List<Source> sources) {

    public About {
        sources = List.copyOf(sources);
    }

    /** A publication and what was taken from it. */
    public record Source(String reference, LocalizedText used) {}
}
