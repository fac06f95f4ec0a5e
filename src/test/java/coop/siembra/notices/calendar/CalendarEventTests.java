package coop.siembra.notices.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.siembra.notices.calendar.CalendarEvent.Party;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CalendarEventTests {
    private static final Instant START = Instant.parse("2026-12-03T15:00:00Z");
    private static final Instant WRITTEN = Instant.parse("2026-11-26T10:00:00Z");
    private static final Party RECRUITER = new Party("Rita, \"La\" Reclutadora", "rita@coop.example");
    private static final Party ANA = new Party("Ana Choque", "ana+jobs@mail.example");

    private static CalendarEvent interview(String summary, String description) {
        return new CalendarEvent(
                "interview-7@coop.example",
                0,
                START,
                START.plusSeconds(3600),
                summary,
                description,
                "Sala 2; piso 1",
                RECRUITER,
                List.of(ANA),
                false);
    }

    @Test
    void writesAnInvitation() {
        assertThat(interview("Entrevista", "Traiga\nsu cédula, por favor").text(WRITTEN))
                .isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Siembra//Letters//EN
                        CALSCALE:GREGORIAN
                        METHOD:REQUEST
                        BEGIN:VEVENT
                        UID:interview-7@coop.example
                        SEQUENCE:0
                        DTSTAMP:20261126T100000Z
                        DTSTART:20261203T150000Z
                        DTEND:20261203T160000Z
                        SUMMARY:Entrevista
                        DESCRIPTION:Traiga\\nsu cédula\\, por favor
                        LOCATION:Sala 2\\; piso 1
                        ORGANIZER;CN="Rita, 'La' Reclutadora":mailto:rita@coop.example
                        ATTENDEE;CN="Ana Choque";ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:ana+jobs@mai
                         l.example
                        STATUS:CONFIRMED
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n"));
    }

    @Test
    void callsOffTheSameDate() {
        var text = interview("Entrevista", "").cancel().text(WRITTEN);
        assertThat(lines(text))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1", "UID:interview-7@coop.example")
                .noneMatch(line -> line.startsWith("DESCRIPTION"));
    }

    @Test
    void textCannotBeginALineOfItsOwn() {
        var hostile = "x\r\nATTENDEE:mailto:eve@evil.example\u0085METHOD:PUBLISH\u2028END:VEVENT\0";
        var event = new CalendarEvent(
                "u@coop.example",
                0,
                START,
                START.plusSeconds(60),
                hostile,
                hostile,
                hostile,
                new Party(hostile + "\";X=\"", "rita@coop.example\r\nX:y"),
                List.of(),
                false);
        assertThat(lines(event.text(WRITTEN)))
                .noneMatch(line -> line.startsWith("ATTENDEE") || line.startsWith("X:"))
                .filteredOn(line -> line.startsWith("METHOD") || line.startsWith("END:"))
                .containsExactly("METHOD:REQUEST", "END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void refusesDatesThatEndBeforeTheyBegin() {
        assertThatThrownBy(() -> new CalendarEvent("u", 0, START, START, "s", "", "", RECRUITER, List.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void linesAreShortAndReadBackAsWritten(
            @ForAll @StringLength(max = 300) String summary, @ForAll @StringLength(max = 300) String more) {
        var readable = clean(summary + "ñ🌱" + more);
        var text = interview("s", readable).text(WRITTEN);
        assertThat(Arrays.asList(text.split("\r\n", -1)))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text).doesNotContainPattern("[^\\r]\\n|\\r[^\\n]");
        assertThat(new String(text.getBytes(UTF_8), UTF_8)).isEqualTo(text);
        var description = lines(text).stream()
                .filter(line -> line.startsWith("DESCRIPTION:"))
                .findFirst()
                .orElseThrow();
        assertThat(unescaped(description.substring("DESCRIPTION:".length()))).isEqualTo(readable);
    }

    /** What can stand in a text: no control characters but line feeds, no halves of characters. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029&&[^\\n]]", "");
    }

    private static List<String> lines(String text) {
        return List.of(text.replace("\r\n ", "").split("\r\n"));
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\\') {
                at++;
                plain.append(text.charAt(at) == 'n' ? '\n' : text.charAt(at));
            } else {
                plain.append(character);
            }
        }
        return plain.toString();
    }
}
