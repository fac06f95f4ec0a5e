package coop.siembra.hiring.ui.watch;

import coop.siembra.hiring.model.Retention.Fate;
import coop.siembra.hiring.model.Retention.Part;
import coop.siembra.hiring.ui.judging.Speech;
import coop.siembra.ui.Markup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What becomes of an applicant's data: parts with the same fate in one sentence. */
record PlanHtml(Map<Part, Fate> plan, Speech speech) {

    String html() {
        Map<Fate, List<Part>> fates = new LinkedHashMap<>();
        plan.forEach((part, fate) ->
                fates.computeIfAbsent(fate, one -> new ArrayList<>()).add(part));
        var html = new Markup().tag("<ul class='watch-plan'>");
        fates.forEach((fate, parts) -> html.tag("<li><strong>")
                .text(words(fate))
                .tag("</strong> ")
                .text(
                        parts.size() == plan.size()
                                ? speech.say("hiring.keeping.everything")
                                : parts.stream()
                                        .map(part -> speech.say("hiring.keeping.part." + Speech.word(part)))
                                        .collect(Collectors.joining(", ")))
                .tag("</li>"));
        return html.tag("</ul>").toString();
    }

    private String words(Fate fate) {
        return switch (fate) {
            case Fate.DeletedAfter(var day) -> speech.say("hiring.keeping.deleted-after", speech.day(day));
            case Fate.AnonymousAfter(var day) -> speech.say("hiring.keeping.anonymous-after", speech.day(day));
            case Fate.Held held -> speech.say("hiring.keeping.as-long");
        };
    }
}
