package coop.siembra.app.cli;

import coop.siembra.readiness.ReadinessRebuild;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Commands about readiness. */
@Command(
        name = "readiness",
        description = "Works on what leaders see of readiness.",
        subcommands = ReadinessCommand.Rebuild.class,
        mixinStandardHelpOptions = true)
class ReadinessCommand {

    /** Makes everything anew that is made from the log of evidence. */
    @Command(
            name = "rebuild",
            description =
                    "Makes the standings of people, the counts of units and their past months anew from the log of evidence.",
            footer = {
                "",
                "It is never needed while all goes well: a running Siembra keeps them up to date. With the embedded store, stop",
                "Siembra first. Past months there are already stay as they are, because they know who worked where then."
            },
            mixinStandardHelpOptions = true)
    static class Rebuild implements Callable<Integer> {
        private static final int TENTHS = 10;

        @Option(names = "--data", paramLabel = "DIR", description = "folder of the embedded store (default: data)")
        private @Nullable String data;

        @Option(names = "--content", paramLabel = "DIR", description = "folder of the content (default: content)")
        private @Nullable String content;

        @Option(
                names = "--months",
                description = "makes past months anew, too, as if everybody had always worked where they work now")
        private boolean months;

        @Spec
        @SuppressWarnings("NullAway.Init") // set before the command is called
        private CommandSpec spec;

        private int said;

        @Override
        public Integer call() {
            Map<String, Object> properties = new HashMap<>();
            if (data != null) {
                properties.put("siembra.data", data);
            }
            if (content != null) {
                properties.put("siembra.content", content);
            }
            long begin = System.nanoTime();
            try (var context = Application.work(properties)) {
                int people = context.getBean(ReadinessRebuild.class).run(new ReadinessRebuild.Wish(months, this::say));
                say("Made anew for %d people in %d s."
                        .formatted(
                                people,
                                Duration.ofNanos(System.nanoTime() - begin).toSeconds()));
            }
            return 0;
        }

        private void say(int done, int of) {
            int tenth = of == 0 ? 0 : done * TENTHS / of;
            if (tenth > said) {
                said = tenth;
                say("%d of %d people …".formatted(done, of));
            }
        }

        private void say(String line) {
            var out = spec.commandLine().getOut();
            out.println(line);
            out.flush();
        }
    }
}
