package coop.siembra.coach;

import java.util.List;

/**
 * How much of something is in a reply.
 *
 * @param level 0 none, 1 weak, 2 strong
 * @param confidence how likely the level is to be the one an author of examples would give, 0 to 1
 * @param spans where it rests, in the order of the text; none for level 0, for clarity and for fit
 */
public record Finding(int level, double confidence, List<Span> spans) {

    public Finding {
        spans = List.copyOf(spans);
    }
}
