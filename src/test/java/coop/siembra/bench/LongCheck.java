package coop.siembra.bench;

import coop.siembra.content.ContentLibrary;
import coop.siembra.item.Item;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.course.CourseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The shipped courses in a folder of their own, where one check has ten items: its eight and two of them once more. */
record LongCheck(Path folder, Activity.Check check) {
    static final String COURSE = "why-we-serve";
    private static final Path FILE = Path.of("courses", COURSE, "06-living-it", "30-check-living-it.yaml");
    private static final int ITEMS = 10;

    static LongCheck in(Path folder) throws IOException {
        Stage.delete(folder);
        var shipped = Path.of("content");
        try (var files = Files.walk(shipped)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(shipped.relativize(file)));
            }
        }
        lengthen(folder.resolve(FILE));
        var check = ContentLibrary.of(folder, List.of(new CourseKind())).current(Course.class, COURSE).stream()
                .flatMap(course -> course.activities().stream())
                .filter(Activity.Check.class::isInstance)
                .map(Activity.Check.class::cast)
                .filter(one -> one.items().size() == ITEMS)
                .findFirst()
                .orElseThrow();
        return new LongCheck(folder, check);
    }

    private static void lengthen(Path file) throws IOException {
        var text = Files.readString(file);
        var again = Arrays.stream(text.split("(?m)^(?=  - id: )"))
                .skip(1)
                .filter(item -> item.contains("type: single"))
                .limit(2)
                .map(item -> item.replaceFirst("- id: .*", "$0-again"))
                .collect(Collectors.joining());
        Files.writeString(file, text + again);
    }

    /** The address of its course. */
    static String course() {
        return "course/" + COURSE;
    }

    String address() {
        return course() + "/" + check.id();
    }

    /** A check of the same course that begins with a single choice. */
    Choice choice() throws IOException {
        return ContentLibrary.of(folder, List.of(new CourseKind())).current(Course.class, COURSE).stream()
                .flatMap(course -> course.activities().stream())
                .filter(Activity.Check.class::isInstance)
                .map(Activity.Check.class::cast)
                .filter(one -> !one.id().equals(check.id()))
                .filter(one -> one.items().getFirst() instanceof Item.SingleChoice)
                .map(one -> new Choice(course() + "/" + one.id(), (Item.SingleChoice)
                        one.items().getFirst()))
                .findFirst()
                .orElseThrow();
    }

    /** A question and where it is asked. */
    record Choice(String address, Item.SingleChoice item) {}
}
