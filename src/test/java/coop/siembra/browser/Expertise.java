package coop.siembra.browser;

import static coop.siembra.assessment.Respondents.MOMENTS;
import static coop.siembra.assessment.Respondents.SOIL;

import coop.siembra.assessment.Respondents;
import coop.siembra.assessment.Respondents.How;
import coop.siembra.assessment.panel.ExpertRatings;
import coop.siembra.assessment.panel.PanelId;
import coop.siembra.assessment.panel.Panellists;
import coop.siembra.kernel.PersonId;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Panels in every state there is something to see of, and people who have answered instruments. */
@TestComponent
class Expertise {
    private static final int CROWD = 120;

    private final Panellists panellists;
    private final coop.siembra.assessment.panel.Panels panels;
    private final ExpertRatings ratings;
    private final Respondents respondents;
    private boolean answered;

    Expertise(
            Panellists panellists,
            coop.siembra.assessment.panel.Panels panels,
            ExpertRatings ratings,
            Respondents respondents) {
        this.panellists = panellists;
        this.panels = panels;
        this.ratings = ratings;
        this.respondents = respondents;
    }

    /**
     * @param open with somebody in every state
     * @param closed with what the experts agree on
     * @param fresh secret of somebody who has not begun
     * @param begun secret of somebody who has
     * @param finished secret of somebody who has rated everything
     * @param used secret of somebody who has handed in
     */
    record Panels(PanelId open, PanelId closed, String fresh, String begun, String finished, String used) {}

    Panels panels(PersonId trainer) {
        crowd();
        return as(trainer, () -> {
            var closed = panellists.opened(MOMENTS, "a");
            panellists.submitted(closed, 5);
            panels.close(closed);
            var open = panellists.opened(MOMENTS, "a", "b");
            panellists.submitted(open, 3);
            var fresh = panellists.invited(open, "Elena Rojas Villanueva");
            var begun = invited(open, "Bruno Paz");
            var finished = invited(open, "Nora Quiroga");
            panellists.rateAll(finished, 7);
            var used = invited(open, "Iván Salas");
            panellists.rateAll(used, 8);
            ratings.submit(used);
            return new Panels(open, closed, fresh, begun, finished, used);
        });
    }

    private String invited(PanelId panel, String name) {
        var secret = panellists.invited(panel, name);
        panellists.introduce(secret, name);
        return secret;
    }

    /** Once for all tests: they look at the same server. */
    private synchronized void crowd() {
        if (!answered) {
            answered = true;
            respondents.crowd(CROWD, SOIL, How.USUAL);
            respondents.crowd(CROWD, MOMENTS, How.USUAL);
        }
    }

    /** Somebody signed in for the time of one call, with the role that leads panels. */
    static <T> T as(PersonId trainer, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(trainer.value(), "", "ROLE_TRAINING"));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
