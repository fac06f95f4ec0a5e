package coop.siembra.path.model;

import coop.siembra.content.Competency;
import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of competencies as they stand within a sentence: in lower case, joined by commas and a word. */
public final class Names {
    private static final Pattern SOUNDS_LIKE_I = Pattern.compile("(?iu)h?[ií](?![aeo]).*");

    private Names() {}

    /** Unknown ones are left out. */
    public static LocalizedText of(Collection<CompetencyId> ids, List<Competency> competencies) {
        var names = competencies.stream()
                .filter(one -> ids.contains(one.id()))
                .map(Competency::name)
                .toList();
        return new LocalizedText(
                joined(names.stream().map(LocalizedText::en).toList(), "and"),
                joined(names.stream().map(LocalizedText::es).toList(), "y"));
    }

    private static String joined(List<String> names, String and) {
        if (names.isEmpty()) {
            return "";
        }
        var lower = names.stream().map(Names::lower).toList();
        if (lower.size() == 1) {
            return lower.getFirst();
        }
        var last = lower.getLast();
        var word = and.equals("y") && SOUNDS_LIKE_I.matcher(last).matches() ? "e" : and;
        return String.join(", ", lower.subList(0, lower.size() - 1)) + " " + word + " " + last;
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
