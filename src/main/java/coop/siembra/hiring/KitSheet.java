package coop.siembra.hiring;

import coop.siembra.hiring.content.InterviewGuide;
import coop.siembra.hiring.content.InterviewRules;
import coop.siembra.hiring.content.QuestionBank.Question;
import coop.siembra.kernel.CompetencyId;
import java.util.List;

/**
 * What is asked in one applicant's interview, in the words in which the opening was begun.
 *
 * @param questions in the order asked
 */
public record KitSheet(InterviewGuide guide, InterviewRules rules, List<Asked> questions) {

    /**
     * A question.
     *
     * @param added whether only this applicant gets it, because other evidence is thin
     */
    public record Asked(CompetencyId competency, Question question, boolean added) {}
}
