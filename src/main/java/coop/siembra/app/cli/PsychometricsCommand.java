package coop.siembra.app.cli;

import coop.siembra.psychometrics.ScaleStatistics;
import coop.siembra.psychometrics.csv.Analysis;
import coop.siembra.store.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Commands about how well scales measure. */
@Command(
        name = "psychometrics",
        description = "Works on answers to scales.",
        subcommands = PsychometricsCommand.Analyse.class,
        mixinStandardHelpOptions = true)
class PsychometricsCommand {

    /** Says of each scale and item how well it measures; starts nothing of the application. */
    @Command(
            name = "analyse",
            description = "Says of each scale and item in a file of answers how well it measures.",
            footer = {
                "",
                "RESPONSES.csv has the names of the items in its first row and below it one",
                "row a person; an empty cell or NA is no answer. KEY.csv has one row an item,",
                "below item,scale,direction,min,max (direction 1, or -1 for a reversed item)",
                "or below item,scale,correct for items that are right or wrong."
            },
            mixinStandardHelpOptions = true)
    static class Analyse implements Callable<Integer> {
        @Parameters(paramLabel = "RESPONSES.csv", description = "what people answered")
        private Path responses = Path.of("responses.csv");

        @Option(names = "--key", required = true, paramLabel = "KEY.csv", description = "what the items are")
        private Path key = Path.of("key.csv");

        @Option(names = "--json", description = "prints JSON instead of tables")
        private boolean json;

        @Spec
        @SuppressWarnings("NullAway.Init") // set before the command is called
        private CommandSpec spec;

        @Override
        public Integer call() {
            return switch (analyse()) {
                case Analysis.Analysed(List<ScaleStatistics> scales) -> {
                    var report = new ScaleReport(scales);
                    spec.commandLine().getOut().print(json ? report.json() : report.table());
                    spec.commandLine().getOut().flush();
                    yield 0;
                }
                case Analysis.Refused(var mistakes, boolean more) -> {
                    var err = spec.commandLine().getErr();
                    mistakes.forEach(err::println);
                    if (more) {
                        err.println(
                                "siembra: these are the first " + mistakes.size() + " mistakes; there may be more.");
                    }
                    yield 1;
                }
            };
        }

        private Analysis analyse() {
            try {
                return Analysis.of(responses, key);
            } catch (IOException failed) {
                throw new StartRefused("cannot read " + responses + " and " + key + ": " + failed.getMessage(), failed);
            }
        }
    }
}
