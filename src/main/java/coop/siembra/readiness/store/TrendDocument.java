package coop.siembra.readiness.store;

import coop.siembra.readiness.model.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A unit with all below it at the end of a month, or on the last day so far.
 *
 * @param id {@code unit|2026-11}
 * @param month such as {@code 2026-11}
 * @param day ISO day it is of
 * @param total see {@link TallyText}
 */
@Document(TrendDocument.COLLECTION)
@TypeAlias("readiness-trend")
public record TrendDocument(@Id String id, String unit, String month, String day, String total) {
    public static final String COLLECTION = "readiness_trend";
    private static final int MONTH_LETTERS = 7;

    public Tally parsedTotal() {
        return TallyText.parse(total);
    }

    /** What was counted in a unit on a day. */
    public static TrendDocument of(String unit, String day, String total) {
        var month = month(day);
        return new TrendDocument(id(unit, month), unit, month, day, total);
    }

    /** The month of an ISO day. */
    public static String month(@Nullable String day) {
        return day == null ? "" : day.substring(0, MONTH_LETTERS);
    }

    public static String id(String unit, String month) {
        return unit + "|" + month;
    }
}
