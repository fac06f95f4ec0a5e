package coop.siembra.notices;

import coop.siembra.kernel.Ids;
import java.util.UUID;

/** Identifies a letter. */
public record LetterId(String value) {

    /** @throws IllegalArgumentException when the value is no id: see {@link Ids#requireValid} */
    public LetterId {
        Ids.requireValid(value);
    }

    public static LetterId random() {
        return new LetterId(UUID.randomUUID().toString());
    }

    /** The letter that comes of a piece of news; hearing it twice makes one letter. */
    public static LetterId of(UUID news) {
        return new LetterId(news.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
