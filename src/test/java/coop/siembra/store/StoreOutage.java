package coop.siembra.store;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveEvent;

/** A store that cannot be written to for a while. */
@TestComponent
public class StoreOutage extends AbstractMongoEventListener<Object> {
    private final Set<String> down = ConcurrentHashMap.newKeySet();

    /** Nothing can be saved to a collection from now on. */
    public void of(String collection) {
        down.add(collection);
    }

    /** All can be saved again. */
    public void end() {
        down.clear();
    }

    @Override
    public void onBeforeSave(BeforeSaveEvent<Object> event) {
        if (down.contains(event.getCollectionName())) {
            throw new DataAccessResourceFailureException("the store is not reachable");
        }
    }
}
