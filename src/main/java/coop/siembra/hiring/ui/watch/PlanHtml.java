package coop.siembra.hiring.ui.watch;

import coop.siembra.hiring.model.Retention.Fate;
import coop.siembra.hiring.model.Retention.Part;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.ui.Markup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What becomes of an applicant's data: parts with the same fate in one sentence. */
record PlanHtml(Map<Part, Fate> plan, Phrases phrases) {

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
                                ? phrases.say("hiring.keeping.everything")
                                : parts.stream()
                                        .map(part -> phrases.say("hiring.keeping.part." + Phrases.word(part)))
                                        .collect(Collectors.joining(", ")))
                .tag("</li>"));
        return html.tag("</ul>").toString();
    }

    private String words(Fate fate) {
        return switch (fate) {
            case Fate.DeletedAfter(var day) -> phrases.say("hiring.keeping.deleted-after", phrases.day(day));
            case Fate.AnonymousAfter(var day) -> phrases.say("hiring.keeping.anonymous-after", phrases.day(day));
            case Fate.Held held -> phrases.say("hiring.keeping.as-long");
        };
    }
}
