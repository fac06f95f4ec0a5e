package coop.siembra.hiring.ui;

import com.vaadin.flow.component.html.Div;
import coop.siembra.content.ContentVersion;
import coop.siembra.hiring.OpeningFile;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.HiringPart;
import coop.siembra.hiring.model.OpeningStep;
import coop.siembra.hiring.model.judging.InterviewQuestion;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import coop.siembra.ui.Parts.Tone;
import java.util.List;
import java.util.function.Consumer;

/** Opens a draft to applicants, once the questions have been read that everybody will get. */
class PublishPart extends Div {

    PublishPart(
            OpeningFile file,
            List<InterviewQuestion> core,
            HiringContent content,
            Phrases phrases,
            Consumer<OpeningStep> step) {
        var id = file.opening().id();
        var ids = core.stream().map(InterviewQuestion::id).toList();
        add(Parts.section(
                phrases.say("hiring.publish.title"),
                Parts.muted(phrases.say("hiring.publish.lead")),
                new CorePart(file, ids, content, phrases),
                Parts.row(
                        Sure.of(
                                phrases.say("hiring.publish.do"),
                                Tone.PRIMARY,
                                phrases.say("hiring.publish.sure"),
                                phrases.say("hiring.publish.really"),
                                () -> step.accept(new OpeningStep.Publish(ids))),
                        Parts.link(phrases.say("hiring.publish.edit"), OpeningFormView.path(id), Tone.PLAIN))));
    }

    /** The questions everybody gets in the interview, in the words of the opening's content. */
    static class CorePart extends Fragment {
        CorePart(OpeningFile file, List<String> ids, HiringContent content, Phrases phrases) {
            super("hiring-core", html(file, ids, content, phrases));
        }

        private static String html(OpeningFile file, List<String> ids, HiringContent content, Phrases phrases) {
            var interviews = content.interviews(
                            new ContentVersion(file.setup().pinned().interviews()))
                    .or(content::interviews);
            var html = new Markup();
            html.tag("<h3>").text(phrases.say("hiring.core.title", ids.size())).tag("</h3><ol>");
            for (var id : ids) {
                html.tag("<li>");
                interviews.ifPresent(all -> question(html, all, id, phrases));
                html.tag("</li>");
            }
            return html.tag("</ol>").toString();
        }

        private static void question(Markup html, HiringPart.Interviews interviews, String id, Phrases phrases) {
            interviews.banks().stream()
                    .flatMap(bank -> bank.questions().stream()
                            .filter(question -> question.id().equals(id))
                            .map(question -> phrases.say(
                                    "hiring.core.about", phrases.competency(bank.competency()), question.minutes())))
                    .findFirst()
                    .ifPresent(about -> html.tag("<small>").text(about).tag("</small>"));
            interviews.question(id).ifPresent(question -> html.text(phrases.of(question.ask())));
        }
    }
}
