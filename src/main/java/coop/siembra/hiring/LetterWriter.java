package coop.siembra.hiring;

import coop.siembra.hiring.content.Filler;
import coop.siembra.hiring.content.Filling;
import coop.siembra.hiring.content.Filling.Filled;
import coop.siembra.hiring.content.Filling.Missing;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.MailTemplate;
import coop.siembra.hiring.model.Applicant;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.store.OpeningStore;
import coop.siembra.kernel.Language;
import coop.siembra.notices.About;
import coop.siembra.notices.Letter;
import coop.siembra.notices.LetterCopy;
import coop.siembra.notices.LetterId;
import coop.siembra.notices.LetterStatus;
import coop.siembra.notices.LetterTrace;
import coop.siembra.notices.Letters;
import coop.siembra.notices.Recipient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Writes the content's mails to applicants. A mail in which something would be missing is not written. */
@Component
public class LetterWriter {
    /** For what is not to be seen in a draft. */
    static final String MASK = "•••";

    private static final int LONGEST_SUBJECT = 250;

    private final HiringContent content;
    private final ApplicantTexts texts;
    private final WebAddress address;
    private final Letters letters;

    LetterWriter(HiringContent content, ApplicantTexts texts, WebAddress address, Letters letters) {
        this.content = content;
        this.texts = texts;
        this.address = address;
        this.letters = letters;
    }

    /**
     * A mail to be written.
     *
     * @param id of the letter: what is written twice under it is sent once
     * @param kind whose eyes it is for
     * @param mail id of the template
     * @param token the end of an applicant's link in it; empty for none
     * @param secret what in it opens something and is hidden from others; empty for nothing
     * @param values of placeholders only the caller knows
     * @param how in which way it is sent
     */
    public record Order(
            LetterId id,
            LetterKind kind,
            String mail,
            Optional<String> token,
            Optional<String> secret,
            Map<String, String> values,
            UnaryOperator<Letter> how) {

        public static Order of(LetterId id, LetterKind kind, String mail) {
            return new Order(id, kind, mail, Optional.empty(), Optional.empty(), Map.of(), UnaryOperator.identity());
        }

        public Order linking(String itsToken) {
            return new Order(id, kind, mail, Optional.of(itsToken), secret(itsToken), values, how);
        }

        /** With another link than an applicant's, of which some part opens something. */
        Order opening(String link, String itsSecret) {
            var more = new HashMap<>(values);
            more.put("link", link);
            return new Order(id, kind, mail, Optional.empty(), Optional.of(itsSecret), Map.copyOf(more), how);
        }

        private static Optional<String> secret(String token) {
            return Optional.of(token.substring(token.indexOf('.') + 1));
        }

        public Order with(Map<String, String> itsValues) {
            return new Order(id, kind, mail, token, secret, itsValues, how);
        }

        public Order sent(UnaryOperator<Letter> itsWay) {
            return new Order(id, kind, mail, token, secret, values, itsWay);
        }
    }

    /** The id of a letter that is written once. */
    public static LetterId once(String... what) {
        return LetterId.of(UUID.nameUUIDFromBytes(String.join("|", what).getBytes(StandardCharsets.UTF_8)));
    }

    /** What became of a letter. */
    public Optional<LetterTrace> trace(LetterId id) {
        return letters.trace(id);
    }

    /**
     * The letters to an applicant that have left, and those that people pass on where none leave; a decision only once it has left, since they
     * are not told of it by their copy.
     */
    public List<LetterCopy> sent(ApplicationId id) {
        return Arrays.stream(LetterKind.values())
                .flatMap(kind -> letters.copies(kind.key(), id.value()).stream()
                        .filter(letter -> letter.status() == LetterStatus.SENT
                                || letter.status() == LetterStatus.SHOWN_ONLY && kind != LetterKind.DECISION))
                .sorted(Comparator.comparing(LetterCopy::writtenAt))
                .toList();
    }

