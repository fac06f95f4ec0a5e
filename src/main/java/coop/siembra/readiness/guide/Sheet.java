package coop.siembra.readiness.guide;

import coop.siembra.kernel.CompetencyId;
import coop.siembra.kernel.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What somebody standing by can see of a competency.
 *
 * @param situations to choose from
 * @param watch how to watch fairly
 * @param tell how to tell the person
 */
public record Sheet(CompetencyId competency, List<Situation> situations, LocalizedText watch, LocalizedText tell) {

    public Sheet {
        situations = List.copyOf(situations);
    }

    /** Where something happens. */
    public enum Setting {
        COUNTER,
        PHONE,
        WRITING,
        COLLEAGUE,
        MEETING,
        DESK
    }

    /**
     * Something that happens at work; one observation is one of it.
     *
     * @param id of no other situation of any sheet
     * @param when which moment to stand by, and how long
     */
    public record Situation(
            String id, Setting setting, LocalizedText title, LocalizedText when, List<Behaviour> behaviours) {

        public Situation {
            behaviours = List.copyOf(behaviours);
        }
    }

    /**
     * What can be seen or heard.
     *
     * @param id of no other behaviour of the sheet
     */
    public record Behaviour(String id, LocalizedText text) {}

    public Optional<Situation> situation(String id) {
        return situations.stream()
                .filter(situation -> situation.id().equals(id))
                .findFirst();
    }
}
