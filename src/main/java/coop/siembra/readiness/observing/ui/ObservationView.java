package coop.siembra.readiness.observing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.kernel.Ids;
import coop.siembra.people.Organisation;
import coop.siembra.people.People;
import coop.siembra.people.Person;
import coop.siembra.readiness.guide.Sheet.Situation;
import coop.siembra.readiness.observing.Observation;
import coop.siembra.readiness.observing.Observation.State;
import coop.siembra.readiness.observing.Observations;
import coop.siembra.readiness.observing.Observations.Filed;
import coop.siembra.readiness.observing.OwnObservations;
import coop.siembra.readiness.observing.OwnObservations.Mine;
import coop.siembra.readiness.record.Moments;
import coop.siembra.readiness.record.RecordPart;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Voice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** One observation: for who announced it to be filled in, for the person to read and to answer, for others who lead them to read. */
@Route("observation/:observation")
@PermitAll // whose it is, is asked below
class ObservationView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Observations observations;
    private final transient OwnObservations own;
    private final transient People people;
    private final transient Organisation organisation;
    private final transient Clock clock;

    ObservationView(
            Observations observations, OwnObservations own, People people, Organisation organisation, Clock clock) {
        this.observations = observations;
        this.own = own;
        this.people = people;
        this.organisation = organisation;
        this.clock = clock;
        addClassNames("si-page", "leading-observation");
    }

    static String path(String observation) {
        return "observation/" + observation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("observation")
                .filter(Ids::isValid)
                .orElseThrow(NotFoundException::new);
        show(id);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readiness.observing.one");
    }

    private void show(String id) {
        removeAll();
        var voice = new Voice(getLocale(), organisation.wording());
        var words = new ObservingWords(new Moments(voice, clock.getZone()), this::getTranslation);
        var mine = own.open(id);
        if (mine.isPresent()) {
            show(mine.get(), words, voice);
        } else {
            show(observations.find(id).orElseThrow(NotFoundException::new), words, voice);
        }
    }

    private void show(Mine mine, ObservingWords words, Voice voice) {
        var observation = mine.observation();
        add(Parts.back(RecordPart.PAGE, getTranslation("readiness.record.title")));
        var title = mine.situation().map(found -> voice.say(found.title())).orElse("–");
        add(Parts.head(title, getTranslation("readiness.observing.by", mine.by(), announced(words, observation))));
        add(Parts.row(words.state(observation, mine.open())));
        words.said("readiness.observing.their-word", observation.word()).ifPresent(this::add);
        if (observation.state() == State.NOTED) {
            mine.situation().ifPresent(found -> {
                var card =
                        Parts.card(new H2(getTranslation("readiness.observing.seen")), words.sheet(observation, found));
                card.addClassName("si-section");
                words.said("readiness.observing.their-note", observation.note()).ifPresent(card::add);
                card.add(words.counts(observation));
                add(card);
            });
            add(new ReplyForm(own, observation));
        } else {
            mine.situation().ifPresent(found -> add(asked(found, voice)));
        }
    }

    private void show(Filed filed, ObservingWords words, Voice voice) {
        var observation = filed.observation();
        var name = people.find(observation.person()).map(Person::name).orElse("–");
        add(Parts.back("team/" + observation.person(), name));
        var title = filed.situation().map(found -> voice.say(found.title())).orElse("–");
        var by = people.find(observation.observer()).map(Person::name).orElse("–");
        boolean open = observation.open(clock.instant());
        add(
                Parts.head(title, getTranslation("readiness.observing.by", by, announced(words, observation))),
                Parts.row(words.state(observation, open)));
        words.said("readiness.observing.announced-with", observation.word()).ifPresent(this::add);
        if (observation.state() == State.NOTED) {
            noted(filed, words, name);
        } else if (filed.mine() && open) {
            add(new FillInForm(observations, filed, name, voice, words, () -> show(observation.id())));
        } else {
            filed.situation().ifPresent(found -> add(asked(found, voice)));
        }
    }

    private void noted(Filed filed, ObservingWords words, String name) {
        var observation = filed.observation();
        filed.situation().ifPresent(found -> {
            var card = Parts.card(new H2(getTranslation("readiness.observing.seen")), words.sheet(observation, found));
            card.addClassName("si-section");
            words.said("readiness.observing.note-read", observation.note()).ifPresent(card::add);
            card.add(words.counts(observation));
            add(card);
        });
        var reply = Parts.card(new H2(getTranslation("readiness.observing.reply-of", name)));
        reply.add(
                observation.reply().isEmpty()
                        ? Parts.muted(getTranslation("readiness.observing.no-reply"))
                        : new Paragraph(observation.reply()));
        add(reply);
    }

    private Component asked(Situation situation, Voice voice) {
        var list = new UnorderedList();
        situation.behaviours().forEach(behaviour -> list.add(new ListItem(voice.say(behaviour.text()))));
        return Parts.card(
                new H2(getTranslation("readiness.observing.what")), Parts.muted(voice.say(situation.when())), list);
    }

    private static String announced(ObservingWords words, Observation observation) {
        return words.moments().moment(observation.announcedAt());
    }
}
