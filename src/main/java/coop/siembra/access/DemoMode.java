package coop.siembra.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this is the demo cooperative, whose passwords are known to all: never with a MongoDB of somebody's own. */
@Component
public class DemoMode {
    /** The password of every demo account. */
    public static final String PASSWORD = "siembra-demo";

    private final boolean on;

    DemoMode(@Value("${siembra.demo:false}") boolean wanted, @Value("${siembra.mongodb.uri:}") String ownMongo) {
        this.on = wanted && ownMongo.isBlank();
    }

    public boolean isOn() {
        return on;
    }
}
