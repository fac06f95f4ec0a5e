package coop.siembra.learning.course;

import coop.siembra.content.ContentVersion;
import coop.siembra.kernel.ActivityId;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.CourseId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A course as authored.
 *
 * @param version of its folder's files
 * @param goals what a person can do afterwards
 * @param competencies what the course grows
 * @param objectives the customer-care objectives it serves, by id
 * @param cover path of the cover picture within the course folder
 * @param pass per cent a check must reach to count as done, 0 to 100
 * @param certificate whether completing it earns one
 */
public record Course(
        CourseId id,
        ContentVersion version,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText audience,
        List<LocalizedText> goals,
        List<CompetencyId> competencies,
        List<String> objectives,
        String cover,
        int pass,
        boolean certificate,
        List<CourseModule> modules) {

    /** All activities in the order people meet them. */
    public List<Activity> activities() {
        return modules.stream().flatMap(module -> module.activities().stream()).toList();
    }

    public Optional<Activity> activity(ActivityId id) {
        return activities().stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst();
    }

    /** Activities that must be done to complete the course. */
    public List<Activity> required() {
        return activities().stream().filter(activity -> !activity.optional()).toList();
    }

    /** Minutes the required activities take, as their authors estimate. */
    public int minutes() {
        return required().stream().mapToInt(Activity::minutes).sum();
    }

    /** The activity that follows, if there is one. */
    public Optional<Activity> after(ActivityId id) {
        return neighbour(id, 1);
    }

    /** The activity that comes before, if there is one. */
    public Optional<Activity> before(ActivityId id) {
        return neighbour(id, -1);
    }

    private Optional<Activity> neighbour(ActivityId id, int step) {
        var all = activities();
        for (int i = 0; i < all.size(); i++) {
            int wanted = i + step;
            if (all.get(i).id().equals(id) && wanted >= 0 && wanted < all.size()) {
                return Optional.of(all.get(wanted));
            }
        }
        return Optional.empty();
    }
}
