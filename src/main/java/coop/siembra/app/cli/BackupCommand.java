package coop.siembra.app.cli;

import coop.siembra.store.StartRefused;
import coop.siembra.store.StoreApplication;
import coop.siembra.store.StoreBackup;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Saves everything to a file. */
@Command(
        name = "backup",
        description =
                "Saves everything in the store to a file that 'restore' reads, on the embedded store and on MongoDB alike.",
        mixinStandardHelpOptions = true)
class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "file to write; must not exist yet")
    private Path file = Path.of("siembra.backup");

    @Option(names = "--data", paramLabel = "DIR", description = "folder of the embedded store (default: data)")
    private @Nullable String data;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw new StartRefused("there is a file " + file + " already: name another one or move it away.");
        }
        long documents = write();
        spec.commandLine().getOut().println("Saved %d documents to %s.".formatted(documents, file));
        return 0;
    }

    /** Under another name first, so that a file of the right name is always whole. */
    private long write() {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try (var context = StoreApplication.start(arguments(data))) {
            long documents;
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                documents = context.getBean(StoreBackup.class).write(out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return documents;
        } catch (IOException failed) {
            throw new StartRefused("cannot write " + file + ": " + failed.getMessage(), failed);
        }
    }

    static String[] arguments(@Nullable String data) {
        return data == null ? new String[0] : new String[] {"--siembra.data=" + data};
    }
}
