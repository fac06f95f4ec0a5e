package coop.siembra.notices;

import coop.siembra.access.Audit;
import coop.siembra.kernel.Language;
import coop.siembra.kernel.PersonId;
import coop.siembra.notices.store.LetterDocument;
import coop.siembra.notices.store.LetterDocument.AttachmentDocument;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes from letters what the signed-in person may not see, as their owners say. */
@Component
class LetterEyes {
    /** What a letter is called in the audit. */
    static final String OBJECT = "post.letter";

    private final Map<String, LetterSight> sights;
    private final Audit audit;

    LetterEyes(ObjectProvider<LetterSight> sights, Audit audit) {
        this.sights = sights.stream().collect(Collectors.toMap(LetterSight::kind, Function.identity()));
        this.audit = audit;
    }

    /** The owners of letters there are. */
    Collection<LetterSight> sights() {
        return sights.values();
    }

    List<LetterLine> lines(List<LetterDocument> letters) {
        var readable = readable(letters);
        return letters.stream().map(letter -> line(letter, readable)).toList();
    }

    private Set<About> readable(List<LetterDocument> letters) {
        var readable = new HashSet<About>();
        letters.stream()
                .map(LetterDocument::belongsTo)
                .collect(Collectors.groupingBy(About::kind, Collectors.toSet()))
                .forEach((kind, asked) -> {
                    var sight = sights.get(kind);
                    if (sight != null) {
                        sight.readable(asked).stream().filter(asked::contains).forEach(readable::add);
                    }
                });
        return readable;
    }

    private LetterLine line(LetterDocument letter, Set<About> readable) {
        boolean open = readable.contains(letter.belongsTo()) && !letter.forgotten();
        var trouble = letter.whatTrouble();
        boolean tells = open || trouble != null && trouble.isOfServer();
        var said = letter.detail();
        var sight = sights.get(letter.kind());
        return new LetterLine(
                new LetterId(letter.id()),
                letter.state(),
                sight == null ? null : sight.title(),
                open
                        ? Optional.of(new LetterLine.Words(letter.name(), letter.email(), letter.subject()))
                        : Optional.empty(),
                letter.forgotten(),
                letter.at(),
                letter.due(),
                letter.sentAt(),
                letter.tries(),
                trouble,
                said == null || !tells ? "" : said);
    }

    /** What a letter says that may be read; that it is read is noted. */
    LetterFile.Content content(LetterDocument letter) {
        var person = person(letter);
        if (person != null) {
            audit.looked(person, OBJECT);
        }
        var sight = sights.get(letter.kind());
        if (sight != null) {
            sight.opened(letter.belongsTo());
        }
        boolean byHand = letter.state() == LetterStatus.SHOWN_ONLY && (sight == null || sight.showsSecrets());
        return new LetterFile.Content(
                Language.valueOf(letter.language()),
                byHand ? letter.text() : letter.masked(letter.text()),
                letter.attachments().stream().map(AttachmentDocument::name).toList());
    }

    /** Whether what a letter says still holds, as far as its owner knows. */
    boolean holds(LetterDocument letter) {
        var sight = sights.get(letter.kind());
        return sight == null || sight.holds(letter.belongsTo(), new LetterId(letter.id()));
    }

    static @Nullable PersonId person(LetterDocument letter) {
        var id = letter.person();
        return id == null ? null : new PersonId(id);
    }
}
