package coop.siembra.store;

import com.mongodb.MongoSocketException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** A store that cannot be written to for a while: every way of writing to a collection fails as if the connection broke. */
@TestComponent
public class StoreOutage implements BeanPostProcessor {
    private static final Pattern WRITES = Pattern.compile("(insert|replace|update|delete|bulkWrite|findOneAnd).*");

    private final Set<String> down = ConcurrentHashMap.newKeySet();

    /** Ends what a test has begun: others share the store. */
    static class Over extends AbstractTestExecutionListener {

        @Override
        public void afterTestMethod(TestContext test) {
            if (test.hasApplicationContext()) {
                test.getApplicationContext().getBeanProvider(StoreOutage.class).ifAvailable(StoreOutage::end);
            }
        }
    }

    /** Nothing can be saved to a collection from now on. */
    public void of(String collection) {
        down.add(collection);
    }

    /** All can be saved again. */
    public void end() {
        down.clear();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof MongoDatabaseFactory factory ? watched(MongoDatabaseFactory.class, factory) : bean;
    }

    private <T> T watched(Class<T> type, T real) {
        InvocationHandler handler = (proxy, method, arguments) -> call(real, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        if (real instanceof MongoCollection<?> collection
                && WRITES.matcher(method.getName()).matches()
                && down.contains(collection.getNamespace().getCollectionName())) {
            throw new MongoSocketException("the store is not reachable", new ServerAddress());
        }
        try {
            return watchedToo(method.invoke(real, arguments));
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private @Nullable Object watchedToo(@Nullable Object found) {
        return switch (found) {
            case MongoDatabase database -> watched(MongoDatabase.class, database);
            case MongoCollection<?> collection -> watched(MongoCollection.class, collection);
            case MongoDatabaseFactory factory -> watched(MongoDatabaseFactory.class, factory);
            case null, default -> found;
        };
    }
}
