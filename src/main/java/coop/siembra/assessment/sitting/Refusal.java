package coop.siembra.assessment.sitting;

/** Why a step cannot be taken. */
public enum Refusal {
    /** There is no such sitting of this taker, or what it asks can no longer be read. */
    UNKNOWN,
    /** The taker has not agreed to what was explained. */
    NOT_CONSENTED,
    /** The first page has not been opened. */
    NOT_BEGUN,
    /** It was handed in. */
    CLOSED,
    /** Its time was up; it is closed with what was answered until then. */
    TIME_UP,
    /** It was opened in another tab since, or not yet in this one; only the tab that opened it last may write. */
    OPEN_ELSEWHERE,
    /** The form has no such item. */
    UNKNOWN_ITEM,
    /** The response does not belong to this kind of item, or names what the item does not have. */
    UNFIT,
    /** The text has more than {@link SittingSteps#LONGEST_TEXT} characters, or more words than the item allows. */
    TOO_LONG
}
