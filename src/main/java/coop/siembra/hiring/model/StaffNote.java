package coop.siembra.hiring.model;

import coop.siembra.kernel.PersonId;
import java.time.Instant;

/** Something somebody noted about an applicant; stays as it was written. The applicant may ask to read it. */
public record StaffNote(PersonId by, Instant at, String text) {}
