package coop.siembra.app.cli;

import coop.siembra.assessment.instrument.InstrumentKind;
import coop.siembra.coach.examples.ExampleKind;
import coop.siembra.content.ContentCheck;
import coop.siembra.hiring.content.reading.HiringKind;
import coop.siembra.learning.course.CourseKind;
import coop.siembra.path.PathKind;
import coop.siembra.readiness.content.ReadinessKind;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Commands about content. */
@Command(
        name = "content",
        description = "Works on content files.",
        subcommands = ContentCommand.Check.class,
        mixinStandardHelpOptions = true)
class ContentCommand {

    /** Checks a content folder. */
    @Command(
            name = "check",
            description =
                    "Checks content files; prints file:line: message for each error and exits with 1 when there is any.",
            mixinStandardHelpOptions = true)
    static class Check implements Callable<Integer> {
        @Parameters(arity = "0..1", defaultValue = "content", paramLabel = "DIR", description = "content folder")
        private Path folder = Path.of("content");

        @Spec
        @SuppressWarnings("NullAway.Init") // set before the command is called
        private CommandSpec spec;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            if (!Files.isDirectory(folder)) {
                spec.commandLine()
                        .getErr()
                        .println("siembra: there is no folder " + folder
                                + ": name the content folder, which holds competencies.yaml.");
                return 2;
            }
            var problems = ContentCheck.check(
                    folder,
                    List.of(
                            new CourseKind(),
                            new InstrumentKind(),
                            new PathKind(),
                            new HiringKind(),
                            new ReadinessKind(),
                            new ExampleKind()));
            problems.forEach(out::println);
            if (problems.isEmpty()) {
                out.println("No errors.");
                return 0;
            }
            return 1;
        }
    }
}
