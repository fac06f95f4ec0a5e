package coop.siembra.readiness.model.plan;

import coop.siembra.readiness.model.plan.Change.Field;
import coop.siembra.readiness.model.plan.Change.Name;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is different between two forms of the same thing. */
final class Differences {

    private Differences() {}

    static List<Field> between(Aim before, Aim after) {
        return told(Stream.of(
                new Field(Name.TITLE, before.title(), after.title()),
                new Field(Name.WHY, before.why(), after.why()),
                new Field(Name.NOTICED, before.noticed(), after.noticed()),
                new Field(Name.OBJECTIVES, String.join(",", before.objectives()), String.join(",", after.objectives())),
                new Field(Name.UNIT, text(before.unit()), text(after.unit())),
                new Field(Name.BY, text(before.by()), text(after.by()))));
    }

    static List<Field> between(Task before, Task after) {
        return told(Stream.of(
                new Field(Name.WHAT, before.what(), after.what()),
                new Field(Name.OWNER, text(before.owner()), text(after.owner())),
                new Field(Name.DUE, text(before.due()), text(after.due())),
                new Field(Name.LINK, text(before.link()), text(after.link()))));
    }

    private static List<Field> told(Stream<Field> all) {
        return all.filter(field -> !field.before().equals(field.after())).toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
