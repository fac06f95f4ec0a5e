package coop.siembra.content;

/** One activity as it was found in a module's folder. */
public sealed interface ActivityFile {

    /** Its file's name up to the first dot, such as {@code 10-the-queue}: its place in the module. */
    String name();

    /** Its id, once in its course. */
    default String id() {
        return node().get("id").text();
    }

    /** What its file says about it: the whole YAML, or the front matter of the English half of a lesson. */
    YamlNode node();

    /** A lesson, both halves read. */
    record LessonFile(String name, YamlNode node, Lesson lesson) implements ActivityFile {}

    /**
     * Anything else, checked against the schema of its kind but not yet read.
     *
     * @param kind such as {@code check}
     */
    record YamlFile(String name, YamlNode node, String kind) implements ActivityFile {}
}
