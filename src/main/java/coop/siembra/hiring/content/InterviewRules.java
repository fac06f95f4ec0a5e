package coop.siembra.hiring.content;

import coop.siembra.kernel.LocalizedText;
import java.util.List;

/**
 * What must not be asked in an interview.
 *
 * @param intro read before the first interview
 * @param volunteered what to do when the applicant brings it up
 */
public record InterviewRules(LocalizedText intro, List<Topic> topics, LocalizedText volunteered) {

    /**
     * Something that is not asked about.
     *
     * @param examples questions that must not be asked
     * @param instead what may be asked of everybody when the job needs it
     */
    public record Topic(
            String id, LocalizedText topic, List<LocalizedText> examples, LocalizedText why, LocalizedText instead) {}
}
