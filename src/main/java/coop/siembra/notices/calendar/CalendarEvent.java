package coop.siembra.notices.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A date with people, such as an interview or a workshop.
 *
 * @param uid the same in every letter about this date, and in no other: an id and the organisation's domain, as in {@code x@coop.example}
 * @param sequence from 0, one more with each change that is sent out
 * @param end after the beginning
 * @param description may be empty
 * @param location may be empty
 * @param organiser who answers go to
 * @param cancelled whether it does not take place
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant start,
        Instant end,
        String summary,
        String description,
        String location,
        Party organiser,
        List<Party> attendees,
        boolean cancelled) {

    /** Somebody who takes part. */
    public record Party(String name, String email) {}

    /** @throws IllegalArgumentException when it ends before it has begun, has no id, or its sequence is negative */
    public CalendarEvent {
        attendees = List.copyOf(attendees);
        if (!end.isAfter(start) || uid.isBlank() || sequence < 0) {
            throw new IllegalArgumentException("not a date");
        }
    }

    /** The same date, called off. */
    public CalendarEvent cancel() {
        return new CalendarEvent(
                uid, sequence + 1, start, end, summary, description, location, organiser, attendees, true);
    }

    /** What mail programs are to do with it. */
    public String method() {
        return cancelled ? "CANCEL" : "REQUEST";
    }

    /**
     * As iCalendar, with times in UTC, so that no rules of time zones have to go with it.
     *
     * @param written when this was written
     */
    public String text(Instant written) {
        var lines = new CalendarLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Siembra//Letters//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", method())
                .line("BEGIN", "VEVENT")
                .text("UID", uid)
                .line("SEQUENCE", Integer.toString(sequence))
                .moment("DTSTAMP", written)
                .moment("DTSTART", start)
                .moment("DTEND", end)
                .text("SUMMARY", summary);
        if (!description.isBlank()) {
            lines.text("DESCRIPTION", description);
        }
        if (!location.isBlank()) {
            lines.text("LOCATION", location);
        }
        lines.party("ORGANIZER", "", organiser);
        attendees.forEach(party -> lines.party(
                "ATTENDEE", cancelled ? ";ROLE=REQ-PARTICIPANT" : ";ROLE=REQ-PARTICIPANT;RSVP=TRUE", party));
        return lines.line("STATUS", cancelled ? "CANCELLED" : "CONFIRMED")
                .line("END", "VEVENT")
                .line("END", "VCALENDAR")
                .toString();
    }
}
