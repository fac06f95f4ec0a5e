package coop.siembra.learning.course;

import java.util.Arrays;

/** Where a written reply goes. */
public enum ReplyChannel {
    CHAT("chat"),
    MAIL("e-mail"),
    /** An answer everybody can read. */
    REVIEW("review"),
    /** Between colleagues. */
    NOTE("note");

    private final String key;

    ReplyChannel(String key) {
        this.key = key;
    }

    /** As in content files. */
    public String key() {
        return key;
    }

    /** @throws IllegalArgumentException when no channel is called so: the schema allows no other */
    static ReplyChannel of(String key) {
        return Arrays.stream(values())
                .filter(channel -> channel.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }
}
