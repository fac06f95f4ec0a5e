package coop.siembra.hiring.ui.judging;

import coop.siembra.hiring.Agreement;
import coop.siembra.hiring.ApplicantPage;
import coop.siembra.hiring.ApplicantQuery;
import coop.siembra.hiring.Applicants;
import coop.siembra.hiring.model.OpeningId;
import coop.siembra.hiring.model.judging.Rated;
import coop.siembra.hiring.model.judging.RaterAgreement;
import coop.siembra.hiring.model.judging.RaterAgreement.Kappa;
import coop.siembra.hiring.ui.words.Phrases;
import coop.siembra.psychometrics.Intraclass;
import coop.siembra.ui.Markup;
import java.util.Map;
import java.util.stream.Collectors;

/** Agreement in words, with figures, intervals and what they do not tell. */
record AgreementTexts(Applicants applicants, RatedNames names, Phrases phrases) {
    /** From here on an agreement is called so; the words follow Landis and Koch (1977), who drew the lines by choice. */
    private static final double SUBSTANTIAL = 0.6;

    private static final double MODERATE = 0.4;

    String html(OpeningId opening, Rated what, Agreement agreement) {
        if (agreement.pairs().isEmpty()) {
            return "<p class='si-card si-muted'>" + new Markup().text(phrases.say("hiring.judging.agreement.none"))
                    + "</p>";
        }
        var numbers = numbers(opening);
        var html = new Markup();
        agreement.pairs().forEach(pair -> pair(html, pair, what, numbers));
        if (agreement.raters() > 2) {
            html.tag("<section class='si-card'><h3>")
                    .text(phrases.say("hiring.judging.agreement.all", agreement.raters()))
                    .tag("</h3><dl class='judging-figures'>");
            intraclass(html, agreement.all(), phrases);
            html.tag("</dl></section>");
        }
        return html.toString();
    }

    /** By which applicants are spoken of; those beyond the first pages by none. */
    private Map<String, Integer> numbers(OpeningId opening) {
        return applicants.page(opening, ApplicantQuery.first(ApplicantQuery.MOST)).stream()
                .flatMap(page -> page.rows().stream())
                .collect(Collectors.toMap(row -> row.id().value(), ApplicantPage.Row::number));
    }

    private void pair(Markup html, Agreement.Pair pair, Rated what, Map<String, Integer> numbers) {
        var found = pair.agreement();
        html.tag("<section class='si-card judging-pair'><h3>")
                .text(phrases.say(
                        "hiring.judging.agreement.pair", phrases.person(pair.first()), phrases.person(pair.second())))
                .tag("</h3><p class='judging-finding'>")
                .text(phrases.say(finding(found)))
                .tag("</p>");
        if (found.few()) {
            html.tag("<p class='si-notice warn'>")
                    .text(phrases.say("hiring.judging.agreement.few", found.things(), RaterAgreement.FEW))
                    .tag("</p>");
        }
        html.tag("<dl class='judging-figures'>");
        kappa(html, "hiring.judging.agreement.quadratic", found.quadratic(), phrases);
        kappa(html, "hiring.judging.agreement.linear", found.linear(), phrases);
        intraclass(html, found.intraclass(), phrases);
        html.tag("</dl>");
        if (!found.apart().isEmpty()) {
            html.tag("<p><strong>")
                    .text(phrases.say("hiring.judging.agreement.apart"))
                    .tag("</strong></p><ul>");
            found.apart()
                    .forEach(thing -> html.tag("<li>")
                            .text(phrases.say(
                                    "hiring.judging.agreement.thing",
                                    numbers.containsKey(thing.applicant())
                                            ? phrases.applicant(numbers.getOrDefault(thing.applicant(), 0))
                                            : phrases.say("hiring.somebody"),
                                    names.of(what, thing.asked()),
                                    thing.first(),
                                    thing.second()))
                            .tag("</li>"));
            html.tag("</ul>");
        }
        html.tag("</section>");
    }

    private static String finding(RaterAgreement found) {
        var kappa = found.quadratic().value().number();
        if (kappa.isEmpty()) {
            return "hiring.judging.agreement.unknown";
        }
        if (kappa.getAsDouble() >= SUBSTANTIAL) {
            return "hiring.judging.agreement.much";
        }
        return kappa.getAsDouble() >= MODERATE ? "hiring.judging.agreement.some" : "hiring.judging.agreement.little";
    }

    private static void kappa(Markup html, String name, Kappa kappa, Phrases phrases) {
        var numbers = phrases.numbers();
        figure(
                html,
                phrases.say(name),
                numbers.of(kappa.value()),
                kappa.low().number().isPresent()
                        ? phrases.say("hiring.judging.limits", numbers.of(kappa.low()), numbers.of(kappa.high()))
                        : phrases.say("hiring.judging.no-limits"));
    }

    private static void intraclass(Markup html, Intraclass found, Phrases phrases) {
        var numbers = phrases.numbers();
        for (var one : new Intraclass.Agreement[] {found.single(), found.average()}) {
            figure(
                    html,
                    phrases.say(one == found.single() ? "hiring.judging.icc-single" : "hiring.judging.icc-average"),
                    numbers.of(one.correlation()),
                    one.low().number().isPresent()
                            ? phrases.say("hiring.judging.limits", numbers.of(one.low()), numbers.of(one.high()))
                            : phrases.say("hiring.judging.no-limits"));
        }
    }

    private static void figure(Markup html, String name, String value, String limits) {
        html.tag("<div><dt>")
                .text(name)
                .tag("</dt><dd><strong>")
                .text(value)
                .tag("</strong> <small>")
                .text(limits)
                .tag("</small></dd></div>");
    }
}
