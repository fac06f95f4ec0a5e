package coop.siembra.notices;

import coop.siembra.access.PersonalData;
import coop.siembra.kernel.PersonId;
import coop.siembra.notices.store.LetterDocument;
import coop.siembra.notices.store.LetterStore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters to a person who works here. */
@Component
class LetterData implements PersonalData {
    private final LetterStore store;

    LetterData(LetterStore store) {
        this.store = store;
    }

    @Override
    public String key() {
        return "letters";
    }

    @Override
    public String title() {
        return "notices.export.title";
    }

    @Override
    public Object about(PersonId person) {
        return store.to(person).stream().map(Written::of).toList();
    }

    private record Written(
            Instant writtenAt,
            LetterStatus status,
            @Nullable Instant sentAt,
            String email,
            String subject,
            String text) {

        static Written of(LetterDocument letter) {
            return new Written(
                    letter.at(),
                    letter.state(),
                    letter.sentAt(),
                    letter.email(),
                    letter.subject(),
                    letter.masked(letter.text()));
        }
    }
}
