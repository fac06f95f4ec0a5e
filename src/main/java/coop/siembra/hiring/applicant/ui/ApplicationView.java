package coop.siembra.hiring.applicant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.siembra.assessment.Desk;
import coop.siembra.assessment.SittingOutcome;
import coop.siembra.assessment.sitting.Refusal;
import coop.siembra.assessment.sitting.SittingStep;
import coop.siembra.assessment.ui.Seat;
import coop.siembra.assessment.ui.SittingPlayer;
import coop.siembra.hiring.applicant.ApplicantProof.Proof;
import coop.siembra.hiring.applicant.ApplicantRooms;
import coop.siembra.hiring.applicant.Duty;
import coop.siembra.hiring.applicant.Own;
import coop.siembra.hiring.applicant.Own.Situation;
import coop.siembra.hiring.content.Notice;
import coop.siembra.kernel.Ids;
import coop.siembra.kernel.InstrumentId;
import coop.siembra.kernel.Language;
import coop.siembra.people.Organisation;
import coop.siembra.ui.GuestFrame;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import coop.siembra.ui.Voice;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an applicant's link leads. Whoever holds the link is the applicant; a link that does not work says kindly that it does not, and
 * nothing else, whatever the reason.
 */
@Route(value = "application/:token/:part?/:what?", autoLayout = false)
@AnonymousAllowed
class ApplicationView extends Composite<GuestFrame> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ApplicantRooms rooms;
    private final transient Organisation organisation;
    private final transient Clock clock;
    private String token = "";
    private String part = "";
    private String what = "";
    private boolean entered;
    private transient @Nullable Proof proof;

    ApplicationView(ApplicantRooms rooms, Organisation organisation, Clock clock) {
        this.rooms = rooms;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    protected GuestFrame initContent() {
        return new GuestFrame("applicant-main", this::speak);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        token = parameters.get("token").orElse("");
        part = parameters.get("part").orElse("");
        what = parameters.get("what").orElse("");
        rooms.desk().enter(token).ifPresent(own -> turnTo(event.getUI(), own.language()));
        show();
        if (entered) {
            getContent().focusHeading();
        }
        entered = true;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.applicant.page");
    }

    private void speak(Language language) {
        getUI().ifPresent(ui -> turnTo(ui, language));
        rooms.desk().speak(token, language);
        show();
    }

    private void turnTo(UI ui, Language language) {
        ui.setLocale(language.locale());
        ui.getPage().setTitle(getPageTitle());
        ui.getPage().executeJs("document.documentElement.lang = $0", language.code());
    }

    /** Shows another page, as if its link had been followed. */
    private void go(String page) {
        if (page.equals(part) || page.isEmpty() && part.isEmpty()) {
            show();
            getContent().focusHeading();
        } else {
            getUI().ifPresent(ui -> ui.navigate(Room.PATH + token + (page.isEmpty() ? "" : "/" + page)));
        }
    }

    private void show() {
        put(rooms.desk().enter(token).map(this::page).orElseGet(this::shut));
    }

    private void put(Component page) {
        var settings = organisation.settings();
        getContent().show(settings.name(), settings.version(), page);
    }

    private Component page(Own own) {
        var room = new Room(rooms, token, own, new Voice(getLocale(), organisation.wording()), this::go);
        Optional<Component> page = switch (part) {
            case "information" -> own.notice("information").map(notice -> information(room, notice));
            case "consent" -> own.notice(Notice.CONSENT).map(notice -> new ConsentPage(room, notice));
            case "help" -> own.notice(Notice.ACCOMMODATION).map(notice -> new HelpPage(room, notice));
            case "sit" -> sit(room);
            case "reply" ->
                rooms.reply()
                        .sheet(token)
                        .filter(sheet -> sheet.handedIn()
                                || mayDo(own, Duty.Kind.REPLY, sheet.task().id()))
                        .map(sheet -> new ReplyPage(room, sheet));
            case "groups" -> Optional.of(new GroupsPage(room));
            case "data" ->
                own.notice("your-data").map(notice -> new DataPage(room, notice, this::end, proof, this::proven));
            case "feedback" ->
                own.notice("feedback")
                        .flatMap(notice ->
                                rooms.feedback().of(token).map(feedback -> new FeedbackPage(room, notice, feedback)));
            default -> Optional.empty();
        };
        return page.orElseGet(() -> first(room));
    }

    private void proven(Proof given) {
        proof = given;
        show();
        getContent().focusHeading();
    }

    private static Component first(Room room) {
        return room.own().situation() == Situation.TO_CONSENT
                ? room.own()
                        .notice("information")
                        .map(notice -> information(room, notice))
                        .orElseGet(() -> new HubPage(room))
                : new HubPage(room);
    }

    private static Component information(Room room, Notice notice) {
        var page = Parts.box("applicant-part", room.head(notice), room.sections(notice));
        page.add(
                room.own().situation() == Situation.TO_CONSENT
                        ? Parts.row(
                                room.link(room.say("information.go-on"), "consent", Tone.PRIMARY),
                                room.link(room.say("information.help"), "help", Tone.PLAIN),
                                room.link(room.say("information.data"), "data", Tone.QUIET))
                        : Parts.row(room.back()));
        return page;
    }

    private Optional<Component> sit(Room room) {
        if (!Ids.isValid(what)) {
            return Optional.empty();
        }
        var instrument = new InstrumentId(what);
        rooms.sittings().open(token, instrument);
        return rooms.sittings()
                .find(token, instrument)
                .filter(desk -> desk.sitting().closed() || mayDo(room.own(), Duty.Kind.INSTRUMENT, what))
                .map(desk -> new SittingPlayer(new Place(instrument), desk, room.voice(), clock));
    }

    private static boolean mayDo(Own own, Duty.Kind kind, String id) {
        return own.duty(kind, id).filter(own::mayDo).isPresent();
    }

    private void end(Component words) {
        put(words);
        getContent().focusHeading();
    }

    private Component shut() {
        var language = Language.of(getLocale());
        var voice = new Voice(getLocale(), organisation.wording());
        var page = Parts.box("si-card applicant-part");
        rooms.desk()
                .shut()
                .ifPresentOrElse(
                        notice -> {
                            page.add(new H1(voice.say(notice.title())));
                            notice.intro().ifPresent(intro -> page.add(new Paragraph(intro.in(language))));
                            notice.sections()
                                    .forEach(section -> page.add(
                                            Room.section(voice.say(section.title()), voice.say(section.text()))));
                        },
                        () -> page.add(new H1(getTranslation("hiring.applicant.shut")), new Div()));
        return page;
    }

    /** Where the applicant sits one instrument. */
    private final class Place implements Seat {
        private final InstrumentId instrument;

        Place(InstrumentId instrument) {
            this.instrument = instrument;
        }

        @Override
        public Optional<Desk> desk() {
            return rooms.sittings().find(token, instrument);
        }

        @Override
        public SittingOutcome take(String tab, SittingStep step) {
            var outcome = rooms.sittings().take(token, instrument, tab, step);
            if (outcome instanceof SittingOutcome.Refused(var reason) && reason == Refusal.UNKNOWN) {
                go(""); // something has changed meanwhile, and where the link leads says what
            }
            return outcome;
        }

        @Override
        public boolean informsOnly() {
            return rooms.desk()
                    .enter(token)
                    .flatMap(own -> own.duty(Duty.Kind.INSTRUMENT, instrument.value()))
                    .filter(Duty::informs)
                    .isPresent();
        }

        @Override
        public Component onwards(Desk desk) {
            return Parts.row(Parts.link(getTranslation("hiring.applicant.go-on"), Room.PATH + token, Tone.PRIMARY));
        }
    }
}
