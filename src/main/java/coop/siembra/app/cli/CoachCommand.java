package coop.siembra.app.cli;

import coop.siembra.coach.Coach;
import coop.siembra.coach.examples.Examples;
import coop.siembra.coach.model.Model;
import coop.siembra.coach.model.ModelFile;
import coop.siembra.coach.training.Evaluation;
import coop.siembra.coach.training.Training;
import coop.siembra.store.StartRefused;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Commands about the coach; none starts anything of the application. */
@Command(
        name = "coach",
        description = "Trains, evaluates and uses the coach for written replies.",
        subcommands = {CoachCommand.Train.class, CoachCommand.Evaluate.class, CoachCommand.Assess.class},
        mixinStandardHelpOptions = true)
class CoachCommand {

    /** Where the labelled replies are. */
    static class Learnt {
        @Option(
                names = "--content",
                paramLabel = "DIR",
                defaultValue = "content",
                description = "folder of the content (default: content)")
        private Path content = Path.of("content");

        Examples examples() {
            try {
                return Examples.in(content);
            } catch (IOException failed) {
                throw new StartRefused("cannot learn from " + content + ": " + failed.getMessage(), failed);
            }
        }
    }

    /** Which model speaks. */
    static class Spoken {
        @Option(names = "--model", paramLabel = "FILE", description = "model to use (default: the built-in one)")
        private @Nullable Path file;

        Coach coach() {
            if (file == null) {
                return Coach.shipped();
            }
            try (var in = new BufferedInputStream(Files.newInputStream(file))) {
                return new Coach(ModelFile.read(in));
            } catch (IOException failed) {
                throw new StartRefused("cannot read the model " + file + ": " + failed.getMessage(), failed);
            }
        }
    }

    /** Makes the model that is built in. */
    @Command(
            name = "train",
            description = "Learns from the labelled replies under content/coach and writes the model.",
            footer = {"", "The same examples give the same file to the byte. One case in five is kept for the test."},
            mixinStandardHelpOptions = true)
    static class Train implements Callable<Integer> {
        @Mixin
        private final Learnt learnt = new Learnt();

        @Option(
                names = "--model",
                paramLabel = "FILE",
                defaultValue = "src/main/resources/coach/model.bin",
                description = "file to write (default: src/main/resources/coach/model.bin, which is built in)")
        private Path file = Path.of("model.bin");

        @Spec
        @SuppressWarnings("NullAway.Init") // set before the command is called
        private CommandSpec spec;

        @Override
        public Integer call() {
            var examples = learnt.examples();
            write(Training.train(examples));
            var out = spec.commandLine().getOut();
            out.println("Wrote " + file + ", learnt from " + examples.all().size() + " replies less the test part.");
            out.flush();
            return 0;
        }

        private void write(Model model) {
            try (var target = new BufferedOutputStream(Files.newOutputStream(file))) {
                ModelFile.write(model, target);
            } catch (IOException failed) {
                throw new StartRefused("cannot write " + file + ": " + failed.getMessage(), failed);
            }
        }
    }

    /** Says how well the model does on the test part. */
    @Command(
            name = "evaluate",
            description = "Says how well the coach does on cases it was never trained on.",
            mixinStandardHelpOptions = true)
    static class Evaluate implements Callable<Integer> {
        @Mixin
        private final Learnt learnt = new Learnt();

        @Mixin
        private final Spoken spoken = new Spoken();

        @Option(names = "--json", description = "prints JSON instead of tables")
        private boolean json;

        @Spec
        @SuppressWarnings("NullAway.Init") // set before the command is called
        private CommandSpec spec;

        @Override
        public Integer call() {
            var report = new CoachReport(new Evaluation(spoken.coach()).figures(learnt.examples()));
            spec.commandLine().getOut().print(json ? report.json() : report.table());
            spec.commandLine().getOut().flush();
            return 0;
        }
    }

    /** Assesses many replies. */
    @Command(
            name = "assess",
            description = "Assesses replies: one JSON object {id, language, message, reply} a line; one result a line.",
            footer = {"", "A line that cannot be read gives a line with its error, and exit code 1 at the end."},
            mixinStandardHelpOptions = true)
    static class Assess implements Callable<Integer> {
        private static final char BYTE_ORDER_MARK = '\uFEFF';

        @Parameters(paramLabel = "FILE.jsonl", description = "replies, one a line")
        private Path file = Path.of("replies.jsonl");

        @Mixin
        private final Spoken spoken = new Spoken();

        @Spec
        @SuppressWarnings("NullAway.Init") // set before the command is called
        private CommandSpec spec;

        @Override
        public Integer call() {
            var lines = new CoachLines(spoken.coach());
            var out = spec.commandLine().getOut();
            try (var reader = lenient(file)) {
                int number = 0;
                for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                    number++;
                    if (!line.isBlank()) {
                        out.println(lines.answer(number, line));
                    }
                }
            } catch (IOException failed) {
                throw new StartRefused("cannot read " + file + ": " + failed.getMessage(), failed);
            }
            out.flush();
            return lines.failed() ? 1 : 0;
        }

        /** A byte that is no UTF-8 spoils its letter and no more; the mark some programs put first is left out. */
        private static BufferedReader lenient(Path file) throws IOException {
            var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return reader;
        }
    }
}
