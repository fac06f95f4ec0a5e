package coop.siembra.readiness.plan;

import coop.siembra.content.ContentLibrary;
import coop.siembra.kernel.LocalizedText;
import coop.siembra.learning.course.Course;
import coop.siembra.readiness.Rules;
import coop.siembra.readiness.guide.Block;
import coop.siembra.readiness.guide.CloserAction;
import coop.siembra.readiness.guide.Obstacles;
import coop.siembra.readiness.model.plan.Link;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What actions can go with: courses, blocks of workshops, obstacles, and actions that bring far units closer, as the content has them. */
@Service
public class PlanLinks {
    private final ContentLibrary library;
    private final Rules rules;

    PlanLinks(ContentLibrary library, Rules rules) {
        this.library = library;
        this.rules = rules;
    }

    /** All there are with their names: courses first. */
    public Map<Link, LocalizedText> all() {
        var guides = rules.now().guides();
        Map<Link, LocalizedText> all = new LinkedHashMap<>();
        library.all(Course.class).forEach(course -> all.put(of(Link.Kind.COURSE, course.id()), course.title()));
        guides.actions().forEach(action -> all.put(of(Link.Kind.CLOSER, action.id()), action.title()));
        guides.blocks().forEach(block -> all.put(of(Link.Kind.BLOCK, block.id()), block.title()));
        guides.obstacles().map(Obstacles::obstacles).stream()
                .flatMap(Collection::stream)
                .forEach(obstacle -> all.put(of(Link.Kind.OBSTACLE, obstacle.id()), obstacle.name()));
        return all;
    }

    private static Link of(Link.Kind kind, Object id) {
        return new Link(kind, id.toString());
    }

    boolean isKnown(Link link) {
        return name(link).isPresent();
    }

    /** What it is called; empty when the content does not know it any more. */
    public Optional<LocalizedText> name(Link link) {
        var guides = rules.now().guides();
        return switch (link.kind()) {
            case COURSE -> library.current(Course.class, link.id()).map(Course::title);
            case CLOSER -> closer(link.id()).map(CloserAction::title);
            case BLOCK -> guides.block(link.id()).map(Block::title);
            case OBSTACLE ->
                guides.obstacles().map(Obstacles::obstacles).stream()
                        .flatMap(Collection::stream)
                        .filter(obstacle -> obstacle.id().equals(link.id()))
                        .map(Obstacles.Obstacle::name)
                        .findFirst();
        };
    }

    /** An action that brings a far unit closer. */
    public Optional<CloserAction> closer(String id) {
        return rules.now().guides().actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst();
    }

    /**
     * The actions that suit a unit, as the content orders them.
     *
     * @param steps from the people served; 0 when the unit meets them itself, which the content counts as a distance of 1
     */
    public Stream<CloserAction> closer(int steps) {
        return rules.now().guides().actions().stream().filter(action -> action.suits(steps + 1));
    }
}
