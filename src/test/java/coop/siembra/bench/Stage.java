package coop.siembra.bench;

import coop.siembra.kernel.UnitId;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where measuring happens: data folders are filled once, through the services of real use, and copied for each measurement. Delete the
 * folder to have them filled anew.
 *
 * @param large whether to measure with 100,000 people, too, where that is possible
 */
record Stage(Path folder, boolean large) {
    /** Head of everybody in either organisation. */
    static final String EXECUTIVE = "executive@demo.coop";

    /** The unit above all others, in the grown organisation. */
    static final UnitId TOP = new UnitId("management");

    private static final long SEED = 7;

    /** A fresh data folder with an invented organisation of many people. */
    Path crowd(int people) throws IOException, InterruptedException {
        if (!Files.exists(made(people))) {
            loadAnew(people);
        }
        return copy(made(people));
    }

    /** Fills a store anew, which the next measurements use. @return how long the command took, in seconds */
    double loadAnew(int people) throws IOException, InterruptedException {
        System.err.println("Filling a store with " + people + " people …");
        var made = made(people);
        delete(made);
        long begin = System.nanoTime();
        var part = load(made, people);
        double seconds = (System.nanoTime() - begin) / 1e9;
        try (var server = Server.start(part)) {
            server.rest(); // the store's file is compacted after so much writing
        }
        Files.move(part, made);
        return seconds;
    }

    private Path made(int people) {
        return folder.resolve("people-" + people);
    }

    /** A fresh data folder with the demo cooperative. */
    Path cooperative() throws IOException, InterruptedException {
        var made = folder.resolve("cooperative");
        if (!Files.exists(made)) {
            var part = folder.resolve("cooperative.part");
            delete(part);
            try (var server = Server.start(part)) {
                server.rest(); // news of the whole history is delivered after the start
            }
            Files.move(part, made);
        }
        return copy(made);
    }

    private Path load(Path made, int people) throws IOException, InterruptedException {
        var part = made.resolveSibling(made.getFileName() + ".part");
        delete(part);
        Files.createDirectories(folder);
        var log = folder.resolve("load.log");
        var command = List.of("./siembra", "demo", "load", "--people", "" + people, "--seed", "" + SEED);
        var all = new ArrayList<>(command);
        all.addAll(List.of("--data", part.toString()));
        int code = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("filling failed: see " + log);
        }
        return part;
    }

    private Path copy(Path made) throws IOException {
        var copy = folder.resolve("data");
        delete(copy);
        Files.createDirectories(copy);
        try (var files = Files.list(made)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return copy;
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, @Nullable IOException failed) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
