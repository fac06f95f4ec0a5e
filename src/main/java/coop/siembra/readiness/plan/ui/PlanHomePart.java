package coop.siembra.readiness.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import coop.siembra.readiness.plan.OwnActions;
import coop.siembra.readiness.plan.OwnActions.Mine;
import coop.siembra.ui.HomePart;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What somebody has taken on in the culture plan, on their home page, and for everybody the way to the plan. */
@Service
class PlanHomePart implements HomePart {
    private static final int SHOWN = 5;

    private final OwnActions own;

    PlanHomePart(OwnActions own) {
        this.own = own;
    }

    @Override
    public Place place() {
        return Place.MIDDLE;
    }

    @Override
    public Optional<Component> show(Voice voice) {
        var open = own.open();
        return open.isEmpty() ? Optional.empty() : Optional.of(new Card(open, voice));
    }

    private static final class Card extends Div {

        Card(List<Mine> open, Voice voice) {
            addClassNames("si-card", "leading-home", "plan-home");
            add(new H2(getTranslation("readiness.plan.home")), Parts.muted(getTranslation("readiness.plan.home-lead")));
            var list = new UnorderedList();
            list.addClassName("plan-home-list");
            open.stream().limit(SHOWN).forEach(mine -> list.add(new ListItem(line(mine, voice))));
            add(list);
            if (open.size() > SHOWN) {
                add(Parts.muted(getTranslation("readiness.plan.home-more", open.size() - SHOWN)));
            }
            add(Parts.link(getTranslation("readiness.plan.home-all"), "plan?mine=yes", Tone.PLAIN));
        }

        private Component line(Mine mine, Voice voice) {
            var task = mine.action().task();
            var link = new Anchor(PlanAddress.one(mine.goal().id()), task.what());
            link.getElement().setAttribute("router-link", true);
            var due = Parts.badge(
                    getTranslation(
                            mine.late() ? "readiness.plan.was-due" : "readiness.plan.due", voice.day(task.due())),
                    mine.late() ? Tone.BAD : Tone.PLAIN);
            return new Div(link, Parts.row(due, Parts.muted(mine.goal().aim().title())));
        }
    }

    /** The way to the plan, for those who have taken on nothing as well. */
    @Service
    static class Way implements HomePart {

        @Override
        public Place place() {
            return Place.LAST;
        }

        @Override
        public Optional<Component> show(Voice voice) {
            return Optional.of(new Link());
        }

        private static final class Link extends Div {

            Link() {
                addClassName("si-row");
                add(Parts.link(getTranslation("readiness.plan.way"), PlanAddress.LIST, Tone.QUIET));
            }
        }
    }
}
