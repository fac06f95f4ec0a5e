package coop.siembra.hiring;

import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Does again what somebody else has overtaken. */
public final class Retrying {
    private static final int TRIES = 5;

    private Retrying() {}

    public static <T> T on(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }
}
