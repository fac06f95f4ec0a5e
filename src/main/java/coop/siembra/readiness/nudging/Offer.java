package coop.siembra.readiness.nudging;

import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;

/**
 * A reminder that could be sent now.
 *
 * @param nudge id of its text
 * @param course what it reminds of
 * @param title of the course
 * @param notNow how to say not now, and what happens then
 */
public record Offer(
        String nudge,
        CourseId course,
        LocalizedText title,
        LocalizedText subject,
        LocalizedText text,
        LocalizedText notNow) {}
