package coop.siembra.readiness.guide;

import coop.siembra.kernel.LocalizedText;
import java.util.List;

/**
 * What the two anonymous surveys have in common.
 *
 * @param version of the meanings: answers to different ones are not compared
 * @param intro read before the first statement
 * @param anchors the words people answer with, lowest first
 * @param cannotSay the answer that does not count
 * @param question an open one
 * @param warning shown beside it
 * @param results read beside the figures
 */
public record Survey(
        String version,
        LocalizedText title,
        LocalizedText intro,
        List<LocalizedText> anchors,
        LocalizedText cannotSay,
        LocalizedText question,
        LocalizedText warning,
        LocalizedText results) {

    public Survey {
        anchors = List.copyOf(anchors);
    }
}
