package coop.siembra.app.cli;

import coop.siembra.store.StartRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what a person can mend, and shows the whole failure otherwise. */
class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed)
            throws Exception {
        var refused = find(failure);
        if (refused == null) {
            throw failure;
        }
        commandLine.getErr().println("siembra: " + refused.getMessage());
        return 1;
    }

    private static @Nullable StartRefused find(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> null;
            case StartRefused refused -> refused;
            default -> find(failure.getCause());
        };
    }
}
