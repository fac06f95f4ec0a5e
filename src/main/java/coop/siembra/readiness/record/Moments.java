package coop.siembra.readiness.record;

import coop.siembra.ui.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * Says moments as a reader would.
 *
 * @param zone of the organisation
 */
public record Moments(Voice voice, ZoneId zone) {

    /** As 3 Nov 2026. */
    public String day(Instant moment) {
        return voice.day(LocalDate.ofInstant(moment, zone));
    }

    /** As 3 Nov 2026, 14:30. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(voice.locale())
                .format(moment.atZone(zone));
    }

    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(voice.locale())
                .format(time);
    }
}
