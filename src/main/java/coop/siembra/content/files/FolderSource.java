package coop.siembra.content.files;

import coop.siembra.content.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Content in a folder of the file system. Links that lead out of it are refused, and folders behind links are not entered. */
public record FolderSource(Path folder) implements ContentSource {
    private static final String COMPETENCIES = "competencies.yaml";

    @Override
    public SortedMap<String, byte[]> read(Set<String> folders, Problems problems) {
        var files = new TreeMap<String, byte[]>();
        try {
            Path root = folder.toRealPath();
            var visitor = new Visitor(root, files, problems);
            if (Files.exists(root.resolve(COMPETENCIES))) {
                visitor.take(root.resolve(COMPETENCIES));
            }
            for (String name : folders) {
                if (Files.isDirectory(root.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                    Files.walkFileTree(root.resolve(name), Set.of(), Limits.DEPTH, visitor);
                }
            }
        } catch (IOException e) {
            problems.add(folder.toString(), 1, "the folder cannot be read: " + e.getMessage());
        }
        return files;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final SortedMap<String, byte[]> files;
        private final Problems problems;

        Visitor(Path root, SortedMap<String, byte[]> files, Problems problems) {
            this.root = root;
            this.files = files;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean hidden = directory.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (files.size() >= Limits.FILES) {
                problems.add(reported(file), 1, "there are more than " + Limits.FILES + " files");
                return FileVisitResult.TERMINATE;
            }
            if (!Limits.isAside(file.getFileName().toString())) {
                take(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(reported(file), 1, "cannot be read: " + e.getMessage());
            return FileVisitResult.CONTINUE;
        }

        void take(Path file) {
            try {
                Path real = file.toRealPath();
                Optional<String> refusal = refusal(file, real);
                if (refusal.isPresent()) {
                    problems.add(reported(file), 1, refusal.get());
                } else {
                    files.put(reported(file), bytes(real));
                }
            } catch (IOException e) {
                visitFileFailed(file, e);
            }
        }

        private Optional<String> refusal(Path file, Path real) throws IOException {
            if (!real.startsWith(root)) {
                return Optional.of("a link that leads out of the content folder: put the file itself here");
            }
            if (Files.isDirectory(real)) {
                return Optional.of(
                        Files.isSymbolicLink(file)
                                ? "a link to a folder: put the folder itself here"
                                : "folders are nested too deep");
            }
            if (!Files.isRegularFile(real)) {
                return Optional.of("not an ordinary file: remove it");
            }
            return Limits.refusal(file.getFileName().toString(), Files.size(real));
        }

        /** Reads no more than the limit even when the file grows meanwhile. */
        private static byte[] bytes(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(Limits.PICTURE_BYTES);
            }
        }

        private String reported(Path file) {
            return root.relativize(file).toString().replace('\\', '/');
        }
    }
}
