package coop.siembra.coach.examples;

import coop.siembra.content.Bundle;
import coop.siembra.content.CheckContext;
import coop.siembra.content.Problem;
import coop.siembra.content.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** All labelled replies, in the order of their files. */
public record Examples(List<Example> all) {

    public Examples {
        all = List.copyOf(all);
    }

    /**
     * Reads them from a content folder.
     *
     * @throws BrokenExamples when there are mistakes in them
     */
    public static Examples in(Path contentFolder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        var root = contentFolder.resolve(ExampleKind.FOLDER);
        try (var paths = Files.walk(root)) {
            for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        var problems = new Problems();
        var bundle = new Bundle(ExampleKind.FOLDER, "", files);
        var examples = new ExampleKind().read(bundle, new CheckContext(java.util.Set.of(), files.keySet(), problems));
        if (!problems.isEmpty() || examples.isEmpty()) {
            throw new BrokenExamples(problems.sorted());
        }
        return examples.get();
    }

    /** There are mistakes in the examples, so nothing can be learnt from them. */
    public static final class BrokenExamples extends IOException {
        private static final long serialVersionUID = 1;

        BrokenExamples(List<Problem> problems) {
            super(String.join("\n", problems.stream().map(Problem::toString).toList()));
        }
    }
}
