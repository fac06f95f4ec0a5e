package coop.siembra.hiring;

import coop.siembra.hiring.model.Battery;
import coop.siembra.hiring.model.JobProfile.Need;
import coop.siembra.hiring.model.Stage;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.kernel.UnitId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * What a recruiter fills in for an opening; all of it can be changed while it is a draft.
 *
 * @param profile id of a profile of the content
 * @param needs weights and targets; where they are not the content's, there must be a reason
 * @param reason why they are other than the content's
 * @param requirements what everybody must have, yes or no, in a few words each
 * @param stages a stage without a title is called by its kind
 * @param noticeDays business days between invitation and the first day on which the assessment may begin; 0 for none
 * @param publicPage whether people may apply by themselves
 */
public record OpeningForm(
        LocalizedText title,
        UnitId unit,
        String profile,
        List<Need> needs,
        String reason,
        List<String> requirements,
        List<Stage> stages,
        boolean blind,
        LocalDate closes,
        Period keep,
        Battery battery,
        int noticeDays,
        boolean publicPage) {}
