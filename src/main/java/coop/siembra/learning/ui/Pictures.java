package coop.siembra.learning.ui;

import coop.siembra.learning.course.Course;

/** Where the pictures of courses are served: the version in the path lets browsers keep them for good. */
final class Pictures {

    private Pictures() {}

    /** @param file path within the course folder, such as {@code pictures/cover.svg} */
    static String path(Course course, String file) {
        return "content/courses/" + course.id() + "/" + course.version() + "/" + file;
    }
}
