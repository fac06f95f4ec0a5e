package coop.siembra.content;

import coop.siembra.content.files.FolderSource;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Checks a content folder without a running application. */
public final class ContentCheck {

    private ContentCheck() {}

    /** All mistakes in a folder, by file and line. */
    public static List<Problem> check(Path contentFolder, Collection<? extends DefinitionKind<?>> kinds) {
        var problems = new Problems();
        var folders = kinds.stream().map(DefinitionKind::folder).collect(Collectors.toSet());
        Snapshot.read(
                new FolderSource(contentFolder).read(folders, problems), List.copyOf(kinds), bundle -> false, problems);
        return problems.sorted();
    }

    /** One line a mistake, as editors and terminals understand it: {@code file:line: message}. */
    public static String format(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
