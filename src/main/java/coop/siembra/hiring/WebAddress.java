package coop.siembra.hiring;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import coop.siembra.access.CurrentUser;
import coop.siembra.access.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Under which address people from outside come here, for links in letters. It is what is set up, else where a recruiter last worked: never
 * what the request of somebody unknown says, who could lead others astray with it.
 */
@Component
class WebAddress {
    private static final String PATH = "/application/";
    private static final String WELCOME = "/welcome?token=";

    private final MongoOperations mongo;
    private final CurrentUser user;
    private final String setUp;

    WebAddress(MongoOperations mongo, CurrentUser user, @Value("${siembra.address:}") String setUp) {
        this.mongo = mongo;
        this.user = user;
        this.setUp = setUp.strip().replaceAll("/+$", "");
    }

    /** The link of a token; empty when no address is known yet. */
    Optional<String> link(String token) {
        return base().map(base -> base + PATH + token);
    }

    /** The link by which a new employee chooses a password; empty when no address is known yet. */
    Optional<String> welcome(String secret) {
        return base().map(base -> base + WELCOME + secret);
    }

    /** Remembers where the signed-in person works, when they are a recruiter. */
    void learn() {
        if (setUp.isEmpty() && user.has(Role.RECRUITER)) {
            here().ifPresent(here -> {
                if (!here.equals(remembered())) {
                    mongo.upsert(
                            query(where("_id").is(AddressDocument.ID)),
                            Update.update("base", here),
                            AddressDocument.class);
                }
            });
        }
    }

    private Optional<String> base() {
        if (!setUp.isEmpty()) {
            return Optional.of(setUp);
        }
        learn();
        return Optional.ofNullable(remembered());
    }

    private @Nullable String remembered() {
        var stored = mongo.findById(AddressDocument.ID, AddressDocument.class);
        return stored == null ? null : stored.base();
    }

    private static Optional<String> here() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(ServletUriComponentsBuilder.fromContextPath(attributes.getRequest())
                        .build()
                        .toUriString())
                : Optional.empty();
    }

    /** Where a recruiter last worked. */
    @Document("hiring_settings")
    @TypeAlias("hiring-address")
    record AddressDocument(@Id String id, String base) {
        static final String ID = "address";
    }
}
