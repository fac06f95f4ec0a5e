/** Dates that go into somebody's calendar: a small writer of iCalendar (RFC 5545). */
@NullMarked
@NamedInterface("calendar")
package coop.siembra.notices.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
