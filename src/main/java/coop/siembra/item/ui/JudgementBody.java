package coop.siembra.item.ui;

import com.vaadin.flow.dom.Element;
import coop.siembra.item.Item;
import coop.siembra.item.Item.Rated;
import coop.siembra.item.Response;
import coop.siembra.item.Score;
import coop.siembra.item.Score.Mark;
import coop.siembra.item.ui.Poles.Pole;
import java.util.Locale;
import java.util.Optional;

/** Responses to a situation, of which the most effective and the least effective are chosen. */
final class JudgementBody implements GradedBody {
    private final Item.Judgement item;
    private final ItemTexts texts;
    private final Poles poles;

    JudgementBody(Item.Judgement item, ItemTexts texts, Runnable changed) {
        this.item = item;
        this.texts = texts;
        var best = new Pole("best", texts.say("judgement.best"));
        var worst = new Pole("worst", texts.say("judgement.worst"));
        this.poles = new Poles(item.id(), best, worst, changed);
        item.options().forEach(option -> poles.add(option.id(), texts.of(option.text())));
    }

    @Override
    public Element element() {
        return poles.element();
    }

    @Override
    public Optional<Response> response() {
        return poles.first().isEmpty() && poles.second().isEmpty()
                ? Optional.empty()
                : Optional.of(new Response.Judge(poles.first(), poles.second()));
    }

    @Override
    public void show(Response response) {
        if (!(response instanceof Response.Judge(var best, var worst))) {
            throw new IllegalArgumentException("not a judgement");
        }
        poles.show(best, worst);
    }

    @Override
    public void lock(boolean locked) {
        poles.lock(locked);
    }

    @Override
    public void mark(Score score) {
        String best = item.best().id();
        String worst = item.worst().id();
        for (Rated option : item.options()) {
            Mark mark = score.marks().getOrDefault(option.id(), Mark.LEFT);
            String truth = option.id().equals(best)
                    ? texts.say("judgement.is-best")
                    : option.id().equals(worst) ? texts.say("judgement.is-worst") : texts.say("judgement.is-between");
            String verdict =
                    mark == Mark.LEFT ? "" : texts.say("mark." + mark.name().toLowerCase(Locale.ROOT)) + ": ";
            poles.append(option.id(), ItemHtml.feedback(mark, verdict + truth, texts.of(option.why())));
        }
    }
}
