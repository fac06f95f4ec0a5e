package coop.siembra.durability;

import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.PersonId;
import coop.siembra.learning.Learners;
import coop.siembra.learning.Learning;
import coop.siembra.learning.course.Activity;
import coop.siembra.learning.course.Course;
import coop.siembra.learning.enrolment.Step;
import coop.siembra.learning.events.LearningEvent;
import coop.siembra.store.OutboxListener;
import java.nio.file.Path;
import org.springframework.core.Ordered;

/**
 * A process in which a learner opens a check and answers a question; it dies, without any shutdown, when the news of that is to be heard
 * by a listener that comes before all others, or after them.
 */
final class HaltingLearner {
    static final int EXIT = 42;

    private HaltingLearner() {}

    static void main(String[] arguments) {
        System.setProperty("siembra.outbox.delay", "3s"); // all is written before any of it is told
        int order = arguments[1].equals("before") ? Ordered.HIGHEST_PRECEDENCE : Ordered.LOWEST_PRECEDENCE;
        // as the last bean there is, so that it comes after listeners of the same order
        var context = Node.start(
                Path.of(arguments[0]),
                bare -> bare.addBeanFactoryPostProcessor(
                        factory -> factory.registerSingleton("halting", new Halting(order))));
        var check = (Activity.Check) context
                .getBean(ContentLibrary.class)
                .current(Course.class, BusyLearners.COURSE.value())
                .orElseThrow()
                .activities()
                .stream()
                .filter(Activity.Check.class::isInstance)
                .findFirst()
                .orElseThrow();
        var learning = context.getBean(Learning.class);
        var item = check.items().getFirst();
        take(learning, check, new Step.Open());
        take(learning, check, new Step.Give(item.id(), Learners.right(item)));
        // the relay wakes a little later, on a thread of its own that ends with the process
        new java.util.Scanner(System.in).hasNext();
    }

    private static void take(Learning learning, Activity.Check check, Step step) {
        learning.take(new PersonId("p0"), BusyLearners.COURSE, check.id(), "tab", step);
    }

    private record Halting(int getOrder) implements OutboxListener<LearningEvent>, Ordered {
        @Override
        public Class<LearningEvent> listensTo() {
            return LearningEvent.class;
        }

        @Override
        public void hear(LearningEvent event) {
            Runtime.getRuntime().halt(EXIT);
        }
    }
}
