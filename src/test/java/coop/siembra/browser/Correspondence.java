package coop.siembra.browser;

import coop.siembra.kernel.Language;
import coop.siembra.notices.About;
import coop.siembra.notices.Attachment;
import coop.siembra.notices.Letter;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.LetterReach;
import coop.siembra.notices.LetterSight;
import coop.siembra.notices.LetterStatus;
import coop.siembra.notices.LetterTrouble;
import coop.siembra.notices.Letters;
import coop.siembra.notices.Recipient;
import coop.siembra.notices.store.LetterDocument;
import coop.siembra.notices.store.LetterStore;
import coop.siembra.notices.store.WaitingLetters;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Letters in every state there is, of an owner who shows all but those of a blind place. */
@TestComponent
class Correspondence implements LetterSight {
    private static final String KIND = "browser";
    private static final String BLIND = "blind";

    private final Letters letters;
    private final LetterStore store;
    private final WaitingLetters onTheirWay;
    private final Clock clock;

    Correspondence(Letters letters, LetterStore store, WaitingLetters onTheirWay, Clock clock) {
        this.letters = letters;
        this.store = store;
        this.onTheirWay = onTheirWay;
        this.clock = clock;
    }

    /** Letters worth opening. */
    record Worth(LetterId failed, LetterId blind, LetterId forgotten) {}

    /** One of each, written in a language. */
    Worth write(Language language) {
        letters.send(letter(language, "open").onHold());
        letters.send(letter(language, "open"));
        var waiting = waiting(letter(language, "open"), Duration.ofHours(3));
        var claimed = onTheirWay.claim(waiting, clock.instant()).orElseThrow();
        onTheirWay.failed(
                claimed, LetterTrouble.UNREACHABLE, "no route", clock.instant().plus(Duration.ofHours(1)));
        onTheirWay.sent(
                onTheirWay
                        .claim(waiting(letter(language, "open"), Duration.ZERO), clock.instant())
                        .orElseThrow(),
                clock.instant());
        var failed = waiting(letter(language, "open"), Duration.ZERO);
        onTheirWay.gaveUp(
                onTheirWay.claim(failed, clock.instant()).orElseThrow(),
                LetterTrouble.ADDRESS_REFUSED,
                "550 5.1.1 <maria.guadalupe@a-rather-long-name-of-a-domain.example>: Recipient address rejected: User unknown");
        var about = new About(KIND, "forgotten", "open");
        var forgotten = letters.send(Letter.to(letter(language, "open").to(), language, "Subject", "Text", about));
        letters.forget(KIND, about.id());
        return new Worth(new LetterId(failed.id()), letters.send(letter(language, BLIND)), forgotten);
    }

    private LetterDocument waiting(Letter letter, Duration pause) {
        var id = LetterId.random();
        var now = clock.instant();
        store.add(LetterDocument.of(id, letter, LetterStatus.WAITING, now, now.plus(pause)));
        return store.find(id).orElseThrow();
    }

    private static Letter letter(Language language, String place) {
        var to = new Recipient(Sights.LONG_NAME, "maria.guadalupe@a-rather-long-name-of-a-domain.example", null);
        boolean english = language == Language.EN;
        return Letter.to(
                        to,
                        language,
                        english
                                ? "Your interview for the position at the front office of San Pedro"
                                : "Su entrevista para el puesto de atención al público en San Pedro",
                        english
                                ? "Dear María Guadalupe,\n\nWe would like to meet you.\n\nWith kind regards"
                                : "Estimada María Guadalupe:\n\nNos gustaría conocerla.\n\nReciba un cordial saludo",
                        new About(KIND, "application", place))
                .attaching(new Attachment("invitation.ics", "text/calendar; method=REQUEST", ""));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "notices.letter.title";
    }

    @Override
    public LetterReach reach() {
        return new LetterReach.All();
    }

    @Override
    public Set<About> readable(Set<About> asked) {
        return asked.stream().filter(about -> !about.place().equals(BLIND)).collect(Collectors.toSet());
    }
}
