package coop.siembra.phrasing;

import coop.siembra.kernel.Language;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/**
 * Puts remarks into other words. When it is off, when the day's budget is used up, when the model is late, away or talks nonsense, the
 * remarks stay as they were: nobody waits for it and nothing depends on it.
 */
@Service
public class Phrasing {
    private static final Logger LOG = LoggerFactory.getLogger(Phrasing.class);
    private static final Duration REST = Duration.ofMinutes(1);
    private static final int LONGEST = 500;

    private final Optional<PhrasingSettings> settings;
    private final Clock clock;
    private final Executor background = Executors.newVirtualThreadPerTaskExecutor();
    private final Optional<HttpClient> client;
    private @Nullable LocalDate day;
    private int asked;
    private Instant notBefore = Instant.MIN;

    @Autowired
    Phrasing(Environment environment, Clock clock) {
        this(PhrasingSettings.of(environment), clock);
    }

    Phrasing(Optional<PhrasingSettings> settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.client = settings.map(
                set -> HttpClient.newBuilder().connectTimeout(set.patience()).build());
    }

    /**
     * A remark of the coach.
     *
     * @param text as it would be shown
     * @param quote words of the reply that have to stay in it; may be empty
     */
    public record Remark(String text, String quote) {}

    /** The machine what people write is sent to; empty when this is off. */
    public Optional<String> host() {
        return settings.map(set -> set.endpoint().getHost());
    }

    /**
     * The remarks in other words, sooner or later; those that could not be said otherwise as they were.
     *
     * @param message what was answered
     * @param reply what the remarks are about
     */
    public CompletableFuture<List<String>> phrase(
            Language language, String message, String reply, List<Remark> remarks) {
        var as = remarks.stream().map(Remark::text).toList();
        return settings.isEmpty() || remarks.isEmpty() || !mayAsk(settings.get())
                ? CompletableFuture.completedFuture(as)
                : CompletableFuture.supplyAsync(
                        () -> ask(new Question(language, message, reply, as), settings.get())
                                .map(said -> accepted(remarks, said))
                                .orElse(as),
                        background);
    }

    private synchronized boolean mayAsk(PhrasingSettings set) {
        var today = LocalDate.now(clock);
        if (!today.equals(day)) {
            day = today;
            asked = 0;
        }
        if (asked >= set.perDay() || clock.instant().isBefore(notBefore)) {
            return false;
        }
        asked++;
        return true;
    }

    private Optional<List<String>> ask(Question question, PhrasingSettings set) {
        try {
            return Optional.of(question.ask(client.orElseThrow(), set));
        } catch (IOException failed) {
            LOG.warn("the model at {} did not answer: {}", set.endpoint(), failed.getMessage());
            rest();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            // not its message, which may hold what was to be sent, such as a key with a sign no header takes
            LOG.error(
                    "the model at {} could not be asked: {}",
                    set.endpoint(),
                    failed.getClass().getName());
        }
        return Optional.empty();
    }

    private synchronized void rest() {
        notBefore = clock.instant().plus(REST);
    }

    /** Each for itself: too long, empty, or without the words it must quote, a remark stays as it was. */
    private static List<String> accepted(List<Remark> remarks, List<String> said) {
        if (said.size() != remarks.size()) {
            return remarks.stream().map(Remark::text).toList();
        }
        var all = new ArrayList<String>();
        for (int i = 0; i < said.size(); i++) {
            var text = said.get(i).strip();
            var remark = remarks.get(i);
            boolean fine = !text.isEmpty() && text.length() <= LONGEST && text.contains(remark.quote());
            all.add(fine ? text : remark.text());
        }
        return all;
    }
}
