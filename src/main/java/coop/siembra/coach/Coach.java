package coop.siembra.coach;

import coop.siembra.coach.Assessment.CautionFound;
import coop.siembra.coach.model.Doubts;
import coop.siembra.coach.model.Evidence;
import coop.siembra.coach.model.Model;
import coop.siembra.coach.model.ModelFile;
import coop.siembra.coach.model.Register;
import coop.siembra.coach.model.Subject;
import coop.siembra.coach.model.Targets;
import coop.siembra.kernel.Language;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says what a reply does for the person who wrote. Immutable, knows no network; the same reply always gets the same answer. */
public final class Coach {
    /** What is read of a message or a reply, in UTF-16 code units; more is left unread. */
    public static final int LONGEST = 6_000;

    private static final String MODEL = "/coach/model.bin";

    private final Model model;

    public Coach(Model model) {
        this.model = model;
    }

    /** With the model Siembra was built with; reading it takes a moment, so keep the coach. */
    public static Coach shipped() {
        var resource = Objects.requireNonNull(Coach.class.getResourceAsStream(MODEL), MODEL);
        try (var in = new BufferedInputStream(resource)) {
            return new Coach(ModelFile.read(in));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @param message what was answered; may be empty */
    public Assessment assess(Language language, String message, String reply) {
        String read = beginning(reply);
        var doubt = Doubts.about(language, read);
        if (doubt.isPresent()) {
            return Assessment.silent(reply, doubt.get());
        }
        var subject = new Subject(language, beginning(message), read);
        var scores = model.score(subject);
        var tooLong = read.length() < reply.length() ? Optional.of(Doubt.TOO_LONG) : Optional.<Doubt>empty();
        var findings = new EnumMap<Aspect, Finding>(Aspect.class);
        for (var aspect : Aspect.values()) {
            findings.put(aspect, finding(subject, scores, aspect));
        }
        var occasion = new Occasion(subject.isMoved(), scores.register() == Register.PEERS);
        return new Assessment(reply, occasion, tooLong, findings, cautions(subject, scores));
    }

    /** Never cuts a character in two. */
    private static String beginning(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private Finding finding(Subject subject, Model.Scores scores, Aspect aspect) {
        var level = model.level(scores, aspect);
        boolean shown = level.level() > 0 && Targets.SHOWN_BY_CLAUSES.contains(aspect);
        var spans = shown ? Evidence.of(subject, scores.clauses(), Targets.ofClause(aspect, 1)) : List.<Span>of();
        return new Finding(level.level(), level.confidence(), spans);
    }

    private List<CautionFound> cautions(Subject subject, Model.Scores scores) {
        var found = new ArrayList<CautionFound>();
        Arrays.stream(Caution.values())
                .filter(caution -> model.has(scores, caution))
                .forEach(caution -> found.add(
                        new CautionFound(caution, span(subject, scores, caution), model.probability(scores, caution))));
        found.sort(Comparator.comparingDouble(CautionFound::confidence).reversed());
        return found;
    }

    /** Off the topic is the whole reply. */
    private static Span span(Subject subject, Model.Scores scores, Caution caution) {
        if (caution == Caution.OFF_TOPIC) {
            var clauses = subject.clauses();
            return new Span(clauses.getFirst().start(), clauses.getLast().end());
        }
        return Evidence.strongest(subject, scores.clauses(), Targets.ofClause(caution));
    }
}
