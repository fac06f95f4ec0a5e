package coop.siembra.readiness.next;

import coop.siembra.kernel.UnitId;
import java.util.Set;

/** What has been done in a team lately and need not be advised again, as a bean: keys as {@code Advice.key} makes them. */
@FunctionalInterface
public interface DoneLately {

    /** @param unit whose leave has been asked already */
    Set<String> of(UnitId unit);
}
