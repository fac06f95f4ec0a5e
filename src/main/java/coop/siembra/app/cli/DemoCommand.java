package coop.siembra.app.cli;

import coop.siembra.access.DemoMode;
import coop.siembra.app.demo.Demo;
import coop.siembra.app.demo.GrownCast;
import coop.siembra.store.StartRefused;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Commands about invented organisations. */
@Command(
        name = "demo",
        description = "Works with invented organisations.",
        subcommands = DemoCommand.Load.class,
        mixinStandardHelpOptions = true)
class DemoCommand {

    /**
     * Fills an empty store. With a MongoDB it does the same, because large organisations run on one and want to see how it copes; but demo mode
     * stays off there, and everybody gets one password made by chance and shown once, so that nothing opens with a password that stands
     * in the documentation.
     */
    @Command(
            name = "load",
            description =
                    "Fills an empty store with an invented organisation: units, people, two years of evidence, courses and sign-ins.",
            footer = {
                "",
                "The store must be empty and no Siembra may run on it. The same number and seed make the same organisation on",
                "the same day. Some " + Load.LIVELY
                        + " people have lived their last months step by step, with every answer in the activity",
                "log; the others have courses and evidence. 'run --data DIR' then serves it."
            },
            mixinStandardHelpOptions = true)
    static class Load implements Callable<Integer> {
        private static final int PASSWORD_BYTES = 12;
        private static final int LIVELY = 400;

        @Option(
                names = "--people",
                paramLabel = "N",
                description = "how many people work there, from " + GrownCast.FEWEST + " to " + GrownCast.MOST
                        + " (default: 2000)")
        private int people = 2000;

        @Option(names = "--seed", paramLabel = "S", description = "whole number that chance starts from (default: 1)")
        private long seed = 1;

        @Option(names = "--data", paramLabel = "DIR", description = "folder of the embedded store (default: data)")
        private @Nullable String data;

        @Option(names = "--content", paramLabel = "DIR", description = "folder of the content (default: content)")
        private @Nullable String content;

        @Spec
        @SuppressWarnings("NullAway.Init") // set before the command is called
        private CommandSpec spec;

        @Override
        public Integer call() {
            if (people < GrownCast.FEWEST || people > GrownCast.MOST) {
                throw new StartRefused(
                        "--people takes a number from " + GrownCast.FEWEST + " to " + GrownCast.MOST + ".");
            }
            Map<String, Object> properties = new HashMap<>();
            if (data != null) {
                properties.put("siembra.data", data);
            }
            if (content != null) {
                properties.put("siembra.content", content);
            }
            try (var context = Application.work(properties)) {
                load(context);
            }
            return 0;
        }

        private void load(ApplicationContext context) {
            boolean embedded = context.getEnvironment()
                    .getProperty("siembra.mongodb.uri", "")
                    .isBlank();
            var password = embedded ? DemoMode.PASSWORD : random();
            long begin = System.nanoTime();
            var progress = new LoadProgress(people, spec.commandLine().getOut(), isTerminal(), System::nanoTime);
            var outcome = context.getBean(Demo.class).grow(people, new Demo.Wish(seed, LIVELY, password, progress));
            progress.end();
            switch (outcome) {
                case Demo.LoadOutcome.NotEmpty notEmpty ->
                    throw new StartRefused(
                            embedded
                                    ? "there is data in the store already: name another folder with --data DIR."
                                    : "there is data in the database already: name another one in SIEMBRA_MONGODB_URI.");
                case Demo.LoadOutcome.Loaded(var signIns) -> {
                    long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
                    say("Loaded %d people in %s.".formatted(people, LoadProgress.time(seconds)));
                    say("");
                    say("Sign in with the password " + password + " as");
                    signIns.forEach(signIn -> say("  %-20s %s".formatted(signIn.email(), led(signIn))));
                }
            }
        }

        private static String led(Demo.SignIn signIn) {
            var unit = signIn.leads();
            return unit == null ? "" : String.format(Locale.ROOT, "leads %s, %,d people", unit.en(), signIn.people());
        }

        private static boolean isTerminal() {
            var console = System.console();
            return console != null && console.isTerminal();
        }

        private static String random() {
            var bytes = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }

        private void say(String line) {
            var out = spec.commandLine().getOut();
            out.println(line.stripTrailing());
            out.flush();
        }
    }
}
