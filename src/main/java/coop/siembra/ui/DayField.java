package coop.siembra.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Asks for a day in the reader's language, written day first, weeks from Monday. */
public class DayField extends DatePicker {
    private static final String DAY_FIRST = "dd/MM/yyyy";

    public DayField() {
        var locale = getLocale();
        setI18n(new DatePickerI18n()
                .setMonthNames(months(locale))
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("ui.day.today"))
                .setCancel(getTranslation("ui.day.cancel"))
                .setDateFormat(DAY_FIRST));
        setPlaceholder(getTranslation("ui.day.placeholder"));
    }

    /** With a label. */
    public DayField(String label) {
        this();
        setLabel(label);
    }

    private static List<String> months(Locale locale) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    /** Sunday first, as the component wants them. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