    /** When a letter leaves that keeps to its hours and is written now. */
    public Instant leavesQuietly(Instant now) {
        return letters.leavesAt(now, true);
    }

    /** Whether there is a letter. */
    public boolean written(LetterId id) {
        return letters.status(id).isPresent();
    }

    /** Takes a letter back, unless it has left. */
    void takeBack(LetterId id) {
        letters.withdraw(id);
    }

    /** Whether letters leave here at all. */
    public boolean leave() {
        return letters.leave();
    }

    /** Writes to an applicant. */
    public CorrespondenceOutcome write(OpeningStore.Held opening, Applicant applicant, Order order) {
        return write(opening, applicant, about(opening, applicant, order), order);
    }

    private static About about(OpeningStore.Held opening, Applicant applicant, Order order) {
        return new About(
                order.kind().key(),
                applicant.id().value(),
                opening.opening().id().value());
    }

    /** The same about something else than the application, such as one that is no more. */
    public CorrespondenceOutcome write(OpeningStore.Held opening, Applicant applicant, About about, Order order) {
        var identity = applicant.identity();
        var to = identity == null ? Optional.<Recipient>empty() : Recipient.of(identity.name(), identity.email());
        return to.isEmpty()
                ? new CorrespondenceOutcome.NoAddress()
                : write(opening, applicant, to.get(), applicant.language(), about, order);
    }

    /** About an application to whom it has become, at another address. */
    CorrespondenceOutcome write(
            OpeningStore.Held opening, Applicant applicant, Recipient to, Language language, Order order) {
        return write(opening, applicant, to, language, about(opening, applicant, order), order);
    }

    private CorrespondenceOutcome write(
            OpeningStore.Held opening, Applicant applicant, Recipient to, Language language, About about, Order order) {
        var template = content.mails().flatMap(mails -> mails.mail(order.mail()));
        if (template.isEmpty()) {
            return new CorrespondenceOutcome.Incomplete(Set.of(order.mail()));
        }
        Map<String, String> values = new HashMap<>(order.values());
        order.token().flatMap(address::link).ifPresent(link -> values.put("link", link));
        var filler = texts.filler(opening, applicant, language, values);
        return write(to, template.get(), filler, about, order);
    }

    /** How it would read, with a mask for the link. */
    CorrespondenceOutcome draft(OpeningStore.Held opening, Applicant applicant, Order order) {
        var template = content.mails().flatMap(mails -> mails.mail(order.mail()));
        if (template.isEmpty()) {
            return new CorrespondenceOutcome.Incomplete(Set.of(order.mail()));
        }
        Map<String, String> values = new HashMap<>(order.values());
        address.link(MASK).ifPresent(link -> values.put("link", link));
        var filler = texts.filler(opening, applicant, applicant.language(), values);
        var subject = filler.line(template.get().subject());
        var text = filler.text(template.get().body());
        return subject instanceof Filled(var line) && text instanceof Filled(var plain)
                ? new CorrespondenceOutcome.Drafted(cut(line), plain)
                : new CorrespondenceOutcome.Incomplete(missing(subject, text));
    }

    private CorrespondenceOutcome write(Recipient to, MailTemplate template, Filler filler, About about, Order order) {
        var subject = filler.line(template.subject());
        var text = filler.text(template.body());
        var html = filler.html(template.body());
        if (subject instanceof Filled(var line)
                && text instanceof Filled(var plain)
                && html instanceof Filled(var rich)) {
            var letter =
                    Letter.to(to, filler.language(), cut(line), plain, about).withHtml(rich);
            var opening = order.secret().map(letter::hiding).orElse(letter);
            return new CorrespondenceOutcome.Written(
                    letters.send(order.id(), order.how().apply(opening)));
        }
        return new CorrespondenceOutcome.Incomplete(missing(subject, text));
    }

    private static Set<String> missing(Filling... fillings) {
        var all = new TreeSet<String>();
        for (var filling : fillings) {
            if (filling instanceof Missing(var placeholders)) {
                all.addAll(placeholders);
            }
        }
        return all;
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
