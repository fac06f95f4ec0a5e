package coop.siembra.store.outbox;

import coop.siembra.store.OutboxEvent;
import coop.siembra.store.OutboxListener;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All listeners. Each hears the news of a document in order; one that fails keeps nothing from the others. */
@Component
final class Audience {
    private static final Logger log = LoggerFactory.getLogger(Audience.class);

    private final ObjectProvider<OutboxListener<?>> listeners;

    Audience(ObjectProvider<OutboxListener<?>> listeners) {
        this.listeners = listeners;
    }

    /** Tells the news and returns the ids of what all its listeners have heard. */
    Set<UUID> tell(List<OutboxEvent> news) {
        var unheard = new HashSet<UUID>();
        listeners.orderedStream().forEach(listener -> unheard.addAll(unheardBy(listener, news)));
        return news.stream()
                .map(OutboxEvent::id)
                .filter(id -> !unheard.contains(id))
                .collect(Collectors.toSet());
    }

    private static <E extends OutboxEvent> List<UUID> unheardBy(OutboxListener<E> listener, List<OutboxEvent> news) {
        var type = listener.listensTo();
        var ours = news.stream().filter(type::isInstance).map(type::cast).toList();
        if (ours.isEmpty() || (ours.size() > 1 && hear(listener, ours).isEmpty())) {
            return List.of();
        }
        for (var i = 0; i < ours.size(); i++) {
            var failure = hear(listener, List.of(ours.get(i)));
            if (failure.isPresent()) {
                log.warn(
                        "{} did not hear {} and will be told again",
                        listener.getClass().getName(),
                        ours.get(i).getClass().getSimpleName(),
                        failure.get());
                return ours.subList(i, ours.size()).stream()
                        .map(OutboxEvent::id)
                        .toList();
            }
        }
        return List.of();
    }

    private static <E extends OutboxEvent> Optional<RuntimeException> hear(OutboxListener<E> listener, List<E> events) {
        try {
            listener.hearAll(events);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }
}
