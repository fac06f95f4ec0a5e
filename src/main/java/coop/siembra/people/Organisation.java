package coop.siembra.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.kernel.Wording;
import coop.siembra.kernel.Wording.English;
import coop.siembra.kernel.Wording.Gender;
import coop.siembra.kernel.Wording.Spanish;
import coop.siembra.people.events.SettingsChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.stereotype.Service;

/** The settings of the organisation, read on every page: kept in memory and asked for again after a few seconds, so that all nodes agree soon. */
@Service
public class Organisation {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final MongoOperations mongo;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private volatile @Nullable Known known;

    Organisation(MongoOperations mongo, ApplicationEventPublisher publisher, Clock clock) {
        this.mongo = mongo;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** What holds now. */
    public OrganisationSettings settings() {
        return known().settings();
    }

    /** The organisation's words, to fill into texts. */
    public Wording wording() {
        return known().wording();
    }

    /**
     * Stores settings, when nobody has changed them since the version they were made from, and says so at once.
     *
     * @return whether they were stored
     */
    public boolean change(OrganisationSettings settings) {
        var document = SettingsDocument.of(settings, settings.version() + 1);
        var before = mongo.findById(SettingsDocument.ID, SettingsDocument.class);
        boolean stored = before == null ? insert(document) : replace(settings.version(), document);
        known = null;
        if (stored) {
            var old = before == null ? OrganisationSettings.initial() : before.toSettings();
            var parts = settings.partsOtherThanIn(old);
            if (!parts.isEmpty()) {
                publisher.publishEvent(new SettingsChanged(parts));
            }
        }
        return stored;
    }

    private boolean replace(long version, SettingsDocument document) {
        var same = query(where("_id").is(SettingsDocument.ID).and("version").is(version));
        return mongo.replace(same, document).getMatchedCount() == 1;
    }

    private boolean insert(SettingsDocument document) {
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException somebodyElse) {
            return false;
        }
    }

    private Known known() {
        var current = known;
        Instant now = clock.instant();
        if (current == null || current.readAt().plus(FRESH).isBefore(now)) {
            current = read(current, now);
            known = current;
        }
        return current;
    }

    private Known read(@Nullable Known before, Instant now) {
        var document = mongo.findById(SettingsDocument.ID, SettingsDocument.class);
        var settings = document == null ? OrganisationSettings.initial() : document.toSettings();
        if (before != null && before.settings().equals(settings)) {
            return new Known(now, before.settings(), before.wording());
        }
        return new Known(now, settings, new Wording(settings.english(), settings.spanish(), settings.name()));
    }

    private record Known(Instant readAt, OrganisationSettings settings, Wording wording) {}

    /** The one document. */
    @Document("organisation")
    @TypeAlias("organisation")
    record SettingsDocument(
            @MongoId String id,
            long version,
            String name,
            @Nullable String logoFormat,
            @Nullable String logo,
            String accent,
            String memberEn,
            String membersEn,
            String article,
            String memberEs,
            String membersEs,
            String gender,
            int minimumGroup) {
        static final String ID = "organisation";

        static SettingsDocument of(OrganisationSettings settings, long version) {
            var logo = settings.logo();
            return new SettingsDocument(
                    ID,
                    version,
                    settings.name(),
                    logo == null ? null : logo.format().name(),
                    logo == null ? null : logo.base64(),
                    settings.accent().hex(),
                    settings.english().one(),
                    settings.english().many(),
                    settings.english().article(),
                    settings.spanish().one(),
                    settings.spanish().many(),
                    settings.spanish().gender().name(),
                    settings.minimumGroup());
        }

        /** A group that an older release let be smaller than any may be now counts as the smallest there may be. */
        OrganisationSettings toSettings() {
            return new OrganisationSettings(
                    version,
                    name,
                    logo == null || logoFormat == null ? null : new Logo(Logo.Format.valueOf(logoFormat), logo),
                    new AccentColour(accent),
                    new English(memberEn, membersEn, article),
                    new Spanish(memberEs, membersEs, Gender.valueOf(gender)),
                    Math.max(minimumGroup, OrganisationSettings.SMALLEST_GROUP));
        }
    }
}
