package coop.siembra.app.cli;

import coop.siembra.access.DemoMode;
import coop.siembra.app.demo.Demo;
import coop.siembra.app.demo.GrownCast;
import coop.siembra.store.OutboxRelay;
import coop.siembra.store.StartRefused;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    /** Fills an empty store. */
    @Command(
            name = "load",
            description = "Fills an empty store with an invented organisation and months of activity.",
            footer = {
                "",
                "Up to 500 people, everybody has as much activity as in the demo cooperative. Of more, 500 do (at least",
                "one in twenty), and the others have begun a course or not even that. The same seed makes the same",
                "organisation on the same day."
            },
            mixinStandardHelpOptions = true)
    static class Load implements Callable<Integer> {
        private static final int TENTHS = 10;
        private static final int PASSWORD_BYTES = 12;

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
            long begin = System.nanoTime();
            try (var context = Application.work(properties)) {
                // passwords everybody knows are for stores nobody else reaches
                boolean embedded = context.getEnvironment()
                        .getProperty("siembra.mongodb.uri", "")
                        .isBlank();
                var password = embedded ? DemoMode.PASSWORD : random();
                var wish = new Demo.Wish(seed, password, this::say);
                switch (context.getBean(Demo.class).load(GrownCast.of(people, seed), wish)) {
                    case Demo.LoadOutcome.NotEmpty notEmpty ->
                        throw new StartRefused(
                                embedded
                                        ? "there is data in the store already: name another folder with --data DIR."
                                        : "there is data in the database already: name another one in SIEMBRA_MONGODB_URI.");
                    case Demo.LoadOutcome.Loaded(int loaded) -> {
                        say("Telling the log and the team views …");
                        context.getBean(OutboxRelay.class).drain();
                        say("Loaded %d people in %d s.".formatted(loaded, seconds(begin)));
                        say("Sign in as employee@demo.coop, head@demo.coop, recruiter@demo.coop, training@demo.coop or"
                                + " executive@demo.coop with the password " + password);
                    }
                }
            }
            return 0;
        }

        private static String random() {
            var bytes = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }

        private static long seconds(long begin) {
            return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
        }

        private void say(int done, int of) {
            if (done * TENTHS / of > (done - 1) * TENTHS / of) {
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
