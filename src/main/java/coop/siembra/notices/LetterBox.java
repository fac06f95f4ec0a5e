package coop.siembra.notices;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import coop.siembra.access.Audit;
import coop.siembra.access.AuditAction;
import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import coop.siembra.notices.delivery.DeliveryLoop;
import coop.siembra.notices.delivery.SmtpPost;
import coop.siembra.notices.model.LeavingHours;
import coop.siembra.notices.store.LetterDocument;
import coop.siembra.notices.store.LetterStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * The letters the signed-in person may know of, with as much of each as they may see: see {@link LetterSight}. For recruiters and
 * administrators; all others are refused.
 */
@Service
public class LetterBox {
    /** Where the page of all letters is. */
    public static final String PAGE = "outbox";

    private final LetterStore store;
    private final LetterEyes eyes;
    private final CurrentUser user;
    private final Audit audit;
    private final SmtpPost post;
    private final DeliveryLoop loop;
    private final LeavingHours hours;
    private final Clock clock;

    LetterBox(
            LetterStore store,
            LetterEyes eyes,
            CurrentUser user,
            Audit audit,
            SmtpPost post,
            DeliveryLoop loop,
            LeavingHours hours,
            Clock clock) {
        this.store = store;
        this.eyes = eyes;
        this.user = user;
        this.audit = audit;
        this.post = post;
        this.loop = loop;
        this.hours = hours;
        this.clock = clock;
    }

    /** Where the page of one letter is. */
    public static String page(LetterId id) {
        return PAGE + "/" + id.value();
    }

    /** The address letters come from; empty when there is no mail server and they are only shown. */
    public Optional<String> sender() {
        return post.from();
    }

    /** @throws AccessDeniedException when the signed-in person is neither recruiter nor administrator */
    public LetterPage page(LetterQuery asked) {
        var known = known();
        if (known.isEmpty()) {
            return new LetterPage(List.of(), 0);
        }
        var matching = known.get();
        var status = asked.status();
        if (status != null) {
            matching = matching.and("status").is(status.name());
        }
        var found = store.page(matching, (long) asked.page() * LetterQuery.PAGE, LetterQuery.PAGE);
        return new LetterPage(eyes.lines(found), store.count(matching));
    }

    /**
     * One letter, which is noted when its words are shown; empty when there is none, or none the signed-in person may know of.
     *
     * @throws AccessDeniedException when the signed-in person is neither recruiter nor administrator
     */
    public Optional<LetterFile> find(LetterId id) {
        return known(id).map(letter -> {
            var line = eyes.lines(List.of(letter)).getFirst();
            return new LetterFile(line, line.words().map(words -> eyes.content(letter)), canGoAgain(letter));
        });
    }

    /**
     * Sends a letter that failed or was only shown, unless what it says holds no more; needs no leave to read it. It keeps to its hours.
     *
     * @throws AccessDeniedException when the signed-in person is neither recruiter nor administrator
     */
    public AgainOutcome sendAgain(LetterId id) {
        var found = known(id);
        if (!post.isSetUp()) {
            return AgainOutcome.NO_SERVER;
        }
        if (found.filter(this::canGoAgain).isEmpty()) {
            return AgainOutcome.NOT_POSSIBLE;
        }
        var letter = found.get();
        var now = clock.instant();
        var due = letter.quiet() ? hours.next(now) : now;
        if (!store.move(id, letter.state(), LetterStatus.WAITING, due)) {
            return AgainOutcome.NOT_POSSIBLE;
        }
        audit.note(AuditAction.CHANGED, LetterEyes.person(letter), LetterEyes.OBJECT, id.value());
        loop.wake();
        return AgainOutcome.WAITING;
    }

    private boolean canGoAgain(LetterDocument letter) {
        boolean over = letter.state() == LetterStatus.FAILED || letter.state() == LetterStatus.SHOWN_ONLY;
        return over && !letter.forgotten() && post.isSetUp() && eyes.holds(letter);
    }

    private Optional<LetterDocument> known(LetterId id) {
        var known = known();
        return known.flatMap(matching -> store.find(id, matching));
    }

    /** Which letters the signed-in person may know of; empty for none. */
    private Optional<Criteria> known() {
        if (user.has(Role.ADMIN)) {
            return Optional.of(new Criteria());
        }
        if (!user.has(Role.RECRUITER)) {
            throw new AccessDeniedException("the outbox is for recruiters and administrators");
        }
        var reaches = new ArrayList<Criteria>();
        for (var sight : eyes.sights()) {
            var kind = where("kind").is(sight.kind());
            switch (sight.reach()) {
                case LetterReach.None none -> {}
                case LetterReach.All all -> reaches.add(kind);
                case LetterReach.Places(var places) ->
                    reaches.add(kind.and("place").in(places));
            }
        }
        return reaches.isEmpty() ? Optional.empty() : Optional.of(new Criteria().orOperator(reaches));
    }
}
