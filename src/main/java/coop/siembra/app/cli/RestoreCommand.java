package coop.siembra.app.cli;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.store.StartRefused;
import coop.siembra.store.StoreApplication;
import coop.siembra.store.StoreBackup;
import coop.siembra.store.StoreBackup.RestoreOutcome;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings everything back from a file. */
@Command(
        name = "restore",
        description = "Fills an empty store from a file that 'backup' wrote; all of it or nothing.",
        mixinStandardHelpOptions = true)
class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "file to read")
    private Path file = Path.of("siembra.backup");

    @Option(names = "--data", paramLabel = "DIR", description = "folder of the embedded store (default: data)")
    private @Nullable String data;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new StartRefused("there is no file " + file + " to read: name the one that 'backup' wrote.");
        }
        long documents = switch (read()) {
            case RestoreOutcome.Restored(long restored) -> restored;
            case RestoreOutcome.NotEmpty(String collection) ->
                throw new StartRefused("there is data in the store already (in '" + collection
                        + "'): restore into an empty one, such as a new folder with --data DIR.");
            case RestoreOutcome.Unreadable unreadable ->
                throw new StartRefused(file + " is no whole backup; nothing was restored.");
        };
        spec.commandLine().getOut().println("Restored %d documents from %s.".formatted(documents, file));
        return 0;
    }

    private RestoreOutcome read() {
        try (var context = StoreApplication.start(BackupCommand.arguments(data));
                var in = new BufferedInputStream(Files.newInputStream(file))) {
            var outcome = context.getBean(StoreBackup.class).restore(in);
            if (outcome instanceof RestoreOutcome.Restored(long documents)) {
                Audit.ofSystem(context.getBean(MongoTemplate.class), context.getBean(Clock.class))
                        .note(AuditAction.RESTORED, null, "store.backup", Long.toString(documents));
            }
            return outcome;
        } catch (IOException failed) {
            throw new StartRefused("cannot read " + file + ": " + failed.getMessage(), failed);
        }
    }
}
