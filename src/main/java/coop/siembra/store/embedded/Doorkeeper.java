package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.util.Set;

/**
 * Lets in only connections that name a secret as their application when they shake hands: the port is open to every user of the
 * machine, and the library knows no sign-in.
 */
record Doorkeeper(String secret) {
    private static final AttributeKey<Boolean> ADMITTED = AttributeKey.valueOf("siembra.admitted");
    private static final Set<String> HANDSHAKES = Set.of("hello", "ismaster", "isMaster", "endSessions");

    void check(Channel channel, String command, Document query) {
        if (query.get("client") instanceof Document client
                && client.get("application") instanceof Document application
                && secret.equals(application.get("name"))) {
            channel.attr(ADMITTED).set(true);
        } else if (!HANDSHAKES.contains(command)
                && !Boolean.TRUE.equals(channel.attr(ADMITTED).get())) {
            throw new MongoServerError(13, "Unauthorized", "this store serves the process it runs in");
        }
    }
}
