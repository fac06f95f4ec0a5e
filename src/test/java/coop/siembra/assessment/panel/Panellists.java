package coop.siembra.assessment.panel;

import coop.siembra.assessment.panel.Entry.Desk;
import coop.siembra.assessment.panel.Expert.Credentials;
import coop.siembra.assessment.scoring.Key;
import coop.siembra.kernel.InstrumentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.boot.test.context.TestComponent;

/** Experts who have rated, near the authors' key or far from it; the training lead must be signed in to ask them. */
@TestComponent
public class Panellists {
    private final Panels panels;
    private final Experts experts;
    private final ExpertRatings ratings;

    public Panellists(Panels panels, Experts experts, ExpertRatings ratings) {
        this.panels = panels;
        this.experts = experts;
        this.ratings = ratings;
    }

    public PanelId opened(InstrumentId instrument, String... forms) {
        return ((PanelOutcome.Done) panels.open(instrument, List.of(forms)))
                .panel()
                .id();
    }

    /** The secret of somebody's link. */
    public String invited(PanelId panel, String name) {
        var email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@experts.example";
        return ((PanelOutcome.Invited) experts.invite(panel, name, email, 30)).secret();
    }

    public Desk desk(String secret) {
        return (Desk) ratings.enter(secret);
    }

    public void introduce(String secret, String name) {
        ratings.introduce(secret, Credentials.of(name, "Trainer in service", 12).orElseThrow());
    }

    /** Rates everything. */
    public void rateAll(String secret, long seed) {
        var random = new Random(seed);
        var desk = desk(secret);
        var key = Key.of(desk.instrument()).values();
        for (var question : desk.questions()) {
            Map<String, Integer> values = new HashMap<>();
            question.options().keySet().forEach(option -> {
                double authors = key.get(question.id()).get(option);
                double point = question.anchors().isEmpty() ? 1 + authors / 25 : authors;
                long near = Math.round(point + random.nextGaussian() * 0.7);
                values.put(option, (int) Math.clamp(near, 1L, question.points()));
            });
            ratings.rate(secret, question.id(), values);
        }
    }

    /** As many experts who have handed in. */
    public void submitted(PanelId panel, int count) {
        for (int i = 1; i <= count; i++) {
            var secret = invited(panel, "Expert Number" + i);
            introduce(secret, "Expert Number" + i);
            rateAll(secret, i);
            ratings.submit(secret);
        }
    }
}
