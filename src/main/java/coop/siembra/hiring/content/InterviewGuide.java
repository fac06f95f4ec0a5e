package coop.siembra.hiring.content;

import coop.siembra.kernel.LocalizedText;
import java.util.List;

/**
 * How every interview is led, noted and rated.
 *
 * @param opening read aloud before the first question
 * @param noExample said when somebody has no example from work
 * @param closing read aloud at the end
 * @param steps what interviewers do, in order
 * @param scale the points 1 to 5
 * @param noEvidence chosen in place of a point when an answer shows nothing either way: no low rating
 */
public record InterviewGuide(
        LocalizedText opening,
        LocalizedText noExample,
        LocalizedText closing,
        List<Step> steps,
        List<Point> scale,
        NoEvidence noEvidence) {

    /** What interviewers do. */
    public record Step(String id, LocalizedText title, LocalizedText text) {}

    /** What a point means in every question. */
    public record Point(int point, LocalizedText name, LocalizedText text) {}

    /** What stands for no point at all. */
    public record NoEvidence(LocalizedText name, LocalizedText text) {}
}
