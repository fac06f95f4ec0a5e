package coop.siembra.hiring.ui.judging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import coop.siembra.hiring.Judging;
import coop.siembra.hiring.KitSheet;
import coop.siembra.hiring.RatingDesk;
import coop.siembra.hiring.RatingOutcome;
import coop.siembra.hiring.content.Task;
import coop.siembra.hiring.model.ApplicationId;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.ScorecardStep;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Where somebody rates a written reply or an interview: alone, each rating kept as it is given, handed in once. What others gave appears
 * afterwards, and one's own can then only be amended.
 */
@Route(JudgingAddress.RATINGS + "/:application/:what(reply|interview)")
@PermitAll // whose it is to rate is asked for where the desk is read
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle, ScorecardForm.Saver {
    private final transient Judging judging;
    private final transient Speech.Maker speeches;
    private ApplicationId application = new ApplicationId("none");
    private Rated what = Rated.REPLY;

    DeskView(Judging judging, Speech.Maker speeches) {
        this.judging = judging;
        this.speeches = speeches;
        addClassNames("si-page", "judging-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        application = JudgingAddress.application(event);
        what = event.getRouteParameters()
                .get("what")
                .filter("interview"::equals)
                .map(interview -> Rated.INTERVIEW)
                .orElse(Rated.REPLY);
        show(judging.desk(application, what).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.judging.desk." + Speech.word(what));
    }

    private void show(RatingDesk desk) {
        removeAll();
        var speech = speeches.in(getLocale());
        var head = Parts.head(
                speech.say("hiring.judging.desk-of", getPageTitle(), speech.applicant(desk.number())),
                speech.say(desk.own().submitted() ? "hiring.judging.desk.after" : "hiring.judging.desk.alone"));
        add(
                Parts.row(Parts.link(speech.say("hiring.judging.back"), JudgingAddress.RATINGS, Tone.QUIET)),
                head,
                switch (desk) {
                    case RatingDesk.OfReply reply -> reply(reply, speech);
                    case RatingDesk.OfInterview interview -> interview(interview, speech);
                });
    }

    private Component reply(RatingDesk.OfReply desk, Speech speech) {
        var reply = new Fragment("judging-reading", new ReplyHtml(desk.task(), desk.reply(), speech).html());
        return Parts.box("judging-columns", reply, ratings(desk, fields(desk.task(), speech), speech));
    }

    private Component interview(RatingDesk.OfInterview desk, Speech speech) {
        var kit = new KitHtml(desk.kit(), speech);
        var guide = new Fragment("judging-reading", kit.guide());
        return Parts.box(
                "judging-stack", guide, ratings(desk, fields(desk.kit(), speech), speech, id -> kit.question(id)));
    }

    private Component ratings(RatingDesk desk, List<RatingField.Asked> asked, Speech speech) {
        return ratings(desk, asked, speech, id -> Optional.empty());
    }

    private Component ratings(
            RatingDesk desk, List<RatingField.Asked> asked, Speech speech, ScorecardForm.Sheet sheet) {
        if (!desk.own().submitted()) {
            return new ScorecardForm(asked, desk.own(), sheet, speech, this);
        }
        var stack = Parts.box("judging-stack");
        stack.add(Parts.notice(Tone.GOOD, new Paragraph(speech.say("hiring.judging.handed-in"))));
        stack.add(GivenPart.of(asked, desk, speech));
        stack.add(new AmendForm(asked, desk.own(), speech, this));
        return stack;
    }

    private static List<RatingField.Asked> fields(Task task, Speech speech) {
        return task.dimensions().stream()
                .map(dimension -> new RatingField.Asked(
                        dimension.id(),
                        speech.say(dimension.name()),
                        speech.say(dimension.question()),
                        dimension.anchors()))
                .toList();
    }

    static List<RatingField.Asked> fields(KitSheet kit, Speech speech) {
        var fields = new ArrayList<RatingField.Asked>();
        for (var asked : kit.questions()) {
            var title = speech.say(
                    asked.added() ? "hiring.judging.question-added" : "hiring.judging.question",
                    fields.size() + 1,
                    speech.competency(asked.competency()));
            fields.add(new RatingField.Asked(
                    asked.question().id(),
                    title,
                    speech.say("hiring.judging.rate-answer"),
                    asked.question().anchors()));
        }
        return List.copyOf(fields);
    }

    /** Nothing when it is kept; else what is to be told. */
    @Override
    public Optional<String> save(ScorecardStep step) {
        try {
            return switch (judging.take(application, what, step)) {
                case RatingOutcome.Saved(var desk) -> {
                    if (!(step instanceof ScorecardStep.Rate)) {
                        show(desk);
                    }
                    yield Optional.empty();
                }
                case RatingOutcome.Refused(var reason) ->
                    Optional.of(getTranslation("hiring.judging.refused." + Speech.word(reason)));
                case RatingOutcome.Unfit(var reason) ->
                    Optional.of(getTranslation("hiring.judging.unfit." + Speech.word(reason)));
            };
        } catch (DataAccessException unreachable) {
            LoggerFactory.getLogger(DeskView.class).warn("a rating was not stored", unreachable);
            return Optional.of(getTranslation("ui.save.unreachable"));
        }
    }
}
