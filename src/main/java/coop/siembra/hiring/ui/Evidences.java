package coop.siembra.hiring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import coop.siembra.assessment.ui.report.JudgedReport;
import coop.siembra.content.ContentVersion;
import coop.siembra.hiring.ApplicantFile;
import coop.siembra.hiring.ApplicantScores;
import coop.siembra.hiring.Judging;
import coop.siembra.hiring.content.HiringContent;
import coop.siembra.hiring.content.Notice;
import coop.siembra.hiring.content.Task;
import coop.siembra.hiring.model.Reply;
import coop.siembra.hiring.model.Sight;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Fragment;
import coop.siembra.ui.Markup;
import coop.siembra.ui.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an applicant showed, as far as the viewer may see: scores, the written reply, and what people gave. */
@org.springframework.stereotype.Component
class Evidences {
    private final ApplicantScores scores;
    private final Judging judging;
    private final HiringContent content;

    Evidences(ApplicantScores scores, Judging judging, HiringContent content) {
        this.scores = scores;
        this.judging = judging;
        this.content = content;
    }

    /** In the order in which they should be read: words before figures. */
    List<Component> of(ApplicantFile file, Phrases phrases) {
        var parts = new ArrayList<Component>();
        if (file.sees(Sight.ANSWERS)) {
            parts.add(reply(file, phrases));
        }
        if (file.sees(Sight.OWN_RATINGS) || file.sees(Sight.OTHERS_RATINGS)) {
            parts.add(Parts.section(
                    phrases.say("hiring.ratings.title"),
                    new RatingsHtml(judging.ratings(file.id()), content, phrases).draw()));
        }
        if (file.sees(Sight.SCORES)) {
            parts.add(scores(file, phrases));
        }
        return parts;
    }

    /** What could be asked for to make taking part easier. */
    List<Notice.Option> wishes(ApplicantFile file) {
        return content.notices(
                        new ContentVersion(file.opening().setup().pinned().notices()))
                .or(content::notices)
                .flatMap(all -> all.notice(Notice.ACCOMMODATION))
                .map(Notice::options)
                .orElse(List.of());
    }

    /** What those read who decide. */
    Optional<Notice> deciding(ApplicantFile file) {
        return content.notices(
                        new ContentVersion(file.opening().setup().pinned().notices()))
                .or(content::notices)
                .flatMap(all -> all.notice("deciding"));
    }

    private Section scores(ApplicantFile file, Phrases phrases) {
        var section = Parts.section(phrases.say("hiring.scores.title"), Parts.muted(phrases.say("hiring.scores.lead")));
        var found = scores.of(file.id()).orElse(List.of());
        if (found.isEmpty()) {
            section.add(new Paragraph(phrases.say("hiring.scores.none")));
        }
        found.forEach(scored -> section.add(new JudgedReport(
                scored.closed().instrument(),
                scored.report(),
                scored.notes(),
                phrases.translations(),
                phrases.voice(),
                phrases.zone())));
        return section;
    }

    private Section reply(ApplicantFile file, Phrases phrases) {
        var section = Parts.section(phrases.say("hiring.reply.title"));
        if (file.reply().isEmpty()) {
            var key = file.opening().setup().battery().task() == null ? "hiring.reply.no-task" : "hiring.reply.none";
            section.add(new Paragraph(phrases.say(key)));
            return section;
        }
        var reply = file.reply().get();
        var html = new Markup();
        task(reply).ifPresent(task -> task(html, task, phrases));
        html.tag("<blockquote class='hiring-words'>").text(reply.text()).tag("</blockquote>");
        section.add(new Fragment(html.toString()));
        return section;
    }

    private Optional<Task> task(Reply reply) {
        return content.tasks(new ContentVersion(reply.version()))
                .or(content::tasks)
                .flatMap(all -> all.task(reply.task()));
    }

    private static void task(Markup html, Task task, Phrases phrases) {
        html.tag("<details class='hiring-more'><summary>")
                .text(phrases.say("hiring.reply.task", phrases.of(task.title())))
                .tag("</summary><p>")
                .text(phrases.of(task.scenario()))
                .tag("</p><blockquote class='hiring-words'>")
                .text(phrases.of(task.message().text()))
                .tag("</blockquote><p>")
                .text(phrases.of(task.ask()))
                .tag("</p></details>");
    }
}
