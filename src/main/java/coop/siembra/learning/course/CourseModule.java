package coop.siembra.learning.course;

import coop.siembra.kernel.LocalizedText;
import java.util.List;

/**
 * A part of a course.
 *
 * @param folder name of its folder, with the number that orders it
 */
public record CourseModule(String folder, LocalizedText title, LocalizedText summary, List<Activity> activities) {}
