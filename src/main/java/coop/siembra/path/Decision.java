package coop.siembra.path;

import coop.siembra.kernel.CourseId;
import coop.siembra.path.model.Wish.Choice;

/**
 * What somebody wants to happen with a course on a path.
 *
 * @param reason in their own words; may be empty but for leaving it out
 */
public record Decision(CourseId course, Choice choice, String reason) {}
