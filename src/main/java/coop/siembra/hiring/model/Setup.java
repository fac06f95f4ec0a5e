package coop.siembra.hiring.model;

/**
 * How an opening is carried out.
 *
 * @param pinned the versions of content it works with
 * @param noticeDays business days between invitation and the first day on which the assessment may begin; 0 for none
 * @param publicPage whether people may apply by themselves
 */
public record Setup(Battery battery, Pinned pinned, int noticeDays, boolean publicPage) {

    public Setup shownPublicly(boolean is) {
        return new Setup(battery, pinned, noticeDays, is);
    }
}
