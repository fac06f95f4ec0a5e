package coop.siembra.hiring;

import coop.siembra.hiring.content.Groups;
import coop.siembra.hiring.fairness.StageRates;
import java.util.List;

/**
 * How groups of applicants fared, as far as it may be shown: small groups are left out, and with them any by which they could be worked out.
 *
 * @param stages in order; before them the whole way, once nobody waits for a decision
 * @param gaps how far mean scores lie apart, of those whose data is still there and of groups that are shown
 */
public record FairnessReport(Groups.Question question, List<OfStage> stages, List<ScoreGap> gaps) {

    /** The group of those who chose more than one option. */
    public static final String SEVERAL = Outcomes.SEVERAL;

    /**
     * Of a stage, or the whole way.
     *
     * @param stage id of the stage; empty for the whole
     * @param rates of the groups that are shown
     * @param undeclaredHidden whether those who declared nothing are left out too
     * @param hidden how many lines with people in them are left out
     */
    public record OfStage(String stage, StageRates rates, boolean undeclaredHidden, int hidden) {

        public boolean whole() {
            return stage.isEmpty();
        }
    }
}
