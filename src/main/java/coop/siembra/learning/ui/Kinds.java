package coop.siembra.learning.ui;

import coop.siembra.learning.course.Activity;
import coop.siembra.learning.enrolment.Steps;
import coop.siembra.ui.Icon;

/** How the kinds of activities look. */
final class Kinds {

    private Kinds() {}

    static String key(Activity activity) {
        return Steps.kind(activity);
    }

    static Icon icon(Activity activity) {
        return switch (activity) {
            case Activity.Lesson lesson -> Icon.LESSON;
            case Activity.Check check -> Icon.CHECK;
            case Activity.Talk talk -> Icon.TALK;
            case Activity.Reply reply -> Icon.LETTERS;
            case Activity.Reflection page -> Icon.REFLECTION;
            case Activity.Practice practice -> Icon.PRACTICE;
        };
    }
}
