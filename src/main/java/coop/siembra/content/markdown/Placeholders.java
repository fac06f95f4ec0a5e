package coop.siembra.content.markdown;

import coop.siembra.kernel.Language;

/** How a placeholder that does not exist is reported. */
public final class Placeholders {

    private Placeholders() {}

    /** What to tell the author. */
    public static String problem(String placeholder, Language language) {
        String examples = language == Language.EN ? "{{the member}}" : "{{el socio}} or {{o/a}}";
        return "`" + placeholder + "` is not a known placeholder: write it as in content/README.md, such as "
                + examples;
    }
}
